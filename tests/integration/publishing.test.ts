/** Saving changes nothing public; acts do, all of what they name or nothing; and what follows from a record follows with it. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { liveProblems } from '#/cms/publishing/liveRebuild'
import { type Act, publish } from '#/cms/publishing/publication'
import { replaceEverywhere } from '#/cms/publishing/replacement'
import { inTransaction } from '#/cms/transaction'
import { askIndex } from '#/data/indexDatabase'
import { movedTo } from '#/data/reader'
import type { Locale } from '#/i18n/locales'
import {
  type Person,
  partner,
  person,
  portal,
  publication,
  published,
  save,
  shown,
  withdrawal,
} from '../support/portal'

const rounds = Number(process.env.FAULT_ROUNDS || 10) > 10 ? 20 : 6

// There is no preview outside of Next, and no request to ask for one.
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

const meeting = (number: number, end: string, effectiveDate?: string) => ({
  body: 'cop',
  kind: 'ordinary',
  number,
  city: 'Genève',
  country: 'CH',
  start: '2019-08-17T12:00:00.000Z',
  end: `${end}T12:00:00.000Z`,
  ...(effectiveDate ? { effectiveDate: `${effectiveDate}T12:00:00.000Z` } : {}),
})

const decision = (sequence: number, cop: string, more: Record<string, unknown> = {}) => ({
  conference: 18,
  sequence,
  title: `Décision ${sequence}`,
  revisions: [{ meeting: cop }],
  events: [{ kind: 'adopted', meeting: cop }],
  ...more,
})

const people = {} as Record<'publisher' | 'editor' | 'translator', Person>
let cop18: string
let cop19: string
let cop20: string

beforeAll(async () => {
  people.publisher = await person('publisher')
  people.editor = await person('editor')
  people.translator = await person('translator', ['en'])
  cop18 = (await published('meetings', meeting(18, '2019-08-28', '2019-11-26'))).id
  cop19 = (await published('meetings', meeting(19, '2022-11-25', '2023-02-23'))).id
  cop20 = (await published('meetings', meeting(20, '2025-12-05', '2026-03-05'))).id
})

const everythingPublic = () => askIndex('select r::text as row from live.records r order by collection, id, locale', [])

const lastEntry = async () => {
  const { rows } = await (await portal()).db.pool.query('select max(seq)::int as seq from live.ledger')
  return rows[0].seq as number
}

/** What is public, and the number of the last entry of the ledger. */
const publicState = async () => [await everythingPublic(), await lastEntry()]

const both = async (id: string) => [await shown('decisions', id), await shown('decisions', id, 'en')]

const working = async (id: string, locale: Locale) =>
  (await portal()).findByID({ collection: 'decisions', id, locale, depth: 0, overrideAccess: true })

describe('a fact that is saved', () => {
  test('is kept by the save of a translation, and public in both languages once it is published', async () => {
    const { publisher, editor, translator } = people
    const { id } = await save('decisions', decision(50, cop18), { user: editor })
    await save('decisions', { title: 'Decision 50' }, { id, locale: 'en', user: translator })
    await publication('decisions', id, { languages: ['fr', 'en'], user: publisher })

    const row = await working(id, 'fr')
    const revisions = [...(row.revisions ?? []), { meeting: cop19, mark: 19, title: 'Décision 50 révisée' }]
    const events = [...(row.events ?? []), { kind: 'amended', meeting: cop19 }]
    await save('decisions', { title: 'Décision 50 révisée', revisions, events }, { id, user: editor })
    const inEnglish = await working(id, 'en')
    expect([inEnglish.revisions?.length, inEnglish.events?.length]).toEqual([2, 2])

    // The form sends every field back, and one word of the text changes.
    const form = { ...inEnglish, title: 'Decision 50, as amended' }
    await save('decisions', form, { id, locale: 'en', user: translator })
    const after = await working(id, 'fr')
    expect([after.revisions?.length, after.events?.length]).toEqual([2, 2])
    expect(after.revisions?.[1]).toMatchObject({ mark: 19, title: 'Décision 50 révisée' })
    expect(await both(id)).toMatchObject(Array(2).fill({ symbol: '18.50', revisions: [{}], events: [{}] }))

    await publication('decisions', id, { user: publisher })
    const [french, english] = await both(id)
    const facts = { symbol: '18.50 (Rev. CoP19)', events: [{ kind: 'adopted' }, { kind: 'amended' }] }
    expect(french).toMatchObject({ ...facts, title: 'Décision 50 révisée', revisions: [{}, { mark: 19 }] })
    expect(english).toMatchObject({ ...facts, title: 'Decision 50', revisions: [{}, { mark: 19, title: null }] })
  })
})

