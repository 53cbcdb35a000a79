/** The feeds and the latest changes while meetings move, acts are still to come, and old ones are recorded late. */
import { beforeAll, expect, test, vi } from 'vitest'
import { latestChanges } from '#/data/changes'
import { feedEntries } from '#/data/feed'
import { anyDay } from '#/data/selectionSql'
import { partner, published } from '../support/portal'

// There is no preview outside of Next, and no request to ask for one.
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

const meeting = (number: number, year: number, day = '12') => ({
  body: 'cop',
  kind: 'ordinary',
  number,
  city: 'Genève',
  country: 'CH',
  start: `${year}-03-01T12:00:00.000Z`,
  end: `${year}-03-${day}T12:00:00.000Z`,
})
const decision = (sequence: number, held: string) =>
  published('decisions', {
    conference: 81,
    sequence,
    title: `Acte ${sequence}`,
    events: [{ kind: 'adopted', meeting: held }],
  })
const entries = (kind: 'decisions' | 'agreements') =>
  feedEntries({ kind, locale: 'fr', conditions: [], day: anyDay, sort: 'order' })

let past: { id: string }
let ahead: { id: string }

beforeAll(async () => {
  past = await published('meetings', meeting(81, 2019))
  ahead = await published('meetings', meeting(82, 2048))
})

test('an act of a meeting that is to come is no news, neither in a feed nor among the changes', async () => {
  await decision(1, past.id)
  await decision(2, ahead.id)
  const { id } = await published('partners', partner('Signataire à venir'))
  const signed = { date: '2047-05-06T12:00:00.000Z', precision: 'day' }
  await published('agreements', { title: 'Signé plus tard', form: 'memorandum', parties: [{ partner: id }], signed })
  expect((await entries('decisions')).map(({ title }) => title)).toEqual(['81.1 Acte 1'])
  expect(await entries('agreements')).toEqual([])
  const told = await latestChanges('fr', 100)
  expect(told.map(({ title }) => title)).toEqual(['Acte 1'])
})

test('an entry keeps its id when its meeting moves, and is told on the new day', async () => {
  const [before] = await entries('decisions')
  await published('meetings', meeting(81, 2019, '28'), { id: past.id })
  const [after] = await entries('decisions')
  expect([before?.day, after?.day]).toEqual(['2019-03-12', '2019-03-28'])
  expect(after?.id).toBe(before?.id)
  expect(after?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}#[0-9a-f-]+-fr$/)
})

test('an old act that is recorded late has the moment of its publication, by which clients know it as new', async () => {
  const old = await published('meetings', meeting(80, 1999))
  const since = new Date(Date.now() - 1000).toISOString()
  const late = await decision(3, old.id)
  const told = (await entries('decisions')).find(({ id }) => id.includes(late.id))
  expect(told?.day).toBe('1999-03-12')
  expect(String(told?.updated) >= since.slice(0, 19)).toBe(true)
})

test('what a meeting was to adopt leaves the news when the meeting is put off or cancelled', async () => {
  const titles = async () => (await entries('decisions')).map(({ title }) => title)
  const told = async () => (await latestChanges('fr', 100)).flatMap((change) => ('title' in change ? change.title : []))
  const held = await published('meetings', meeting(84, 2018))
  await decision(5, held.id)
  expect([await titles(), await told()]).toEqual([
    expect.arrayContaining(['81.5 Acte 5']),
    expect.arrayContaining(['Acte 5']),
  ])
  for (const eventStatus of ['postponed', 'cancelled'] as const) {
    await published('meetings', { ...meeting(84, 2018), eventStatus }, { id: held.id })
    expect(await titles()).not.toContain('81.5 Acte 5')
    expect(await told()).not.toContain('Acte 5')
  }
  const first = { previousStart: '2017-03-01T12:00:00.000Z', previousEnd: '2017-03-12T12:00:00.000Z' }
  await published('meetings', { ...meeting(84, 2018), eventStatus: 'rescheduled', ...first }, { id: held.id })
  expect(await titles()).toContain('81.5 Acte 5')
})

test('an act is told with the text that it made, and an announcement is no signature', async () => {
  const later = await published('meetings', meeting(83, 2021))
  const data = {
    conference: 81,
    sequence: 4,
    title: 'Titre révisé',
    events: [
      { kind: 'adopted', meeting: past.id },
      { kind: 'amended', meeting: later.id },
    ],
    revisions: [
      { meeting: past.id, title: 'Titre d’origine' },
      { mark: 83, meeting: later.id, title: 'Titre révisé' },
    ],
  }
  const { id } = await published('decisions', data)
  const told = (await entries('decisions')).filter((entry) => entry.id.includes(id))
  expect(told.map(({ title }) => title)).toEqual(['81.4 (Rev. CoP83) Titre révisé', '81.4 Titre d’origine'])
  const changes = (await latestChanges('fr', 100)).flatMap((change) =>
    change.of === 'instrument' && change.id === id ? [change.href] : [],
  )
  expect(changes).toEqual(['/fr/decisions/81-4', '/fr/decisions/81-4/original'])

  const { id: party } = await published('partners', partner('Annoncé'))
  const signed = { date: '2015-06-08T12:00:00.000Z', precision: 'announced' }
  await published('agreements', { title: 'Annoncé', form: 'memorandum', parties: [{ partner: party }], signed })
  const [announced] = await entries('agreements')
  expect(announced?.summary).toMatch(/^Annonce, 8 juin 2015/)
})
