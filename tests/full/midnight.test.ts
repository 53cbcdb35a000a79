/** The day that changes in Geneva, seen through the real server: its clock is set to a little before midnight, and goes on. */
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { person, published } from '../support/portal'
import { pause, Server } from '../support/server'

const margin = 8000
const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Zurich' })
let server: Server

beforeAll(async () => {
  const { email } = await person('administrator')
  const preload = path.resolve(import.meta.dirname, '../support/clock.mjs')
  server = new Server({ databaseUrl: process.env.DATABASE_URL ?? '', preload })
  await server.start()
  await server.furnish(email)
})

afterAll(() => server.remove())

/** The first moment of the next day in Geneva, to the millisecond. */
function nextMidnight(): number {
  const today = clock.format(Date.now())
  let [before, after] = [Date.now(), Date.now() + 26 * 3_600_000]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (clock.format(middle) === today) before = middle
    else after = middle
  }
  return after
}

test('a page that depends on the day is another one from midnight on; the others stay as they are', async () => {
  const midnight = nextMidnight()
  const tomorrow = `${clock.format(midnight)}T12:00:00.000Z`
  const meeting = {
    body: 'cop',
    kind: 'ordinary',
    city: 'Genève',
    country: 'CH',
    start: '2025-01-06T12:00:00.000Z',
    end: '2025-01-07T12:00:00.000Z',
  }
  await published('meetings', { ...meeting, number: 97, effectiveDate: tomorrow })
  const [dated, undated] = ['/fr/sessions/cop97', '/fr/sessions']
  await server.settled(dated)
  await server.settled(undated)

  const ahead = midnight - margin - Date.now()
  server.process.send({ ahead })
  const now = () => Date.now() + ahead
  await server.settled(dated)
  await server.settled(undated)
  expect(now(), 'warm before midnight').toBeLessThan(midnight)
  const before = await server.counters()

  const effects: string[] = []
  for (; now() < midnight + 1000; await pause(50)) {
    const asked = now()
    const { text, from } = await server.read(dated)
    const effect = /Ce que la session a adopté (prend|a pris) effet/.exec(text)?.[1]
    if (now() < midnight) expect(effect).toBe('prend')
    if (asked >= midnight) expect(effect).toBe('a pris')
    effects.push(`${effect}: ${from}`)
    expect((await server.read(undated)).from).toBe('entente; hit')
  }
  expect([...new Set(effects)]).toEqual([
    'prend: entente; hit',
    'a pris: entente; fwd=miss; stored',
    'a pris: entente; hit',
  ])
  const after = await server.counters()
  expect(after.served.miss).toBe(before.served.miss + 1)
})
