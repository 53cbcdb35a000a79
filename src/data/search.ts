/** The search over everything that is public, in the words of one language. */
import type { Locale } from '#/i18n/locales'
import { plain } from '#/i18n/slugify'
import { isSymbol, parseSlug, parseSymbol, slugOf } from '#/instruments/symbols'
import { listTag, noteRead } from '#/press/reads'
import { askIndex } from './indexDatabase'

/** What is found, in the order in which a reader is offered to narrow it. */
export const searched = ['partners', 'agreements', 'resolutions', 'decisions', 'themes', 'meetings', 'pages'] as const
export type Searched = (typeof searched)[number]

export type SearchQuestion = {
  locale: Locale
  text: string
  types: Searched[]
  page: number
  size: number
}

/** Stand around what was looked for; they are taken out of the text before. */
export const mark = { start: '\ue000', end: '\ue001' }

export type Hit = { collection: Searched; id: string; slug: string; title: string; home: boolean; extract: string }

export type SearchAnswer = {
  total: number
  hits: Hit[]
  /** How many of each type, the other conditions holding. */
  types: { type: Searched; count: number }[]
  /** What may have been meant when nothing is found. */
  nearest: Omit<Hit, 'extract'> | null
}

const configurations = { fr: ['french', 'french_bare'], en: ['english', 'english_bare'] } as const

/** A symbol in any printed form, or as it stands in an address; null when the text is none. */
function symbolIn(text: string): { collection: 'resolutions' | 'decisions'; slug: string } | null {
  const dotted = text.replace(/(\d)\s*[-–‑]\s*(\d)/, '$1.$2')
  const parsed = [parseSymbol(text), parseSymbol(dotted), parseSlug(text)].find((read) => read && isSymbol(read))
  if (!parsed || !isSymbol(parsed)) return null
  return { collection: parsed.type === 'resolution' ? 'resolutions' : 'decisions', slug: slugOf(parsed) }
}

/** Characters and words; nobody looks for more at once, and each word costs time. */
const longest = 300
const most = 24

/**
 * Spaces of every kind are one, what cannot be read at all is nothing, and a soft hyphen parts no word. "I.C.C.A.T." and
 * "CoP 20" are written as the records write them.
 */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Z}\p{C}]+/gu, ' ')
    .split(' ', most)
    .join(' ')
    .slice(0, longest)
    .replaceAll('’', "'")
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/\bcop (?=\d)/gi, 'CoP')
    .trim()
}

/**
 * How a text is read, each only when the one before finds nothing, so that what is exact is never buried: by its words,
 * by words of which the last is begun, by names that are spelled alike.
 */
type Reading = 'words' | 'beginning' | 'likeness'

export async function search(question: SearchQuestion): Promise<SearchAnswer> {
  noteRead(...searched.map(listTag))
  const text = tidy(question.text)
  if (!/[\p{L}\p{N}]/u.test(text)) return { total: 0, hits: [], types: [], nearest: null }
  // A symbol that is one figure off is another text: it is found, or it is not there.
  const isNumber = symbolIn(text) !== null
  const readings: Reading[] = isNumber ? ['words'] : ['words', 'beginning', 'likeness']
  for (const reading of readings) {
    const matching = matchingOf(question, text, reading)
    const types = await typesOf(matching)
    if (types.length === 0) continue
    const wanted = question.types.length > 0 ? types.filter(({ type }) => question.types.includes(type)) : types
    const total = wanted.reduce((sum, { count }) => sum + count, 0)
    return { total, hits: await hitsOf(question, matching), types, nearest: null }
  }
  return { total: 0, hits: [], types: [], nearest: isNumber ? null : await nearestTo(question, text) }
}

type Matching = { sql: string; values: unknown[] }

/**
 * Values: $1 the language, $2 the text, $3 the text without case and accents, $4 and $5 a symbol that the text is,
 * $6 the text as words of which the last is begun. Nothing of it is ever read as a pattern.
 */
