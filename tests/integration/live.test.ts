/** The live store holds what is public, in each language by itself, and nothing else. */
import { beforeAll, describe, expect, test } from 'vitest'
import { liveProblems, rebuildLive } from '#/cms/publishing/liveRebuild'
import { askIndex } from '#/data/indexDatabase'
import { newestActs } from '#/data/newestActs'
import { askRegister, type PagedSelection } from '#/data/publicIndex'
import { whereOf } from '#/data/selectionSql'
import type { Locale } from '#/i18n/locales'
import type { Condition } from '#/register/declaration'
import { partner, portal, publication, published, save, withdrawal } from '../support/portal'
import { pastTheTriggers } from '../support/superuser'

type Row = { locale: Locale; language: Locale; title: string; names: string; slug: string; terms: string[] }

const rowsOf = (id: string) =>
  askIndex<Row>('select locale, language, title, names, slug, terms from live.records where id = $1 order by locale', [
    id,
  ])

async function everything(): Promise<string> {
  return JSON.stringify(await askIndex('select * from live.records order by collection, id, locale', []))
}

test('what is saved is not in it, in any language, by any of its words', async () => {
  const { id } = await save('partners', partner('Projet confidentiel', { acronym: 'SECRETX' }))
  expect(await rowsOf(id)).toEqual([])
  expect(await everything()).not.toMatch(/confidentiel|SECRETX/i)
})

test('the text of the other language stands in until a language is published, and the name of the other only then', async () => {
  const { id } = await published('partners', partner('Organe bilingue', { acronym: 'OBX' }))
  await save('partners', { name: 'Bilingual body', acronym: 'BBX' }, { id, locale: 'en' })
  expect((await rowsOf(id)).map(({ locale, language }) => [locale, language])).toEqual([
    ['en', 'fr'],
    ['fr', 'fr'],
  ])
  expect(await everything()).not.toMatch(/Bilingual body|BBX/i)
  await publication('partners', id, { languages: ['en'] })
  const [english, french] = await rowsOf(id)
  expect([english?.title, french?.title]).toEqual(['Bilingual body (BBX)', 'Organe bilingue (OBX)'])
  expect([english?.language, french?.language]).toEqual(['en', 'fr'])
  expect(french?.names).toContain('bilingual body')
})

test('a save of what is public changes nothing; withdrawn, it is gone', async () => {
  const { id } = await published('partners', partner('Nom public'))
  await save('partners', { name: 'Nom en préparation' }, { id })
  expect((await rowsOf(id)).map(({ title }) => title)).toEqual(['Nom public', 'Nom public'])
  await withdrawal('partners', id)
  expect(await rowsOf(id)).toEqual([])
})

test('a change that fails writes no row', async () => {
  const before = await everything()
  await expect(published('partners', partner('Sans nature', { kind: 'unresolved' }))).rejects.toThrow()
  expect(await everything()).toBe(before)
})

describe('what follows from other records', () => {
  test('a partner has an agreement while a public one names it', async () => {
    const { id } = await published('partners', partner('Partie'))
    const data = {
      title: 'Accord de l’index',
      form: 'memorandum',
      parties: [{ partner: id }],
      signed: { precision: 'unknown' },
    }
    const agreement = await save('agreements', data)
    const terms = async () => (await rowsOf(id))[0]?.terms
    expect(await terms()).toContain('agreement:no')
    await publication('agreements', agreement.id)
    expect(await terms()).toContain('agreement:yes')
    await withdrawal('agreements', agreement.id)
    expect(await terms()).toContain('agreement:no')
  })

  test('a body has an agreement while a public one governs it', async () => {
    const { id } = await published('partners', partner('Groupe'))
    const { id: party } = await published('partners', partner('Membre'))
    const data = { title: 'Texte fondateur', form: 'modusOperandi', parties: [{ partner: party }], governs: id }
    const agreement = await published('agreements', { ...data, signed: { precision: 'unknown' } })
    expect((await rowsOf(id))[0]?.terms).toContain('agreement:yes')
    expect((await rowsOf(agreement.id))[0]?.terms).toContain(`partner:${id}`)
    await withdrawal('agreements', agreement.id)
    expect((await rowsOf(id))[0]?.terms).toContain('agreement:no')
  })

  test('publications at one time that write the same rows all succeed, and the rows are right', async () => {
    const shared = await Promise.all(
      ['Partie commune A', 'Partie commune B'].map((name) => published('partners', partner(name))),
    )
    const parties = shared.map(({ id }) => ({ partner: id }))
    const ids: string[] = []
    for (let n = 0; n < 6; n += 1) {
      const data = {
        title: `Accord simultané ${n}`,
        form: 'memorandum',
        // In both orders: the locks must not form a cycle.
        parties: n % 2 ? parties : parties.toReversed(),
        signed: { precision: 'unknown' },
      }
      ids.push((await save('agreements', data)).id)
    }
    const all = (act: typeof publication) => Promise.all(ids.map((id) => act('agreements', id)))
    const marks = async () =>
      Promise.all(
        shared.map(async ({ id }) => (await rowsOf(id))[0]?.terms.find((term) => term.startsWith('agreement:'))),
      )
    for (let round = 0; round < 3; round += 1) {
      await all(publication)
      expect(await marks()).toEqual(['agreement:yes', 'agreement:yes'])
      await all(withdrawal)
      expect(await marks()).toEqual(['agreement:no', 'agreement:no'])
    }
  })

  test('what stands under a sub-theme stands under its strand, and moves with it', async () => {
    const first = await published('themes', { name: 'Volet un', order: 901 })
    const second = await published('themes', { name: 'Volet deux', order: 902 })
    const theme = await published('themes', { name: 'Sous-thème', order: 903, parent: first.id })
    const { id } = await published('partners', partner('Sous un volet', { themes: [theme.id] }))
    expect((await rowsOf(id))[0]?.terms).toEqual(expect.arrayContaining([`theme:${theme.id}`, `theme:${first.id}`]))
    await published('themes', { parent: second.id }, { id: theme.id })
    const terms = (await rowsOf(id))[0]?.terms
    expect(terms).toContain(`theme:${second.id}`)
    expect(terms).not.toContain(`theme:${first.id}`)
  })
})

