/** The search over the first content, judged; and hostile input. */
import { beforeAll, describe, expect, test } from 'vitest'
import { idOf } from '#/content/ids'
import { loadContent } from '#/content/load'
import { toEditorState } from '#/content/prose'
import { allRecords } from '#/content/records'
import { type IndexSearch, type SearchResult, search } from '#/data/search'
import { mark } from '#/data/searchExtracts'
import type { Locale } from '#/i18n/locales'
import { type JudgedQuery, judgedQueries, typedQueries } from '../support/judgedQueries'
import { partner, portal, publication, published, save, withdrawal } from '../support/portal'

/** Without conditions, the first ten. */
const plainly = { day: '2026-11-25', types: [], statuses: [], themes: [], page: 1, size: 10 }

const ask = (text: string, locale: Locale = 'fr'): Promise<SearchResult> => search({ ...plainly, locale, text })

/** Records by their names in the content: "partners/fao". */
const keys = new Map(allRecords().map(({ collection, id, key }) => [`${collection} ${id}`, `${collection}/${key}`]))
const foundBy = ({ hits }: SearchResult) => hits.map(({ collection, id }) => keys.get(`${collection} ${id}`) ?? id)

beforeAll(async () => {
  await loadContent(await portal())
})

const gain = (grades: number[]) =>
  grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)

/** Normalised discounted cumulative gain of the first ten (0 to 1); 1 when nothing is expected and nothing is found. */
async function ndcgOf({ locale, text, expected }: JudgedQuery): Promise<{ ndcg: number; first: number }> {
  const grades = new Map(
    ([3, 2, 1] as const).flatMap((grade) => (expected[grade] ?? []).map((key) => [key, grade] as const)),
  )
  const answer = await ask(text, locale)
  const found = foundBy(answer).map((key) => grades.get(key) ?? 0)
  if (grades.size === 0) return { ndcg: answer.total === 0 ? 1 : 0, first: answer.total === 0 ? 3 : 0 }
  return { ndcg: gain(found) / gain([...grades.values()].toSorted((a, b) => b - a)), first: found[0] ?? 0 }
}

type Judgement = { query: JudgedQuery; ndcg: number; first: number }

/** Judges a set, and prints its means and the queries that are answered less well. */
async function judge(queries: JudgedQuery[]): Promise<{ judged: Judgement[]; ndcg: number; success: number }> {
  const judged: Judgement[] = []
  for (const query of queries) judged.push({ query, ...(await ndcgOf(query)) })
  const ndcg = judged.reduce((sum, one) => sum + one.ndcg, 0) / judged.length
  const success = judged.filter(({ first }) => first === 3).length / judged.length
  const weak = judged.filter((one) => one.ndcg < 0.9 || one.first < 3)
  const lines = weak.map(({ query, ...one }) => `  ${one.ndcg.toFixed(2)} ${one.first} ${query.locale} ${query.text}`)
  process.stdout.write(
    `success@1 ${success.toFixed(3)}, nDCG@10 ${ndcg.toFixed(3)} over ${judged.length} queries; weaker:\n${lines.join('\n')}\n`,
  )
  return { judged, ndcg, success }
}

test('the judged queries name records that are there, sixty of them and more', () => {
  const known = new Set(keys.values())
  const named = [...judgedQueries, ...typedQueries].flatMap(({ expected }) => Object.values(expected).flat())
  expect(Math.min(judgedQueries.length, typedQueries.length)).toBeGreaterThanOrEqual(60)
  expect(named.filter((key) => !known.has(key))).toEqual([])
})

test('what is expected comes first', async () => {
  const { judged, ndcg } = await judge(judgedQueries)
  expect(ndcg).toBeGreaterThanOrEqual(0.9)
  const named = judged.filter(({ query }) => query.kind === 'symbol' || query.kind === 'acronym')
  expect(named.filter(({ first }) => first < 3).map(({ query }) => query.text)).toEqual([])
})

test('what people type is answered first: words that no record has, questions, several symbols', async () => {
  const { ndcg, success } = await judge(typedQueries)
  expect(success).toBeGreaterThanOrEqual(0.88)
  expect(ndcg).toBeGreaterThanOrEqual(0.88)
})

