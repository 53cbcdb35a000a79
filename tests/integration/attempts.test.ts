/** Attempts to sign in are limited by account and by client address, and keep nobody out of an account. */
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Person, person, portal } from '../support/portal'
import { askRest } from '../support/rest'

const password = 'correct horse battery'
const newPassword = 'staple battery horse'

let database: pg.Client
let somebody: Person
let addresses = 0

/** An address from which nothing was asked yet. */
const newAddress = () => `10.1.${Math.floor(addresses / 250)}.${(addresses++ % 250) + 1}`

beforeAll(async () => {
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
})

afterAll(() => database.end())

beforeEach(async () => {
  somebody = await person('editor')
})

type Given = { email?: string; password?: string; language?: string }

/** Through no proxy: the last address is that of the connection, what stands before it is the word of the client. */
const signIn = (from: string, { email = somebody.email, password: tried = password, language = 'fr' }: Given = {}) =>
  askRest<{ token?: string }>('POST', 'users/login', { email, password: tried }, undefined, {
    language,
    headers: { 'X-Forwarded-For': from },
  })

const fail = (from: string, email = somebody.email) => signIn(from, { email, password: 'wrong horse battery' })

async function failing(times: number, from: () => string, email = somebody.email): Promise<number[]> {
  const statuses: number[] = []
  for (let i = 0; i < times; i += 1) statuses.push((await fail(from(), email)).status)
  return statuses
}

/** Counts attempts to every account, or from every address, that somebody tried: each would take a fifth of a second. */
const asIfTried = (scope: 'account' | 'address', times: number) =>
  database.query(`update accounts.attempts set points = points + $1 where key like 'signIn.${scope}:%'`, [times])

const letter = (from: string, email = somebody.email) =>
  askRest('POST', 'users/forgot-password', { email }, undefined, { headers: { 'X-Forwarded-For': from } })

const refused = [
  {
    status: 429,
    retryAfter: expect.stringMatching(/^(900|89\d)$/),
    body: { errors: [{ message: 'Trop d’essais. Réessayez dans 15 minutes.' }] },
  },
  {
    status: 429,
    retryAfter: expect.stringMatching(/^(900|89\d)$/),
    body: { errors: [{ message: 'Too many attempts. Try again in 15 minutes.' }] },
  },
]

describe('guesses from one address at one account', () => {
  test('are five in a quarter of an hour, at the same time too, whether somebody has the account or not', async () => {
    for (const email of [somebody.email, `nobody-${somebody.email}`]) {
      const from = newAddress()
      const statuses = await Promise.all(Array.from({ length: 12 }, () => fail(from, email)))
      expect(statuses.map(({ status }) => status).sort()).toEqual([...Array(5).fill(401), ...Array(7).fill(429)])
      // The right password does not count either, and the answer says how long to wait.
      expect(await signIn(from, { email })).toMatchObject(refused[0] ?? {})
      expect(await signIn(from, { email, language: 'en' })).toMatchObject(refused[1] ?? {})
    }
  })

  test('keep the person out at no other address', async () => {
    const [theirs, ours] = [newAddress(), newAddress()]
    await failing(6, () => theirs)
    expect((await signIn(ours)).status).toBe(200)
  })

  test('count by what the last trusted hop says, not by what the client writes', async () => {
    const from = newAddress()
    expect(await failing(6, () => `${newAddress()}, ${from}`)).toEqual([401, 401, 401, 401, 401, 429])
  })

  test('count for all addresses of one network of IPv6', async () => {
    const forms = [
      '2001:db8::1',
      '2001:DB8:0:0:1::',
      '2001:db8:0:0:ffff::2',
      '2001:db8::',
      '2001:db8:0::7',
      '2001:db8::8',
    ]
    expect(await failing(6, () => forms.shift() ?? '')).toEqual([401, 401, 401, 401, 401, 429])
    expect((await fail('2001:db8:0:1::1')).status).toBe(401)
  })

  test('are forgiven by signing in, and by a new password from a letter', async () => {
    const from = newAddress()
    await failing(4, () => from)
    expect((await signIn(from)).status).toBe(200)
    expect(await failing(6, () => from)).toEqual([401, 401, 401, 401, 401, 429])
    const data = { email: somebody.email }
    const token = await (await portal()).forgotPassword({ collection: 'users', data, disableEmail: true })
    const headers = { 'X-Forwarded-For': from }
    const reset = await askRest('POST', 'users/reset-password', { token, password: newPassword }, undefined, {
      headers,
    })
    expect(reset.status).toBe(200)
    expect((await signIn(from, { password: newPassword })).status).toBe(200)
  })
})

test('guesses from many addresses slow an account down for new addresses, never for one that signed in before', async () => {
  const known = newAddress()
  expect((await signIn(known)).status).toBe(200)
  expect((await fail(newAddress())).status).toBe(401)
  await asIfTried('account', 48)
  expect((await fail(newAddress())).status).toBe(401)
  expect((await fail(newAddress())).status).toBe(429)
  expect((await signIn(newAddress())).status).toBe(429)
  expect((await signIn(known)).status).toBe(200)
  await failing(4, () => known)
  expect((await signIn(known)).status).toBe(200)
})

test('signing in again and again earns no guesses', async () => {
  const from = newAddress()
  for (let i = 0; i < 4; i += 1) expect((await signIn(from)).status).toBe(200)
  const { rows } = await database.query('select min(points) as least from accounts.attempts')
  expect(rows[0].least).toBeGreaterThanOrEqual(0)
})

test('what one address tries beyond its limit uses up nothing of the account', async () => {
  const from = newAddress()
  await failing(60, () => from)
  expect((await fail(newAddress())).status).toBe(401)
})

test('one address that tries many accounts waits, but not at the account of a person who signed in there', async () => {
  const from = newAddress()
  expect((await signIn(from)).status).toBe(200)
  expect((await fail(from, 'nobody@example.org')).status).toBe(401)
  await asIfTried('address', 98)
  expect((await fail(from, 'nobody-else@example.org')).status).toBe(401)
  expect((await fail(from, 'nobody-here@example.org')).status).toBe(429)
  expect((await signIn(from, { email: (await person('editor')).email })).status).toBe(429)
  expect((await signIn(from)).status).toBe(200)
})

test('letters for a forgotten password are five an hour for a pair, and twenty for an account', async () => {
  for (const email of [somebody.email, `nobody-${somebody.email}`]) {
    const from = newAddress()
    const statuses: number[] = []
    for (let i = 0; i < 6; i += 1) statuses.push((await letter(from, email)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    for (let i = 0; i < 15; i += 1) expect((await letter(newAddress(), email)).status).toBe(200)
    expect(await letter(newAddress(), email)).toMatchObject({
      status: 429,
      retryAfter: expect.stringMatching(/^3(600|5\d\d)$/),
    })
  }
})

test('tokens of letters are guessed twenty times an hour from an address', async () => {
  const from = newAddress()
  const guess = () =>
    askRest('POST', 'users/reset-password', { token: crypto.randomUUID(), password: newPassword }, undefined, {
      headers: { 'X-Forwarded-For': from },
    })
  for (let i = 0; i < 20; i += 1) expect((await guess()).status).toBe(403)
  expect((await guess()).status).toBe(429)
})
