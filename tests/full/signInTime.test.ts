/** The time of an answer to a sign-in, or to a forgotten password, does not tell who has an account. */
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { person } from '../support/portal'
import { askRest } from '../support/rest'

const tries = 200
/** Milliseconds. */
const tolerance = 5

let database: pg.Client
const emails: string[] = []

beforeAll(async () => {
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  const [known, without] = [await person('editor'), await person('editor')]
  await database.query('update users set hash = null, salt = null where id = $1', [without.id])
  emails.push(known.email, without.email, `nobody-${known.email}`)
})

afterAll(() => database.end())

test.each([
  ['users/login', { password: 'wrong horse battery' }],
  ['users/forgot-password', {}],
])('%s', { timeout: 600_000 }, async (path, more) => {
  const times = emails.map((): number[] => [])
  for (let i = 0; i < tries; i += 1) {
    // One after the other, each first in its turn: a machine that slows down does so for all.
    for (const turn of emails.keys()) {
      const of = (i + turn) % emails.length
      await database.query('delete from accounts.attempts')
      const began = performance.now()
      await askRest('POST', path, { email: emails[of], ...more })
      times[of]?.push(performance.now() - began)
    }
  }
  const medians = times.map(median)
  console.info(path, medians.map((ms) => ms.toFixed(1)).join(', '), 'ms')
  expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(tolerance)
})

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