describe('any input is answered', () => {
  test.each([
    'é'.repeat(10_000),
    'a '.repeat(5000),
    '& | ! <-> :* ( ) \' "',
    '"unbalanced',
    '\\',
    '%_%',
    '\u0000\u0001\u001f',
    '\ud800 lone',
    '😀👩‍👩‍👧',
    'اتفاقية التجارة',
    '[(.*+?)]{99}',
    '-not -this',
    "'; drop table live.records; --",
    `${mark.start}x${mark.end}`,
    Array.from({ length: 5000 }, (_, i) => `mot${i}`).join(' '),
    '"'.repeat(301),
    '-biodiversité',
    'or or or',
    ':* <2> !!(a',
    "l''accord\\'",
    '\u202edroite à gauche\u202c',
    'ﷺ ﬁ Ⅻ',
  ])('%#', async (text) => {
    for (const locale of ['fr', 'en'] as const) {
      const began = performance.now()
      const { total } = await ask(text, locale)
      expect(total).toBeGreaterThanOrEqual(0)
      expect(performance.now() - began).toBeLessThan(500)
    }
  })
})

test('a symbol finds no other symbol, and suggests none', async () => {
  // The others name it in their text.
  expect(foundBy(await ask('18.49'))).toEqual(['decisions/18-49', 'decisions/19-22', 'pages/corrections'])
  expect(await ask('18.99')).toMatchObject({ total: 0, hits: [], types: [], counts: [], nearest: null })
})

test('what is found exactly is not buried under what is spelled alike', async () => {
  const found = foundBy(await ask('banque mondiale'))
  expect(found[0]).toBe('partners/world-bank')
  expect(found).not.toContain('partners/wco')
})

test('a type that finds nothing leaves the others counted, and the text is read no further for it', async () => {
  const answer = await search({ ...plainly, locale: 'fr', text: 'Samarcande', types: ['partners'] })
  expect(answer).toMatchObject({ total: 0, hits: [], types: [{ type: 'meetings', count: 1 }] })
})

test('what is not public is not found, by any word and in any language', async () => {
  const { id } = await save('partners', partner('Zyxwvut confidentiel', { acronym: 'ZYXW' }))
  const finds = async (text: string) =>
    (await Promise.all([ask(text), ask(text, 'en')])).map(({ hits }) => hits.some((hit) => hit.id === id))
  expect(await finds('zyxwvut')).toEqual([false, false])
  expect(JSON.stringify(await ask('zyxwvut confidentiel'))).not.toContain('Zyxwvut')
  await publication('partners', id)
  expect(await finds('zyxwvut'), 'in the lists of both languages').toEqual([true, true])
  await save('partners', { name: 'Qponmlk' }, { id })
  expect(await finds('qponmlk')).toEqual([false, false])
  await withdrawal('partners', id)
  expect(await finds('zyxwvut')).toEqual([false, false])
})

test('a word is found as it was misspelt from the moment when it is public, and leads to nothing that is not', async () => {
  const found = async (text: string) => {
    const { total, nearest } = await ask(text)
    return [total, nearest?.title ?? null]
  }
  const { id } = await save('partners', partner('Xylofloraque'))
  expect(await found('xyloflorake')).toEqual([0, null])
  await publication('partners', id)
  expect((await found('xyloflorake'))[0]).toBe(1)
  expect([await ask('xyloflorake'), await ask('xylofloraque')].map(({ readAs }) => readAs)).toEqual([
    'Xylofloraque',
    null,
  ])
  await withdrawal('partners', id)
  expect(await found('xyloflorake')).toEqual([0, null])
})

test('a name that is public in one language alone is found from both', async () => {
  const { id } = await published('partners', partner('Vwxqrst française'))
  await save('partners', { name: 'Hjklpfd' }, { id, locale: 'en' })
  const finds = async (text: string) =>
    (await Promise.all([ask(text), ask(text, 'en')])).map(({ hits }) => hits.some((hit) => hit.id === id))
  expect(await finds('vwxqrst')).toEqual([true, true])
  expect(await finds('hjklpfd')).toEqual([false, false])
  await publication('partners', id, { languages: ['en'] })
  expect(await finds('hjklpfd')).toEqual([true, true])
})

