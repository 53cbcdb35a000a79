/** The moment that an hour means in a zone, on the nights when the clocks change too. */
import { expect, test } from 'vitest'
import { momentOf } from '#/editorial/sets/moment'

const now = Date.parse('2026-01-01T00:00:00Z')

test.each([
  ['2026-07-01T09:00', 'Europe/Zurich', '2026-07-01T07:00:00.000Z'],
  ['2026-12-01T09:00', 'Europe/Zurich', '2026-12-01T08:00:00.000Z'],
  ['2026-03-29T01:59', 'Europe/Zurich', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', 'Europe/Zurich', '2026-03-29T01:00:00.000Z'],
  // The clocks show 2:30 twice; the first of them is meant.
  ['2026-10-25T02:30', 'Europe/Zurich', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25T03:00', 'Europe/Zurich', '2026-10-25T02:00:00.000Z'],
  ['2026-07-01T09:00', 'Asia/Samarkand', '2026-07-01T04:00:00.000Z'],
  ['2026-07-01T09:00', 'UTC', '2026-07-01T09:00:00.000Z'],
])('%s in %s is %s', (local, zone, at) => {
  expect(momentOf(local, zone, now)).toEqual({ at, problem: null })
})

test('an hour that the clocks leave out is none, and the next one is told', () => {
  expect(momentOf('2026-03-29T02:30', 'Europe/Zurich', now)).toEqual({
    at: null,
    problem: 'left out',
    next: '2026-03-29T03:00',
  })
})
