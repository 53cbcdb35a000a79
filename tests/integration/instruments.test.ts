/** Symbols, addresses and periods of resolutions, decisions and agreements, as the collections derive them. */
import { beforeAll, describe, expect, test } from 'vitest'
import { ownerOf } from '#/data/publicIndex'
import { partner, portal, publication, published, save, shown } from '../support/portal'

let cop18: string
let cop19: string

beforeAll(async () => {
  const meeting = (number: number, start: string, end: string, effectiveDate: string) => ({
    body: 'cop',
    kind: 'ordinary',
    number,
    city: 'Genève',
    country: 'CH',
    start: `${start}T12:00:00.000Z`,
    end: `${end}T12:00:00.000Z`,
    effectiveDate: `${effectiveDate}T12:00:00.000Z`,
  })
  cop18 = (await published('meetings', meeting(18, '2019-08-17', '2019-08-28', '2019-11-26'))).id
  cop19 = (await published('meetings', meeting(19, '2022-11-14', '2022-11-25', '2023-02-23'))).id
})

const decision = (sequence: number, more: Record<string, unknown> = {}) => ({
  conference: 18,
  sequence,
  title: 'Une décision',
  revisions: [{ meeting: cop18 }],
  events: [{ kind: 'adopted', meeting: cop18 }],
  ...more,
})

describe('an instrument', () => {
  test('gets its symbol, address, sort key and periods', async () => {
    const saved = await save(
      'decisions',
      decision(49, {
        events: [
          { kind: 'adopted', meeting: cop18 },
          { kind: 'deleted', meeting: cop19 },
        ],
      }),
    )
    expect(saved).toMatchObject({
      symbol: '18.49',
      slug: '18-49',
      sortKey: 'D-018-0049-000',
      status: 'N’est plus en vigueur',
    })
    expect(saved.statusPeriods).toMatchObject([
      { from: '2019-08-28', to: '2019-11-26', status: 'pending' },
      { from: '2019-11-26', to: '2023-02-23', status: 'inEffect' },
      { from: '2023-02-23', to: null, status: 'notInEffect' },
    ])
    const events = saved.events as { id: string }[]
    expect((saved.statusPeriods as { event: string }[])[2]?.event).toBe(events[1]?.id)
  })

  test('cannot be revised before it was adopted', async () => {
    const attempt = published('decisions', decision(50, { revisions: [{ meeting: cop18, mark: 17 }] }))
    await expect(attempt).rejects.toMatchObject({
      data: { errors: [{ path: 'revisions.0.mark', message: expect.stringContaining('CoP17') }] },
    })
  })

  let sequence = 100
  test.each([
    [
      'a revision without its event',
      { revisions: 'both', events: ['adopted'] },
      'revisions.1.meeting',
      '« Révision », session CoP19',
    ],
    [
      'an amendment without its text',
      { revisions: 'first', events: ['adopted', 'amended'] },
      'events.1.meeting',
      'CoP19',
    ],
    [
      'an original text without its adoption',
      { revisions: 'first', events: [] },
      'revisions.0.meeting',
      '« Adoption », session CoP18',
    ],
    [
      'a mark of another meeting',
      { revisions: 'wrong', events: ['adopted', 'amended'] },
      'revisions.1.meeting',
      'Rev. CoP20',
    ],
  ] as const)('is not published with %s', async (_, { revisions, events }, path, words) => {
    sequence += 1
    const original = { meeting: cop18 }
    const later = { meeting: cop19, mark: revisions === 'wrong' ? 20 : 19 }
    const more = {
      revisions: revisions === 'first' ? [original] : [original, later],
      events: events.map((kind) => ({ kind, meeting: kind === 'adopted' ? cop18 : cop19 })),
    }
    const saved = await save('decisions', decision(sequence, more))
    await expect(publication('decisions', saved.id)).rejects.toMatchObject({
      data: { errors: [{ path, message: expect.stringContaining(words) }] },
    })
  })

  test('has one number once', async () => {
    await save('decisions', decision(51))
    await expect(save('decisions', decision(51))).rejects.toMatchObject({ status: 400 })
  })

  test('follows its meeting when the date of effect moves', async () => {
    const { id } = await published('decisions', decision(52))
    await published('meetings', { effectiveDate: '2019-12-01T12:00:00.000Z' }, { id: cop18 })
    expect(await shown('decisions', id)).toMatchObject({ statusPeriods: [{}, { from: '2019-12-01' }] })
    await published('meetings', { effectiveDate: '2019-11-26T12:00:00.000Z' }, { id: cop18 })
  })

  test('sorts by conference and number, not as a decimal', async () => {
    for (const sequence of [9, 10, 100]) await save('decisions', decision(sequence))
    const payload = await portal()
    const { docs } = await payload.find({
      collection: 'decisions',
      where: { sequence: { in: [9, 10, 100] } },
      sort: 'sortKey',
      locale: 'fr',
      overrideAccess: true,
    })
    expect(docs.map(({ symbol }) => symbol)).toEqual(['18.9', '18.10', '18.100'])
  })
})

