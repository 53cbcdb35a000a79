/** The second factor of a sign-in: codes of an application, recovery codes, and the roles that need one. */
import { generate } from 'otplib'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Asked } from '#/cms/accounts/signInFactor'
import { type Person, person, portal } from '../support/portal'
import { askRest } from '../support/rest'

// The settings are read when the configuration is loaded, which is when the portal is first asked for.
vi.stubEnv('SECOND_FACTOR', 'publisher')

const password = 'correct horse battery'
const newPassword = 'staple battery horse'

let database: pg.Client
let somebody: Person

beforeAll(async () => {
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
})

afterAll(() => database.end())

beforeEach(async () => {
  somebody = await person('editor')
  await database.query('delete from accounts.attempts')
})

type Told = {
  token?: string
  recoveryCodes?: string[]
  key?: string
  codes?: string[]
  isOn?: boolean
  user?: object | null
  errors?: { message: string; data?: Asked }[]
}

const signIn = (code?: string, { email = somebody.email, tried = password, language = 'fr' } = {}) =>
  askRest<Told>('POST', 'users/login', { email, password: tried, ...(code ? { code } : {}) }, undefined, { language })

const asked = (token: string | undefined, method: string, path: string, data?: object) =>
  askRest<Told>(method, `users/${path}`, data, undefined, { headers: { Authorization: `JWT ${token}` } })

const lives = async (token?: string) => Boolean(token && (await asked(token, 'GET', 'me')).body.user)

/** The code that the application shows now, or showed or will show some steps of half a minute from now. */
const codeOf = (secret: string, steps = 0) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 })

/** Lets the last code that was taken be one of long ago, as half a minute would. */
const forgetCodes = () => database.query('update accounts.second_factors set last_step = 0')

/** Turns the second factor of a person on. */
async function turnOn({ id, email }: Person = somebody): Promise<{ token: string; key: string; codes: string[] }> {
  const token = (await signIn(undefined, { email })).body.token ?? ''
  const { key = '' } = (await asked(token, 'POST', `${id}/second-factor`, { password })).body
  const { codes = [] } = (await asked(token, 'POST', `${id}/second-factor/confirmation`, { code: await codeOf(key) }))
    .body
  await forgetCodes()
  return { token, key, codes }
}