describe('a meeting', () => {
  type Row = { locale: string; starts: string[]; statuses: string[]; periods: { from: string; status: string }[] }
  const rowsOf = (id: string) =>
    askIndex<Row>(
      `select locale, starts::text[], statuses, document->'statusPeriods' as periods from live.records
       where id = $1 and language = locale order by locale`,
      [id],
    )
  /** The first day of each status, when the index and the document say the same. */
  async function daysOf(id: string): Promise<string[][]> {
    return (await rowsOf(id)).map(({ starts, statuses, periods }) => {
      expect(starts.map((from, i) => ({ from, status: statuses[i] }))).toMatchObject(
        periods.map(({ from, status }) => ({ from, status })),
      )
      return starts
    })
  }

  test('that is saved moves nothing; published, its instruments follow, in the document as in the index', async () => {
    const { id: cop } = await published('meetings', meeting(61, '2019-08-28', '2019-11-26'))
    const { id } = await published('decisions', decision(61, cop))
    await published('decisions', { title: 'Decision 61' }, { id, locale: 'en' })
    const before = ['2019-08-28', '2019-11-26']
    expect(await daysOf(id)).toEqual([before, before])

    await save('meetings', meeting(61, '2019-08-30', '2019-12-01'), { id: cop })
    expect(await daysOf(id)).toEqual([before, before])
    // A save of the instrument, and its publication, read what is public of the meeting.
    await published('decisions', { title: 'Décision 61 bis' }, { id })
    expect(await daysOf(id)).toEqual([before, before])

    await publication('meetings', cop)
    const after = ['2019-08-30', '2019-12-01']
    expect(await daysOf(id)).toEqual([after, after])
    expect(await liveProblems(await portal())).toEqual([])
  })

  test('that is not public gives its days to nobody', async () => {
    const { id: cop } = await save('meetings', meeting(62, '2031-03-07', '2031-06-05'))
    const { id } = await published('decisions', decision(62, cop))
    expect(JSON.stringify(await everythingPublic())).not.toMatch(/2031-0[36]/)
    await publication('meetings', cop)
    expect(await daysOf(id)).toEqual([['2031-03-07', '2031-06-05']])
    await withdrawal('meetings', cop, { isConfirmed: true })
    expect(JSON.stringify(await everythingPublic())).not.toMatch(/2031-0[36]/)
    expect(await liveProblems(await portal())).toEqual([])
  })

  test('is published while others publish its decisions: all succeed, time and again', async () => {
    const { id: cop } = await published('meetings', meeting(63, '2019-08-28', '2019-11-26'))
    const ids: string[] = []
    for (let n = 1; n <= 4; n += 1) ids.push((await published('decisions', decision(630 + n, cop))).id)
    for (let round = 1; round <= rounds; round += 1) {
      const day = `2019-09-${String(round).padStart(2, '0')}`
      await save('meetings', { end: `${day}T12:00:00.000Z` }, { id: cop })
      await Promise.all([
        publication('meetings', cop),
        ...ids.map((id) => published('decisions', { title: `Décision, ${round}` }, { id })),
      ])
      const found = await Promise.all(ids.map(daysOf))
      expect(found).toEqual(ids.map(() => [[day, '2019-11-26']]))
    }
    expect(await liveProblems(await portal())).toEqual([])
  }, 180_000)
})