describe('a group of decisions', () => {
  test('is a list of possible symbols; a range of two conferences is refused by name', async () => {
    const group = (label: string) => published('decision-groups', { label, title: 'Un groupe' })
    await group('17.57 (Rev. CoP18), 18.31, 18.32')
    await expect(group('18.31 – 19.2')).rejects.toMatchObject({ data: { errors: [{ path: 'label' }] } })
  })
})

describe('an agreement', () => {
  const agreement = (partnerId: string, more: Record<string, unknown>) => ({
    title: 'Un accord',
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: partnerId }],
    ...more,
  })
  let body: string
  beforeAll(async () => {
    body = (await published('partners', partner('Organisme'))).id
  })

  test('is of unknown status from its signature when nobody says that it took effect', async () => {
    const saved = await save(
      'agreements',
      agreement(body, { signed: { date: '2006-10-01T12:00:00.000Z', precision: 'month' } }),
    )
    expect(saved).toMatchObject({
      status: 'État non connu',
      statusPeriods: [{ from: '2006-10-01', status: 'unknown', exact: false }],
    })
  })

  test('ends the day after its last day, and cannot end before it took effect', async () => {
    const dates = {
      signed: { date: '2015-01-10T12:00:00.000Z', precision: 'day' },
      effectiveDate: '2015-02-01T12:00:00.000Z',
    }
    const saved = await save('agreements', agreement(body, { ...dates, endDate: '2020-12-31T12:00:00.000Z' }))
    expect(saved.status).toBe('Expiré')
    expect((saved.statusPeriods as { from: string }[]).at(-1)?.from).toBe('2021-01-01')
    await expect(
      published('agreements', agreement(body, { ...dates, endDate: '2014-12-31T12:00:00.000Z' })),
    ).rejects.toMatchObject({ status: 400 })
  })

  test('has a party, and a date unless the date is unknown', async () => {
    const incomplete = published('agreements', {
      title: 'Sans partie',
      form: 'memorandum',
      signed: { precision: 'day' },
    })
    await expect(incomplete).rejects.toMatchObject({
      data: {
        errors: expect.arrayContaining([
          expect.objectContaining({ path: 'parties' }),
          expect.objectContaining({ path: 'signed.date' }),
        ]),
      },
    })
  })
})

describe('an address', () => {
  test('is proposed once, free of accents, and unique in its language', async () => {
    const first = await published('partners', partner('Œuvre d’été'))
    expect(first.slug).toBe('oeuvre-d-ete')
    const second = await published('partners', partner('Œuvre d’été'))
    expect(second.slug).toBe('oeuvre-d-ete-2')
    const renamed = await published('partners', { name: 'Autre nom' }, { id: first.id })
    expect(renamed.slug).toBe('oeuvre-d-ete')
  })

  test('that is changed after publication is remembered', async () => {
    const [first, second] = ['ancienne-adresse', 'nouvelle-adresse']
    const owners = () => Promise.all([first, second].map((slug) => ownerOf('partners', 'fr', slug)))
    const { id } = await published('partners', partner('Ancienne adresse'))
    await save('partners', { slug: second }, { id })
    expect([(await shown('partners', id))?.slug, ...(await owners())]).toEqual([first, id, null])
    await publication('partners', id)
    expect([(await shown('partners', id))?.slug, ...(await owners())]).toEqual([second, id, id])
    await published('partners', { slug: first }, { id })
    expect([(await shown('partners', id))?.slug, ...(await owners())]).toEqual([first, id, id])
  })

  test('with capitals or accents is refused in words', async () => {
    const attempt = published('partners', partner('Mauvaise', { slug: 'Été 2024' }))
    await expect(attempt).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('banque-mondiale') }] },
    })
  })
})