describe('a sign-in with a second factor', () => {
  test('asks for a code once the password is right, in one’s language', async () => {
    const { key } = await turnOn()
    const needed = await signIn()
    expect(needed).toMatchObject({
      status: 401,
      body: {
        errors: [
          { message: 'Donnez le code de votre application, ou un code de secours.', data: { secondFactor: 'code' } },
        ],
      },
    })
    const english = await signIn(undefined, { language: 'en' })
    expect(english.body.errors?.[0]?.message).toBe('Give the code of your application, or a recovery code.')
    const wrong = await signIn(await codeOf(key), { tried: 'wrong horse battery' })
    expect(wrong.body.errors?.[0]).not.toHaveProperty('data')
    const { body } = await signIn(await codeOf(key))
    expect(await lives(body.token)).toBe(true)
  })

  test('takes a code once, at the same time too, and none that is older', async () => {
    const { key } = await turnOn()
    const code = await codeOf(key)
    const both = await Promise.all([signIn(code), signIn(code)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    expect((await signIn(code)).status).toBe(401)
    expect((await signIn(await codeOf(key, -1))).status).toBe(401)
    expect((await signIn(await codeOf(key, 1))).status).toBe(200)
  })

  test.each([-3, 3])('takes no code of %s half minutes from now', async (steps) => {
    const { key } = await turnOn()
    expect((await signIn(await codeOf(key, steps))).status).toBe(401)
  })

  test('takes each recovery code once, however it is typed', async () => {
    const { codes } = await turnOn()
    expect(new Set(codes).size).toBe(10)
    const [first = '', second = ''] = codes
    const both = await Promise.all([signIn(first), signIn(first)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    expect((await signIn(` ${second.toLowerCase().replace('-', ' ')}`)).status).toBe(200)
    for (const used of [first, second]) expect((await signIn(used)).status).toBe(401)
  })

  test('is guessed five times in a quarter of an hour, the right code counts no more', async () => {
    const { key } = await turnOn()
    for (let i = 0; i < 5; i += 1) expect((await signIn('000000')).status).toBe(401)
    expect((await signIn(await codeOf(key))).status).toBe(429)
  })

  test('begins no session by a letter alone, nor through the Local API', async () => {
    const { key, token: before } = await turnOn()
    const payload = await portal()
    const data = { email: somebody.email }
    const token = await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
    const answer = await askRest<Told>('POST', 'users/reset-password', { token, password: newPassword })
    expect([answer.status, Object.keys(answer.body)]).toEqual([200, ['message']])
    expect(await lives(before)).toBe(false)
    const { rows } = await database.query('select count(*)::int as n from users_sessions where _parent_id = $1', [
      somebody.id,
    ])
    expect(rows[0].n).toBe(0)
    await expect(
      payload.login({ collection: 'users', data: { ...data, password: newPassword } }),
    ).rejects.toMatchObject({
      status: 401,
    })
    expect((await signIn(await codeOf(key), { tried: newPassword })).status).toBe(200)
  })
})

describe('turning it on and off', () => {
  test('needs the current password, and one code', async () => {
    const token = (await signIn()).body.token
    const at = `${somebody.id}/second-factor`
    expect((await asked(token, 'POST', at, {})).status).toBe(400)
    expect((await asked(token, 'POST', at, { password: newPassword })).status).toBe(400)
    const { key = '' } = (await asked(token, 'POST', at, { password })).body
    expect((await asked(token, 'POST', `${at}/confirmation`, { code: '000000' })).status).toBe(400)
    expect((await signIn()).status).toBe(200)
    expect((await asked(token, 'POST', `${at}/confirmation`, { code: await codeOf(key) })).status).toBe(200)
    expect((await asked(token, 'GET', at)).body).toEqual({ isOn: true, isNeeded: false, codes: 10 })
    expect((await asked(token, 'POST', at, { password })).status).toBe(400)
  })

  test('off needs the current password or a code', async () => {
    const { token, codes } = await turnOn()
    const at = `${somebody.id}/second-factor`
    for (const proof of [undefined, '000000', newPassword]) {
      expect((await asked(token, 'DELETE', at, { proof })).status).toBe(400)
    }
    expect((await asked(token, 'DELETE', at, { proof: codes[0] })).body).toMatchObject({ isOn: false })
    expect((await signIn()).status).toBe(200)
    const again = await turnOn()
    expect((await asked(again.token, 'DELETE', at, { proof: password })).status).toBe(200)
  })

  test('is for oneself; an administrator turns that of others off, and reads no key', async () => {
    await turnOn()
    const other = (await signIn(undefined, { email: (await person('editor')).email })).body.token
    const at = `${somebody.id}/second-factor`
    for (const method of ['GET', 'POST', 'DELETE'])
      expect((await asked(other, method, at, method === 'GET' ? undefined : {})).status).toBe(403)
    const administrator = (await signIn(undefined, { email: (await person('administrator')).email })).body.token
    expect((await asked(administrator, 'POST', at, { password })).status).toBe(403)
    expect((await asked(administrator, 'GET', at)).body).toEqual({ isOn: true, isNeeded: false, codes: 10 })
    expect((await asked(administrator, 'DELETE', at, {})).body).toMatchObject({ isOn: false })
    expect((await signIn()).status).toBe(200)
  })

  test('the key and the recovery codes cannot be read from the database, nor the key be given to another', async () => {
    const { key, codes } = await turnOn()
    const { rows } = await database.query('select * from accounts.second_factors where person = $1', [somebody.id])
    for (const secret of [key, ...codes]) expect(JSON.stringify(rows)).not.toContain(secret)
    const thief = await person('editor')
    const own = await turnOn(thief)
    await database.query('update accounts.second_factors set key = $1 where person = $2', [rows[0].key, thief.id])
    for (const each of [key, own.key]) {
      expect((await signIn(await codeOf(each), { email: thief.email })).status).toBe(401)
    }
  })
})

describe('a role that needs one', () => {
  test('sets it up while signing in', async () => {
    const publisher = await person('publisher')
    const { email } = publisher
    const first = await signIn(undefined, { email })
    expect(first).toMatchObject({
      status: 401,
      body: { errors: [{ message: expect.stringContaining('Votre rôle'), data: { secondFactor: 'enrolment' } }] },
    })
    const told = first.body.errors?.[0]?.data
    const { key, picture } = told?.secondFactor === 'enrolment' ? told : { key: '', picture: null }
    expect(picture?.size).toBeGreaterThan(20)
    expect((await signIn('000000', { email })).body.errors?.[0]?.data).toEqual(told)
    const again = (await signIn(undefined, { email })).body.errors?.[0]?.data
    expect(again).toMatchObject({ secondFactor: 'enrolment', key: expect.not.stringMatching(key) })
    expect((await signIn(await codeOf(key), { email })).status).toBe(401)
    await database.query('delete from accounts.attempts')
    const done = await signIn(await codeOf(again?.secondFactor === 'enrolment' ? again.key : ''), { email })
    expect(done.body.recoveryCodes).toHaveLength(10)
    expect(await lives(done.body.token)).toBe(true)
    expect((await signIn(undefined, { email })).body.errors?.[0]?.data).toEqual({ secondFactor: 'code' })
  })

  test('prolongs no session that was begun without one', async () => {
    const token = (await signIn()).body.token
    expect((await asked(token, 'POST', 'refresh-token')).status).toBe(200)
    await database.query("update users set role = 'publisher' where id = $1", [somebody.id])
    expect((await asked(token, 'POST', 'refresh-token')).status).toBe(403)
  })
})

describe('passkeys', () => {
  const challenge = (body: Told) => (body.errors?.[0]?.data as { passkey?: { challenge: string } } | undefined)?.passkey
  const keep = (id: string, person: Person) =>
    database.query(
      `insert into accounts.passkeys (id, person, name, public_key, counter, transports)
        values ($1, $2, 'Clé', 'AA', 0, '{usb}')`,
      [id, person.id],
    )

  test('are made beside a second factor that is on, with the current password, by oneself', async () => {
    const token = (await signIn()).body.token
    const at = `${somebody.id}/passkeys`
    expect((await asked(token, 'POST', at, { password })).status).toBe(400)
    const { token: now } = await turnOn()
    expect((await asked(now, 'POST', at, { password: 'wrong horse battery' })).status).toBe(400)
    const begun = await asked(now, 'POST', at, { password })
    expect(begun.body).toMatchObject({ challenge: expect.any(String), rp: { id: 'localhost', name: 'Entente' } })
    expect((await asked(now, 'POST', `${at}/confirmation`, { name: 'Clé', response: { id: 'x' } })).status).toBe(400)
    const other = await person('administrator')
    const foreign = (await signIn(undefined, { email: other.email })).body.token
    expect((await asked(foreign, 'POST', at, { password })).status).toBe(403)
  })

  test('are asked for once the password is right, and what is none of theirs is refused', async () => {
    const { key } = await turnOn()
    expect(challenge((await signIn()).body)).toBeUndefined()
    await keep(`of-${somebody.id}`, somebody)
    expect(challenge((await signIn(undefined, { tried: 'wrong horse battery' })).body)).toBeUndefined()
    const wanted = challenge((await signIn()).body)
    await database.query('delete from accounts.attempts')
    expect(wanted).toMatchObject({ allowCredentials: [{ id: `of-${somebody.id}` }] })
    for (const passkey of [{}, { id: `of-${somebody.id}` }, { id: `of-${somebody.id}`, response: null }]) {
      const data = { email: somebody.email, password, passkey }
      const refused = await askRest<Told>('POST', 'users/login', data)
      expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
        401,
        'Cette clé d’accès n’a pas été reconnue.',
      ])
    }
    expect((await signIn(await codeOf(key))).status).toBe(200)
  })

  test('are removed with a proof, by an administrator without, and go with the second factor', async () => {
    const { token, codes } = await turnOn()
    const at = `${somebody.id}/passkeys`
    const left = async () =>
      (await database.query('select id from accounts.passkeys where person = $1', [somebody.id])).rowCount
    for (const id of ['one', 'two', 'three']) await keep(`${id}-${somebody.id}`, somebody)
    expect((await asked(token, 'DELETE', `${at}/one-${somebody.id}`, { proof: 'no' })).status).toBe(400)
    expect(await left()).toBe(3)
    expect((await asked(token, 'DELETE', `${at}/one-${somebody.id}`, { proof: codes[0] })).status).toBe(200)
    const other = await person('administrator')
    const administrator = (await signIn(undefined, { email: other.email })).body.token
    expect((await asked(administrator, 'DELETE', `${at}/two-${somebody.id}`)).status).toBe(200)
    expect(await left()).toBe(1)
    expect((await asked(administrator, 'DELETE', `${somebody.id}/second-factor`)).status).toBe(200)
    expect(await left()).toBe(0)
  })
})
