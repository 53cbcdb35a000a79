/** Nobody learns from signing in, or from a forgotten password, who has an account. */
import crypto from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { person, portal } from '../support/portal'
import { askRest } from '../support/rest'

let database: pg.Client
const emails: Record<string, string> = {}

beforeAll(async () => {
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  const [known, without] = [await person('editor'), await person('editor')]
  await database.query('update users set hash = null, salt = null where id = $1', [without.id])
  Object.assign(emails, { known: known.email, without: without.email, nobody: `nobody-${known.email}` })
})

afterAll(() => database.end())
afterEach(() => {
  vi.restoreAllMocks()
})

const kinds = ['known', 'without', 'nobody']

describe.each(['fr', 'en'])('in %s', (language) => {
  test('a wrong password, a person without one and an unknown address are one answer, after the same work', async () => {
    const [first, ...others] = await signIns(language)
    expect(first?.answer).toMatchObject({
      status: 401,
      body: {
        errors: [{ message: expect.stringMatching(/^(L’adresse ou le mot de passe|The address or the password)/) }],
      },
    })
    expect(first?.work).toEqual([[600_000, 32, 'sha256']])
    for (const other of others) expect(other).toEqual(first)
  })

  test('and so is a letter, which is written after the answer', async () => {
    const forgotPassword = vi.spyOn(await portal(), 'forgotPassword')
    const answers = []
    for (const kind of kinds) {
      answers.push(await askRest('POST', 'users/forgot-password', { email: emails[kind] }, undefined, { language }))
      const written = forgotPassword.mock.results.at(-1)?.value as Promise<string | null>
      // An answer that waited for the letter would come after it.
      expect(await Promise.race([written, Promise.resolve('is being written')])).toBe('is being written')
      expect(await written).toEqual(kind === 'nobody' ? null : expect.any(String))
    }
    expect(answers[0]?.status).toBe(200)
    for (const answer of answers) expect(answer).toEqual(answers[0])
    await database.query("update users set reset_password_requested_at = null where email like '%@example.org'")
  })
})

/** What each kind of sign-in answers, and the work that was done for it. */
async function signIns(language: string) {
  const found = []
  const derive = vi.spyOn(crypto, 'pbkdf2')
  for (const kind of kinds) {
    derive.mockClear()
    const data = { email: emails[kind], password: 'wrong horse battery' }
    const answer = await askRest('POST', 'users/login', data, undefined, { language })
    found.push({ answer, work: derive.mock.calls.map(([, , ...parameters]) => parameters.slice(0, 3)) })
  }
  return found
}