test('an extract is plain text, and its marks are the search’s own', async () => {
  const text = `Un ${mark.start}faux${mark.end} repère ${mark.end} auprès du <b>gnomonique</b> <script>alert(1)</script>`
  const summary = toEditorState(`${text} ${mark.start}`)
  const { id } = await published('partners', partner('Fiche aux repères', { summary }))
  const { hits } = await ask('gnomonique')
  const extract = hits.find((hit) => hit.id === id)?.extract ?? ''
  expect(extract.split(mark.start)).toHaveLength(2)
  expect(extract.split(mark.end)).toHaveLength(2)
  expect(extract).toContain(`${mark.start}gnomonique${mark.end}`)
  expect(extract).not.toContain('<script>')
  const byName = (await ask('fiche aux repères')).hits.find((hit) => hit.id === id)?.extract ?? ''
  expect(byName).not.toContain(`${mark.start}faux`)
})

test('a word of some record is no misspelling, and one that is far from all has no guess', async () => {
  await published('partners', partner('Ulmaire forestière'))
  await published('partners', partner('Ulnaire minière'))
  expect((await ask('ulmaire')).readAs).toBeNull()
  // "Noire" is a word of the records, two letters away.
  expect(await ask('ivoire')).toMatchObject({ total: 0, readAs: null, nearest: null })
  // One letter from « titre », which many records have.
  for (const word of ['tigre', 'tigres']) expect(await ask(word), word).toMatchObject({ total: 0, readAs: null })
})

test('a text of which no record has every word is read by some of them, the most complete first', async () => {
  const both = await published('partners', partner('Quorvex et jilmap'))
  const one = await published('partners', partner('Quorvex'))
  const { hits, isPartial } = await ask('quorvex jilmap zzxqvw')
  expect(hits.map(({ id }) => id)).toEqual([both.id])
  expect(isPartial).toBe(true)
  const pair = await ask('quorvex zzxqvw')
  expect(pair.hits.map(({ id }) => id).toSorted()).toEqual([both.id, one.id].toSorted())
  expect((await ask('quorvex jilmap')).isPartial).toBe(false)
})

test('words that ask are not looked for, and “ou” joins alternatives', async () => {
  const { id } = await published('partners', partner('Brindolet'))
  const other = await published('partners', partner('Fargouillis'))
  const found = async (text: string) => (await ask(text)).hits.map((hit) => hit.id)
  for (const text of ['quel brindolet ?', 'où les brindolet', 'Quand est-ce que brindolet']) {
    expect(await found(text), text).toEqual([id])
  }
  expect((await found('brindolet ou fargouillis')).toSorted()).toEqual([id, other.id].toSorted())
})

test('a record that is found by a former name says which', async () => {
  const formerly = async (text: string) => {
    const { hits } = await ask(text)
    return hits.find(({ collection, slug }) => collection === 'partners' && slug === 'omsa')?.formerly
  }
  expect(await formerly('OIE')).toBe('OIE')
  expect(await formerly('accord OIE')).toBe('OIE')
  expect(await formerly('omsa')).toBeNull()
})

test('addressees and years are words', async () => {
  const first = async (text: string, locale: Locale = 'fr') => foundBy(await ask(text, locale))
  expect(await first('Animals Committee', 'en')).toEqual(['decisions/17-300'])
  expect(await first('2019')).toContain('meetings/cop18')
  expect((await first('accords 2015')).toSorted()).toEqual([
    'agreements/iata-mou-2015',
    'agreements/oie-agreement-2015',
  ])
})

test('a published term is found by each of its names, in both languages, until it is withdrawn', async () => {
  const { id: partnerId } = await published(
    'partners',
    partner('Fiche', { summary: toEditorState('Un grand vlirpo.') }),
  )
  const finds = async (text: string, locale: Locale = 'fr') =>
    (await ask(text, locale)).hits.some((hit) => hit.id === partnerId)
  const { id } = await save('terms', { preferred: 'grand vlirpo', alsoCalled: 'kestulon\ncri d’otavel' })
  await save('terms', { preferred: 'big wumbrek', notToUse: 'wumb' }, { id, locale: 'en' })
  expect(await finds('kestulon')).toBe(false)
  await publication('terms', id, { languages: ['fr', 'en'] })
  for (const text of ['kestulon', 'Cri d’Otavel', 'wumb', 'fiche kestulon', 'grand vlirpo', 'kestulon zzxqvw']) {
    expect(await finds(text), text).toBe(true)
  }
  expect(await finds('wumb', 'en')).toBe(true)
  expect((await ask('kestulon')).hits.map(({ collection }) => collection)).toEqual(['partners'])
  await withdrawal('terms', id)
  expect(await finds('kestulon')).toBe(false)
})

