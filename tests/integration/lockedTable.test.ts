/** One table is locked: what does not need it is answered, and what does is refused in time. */
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { person } from '../support/portal'
import { Server } from '../support/server'

const locker = new pg.Client({ connectionString: process.env.DATABASE_URL })
const server = new Server({ databaseUrl: process.env.DATABASE_URL ?? '' })
let email = ''

beforeAll(async () => {
  email = (await person('administrator')).email
  await locker.connect()
  await server.start()
})

afterAll(async () => {
  await locker.end()
  await server.remove()
})

async function signIn(): Promise<string> {
  const answer = await fetch(`${server.origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: 'correct horse battery' }),
  })
  expect(answer.status).toBe(200)
  return (await answer.json()).token
}

test('a locked table stops neither sign-in nor other records, and what needs it is told so', {
  timeout: 60_000,
}, async () => {
  const token = await signIn()
  const ask = (address: string, language: string) =>
    server.read(address, { Authorization: `JWT ${token}`, 'Accept-Language': language })
  await locker.query('begin; lock table themes in access exclusive mode')
  try {
    const refused = ['fr', 'en', 'fr', 'en', 'fr'].map((language) => ask('/api/themes', language))
    await signIn()
    expect((await ask('/api/terms', 'fr')).status).toBe(200)
    const [french, english, ...others] = await Promise.all(refused)
    expect([french?.status, french?.text]).toEqual([503, expect.stringContaining('Réessayez dans un moment')])
    expect([english?.status, english?.text]).toEqual([503, expect.stringContaining('Try again in a moment')])
    for (const { status, ms } of [french, english, ...others].flatMap((answer) => answer ?? [])) {
      expect(status).toBe(503)
      expect(ms).toBeLessThan(10_000)
    }
  } finally {
    await locker.query('rollback')
  }
  expect((await ask('/api/themes', 'fr')).status).toBe(200)
  const lines = server.log.trim().split('\n')
  for (const line of lines)
    expect(JSON.parse(line), line).toMatchObject({ level: expect.any(String), time: expect.any(String) })
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ level: 'error', path: '/api/themes', err: expect.objectContaining({ code: '55P03' }) }),
  )
  expect(server.log).not.toContain(email)
})

test('a page that cannot be rendered is logged with the reason', { timeout: 60_000 }, async () => {
  await locker.query('begin; lock table live.records in access exclusive mode')
  try {
    const { status, ms } = await server.read('/fr/accords?q=Berne')
    expect(status).toBe(503)
    expect(ms).toBeLessThan(10_000)
  } finally {
    await locker.query('rollback')
  }
  const lines = server.log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const failed = lines.find(({ msg }) => msg === 'A render failed.')
  expect(failed).toMatchObject({ level: 'error', path: '/fr/accords', err: { cause: { stack: expect.any(String) } } })
  expect(JSON.stringify(lines)).not.toContain('Berne')
})