describe('several records in one act', () => {
  const act = (id: string, action: Act['action'] = 'publish'): Act => ({
    collection: 'partners',
    id,
    action,
    languages: ['fr'],
    facts: true,
  })
  const all = async (acts: Act[]) =>
    inTransaction(await portal(), (req) => publish(req, acts, { overrideAccess: true }))

  test('are published together, under one act', async () => {
    const ids: string[] = []
    for (const name of ['Ensemble A', 'Ensemble B']) ids.push((await save('partners', partner(name))).id)
    const before = await lastEntry()
    expect((await all(ids.map((id) => act(id)))).done).toHaveLength(4)
    expect(await lastEntry()).toBe(before + 4)
    const { rows } = await (await portal()).db.pool.query(
      'select count(distinct act)::int as acts from live.ledger where record = any($1)',
      [ids],
    )
    expect(rows).toEqual([{ acts: 1 }])
  })

  test('are refused together when one of them is incomplete, which is named; no number is used', async () => {
    const { id: complete } = await save('partners', partner('Complet'))
    const { id: incomplete } = await save('partners', { name: 'Incomplet' })
    const { id: shownBefore } = await published('partners', partner('Déjà public'))
    const before = await publicState()
    const acts = [act(shownBefore, 'withdraw'), act(complete), act(incomplete)]
    await expect(all(acts)).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'kind', message: expect.stringContaining('Incomplet') }] },
    })
    expect(await publicState()).toEqual(before)
    await publication('partners', complete)
    expect(await lastEntry()).toBe(Number(before[1]) + 2)
  })
})

describe('an address', () => {
  test('of a decision that gets another number leads to the new one, until another decision has it', async () => {
    const { id } = await published('decisions', decision(70, cop18))
    await save('decisions', { sequence: 71 }, { id })
    expect(await movedTo('decisions', 'fr', '18-71')).toBeNull()
    await publication('decisions', id)
    expect(await shown('decisions', id)).toMatchObject({ slug: '18-71' })
    expect(await movedTo('decisions', 'fr', '18-70')).toBe('/fr/decisions/18-71')
    const { id: other } = await published('decisions', decision(70, cop18))
    expect(await movedTo('decisions', 'fr', '18-70')).toBe('/fr/decisions/18-70')
    expect(await shown('decisions', other)).toMatchObject({ slug: '18-70' })
  })

  test('that another record has in public is refused, and that record is named', async () => {
    const { id } = await published('partners', partner('Premier', { slug: 'une-adresse' }))
    // The working copy gives the address up; what is public keeps it.
    await save('partners', { slug: 'autre-adresse' }, { id })
    const { id: second } = await save('partners', partner('Second', { slug: 'une-adresse' }))
    await expect(publication('partners', second)).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'slug', message: expect.stringContaining('Premier') }] },
    })
    await publication('partners', id)
    await publication('partners', second)
    expect(await shown('partners', second)).toMatchObject({ slug: 'une-adresse' })
  })
})

describe('the trash', () => {
  const trash = (id: string) => save('partners', { deletedAt: new Date().toISOString() }, { id, user: people.editor })

  test('does not take what is public, and gives back what it took', async () => {
    const { id } = await published('partners', partner('Encore public'))
    await expect(trash(id)).rejects.toMatchObject({ status: 409 })
    await withdrawal('partners', id)
    await trash(id)
    await expect(publication('partners', id)).rejects.toMatchObject({ status: 400 })
    await save('partners', { deletedAt: null }, { id, user: people.editor, trash: true })
    await publication('partners', id)
    expect(await shown('partners', id)).not.toBeNull()
  })

  test('does not take what others refer to, saved or public, and names them', async () => {
    const { id } = await save('partners', partner('Hôte'))
    const relations = [{ type: 'hostedBy', partner: id }]
    const { id: saved } = await save('partners', partner('Invité enregistré', { relations }))
    const { id: open } = await published('partners', partner('Invité public', { relations }))
    const use = (of: string, title: string, inWorkingCopy: boolean, inPublic: boolean) => ({
      collection: 'partners',
      id: of,
      title,
      inWorkingCopy,
      inPublic,
    })
    await expect(trash(id)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Invité enregistré et Invité public'),
      data: { uses: [use(saved, 'Invité enregistré', true, false), use(open, 'Invité public', true, true)] },
    })
    await trash(saved)
    await save('partners', { relations: [] }, { id: open })
    await expect(trash(id)).rejects.toMatchObject({ data: { uses: [use(open, 'Invité public', false, true)] } })
    await publication('partners', open)
    await trash(id)
    const payload = await portal()
    await expect(payload.findByID({ collection: 'partners', id, overrideAccess: true })).rejects.toThrow()
  })
})

