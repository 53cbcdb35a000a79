/**
 * Simultaneous calls on one account: two devices, two tabs, an administrator beside them. Each test locks the person's row
 * while others read it, so that every write that follows comes from what was read before.
 */

import { handleEndpoints } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Person, person, portal } from '../support/portal'
import { until } from '../support/server'

const password = 'correct horse battery'
let database: pg.Client
let holder: pg.Client
let somebody: Person

beforeAll(async () => {
  const connect = async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    return client
  }
  ;[database, holder] = await Promise.all([connect(), connect()])
})

beforeEach(async () => {
  somebody = await person('editor')
})

afterAll(() => Promise.all([database.end(), holder.end()]))

type Answer = { status: number; body: Record<string, unknown> }

/** A call of the REST API about this person's account. */
async function call(path: string, given: { token?: string; data?: object; method?: string } = {}): Promise<Answer> {
  await portal()
  const { default: config } = await import('@payload-config')
  const request = new Request(`${process.env.PUBLIC_URL}/api/users${path}`, {
    method: given.method ?? 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(given.token ? { Authorization: `JWT ${given.token}` } : {}),
    },
    ...(given.data ? { body: JSON.stringify(given.data) } : {}),
  })
  const answer = await handleEndpoints({ config, request })
  return { status: answer.status, body: await answer.json() }
}

const signIn = () => call('/login', { data: { email: somebody.email, password } })
const signedIn = async () => String((await signIn()).body.token)
const lives = async (token: unknown) => Boolean((await call('/me', { token: String(token), method: 'GET' })).body.user)

/** Starts calls one after the other, each when those before it wait for the row, changes the row, and lets go. */
async function whileHeld(calls: (() => Promise<Answer>)[], change = 'select'): Promise<Answer[]> {
  await holder.query('begin')
  await holder.query('select from users where id = $1 for update', [somebody.id])
  const begun: Promise<Answer>[] = []
  try {
    for (const one of calls) {
      begun.push(one())
      await until(async () => (await waiting()) === begun.length)
    }
    await holder.query(change)
  } finally {
    await holder.query('commit')
  }
  return Promise.all(begun)
}

async function waiting(): Promise<number> {
  const { rows } = await database.query(
    "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  )
  return rows[0].n
}

const out = (token: string) => () => call('/logout', { token })
const refresh = (token: string) => () => call('/refresh-token', { token })
const rename = (token: string) => () =>
  call(`/${somebody.id}?locale=fr`, { token, method: 'PATCH', data: { name: 'Autre nom' } })

describe('calls that cross', () => {
  test('two sign-ins at once are two sessions', async () => {
    const both = await whileHeld([signIn, signIn])
    expect(await Promise.all(both.map(({ body }) => lives(body.token)))).toEqual([true, true])
  })

  test.each([
    ['before', (token: string) => [out(token), signIn]],
    ['after', (token: string) => [signIn, out(token)]],
  ])('who signs out just %s signing in elsewhere has ended the one and begun the other', async (_when, crossing) => {
    const old = await signedIn()
    const answers = await whileHeld(crossing(old))
    const token = answers.map(({ body }) => body.token).find(Boolean)
    expect([await lives(old), await lives(token)]).toEqual([false, true])
  })

  test.each([
    ['before', (token: string) => [refresh(token), signIn]],
    ['after', (token: string) => [signIn, refresh(token)]],
  ])('a session that is prolonged just %s another begins goes on, and so does the other', async (_when, crossing) => {
    const old = await signedIn()
    const answers = await whileHeld(crossing(old))
    const tokens = answers.map(({ body }) => body.token ?? body.refreshedToken)
    expect(await Promise.all([old, ...tokens].map(lives))).toEqual([true, true, true])
  })

  test('a change of the person that crosses a sign-in is made, and ends no session', async () => {
    const old = await signedIn()
    const [signed, renamed] = await whileHeld([signIn, rename(old)])
    expect(renamed).toMatchObject({ status: 200, body: { doc: { name: 'Autre nom' } } })
    const { rows } = await database.query('select updated_at from users where id = $1', [somebody.id])
    expect(rows[0].updated_at.getTime()).toBeGreaterThan(Date.parse(somebody.updatedAt))
    expect(await lives(signed?.body.token)).toBe(true)
  })

  test('a sign-in begun before a change of the person takes nothing back', async () => {
    const [answer] = await whileHeld(
      [signIn],
      `update users set role = 'translator', name = 'Traduction' where id = '${somebody.id}'`,
    )
    expect(answer?.status).toBe(200)
    const { rows } = await database.query('select role, name from users where id = $1', [somebody.id])
    expect(rows).toEqual([{ role: 'translator', name: 'Traduction' }])
  })

  test('a password that was changed meanwhile opens nothing, and stays changed', async () => {
    const [answer] = await whileHeld([signIn], `update users set hash = 'another' where id = '${somebody.id}'`)
    expect(answer?.status).toBe(401)
    const { rows } = await database.query(
      'select hash, (select count(*)::int from users_sessions where _parent_id = $1) as sessions from users where id = $1',
      [somebody.id],
    )
    expect(rows).toEqual([{ hash: 'another', sessions: 0 }])
  })

  test('a session that is begun while the password is changed ends with the old password', async () => {
    const old = await signedIn()
    const data = { password: 'staple battery horse', currentPassword: password }
    const changing = () => call(`/${somebody.id}?locale=fr`, { token: old, method: 'PATCH', data })
    const [signed, changed] = await whileHeld([signIn, changing])
    expect(changed?.status).toBe(200)
    expect([await lives(signed?.body.token), await lives(old)]).toEqual([false, true])
  })

  test('a new password by letter ends the sessions of the old one, and begins its own', async () => {
    const old = await signedIn()
    const given = (await portal()).forgotPassword({
      collection: 'users',
      data: { email: somebody.email },
      disableEmail: true,
    })
    const data = { token: await given, password: 'staple battery horse' }
    const { status, body } = await call('/reset-password', { data })
    expect([status, await lives(old), await lives(body.token)]).toEqual([200, false, true])
    expect((await signIn()).status).toBe(401)
  })
})
