/** One's own account: the current password is asked for, and sessions can be ended. */
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Person, person, portal } from '../support/portal'
import { askRest } from '../support/rest'

const password = 'correct horse battery'
const newPassword = 'staple battery horse'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'

let database: pg.Client
let administrator: Person
let somebody: Person

beforeAll(async () => {
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  administrator = await person('administrator')
})

afterAll(() => database.end())

beforeEach(async () => {
  somebody = await person('editor')
  await database.query('delete from accounts.attempts')
})

async function signIn({ email }: { email: string }, browser?: string, tried = password): Promise<string> {
  const headers: Record<string, string> = browser ? { 'User-Agent': browser } : {}
  const answer = await askRest<{ token?: string }>('POST', 'users/login', { email, password: tried }, undefined, {
    headers,
  })
  return answer.body.token ?? ''
}

const asked = (token: string, method: string, path: string, data?: object, language = 'fr') =>
  askRest<{ sessions?: { id: string; browser: string | null; isThis: boolean }[]; user?: object }>(
    method,
    path,
    data,
    undefined,
    { language, headers: { Authorization: `JWT ${token}` } },
  )

const lives = async (token: string) => Boolean((await asked(token, 'GET', 'users/me')).body.user)
const change = (token: string, data: object, language?: string) =>
  asked(token, 'PATCH', `users/${somebody.id}?locale=fr`, data, language)

const said = (message: string) => ({ status: 400, body: { errors: [{ message }] } })

describe('the current password', () => {
  const own = [{ password: newPassword }, { email: `other-${crypto.randomUUID()}@example.org` }]

  test.each(own)('is asked for a change of one’s own %o, in one’s language', async (data) => {
    const token = await signIn(somebody)
    const french = 'Pour changer votre mot de passe ou votre adresse, donnez votre mot de passe actuel.'
    const english = 'To change your password or your address, give your current password.'
    expect(await change(token, data)).toMatchObject(said(french))
    expect(await change(token, data, 'en')).toMatchObject(said(english))
    expect(await change(token, { ...data, currentPassword: { like: 'x' } })).toMatchObject(said(french))
    const wrong = { ...data, currentPassword: newPassword }
    expect(await change(token, wrong)).toMatchObject(said('Ce n’est pas votre mot de passe actuel.'))
    expect(await change(token, wrong, 'en')).toMatchObject(said('This is not your current password.'))
    const many = `users?locale=fr&where[id][equals]=${somebody.id}`
    await asked(token, 'PATCH', many, data)
    expect(await lives(await signIn(somebody))).toBe(true)
    const answer = await change(token, { ...data, currentPassword: password })
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain(password)
  })

  test('is guessed five times, and no more', async () => {
    const token = await signIn(somebody)
    const guess = () => change(token, { password: newPassword, currentPassword: 'wrong horse battery' })
    for (let i = 0; i < 5; i += 1) expect((await guess()).status).toBe(400)
    expect((await guess()).status).toBe(429)
  })

  test('is not asked for anything else, nor of an administrator for others', async () => {
    const token = await signIn(somebody)
    const same = { name: 'Autre nom', email: somebody.email.toUpperCase() }
    expect((await change(token, same)).status).toBe(200)
    const theirs = await signIn(administrator)
    expect((await asked(theirs, 'PATCH', `users/${somebody.id}`, { password: newPassword })).status).toBe(200)
    expect(await lives(token)).toBe(false)
    expect(await lives(await signIn(somebody, firefox, newPassword))).toBe(true)
    const ownChange = await asked(theirs, 'PATCH', `users/${administrator.id}`, { password: newPassword })
    expect(ownChange.status).toBe(400)
  })

  test('the Local API asks for it as well, when it acts for a person', async () => {
    const payload = await portal()
    const act = (data: object) =>
      payload.update({ collection: 'users', id: somebody.id, data, overrideAccess: false, user: somebody })
    await expect(act({ password: newPassword })).rejects.toMatchObject({ status: 400 })
  })

  test('a new password ends all other sessions', async () => {
    const [here, there] = [await signIn(somebody), await signIn(somebody)]
    expect((await change(here, { password: newPassword, currentPassword: password })).status).toBe(200)
    expect([await lives(here), await lives(there)]).toEqual([true, false])
  })
})

describe('sessions', () => {
  const sessionsOf = async (token: string, { id }: { id: string } = somebody) =>
    (await asked(token, 'GET', `users/${id}/sessions`)).body.sessions ?? []

  test('are listed with the browser, for oneself and for administrators', async () => {
    const tokens = [await signIn(somebody, firefox), await signIn(somebody, safari), await signIn(somebody)]
    const browsers = [null, 'Safari, iOS', 'Firefox, Linux']
    const own = await sessionsOf(tokens[0] ?? '')
    expect(own.map(({ browser }) => browser)).toEqual(browsers)
    expect(own.map(({ isThis }) => isThis)).toEqual([false, false, true])
    const theirs = await sessionsOf(await signIn(administrator, undefined))
    expect(theirs).toMatchObject(browsers.map((browser) => ({ browser, isThis: false })))
  })

  test('are ended one by one, or all others at once', async () => {
    const [here, there, elsewhere] = [await signIn(somebody), await signIn(somebody, firefox), await signIn(somebody)]
    const firefoxs = (await sessionsOf(here)).find(({ browser }) => browser)
    const ended = await asked(here, 'DELETE', `users/${somebody.id}/sessions/${firefoxs?.id}`)
    expect([ended.status, ended.body.sessions?.length]).toEqual([200, 2])
    expect([await lives(here), await lives(there), await lives(elsewhere)]).toEqual([true, false, true])
    await asked(here, 'DELETE', `users/${somebody.id}/sessions`)
    expect([await lives(here), await lives(elsewhere)]).toEqual([true, false])
    await asked(await signIn(administrator), 'DELETE', `users/${somebody.id}/sessions`)
    expect(await lives(here)).toBe(false)
  })

  test('of another are neither seen nor ended', async () => {
    const [mine, theirs] = [await signIn(await person('publisher')), await signIn(somebody)]
    const [session] = await sessionsOf(theirs)
    const address = `users/${somebody.id}/sessions`
    expect((await asked(mine, 'GET', address)).status).toBe(403)
    for (const path of [address, `${address}/${session?.id}`]) {
      expect((await asked(mine, 'DELETE', path)).status).toBe(403)
    }
    const own = `users/${(await person('editor')).id}/sessions/${session?.id}`
    await asked(await signIn(administrator), 'DELETE', own)
    expect(await lives(theirs)).toBe(true)
  })
})
