/** The search over everything that is public, in the words of one language. */
import type { Locale } from '#/i18n/locales'
import { plain } from '#/i18n/slugify'
import { isSymbol, parseSlug, parseSymbol, slugOf } from '#/instruments/symbols'
import { listTag, noteRead } from '#/press/reads'
import type { Condition } from '#/register/declaration'
import { askIndex } from './indexDatabase'

/** What is found, in the order in which a reader is offered to narrow it. */
export const searched = ['partners', 'agreements', 'resolutions', 'decisions', 'themes', 'meetings', 'pages'] as const
export type Searched = (typeof searched)[number]

export type SearchQuestion = {
  locale: Locale
  text: string
  /** The day of which a status is asked. */
  day: string
  types: Searched[]
  conditions: Condition[]
  page: number
  size: number
}

/** Stand around what was looked for; no text that is kept holds them. */
export const mark = { start: '\ue000', end: '\ue001' }

export type Hit = { collection: Searched; id: string; slug: string; title: string; home: boolean; extract: string }

export type SearchAnswer = {
  total: number
  hits: Hit[]
  /** How many of each type, the other conditions holding. */
  types: { type: Searched; count: number }[]
  /** What may have been meant when little is found. */
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

/** Spaces of every kind are one, what cannot be read is nothing, "I.C.C.A.T." is an acronym and "CoP 20" a code. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Z}\p{C}]+/gu, ' ')
    .split(' ', most)
    .join(' ')
    .slice(0, longest)
    .replaceAll('’', "'")
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\bcop (?=\d)/gi, 'CoP')
    .trim()
}

export async function search(question: SearchQuestion): Promise<SearchAnswer> {
  noteRead(...searched.map(listTag))
  const text = tidy(question.text)
  const nothing = { total: 0, hits: [], types: [], nearest: null }
  if (!/[\p{L}\p{N}]/u.test(text)) return nothing
  const [hits, types] = await Promise.all([hitsOf(question, text), typesOf(question, text)])
  const wanted = question.types.length > 0 ? types.filter(({ type }) => question.types.includes(type)) : types
  const total = wanted.reduce((sum, { count }) => sum + count, 0)
  const isFew = total < 3 && !symbolIn(text)
  return { total, hits, types, nearest: isFew ? await nearestTo(question, text, hits) : null }
}

/**
 * Values: $1 the language, $2 the text, $3 the text without case and accents, $4 and $5 a symbol that the text is,
 * $6 the day. A name counts for more than prose, and the whole name for more than a part of it.
 */
function base({ locale, conditions, day }: SearchQuestion, text: string): { matching: string; values: unknown[] } {
  const symbol = symbolIn(text)
  const bare = plain(text)
  // A symbol stands in other texts by its number alone, and resembles every other symbol.
  const [words, isFuzzy] = symbol ? [symbol.slug.replace('conf-', '').replace('-', '.'), false] : [text, true]
  const values: unknown[] = [locale, words, bare, symbol?.collection ?? '', symbol?.slug ?? '', day]
  const narrowed = conditions.map(({ facet, values: wanted }) => {
    values.push(facet === 'status' ? wanted : wanted.map((value) => `${facet}:${value}`))
    return facet === 'status'
      ? `and statuses[nullif(width_bucket($6::date, starts), 0)] = any($${values.length})`
      : `and terms && $${values.length}::text[]`
  })
  const [own, folded] = configurations[locale]
  const matching = `
    asked as (
      select websearch_to_tsquery('${own}', $2) || websearch_to_tsquery('${folded}', $2) || websearch_to_tsquery('names_bare', $2) as query
    ),
    matching as (
      select i.*, query,
        (collection = $4 and slug = $5)::int * 100
        + (E' \\n ' || names || E' \\n ' like '% ' || E'\\n' || ' ' || ${escaped} || ' ' || E'\\n' || ' %')::int * 20
        + (E' \\n ' || names like '% ' || E'\\n' || ' ' || ${escaped} || '%')::int * 5
        + (names ~ ('\\m' || ${quoted} || '\\M'))::int * 3
        + ts_rank_cd(words, query) * 2 + word_similarity($3, names) * 2 as score
      from public_index i, asked
      where locale = $1 and collection <> 'decision-groups' and $6::date is not null ${narrowed.join(' ')}
        and (words @@ query ${isFuzzy ? 'or $3 <% names' : ''} or (collection = $4 and slug = $5))
    )`
  return { matching, values }
}

/** The text as it stands, where LIKE and regular expressions would read signs in it. */
const escaped = `replace(replace(replace($3, '\\', '\\\\'), '%', '\\%'), '_', '\\_')`
const quoted = `regexp_replace($3, '([^a-z0-9 ])', '\\\\\\1', 'g')`

async function hitsOf(question: SearchQuestion, text: string): Promise<Hit[]> {
  const { matching, values } = base(question, text)
  const [, folded] = configurations[question.locale]
  const { types, page, size } = question
  values.push(types.length > 0 ? types : [...searched])
  const options = `StartSel=${mark.start}, StopSel=${mark.end}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`
  const rows = await askIndex<Hit & { lead: string }>(
    `with ${matching},
     page as (
       select * from matching where collection = any($${values.length})
       order by score desc, collection, sort_key, id limit ${size} offset ${(page - 1) * size}
     )
     select collection, id::text, slug, title, coalesce((record->>'home')::boolean, false) as home,
       ts_headline('${folded}', left(body, 20000), query, '${options}') as extract, left(body, 200) as lead
     from page order by score desc, collection, sort_key, id`,
    values,
  )
  return rows.map(({ lead, ...hit }) => ({
    ...hit,
    extract: hit.extract.includes(mark.start) ? hit.extract : begun(lead),
  }))
}

/** The beginning of a text, to a whole word. */
const begun = (lead: string) => (lead.length < 200 ? lead : `${lead.replace(/\s+\S*$/, '')} …`)

async function typesOf(question: SearchQuestion, text: string): Promise<SearchAnswer['types']> {
  const { matching, values } = base(question, text)
  const rows = await askIndex<{ type: Searched; count: number }>(
    `with ${matching} select collection as type, count(*)::int as count from matching group by collection`,
    values,
  )
  return searched.flatMap((type) => rows.find((row) => row.type === type) ?? [])
}

/** The record whose name is most like the text, and is not found already. */
async function nearestTo({ locale }: SearchQuestion, text: string, found: Hit[]): Promise<SearchAnswer['nearest']> {
  const [row] = await askIndex<Omit<Hit, 'extract'>>(
    `select collection, id::text, slug, title, coalesce((record->>'home')::boolean, false) as home
     from public_index
     where locale = $1 and collection <> 'decision-groups' and not (id::text = any($3)) and word_similarity($2, names) > 0.35
     order by word_similarity($2, names) desc, similarity($2, names) desc, id limit 1`,
    [locale, plain(text), found.map(({ id }) => id)],
  )
  return row ?? null
}
