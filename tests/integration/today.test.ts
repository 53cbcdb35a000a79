/** The status that the team reads follows the day in Geneva, which begins an hour or two before that of UTC. */
import { afterEach, expect, test, vi } from 'vitest'
import { partner, portal, save } from '../support/portal'

afterEach(() => {
  vi.useRealTimers()
})

/** The status of a record as it is read at a moment. */
async function statusAt(moment: string, collection: 'agreements' | 'resolutions', id: string): Promise<unknown> {
  const payload = await portal()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
  const { status } = await payload.findByID({ collection, id, locale: 'fr', overrideAccess: true })
  return status
}

test.each([
  { season: 'in summer', day: '2026-07-02', before: '2026-07-01T21:59:59Z', after: '2026-07-01T22:00:01Z' },
  { season: 'in winter', day: '2026-12-02', before: '2026-12-01T22:59:59Z', after: '2026-12-01T23:00:01Z' },
])('an agreement and a resolution take effect at midnight in Geneva $season', async ({ day, before, after }) => {
  const effectiveDate = `${day}T12:00:00.000Z`
  const { id: body } = await save('partners', partner(`Partenaire du ${day}`))
  const signed = { date: '2020-01-15', precision: 'day' }
  const agreement = await save('agreements', { title: `Accord du ${day}`, partner: body, signed, effectiveDate })
  const number = day === '2026-07-02' ? 91 : 92
  const meeting = await save('meetings', {
    body: 'cop',
    kind: 'ordinary',
    number,
    city: 'Genève',
    country: 'CH',
    start: '2025-01-06T12:00:00.000Z',
    end: '2025-01-07T12:00:00.000Z',
    effectiveDate,
  })
  const resolution = await save('resolutions', {
    conference: number,
    sequence: 1,
    title: 'Une résolution',
    revisions: [{ meeting: meeting.id }],
    events: [{ kind: 'adopted', meeting: meeting.id }],
  })

  expect(await statusAt(before, 'agreements', agreement.id)).toBe('Signé, pas encore en vigueur')
  expect(await statusAt(after, 'agreements', agreement.id)).toBe('En vigueur')
  expect(await statusAt(before, 'resolutions', resolution.id)).toBe('Pas encore en vigueur')
  expect(await statusAt(after, 'resolutions', resolution.id)).toBe('En vigueur')
})
