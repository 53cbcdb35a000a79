/** The search over everything that is public, in the words of the reader's language. */
import type { Locale } from '#/i18n/locales'
import { normaliseLine } from '#/i18n/normalise'
import { plain } from '#/i18n/slugify'
import { type InstrumentSymbol, printSymbol, slugOf } from '#/instruments/symbols'
import { symbolsIn, symbolsOnly } from '#/instruments/symbolsIn'
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import type { Count } from './registerCounts'
import { statusOn } from './selectionSql'

/** The collections that are searched, in the order of the links to their types. */
export const searched = ['partners', 'agreements', 'resolutions', 'decisions', 'themes', 'meetings', 'pages'] as const
export type Searched = (typeof searched)[number]

/** A selection of the search as the index is asked for it. */
export type IndexSearch = {
  locale: Locale
  text: string
  /** ISO day on which a status is told. */
  day: string
  /** Any of these is enough; all types where none is named. */
  types: Searched[]
  statuses: string[]
  /** By id. */
  themes: string[]
  page: number
  size: number
}

/** The marks around the words that were looked for; a text is cleared of them before. */
export const mark = { start: '\ue000', end: '\ue001' }

export type Hit = {
  collection: Searched
  id: string
  slug: string
  title: string
  home: boolean
  extract: string
  /** The language of the record's text. */
  language: Locale
}

export type SearchResult = {
  total: number
  hits: Hit[]
  /** The count of each type, the other conditions holding. */
  types: { type: Searched; count: number }[]
  /** The counts of each status and of each theme, likewise. */
  counts: Count[]
  /** The totals without one of the three conditions. */
  without: { type: number; status: number; theme: number }
  /** Whether nothing was found as it was spelt, and these are results of words spelt nearly so. */
  isSpeltAlike: boolean
  /** The record with the nearest name, when nothing is found. */
  nearest: Omit<Hit, 'extract'> | null
}

const configurations = { fr: ['french', 'french_bare'], en: ['english', 'english_bare'] } as const

/** No reader looks for more at once, and each word costs time. */
const maxLength = 300
const maxWords = 24

/**
 * A text normalised as the records are (a soft hyphen parts no word), with one kind of space, without controls, and with
 * "I.C.C.A.T." and "CoP 20" as the records write them.
 */
function tidy(text: string): string {
  return normaliseLine(text)
    .replace(/(?:(?!\p{Cf})[\p{Z}\p{C}])+/gu, ' ')
    .split(' ', maxWords)
    .join(' ')
    .slice(0, maxLength)
    .replaceAll('’', "'")
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/\bcop (?=\d)/gi, 'CoP')
    .trim()
}

/**
 * A text is read by its words; only when that finds nothing, by words of which the last is begun; at last by the words
 * that are spelt most like those that no record has. An exact match is never buried under others.
 */
type Reading = 'words' | 'beginning'

const nothing: SearchResult = {
  total: 0,
  hits: [],
  types: [],
  counts: [],
  without: { type: 0, status: 0, theme: 0 },
  isSpeltAlike: false,
  nearest: null,
}

/** The first reading that finds something; without one, the nearest name. */
export async function search(selection: IndexSearch): Promise<SearchResult> {
  dependsOn(...searched.map(listTag))
  const text = tidy(selection.text)
  if (!/[\p{L}\p{N}]/u.test(text)) return nothing
  // A symbol that is one figure off is another text: it is found, or it is not there.
  const isNumber = symbolsOnly(text) !== null
  const readings: Reading[] = isNumber ? ['words'] : ['words', 'beginning']
  for (const reading of readings) {
    const result = await resultOf(selection, matchingOf(selection, text, reading))
    if (result) return result
  }
  const spelt = isNumber ? text : await speltAlike(selection.locale, text)
  const result = spelt === text ? null : await resultOf(selection, matchingOf(selection, spelt, 'words'))
  if (result) return { ...result, isSpeltAlike: true }
  return { ...nothing, nearest: isNumber ? null : await nearestTo(selection, text) }
}

type Matching = { sql: string; values: unknown[] }

/** The slugs of resolutions, and those of decisions. */
const slugsOf = (symbols: InstrumentSymbol[]) =>
  (['resolution', 'decision'] as const).map((kind) => symbols.filter(({ type }) => type === kind).map(slugOf))

