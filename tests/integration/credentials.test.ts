/** Passwords and addresses of accounts: how long they may be. */
import crypto from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Person, person, portal } from '../support/portal'
import { askRest } from '../support/rest'

let administrator: Person
let somebody: Person

beforeAll(async () => {
  administrator = await person('administrator')
  somebody = await person('editor')
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** What is said of a field that was refused. */
const saidOf = (path: string, text: string) => ({
  status: 400,
  body: { errors: [{ data: { errors: [expect.objectContaining({ path, message: text })] } }] },
})

const long = { password: 'a'.repeat(201), email: `${'a'.repeat(243)}@example.org` }
const words = {
  fr: {
    password: 'Le mot de passe compte au plus 200 caractères.',
    short: 'Le mot de passe doit compter au moins 12 caractères.',
    email: 'Une adresse e-mail compte au plus 254 caractères.',
  },
  en: {
    password: 'The password has at most 200 characters.',
    short: 'The password must have at least 12 characters.',
    email: 'An email address has at most 254 characters.',
  },
}

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  const said = words[language]
  const ask = (method: string, path: string, data: object, by?: Person) => askRest(method, path, data, by, { language })

  test('what is too long is refused before a key is derived', async () => {
    const token = (await ask('POST', 'users/login', { email: administrator.email, password: 'correct horse battery' }))
      .body
    expect(token).toHaveProperty('token')
    const derive = vi.spyOn(crypto, 'pbkdf2')
    const { email } = somebody
    expect(await ask('POST', 'users/login', { ...long, email })).toMatchObject(saidOf('password', said.password))
    expect(await ask('POST', 'users/login', { ...long, password: 'x' })).toMatchObject(saidOf('email', said.email))
    expect(await ask('POST', 'users/forgot-password', { email: long.email })).toMatchObject(saidOf('email', said.email))
    const reset = { token: 'x', password: long.password }
    expect(await ask('POST', 'users/reset-password', reset)).toMatchObject(saidOf('password', said.password))
    expect(derive).not.toHaveBeenCalled()
  })

  test('no account gets such a password or address', async () => {
    const data = { name: 'Ana', role: 'editor', email: 'ana@example.org', password: 'correct horse battery' }
    const create = (more: object) => ask('POST', 'users', { ...data, ...more }, administrator)
    expect(await create({ password: long.password })).toMatchObject(saidOf('password', said.password))
    expect(await create({ password: 'elevenchars' })).toMatchObject(saidOf('password', said.short))
    expect(await create({ email: long.email })).toMatchObject(saidOf('email', said.email))
    const change = { password: long.password }
    expect(await ask('PATCH', `users/${somebody.id}`, change, administrator)).toMatchObject(
      saidOf('password', said.password),
    )
  })

  test('nor by a letter', async () => {
    const data = { email: somebody.email }
    const token = await (await portal()).forgotPassword({ collection: 'users', data, disableEmail: true })
    const reset = (password: string) => ask('POST', 'users/reset-password', { token, password })
    expect(await reset('elevenchars')).toMatchObject(saidOf('password', said.short))
    expect((await reset('a'.repeat(200))).status).toBe(200)
    expect((await ask('POST', 'users/login', { email: somebody.email, password: 'a'.repeat(200) })).status).toBe(200)
  })
})