test('an extract has the name that a page prints, not the one that was typed', async () => {
  const { id: named } = await published('partners', partner('Organisme ancien', { acronym: 'ORGANC' }))
  const reference = `[[partners/x#full|Organisme typographié]]`
  const summary = JSON.parse(
    JSON.stringify(toEditorState(`Un chabrelin avec l’${reference} et d’autres.`)).replaceAll(
      idOf('partners', 'x'),
      named,
    ),
  )
  const { id } = await published('partners', partner('Fiche qui nomme', { summary }))
  const extract = async () =>
    (await ask('chabrelin')).hits.find((hit) => hit.id === id)?.extract.replaceAll(/[\ue000\ue001]/g, '')
  expect(await extract()).toContain('avec l’Organisme ancien (ORGANC) et')
  await published('partners', { name: 'Organisme nouveau' }, { id: named })
  expect(await extract()).toContain('avec l’Organisme nouveau (ORGANC) et')
  await save('partners', { name: 'New body', acronym: 'NEWB' }, { id: named, locale: 'en' })
  await publication('partners', named, { languages: ['en'] })
  const english = (await ask('chabrelin', 'en')).hits.find((hit) => hit.id === id)
  expect(english?.extract, 'in the language of the text').toContain('Organisme nouveau (ORGANC)')
  await withdrawal('partners', named, { isConfirmed: true })
  expect(await extract()).toContain('avec l’Organisme typographié et')
})

describe('what narrows', () => {
  const text = 'coopération'
  const narrowed = (more: Partial<IndexSearch>) => search({ ...plainly, locale: 'fr', text, ...more })
  const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0)

  test('each value finds as many as it was counted, and is counted as if it were not asked', async () => {
    const all = await narrowed({})
    expect(all.counts.map(({ facet }) => facet)).toEqual(expect.arrayContaining(['status', 'theme']))
    expect(all.without).toEqual({ type: all.total, status: all.total, theme: all.total })
    expect(sum(all.types)).toBe(all.total)
    for (const { facet, value, count } of all.counts) {
      const one = await narrowed(facet === 'status' ? { statuses: [value] } : { themes: [value] })
      expect(one.total, `${facet} ${value}`).toBe(count)
      expect(one.counts.filter((row) => row.facet === facet)).toEqual(
        expect.arrayContaining(all.counts.filter((row) => row.facet === facet)),
      )
      expect(one.without[facet === 'status' ? 'status' : 'theme']).toBe(all.total)
      expect(sum(one.types)).toBe(count)
    }
  })

  test('conditions of several kinds all hold, and each count follows the others', async () => {
    const types: IndexSearch['types'] = ['resolutions', 'agreements']
    const typed = await narrowed({ types })
    const theme = typed.counts.find(({ facet }) => facet === 'theme')?.value ?? ''
    const both = await narrowed({ types, themes: [theme] })
    const status = both.counts.find(({ facet }) => facet === 'status')
    const three = await narrowed({ types, themes: [theme], statuses: [status?.value ?? ''] })
    expect(three.total).toBe(status?.count)
    expect(three.hits.every(({ collection }) => types.includes(collection as (typeof types)[number]))).toBe(true)
    expect(three.without.status).toBe(both.total)
    expect(three.without.theme).toBe((await narrowed({ types, statuses: [status?.value ?? ''] })).total)
  })

  test('the status is that of the day, and only what has one is found by it', async () => {
    const early = await narrowed({ day: '1990-01-01', types: ['resolutions'] })
    expect(early.counts.filter(({ facet }) => facet === 'status').map(({ value }) => value)).toContain('notYet')
    const inEffect = await narrowed({ statuses: ['inEffect'] })
    expect(inEffect.total).toBeGreaterThan(0)
    expect(inEffect.types.map(({ type }) => type).filter((type) => type === 'partners' || type === 'pages')).toEqual([])
  })

  test('conditions that nothing meets leave the text read as it was', async () => {
    const none = await narrowed({ themes: ['01890a5d-ac96-774b-bcce-b302099a8057'] })
    expect(none).toMatchObject({ total: 0, hits: [], nearest: null, types: [] })
    expect(none.without.theme).toBe((await narrowed({})).total)
    expect(none.counts.some(({ facet }) => facet === 'theme')).toBe(true)
  })
})