// Each arm is a search of the index of slugs: an expression over columns would read every record.
const isTheSymbol = `(collection = 'resolutions' and slug = any($4::text[])
  or collection = 'decisions' and slug = any($5::text[]))`

/**
 * Values: $1 the language, $2 the text, $3 the text without case and accents, $4 and $5 the slugs of the
 * resolutions and of the decisions that it names, $6 the text as words of which the last is begun. No part of the text is ever read as a pattern.
 */
export function matchingOf({ locale }: Pick<IndexSearch, 'locale'>, text: string, reading: Reading): Matching {
  const only = symbolsOnly(text)
  // A symbol stands in prose without its revision mark, which the reader may have typed.
  const words = only ? only.map((symbol) => printSymbol({ ...symbol, revision: null })).join(' or ') : text
  const beginning = `${(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `'${word}'`).join(' & ')}:*`
  const values: unknown[] = [locale, words, plain(text), ...slugsOf(symbolsIn(text)), beginning]
  const [own, folded] = configurations[locale]
  const query =
    reading === 'beginning'
      ? `to_tsquery('${folded}', $6) || to_tsquery('names_bare', $6)`
      : `websearch_to_tsquery('${own}', $2) || websearch_to_tsquery('${folded}', $2) || websearch_to_tsquery('names_bare', $2)`
  const found = {
    words: `(words @@ query or ${isTheSymbol} or terms && named_partners)`,
    beginning: `(words @@ query or ${isTheSymbol})`,
  }[reading]
  // The rank must be cheap enough for thousands of rows: a symbol, a whole name, then words, those of names first.
  const sql = `
    parsed as (
      select ${query} as query, array(
        select 'partner:' || id from live.records
        where collection = 'partners' and locale = $1 and $3 = any(string_to_array(names, E' \\n '))
      ) as named_partners
      where $2::text is not null and $6::text is not null
    ),
    matching as (
      select collection, id, terms, starts, statuses, query, named_partners,
        ${isTheSymbol}::int * 100 + ($3 = any(string_to_array(names, E' \\n ')))::int * 20
        + ts_rank(words, query, 1) as first
      from live.records, parsed
      where locale = $1 and collection <> 'decision-groups' and ${found}
    )`
  return { sql, values }
}

/** The number of matches that are scored in full, so that the best of them come first. */
const scoredMatches = 200

/**
 * A name counts for more than prose, the whole name for more than a part, a short name for more than a long one. Texts
 * that are named by their symbols stand in the order of these.
 */
const score = `case when ${isTheSymbol} then 100 else
  (select max((name = $3)::int * 20 + starts_with(name, $3)::int * 3 + similarity(name, $3) * 2)
     from string_to_table(names, E' \\n ') name)
  + (ts_filter(words, '{a}') @@ query)::int * 3 + (i.terms && named_partners)::int + ts_rank_cd(words, query, 32)
  + word_similarity($3, names) + similarity(title_key, $3) end`

/** Types whose records have a status. */
const dated: Searched[] = ['agreements', 'resolutions', 'decisions']

type Row = {
  /** The count of all that the text matches, before the conditions. */
  matches: number
  total: number
  without: SearchResult['without']
  counts: SearchResult['counts']
  hits: (Hit & { lead: string })[]
}