test('a save waits for a publication of the record, however its id is written', async () => {
  const { id } = await save('partners', partner('Attendu'))
  let saving: Promise<unknown> = Promise.resolve()
  let isSaved = false
  await inTransaction(await portal(), async (req) => {
    await publish(req, [{ collection: 'partners', id, action: 'publish', languages: ['fr'], facts: true }], {
      overrideAccess: true,
    })
    saving = save('partners', { name: 'Après' }, { id: id.toUpperCase() }).then(() => {
      isSaved = true
    })
    await vi.waitUntil(async () => {
      const waiting = await askIndex("select from pg_locks where locktype = 'advisory' and not granted", [])
      return waiting.length > 0 || isSaved
    })
    expect(isSaved).toBe(false)
  })
  await saving
  expect(isSaved).toBe(true)
})

test('several acts of one list on one record build on each other', async () => {
  const { id } = await save('partners', partner('Liste française'))
  await save('partners', { name: 'English list' }, { id, locale: 'en' })
  const acts = (...of: [Act['action'], Locale][]): Act[] =>
    of.map(([action, language]) => ({ collection: 'partners', id, action, languages: [language], facts: false }))
  const run = async (list: Act[]) =>
    inTransaction(await portal(), (req) => publish(req, list, { overrideAccess: true, isConfirmed: true }))
  expect((await run(acts(['publish', 'fr'], ['publish', 'en']))).done.map(({ part }) => part)).toEqual([
    'facts',
    'fr',
    'en',
  ])
  await save('partners', { name: 'Liste corrigée' }, { id })
  await run(acts(['publish', 'fr'], ['withdraw', 'en']))
  expect(await shown('partners', id)).toMatchObject({ name: 'Liste corrigée' })
  expect(await shown('partners', id, 'en')).toBeNull()
  expect((await run(acts(['withdraw', 'fr'], ['publish', 'fr']))).done).toEqual([])
})

describe('what has no number, no name or no order is not published', () => {
  const refusal = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: { status: number; data: { errors: { path: string; message: string }[] } }) => ({
        status: error.status,
        paths: error.data.errors.map(({ path }) => path),
      }),
    )

  test.each([
    ['decisions', { conference: 18.5, sequence: 3 }, 'conference'],
    ['decisions', { conference: 18, sequence: 990.25 }, 'sequence'],
    ['resolutions', { conference: 1.5, sequence: 1 }, 'conference'],
    ['decisions', { conference: 18, sequence: 991, revisions: [{ mark: 18.5, meeting: '' }] }, 'revisions.0.mark'],
  ] as const)('a number of %s that is not whole: %o', async (collection, numbers, path) => {
    const revisions = 'revisions' in numbers ? [{ mark: 18.5, meeting: cop18 }] : [{ meeting: cop18 }]
    const { id } = await save(collection, { title: 'Un titre', ...numbers, revisions })
    expect(await refusal(publication(collection, id))).toMatchObject({
      status: 400,
      paths: expect.arrayContaining([path]),
    })
  })

  test.each(['   ', '\u00a0\u202f', '\u200b\u00ad', '\u2060\ufeff'])(
    'a name of invisible characters: %j',
    async (name) => {
      const { id } = await save('partners', { ...partner('x'), name, slug: `invisible-${crypto.randomUUID()}` })
      expect(await refusal(publication('partners', id))).toEqual({ status: 400, paths: ['name'] })
    },
  )

  test('a name that makes no address needs one', async () => {
    const { id } = await save('partners', partner('北京'))
    expect(await refusal(publication('partners', id))).toEqual({ status: 400, paths: ['slug'] })
    await save('partners', { slug: 'pekin' }, { id })
    expect(await publication('partners', id)).not.toEqual([])
  })

  test('the symbol is that of the latest text, in whichever order the rows stand', async () => {
    const rows = [{ mark: 20, meeting: cop20 }, { meeting: cop18 }, { mark: 19, meeting: cop19 }]
    const events = [
      { kind: 'amended', meeting: cop20 },
      { kind: 'adopted', meeting: cop18 },
      { kind: 'amended', meeting: cop19 },
    ]
    const data = { conference: 18, sequence: 77, title: 'Un titre', revisions: rows, events }
    const { id } = await save('resolutions', data)
    await publication('resolutions', id)
    const document = (await shown('resolutions', id)) as { symbol: string; revisions: { mark: number | null }[] }
    expect(document.symbol).toBe('Conf. 18.77 (Rev. CoP20)')
    expect(document.revisions.map(({ mark }) => mark ?? null)).toEqual([null, 19, 20])
  })
})