describe('a register asked', () => {
  const selection = (more: Partial<PagedSelection>): PagedSelection => ({
    kind: 'decisions',
    locale: 'fr',
    day: '2021-01-01',
    conditions: [],
    sort: 'order',
    page: 1,
    size: 25,
    ...more,
  })
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    const meeting = { body: 'cop', kind: 'ordinary', city: 'Genève', country: 'CH' }
    const cop = await published('meetings', {
      ...meeting,
      number: 61,
      start: '2019-08-17T12:00:00.000Z',
      end: '2019-08-28T12:00:00.000Z',
      effectiveDate: '2019-11-26T12:00:00.000Z',
    })
    for (const [sequence, body] of [
      [9, 'secretariat'],
      [10, 'secretariat'],
      [11, 'parties'],
    ] as const) {
      const data = {
        conference: 61,
        sequence,
        title: `Décision ${sequence}`,
        addressees: [{ body, role: 'lead' }],
        events: [{ kind: 'adopted', meeting: cop.id }],
      }
      ids[sequence] = (await published('decisions', data)).id
    }
  })
  const of61 = { facet: 'conference', values: ['61'] }

  test('is in the order of numbers, and numbers are no decimals', async () => {
    const { ids: found, total } = await askRegister(selection({ conditions: [of61] }))
    expect([total, found]).toEqual([3, [ids[9], ids[10], ids[11]]])
  })

  test('counts each facet as if it did not narrow itself', async () => {
    const conditions = [of61, { facet: 'addressee', values: ['parties'] }]
    const { total, counts } = await askRegister(selection({ conditions }))
    const of = (facet: string) =>
      Object.fromEntries(counts.filter((row) => row.facet === facet).map(({ value, count }) => [value, count]))
    expect(total).toBe(1)
    expect(of('addressee')).toEqual({ secretariat: 2, parties: 1 })
    expect(of('status')).toEqual({ inEffect: 1 })
  })

  test.each([
    ['2018-01-01', 'notYet'],
    ['2019-09-01', 'pending'],
    ['2019-11-26', 'inEffect'],
  ])('on %s its decisions are %s', async (day, status) => {
    const conditions = [of61, { facet: 'status', values: [status] }]
    expect((await askRegister(selection({ day, conditions }))).total).toBe(3)
    expect(
      (await askRegister(selection({ day, conditions: [of61, { facet: 'status', values: ['unknown'] }] }))).total,
    ).toBe(0)
  })

  test.each([
    ['nothing', []],
    ['a facet', [of61]],
    ['two values of one', [{ facet: 'addressee', values: ['parties', 'secretariat'] }]],
    ['a status', [{ facet: 'status', values: ['inEffect'] }]],
    ['two statuses and a facet', [{ facet: 'status', values: ['pending', 'inEffect'] }, of61]],
    ['what nobody has', [{ facet: 'conference', values: ['99'] }]],
  ] as [string, Condition[]][])(
    'narrowed by %s it is what the database finds, in both orders',
    async (_, conditions) => {
      for (const day of ['2018-01-01', '2019-09-01', '2026-01-01']) {
        for (const [sort, column] of [
          ['order', 'sort_key'],
          ['title', 'title_key'],
        ] as const) {
          const paged = selection({ day, conditions, sort, size: 1000 })
          const { text, values } = whereOf(paged)
          const found = await askIndex<{ id: string }>(
            `select id::text from live.records where ${text} order by ${column}, id`,
            values,
          )
          const { ids: given, total } = await askRegister(paged)
          expect(given).toEqual(found.map(({ id }) => id))
          expect(total).toBe(found.length)
        }
      }
    },
  )

  test('has pages that hold each record once', async () => {
    const pages = await Promise.all([1, 2].map((page) => askRegister(selection({ conditions: [of61], size: 2, page }))))
    expect(pages.map((page) => page.ids)).toEqual([[ids[9], ids[10]], [ids[11]]])
  })
})