function matchingOf({ locale }: SearchQuestion, text: string, reading: Reading): Matching {
  const symbol = symbolIn(text)
  // Prose says "décision 18.49" or "18.49", never both words and mark as the reader may have typed them.
  const words = symbol ? symbol.slug.replace('conf-', 'conf. ').replace('-', '.') : text
  const beginning = `${(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `'${word}'`).join(' & ')}:*`
  const values: unknown[] = [locale, words, plain(text), symbol?.collection ?? '', symbol?.slug ?? '', beginning]
  const [own, folded] = configurations[locale]
  const query =
    reading === 'beginning'
      ? `to_tsquery('${folded}', $6) || to_tsquery('names_bare', $6)`
      : `websearch_to_tsquery('${own}', $2) || websearch_to_tsquery('${folded}', $2) || websearch_to_tsquery('names_bare', $2)`
  const found = {
    words: `(words @@ query or (collection = $4 and slug = $5) or terms && borne)`,
    beginning: 'words @@ query',
    likeness: '$3 <% names',
  }[reading]
  // A name counts for more than prose, the whole name for more than a part, a short name for more than a long one.
  const sql = `
    asked as (
      select ${query} as query, array(
        select 'partner:' || id from public_index
        where collection = 'partners' and locale = $1 and $3 = any(string_to_array(names, E' \\n '))
      ) as borne
      where $2::text is not null and $6::text is not null
    ),
    matching as (
      select i.*, query, (collection = $4 and slug = $5)::int * 100
        + (select max((name = $3)::int * 20 + starts_with(name, $3)::int * 3 + similarity(name, $3) * 2)
           from string_to_table(names, E' \\n ') name)
        + (ts_filter(words, '{a}') @@ query)::int * 3 + (terms && borne)::int + ts_rank_cd(words, query, 32)
        + word_similarity($3, names) + similarity(title_key, $3) as score
      from public_index i, asked
      where locale = $1 and collection <> 'decision-groups' and ${found}
    )`
  return { sql, values }
}

async function hitsOf(question: SearchQuestion, { sql, values }: Matching): Promise<Hit[]> {
  const [, folded] = configurations[question.locale]
  const { types, page, size } = question
  const options = `StartSel=${mark.start}, StopSel=${mark.end}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`
  const rows = await askIndex<Hit & { lead: string }>(
    `with ${sql},
     page as (
       select *, translate(left(body, 20000), '${mark.start}${mark.end}', '') as prose
       from matching where collection = any($${values.length + 1})
       order by score desc, collection, sort_key, id limit ${size} offset ${(page - 1) * size}
     )
     select collection, id::text, slug, title, coalesce((record->>'home')::boolean, false) as home,
       ts_headline('${folded}', prose, query, '${options}') as extract, left(prose, 200) as lead
     from page order by score desc, collection, sort_key, id`,
    [...values, types.length > 0 ? types : [...searched]],
  )
  return rows.map(({ lead, ...hit }) => ({
    ...hit,
    extract: hit.extract.includes(mark.start) ? hit.extract : begun(lead),
  }))
}

/** The beginning of a text, to a whole word. */
const begun = (lead: string) => (lead.length < 200 ? lead : `${lead.replace(/\s+\S*$/, '')} …`)

async function typesOf({ sql, values }: Matching): Promise<SearchAnswer['types']> {
  const rows = await askIndex<{ type: Searched; count: number }>(
    `with ${sql} select collection as type, count(*)::int as count from matching group by collection`,
    values,
  )
  return searched.flatMap((type) => rows.find((row) => row.type === type) ?? [])
}

/** The record whose name is most like the text, however little that is. */
async function nearestTo({ locale }: SearchQuestion, text: string): Promise<SearchAnswer['nearest']> {
  const [row] = await askIndex<Omit<Hit, 'extract'>>(
    `select collection, id::text, slug, title, coalesce((record->>'home')::boolean, false) as home
     from public_index
     where locale = $1 and collection <> 'decision-groups' and word_similarity($2, names) > 0.35
     order by word_similarity($2, names) desc, similarity($2, names) desc, id limit 1`,
    [locale, plain(text)],
  )
  return row ?? null
}