describe('one record in the place of another', () => {
  const mentioning = (id: string) => ({
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          version: 1,
          children: [
            {
              type: 'inlineBlock',
              version: 1,
              fields: {
                id: crypto.randomUUID(),
                blockType: 'mention',
                blockName: '',
                target: { relationTo: 'partners', value: id },
                text: 'OMC',
              },
            },
          ],
        },
      ],
    },
  })

  test('in fields, rows and prose of both languages; then the first can go to the trash', async () => {
    const [twice, kept] = [await save('partners', partner('Saisi deux fois')), await save('partners', partner('Gardé'))]
    const agreement = await save('agreements', {
      title: 'Accord du doublon',
      form: 'memorandumOfUnderstanding',
      parties: [{ partner: twice.id }, { partner: kept.id }],
    })
    const theme = await save('themes', { name: 'Thème qui mentionne', order: 1, introduction: mentioning(twice.id) })
    await save('themes', { name: 'Mentioning', introduction: mentioning(twice.id) }, { id: theme.id, locale: 'en' })
    await expect(save('partners', { deletedAt: new Date().toISOString() }, { id: twice.id })).rejects.toMatchObject({
      status: 409,
    })
    const uses = await inTransaction(await portal(), (req) => replaceEverywhere(req, 'partners', twice.id, kept.id), {
      user: people.publisher,
    })
    expect(uses.map(({ id }) => id).toSorted()).toEqual([agreement.id, theme.id].toSorted())
    const payload = await portal()
    for (const locale of ['fr', 'en'] as const) {
      const copy = await payload.findByID({ collection: 'themes', id: theme.id, locale, depth: 0 })
      expect(JSON.stringify(copy.introduction)).toContain(kept.id)
      expect(JSON.stringify(copy.introduction)).not.toContain(twice.id)
    }
    const { parties } = await payload.findByID({ collection: 'agreements', id: agreement.id, locale: 'fr', depth: 0 })
    expect(parties?.map((party) => party.partner)).toEqual([kept.id, kept.id])
    expect(await save('partners', { deletedAt: new Date().toISOString() }, { id: twice.id })).toMatchObject({
      deletedAt: expect.any(String),
    })
  })

  test('not by itself, by none, or by one in the trash', async () => {
    const { id } = await save('partners', partner('Seul'))
    const thrown = await save('partners', partner('Jeté'))
    await save('partners', { deletedAt: new Date().toISOString() }, { id: thrown.id })
    for (const by of [id, thrown.id, crypto.randomUUID()]) {
      const attempt = inTransaction(await portal(), (req) => replaceEverywhere(req, 'partners', id, by), {
        user: people.publisher,
      })
      await expect(attempt).rejects.toMatchObject({ status: 400 })
    }
  })
})