describe('where something happened last', () => {
  const base = { locale: 'fr', day: '2026-01-01' } as const

  test('are decisions by the end of the meeting that acted, of those that are public', async () => {
    const meeting = (number: number, year: number) => ({
      body: 'cop',
      kind: 'ordinary',
      number,
      city: 'Genève',
      country: 'CH',
      start: `${year}-03-01T12:00:00.000Z`,
      end: `${year}-03-12T12:00:00.000Z`,
    })
    const first = await published('meetings', meeting(71, 2021))
    const second = await published('meetings', meeting(72, 2024))
    const decision = (sequence: number, events: { kind: string; meeting: string }[], revisions: object[] = []) =>
      published('decisions', { conference: 71, sequence, title: `Acte ${sequence}`, events, revisions })
    const adopted = { kind: 'adopted', meeting: first.id }
    const two = await decision(2, [adopted])
    const one = await decision(1, [adopted])
    const revised = [{ mark: 72, meeting: second.id }]
    const amended = await decision(3, [adopted, { kind: 'amended', meeting: second.id }], revised)
    // A status that is no longer known is no change of a text.
    const unknown = await decision(4, [adopted, { kind: 'statusNotKnown', meeting: second.id }])
    const events = [{ kind: 'adopted', meeting: second.id }]
    await save('decisions', { conference: 71, sequence: 5, title: 'Projet', events })
    const newest = (limit: number) =>
      newestActs({ kind: 'decisions', ...base, conditions: [{ facet: 'conference', values: ['71'] }] }, limit)
    expect(await newest(10)).toEqual([amended.id, one.id, two.id, unknown.id])
    expect(await newest(2)).toEqual([amended.id, one.id])
  })

  test('are agreements by their signature or what happened since, where a date is known', async () => {
    const { id } = await published('partners', partner('Signataire'))
    const agreement = (title: string, more: object) =>
      published('agreements', { title, form: 'memorandum', parties: [{ partner: id }], ...more })
    const signed = (year: number, precision = 'day') => ({ date: `${year}-05-06T12:00:00.000Z`, precision })
    const late = await agreement('Signé tard', { signed: signed(2020) })
    const ended = await agreement('Fini depuis', {
      signed: signed(2010),
      events: [{ kind: 'terminated', date: '2022-01-02T12:00:00.000Z' }],
    })
    await agreement('De date inconnue', { signed: { precision: 'unknown' } })
    const conditions = [{ facet: 'partner', values: [id] }] as Condition[]
    expect(await newestActs({ kind: 'agreements', ...base, conditions }, 10)).toEqual([ended.id, late.id])
  })
})

test('made anew it is the same, and what differs is found', async () => {
  const payload = await portal()
  expect(await liveProblems(payload)).toEqual([])
  const before = await everything()
  const progress: number[] = []
  await rebuildLive(payload, (done) => progress.push(done))
  expect(await everything()).toBe(before)
  expect(progress.at(-1)).toBe(progress.length)

  const { id } = await published('partners', partner('Oublié'))
  await pastTheTriggers(`update live.records set title = 'Autre' where id = '${id}'`)
  const inBoth = (record: string, problem: string) =>
    ['en', 'fr'].map((locale) => `partners ${record} ${locale}: ${problem}`)
  expect(await liveProblems(payload)).toEqual(inBoth(id, 'is not what the ledger says'))
  await pastTheTriggers(`delete from live.records where id = '${id}'`)
  expect(await liveProblems(payload)).toEqual(inBoth(id, 'is missing'))
  await rebuildLive(payload, () => {})
  expect(await liveProblems(payload)).toEqual([])

  // The rows of a record that is gone are removed.
  const left = crypto.randomUUID()
  await pastTheTriggers(
    `insert into live.records select collection, '${left}', locale, slug, title, names, body, terms, starts, statuses, sort_key, title_key, record, updated, words, document, first_at, language from live.records where id = '${id}'`,
  )
  expect(await liveProblems(payload)).toEqual(inBoth(left, 'is not public'))
  await rebuildLive(payload, () => {})
  expect(await rowsOf(left)).toEqual([])
})