/** Results and counts in one statement; null when the text matches nothing, even without conditions. */
async function resultOf(selection: IndexSearch, { sql, values }: Matching): Promise<SearchResult | null> {
  const [, folded] = configurations[selection.locale]
  const { types, statuses, themes, day, page, size } = selection
  const options = `StartSel=${mark.start}, StopSel=${mark.end}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`
  const place = values.length + 1
  const [row] = await askIndex<Row>(
    `with ${sql},
     dated as (
       select *, case when collection = any($${place}) then ${statusOn(place + 1)} end as status from matching
     ),
     judged as (
       select *, cardinality($${place + 2}::text[]) = 0 or collection = any($${place + 2}) as is_type,
         cardinality($${place + 3}::text[]) = 0 or coalesce(status = any($${place + 3}), false) as has_status,
         cardinality($${place + 4}::text[]) = 0 or terms && $${place + 4} as has_theme
       from dated
     ),
     counted as (
       select 'type' as facet, collection as value, count(*)::int as count
       from judged where has_status and has_theme group by collection
       union all
       select 'status', status, count(*)::int
       from judged where is_type and has_theme and status is not null group by status
       union all
       select 'theme', substr(term, 7), count(*)::int
       from judged, unnest(terms) term where is_type and has_status and starts_with(term, 'theme:') group by term
     ),
     best as (
       select collection, id, query, named_partners from judged where is_type and has_status and has_theme
       order by first desc, collection, id limit ${Math.max(scoredMatches, page * size)}
     ),
     scored as (
       select i.*, query, ${score} as score from best join live.records i using (collection, id) where locale = $1
     ),
     page as (
       select *, translate(left(body, 20000), '${mark.start}${mark.end}', '') as prose from scored
       order by score desc, collection, sort_key, id limit ${size} offset ${(page - 1) * size}
     )
     select count(*)::int as matches,
       count(*) filter (where is_type and has_status and has_theme)::int as total,
       jsonb_build_object(
         'type', count(*) filter (where has_status and has_theme),
         'status', count(*) filter (where is_type and has_theme),
         'theme', count(*) filter (where is_type and has_status)
       ) as without,
       coalesce((select jsonb_agg(to_jsonb(counted)) from counted), '[]') as counts,
       coalesce((
         select jsonb_agg(jsonb_build_object(
           'collection', collection, 'id', id, 'slug', slug, 'title', title, 'language', language,
           'home', coalesce((record->>'home')::boolean, false),
           'extract', ts_headline('${folded}', prose, query, '${options}'), 'lead', left(prose, 200)
         ) order by score desc, collection, sort_key, id) from page
       ), '[]') as hits
     from judged`,
    [...values, dated, day, types, statuses, themes.map((id) => `theme:${id}`)],
  )
  if (!row || row.matches === 0) return null
  const { total, without, counts } = row
  return {
    total,
    hits: row.hits.map(({ lead, ...hit }) => ({
      ...hit,
      extract: hit.extract.includes(mark.start) ? hit.extract : beginningOf(lead),
    })),
    types: searched.flatMap((type) => {
      const found = counts.find(({ facet, value }) => facet === 'type' && value === type)
      return found ? { type, count: found.count } : []
    }),
    counts: counts.filter(({ facet }) => facet !== 'type'),
    without,
    isSpeltAlike: false,
    nearest: null,
  }
}

/** The beginning of a text, to a whole word. */
const beginningOf = (lead: string) => (lead.length < 200 ? lead : `${lead.replace(/\s+\S*$/, '')} …`)

/** The text with each word that the index does not have replaced by the most similar word that it has. */
async function speltAlike(locale: Locale, text: string): Promise<string> {
  const words = plain(text).match(/\p{L}{4,40}/gu) ?? []
  const rows = await askIndex<{ word: string; alike: string | null }>(
    `select word, (
       select known.word from live.words known
       where known.locale = $1 and known.word % given.word
       order by similarity(known.word, given.word) desc, abs(length(known.word) - length(given.word)), known.word limit 1
     ) as alike
     from unnest($2::text[]) given(word)
     where not exists (select from live.words known where known.locale = $1 and known.word = given.word)`,
    [locale, words],
  )
  const alike = new Map(rows.map((row) => [row.word, row.alike]))
  return text.replace(/\p{L}+/gu, (word) => alike.get(plain(word)) ?? word)
}

/** The collections whose records a reader knows by name. */
const named = ['partners', 'themes', 'meetings', 'pages']

/** The record whose name is most like the text; null below a floor of similarity. */
async function nearestTo({ locale }: IndexSearch, text: string): Promise<SearchResult['nearest']> {
  const [row] = await askIndex<Omit<Hit, 'extract'>>(
    `select collection, id::text, slug, title, language, coalesce((record->>'home')::boolean, false) as home
     from live.records
     where locale = $1 and collection = any($3) and word_similarity($2, names) > 0.35
     order by word_similarity($2, names) desc, similarity($2, names) desc, id limit 1`,
    [locale, plain(text), named],
  )
  return row ?? null
}
