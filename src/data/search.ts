/** The search over everything that is public, in the words of the reader's language. */
import type { Locale } from '#/i18n/locales'
import { plain, withFiguresOnLine } from '#/i18n/slugify'
import { symbolsOnly } from '#/instruments/symbolsIn'
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import type { Count } from './registerCounts'
import { type Extracted, extractColumns, extractsOf } from './searchExtracts'
import { type Matching, matchingOf, type Reading, score } from './searchMatching'
import { speltAlike } from './searchSpelling'
import { isQuestion, plainWords, tidy, unitsOf, withoutQuestion } from './searchText'
import { statusOn } from './selectionSql'
import { type VersionName, versionNames, type Wording, wordingColumn } from './versionNames'

type NameOf = Awaited<ReturnType<typeof versionNames>>

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

export type Hit = {
  collection: Searched
  id: string
  slug: string
  title: string
  home: boolean
  extract: string
  /** The language of the record's text. */
  language: Locale
  /** The former name that the text holds; null where it was found by another. */
  formerly: string | null
  /** A version that does not stand yet on the day of the search; null where there is none. */
  coming: VersionName['coming']
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
  /** Whether no record has all the words, and these have some of them. */
  isPartial: boolean
  /** The text that was looked for instead of the one that was typed; null where it was read as it is spelt. */
  readAs: string | null
  /** The record with the nearest name, when nothing is found. */
  nearest: Omit<Hit, 'extract' | 'formerly' | 'coming'> | null
}

const nothing: SearchResult = {
  total: 0,
  hits: [],
  types: [],
  counts: [],
  without: { type: 0, status: 0, theme: 0 },
  isPartial: false,
  readAs: null,
  nearest: null,
}

/** The first reading that finds something, as it is spelt and then as it may have been meant; without one, the nearest name. */
export async function search(selection: IndexSearch): Promise<SearchResult> {
  dependsOn(...[...searched, 'terms'].map(listTag))
  const { locale } = selection
  const text = withFiguresOnLine(withoutQuestion(tidy(selection.text), locale))
  if (!/[\p{L}\p{N}]/u.test(text)) return nothing
  // A symbol that is one figure off is another text: it is found, or it is not there.
  if (symbolsOnly(text)) return (await resultOf(selection, matchingOf(selection, text, 'words'))) ?? nothing
  const terms = await termsIn(locale, text)
  const read = async (spelt: string, readings: Reading[]): Promise<SearchResult | null> => {
    for (const reading of readings) {
      const result = await resultOf(selection, matchingOf(selection, spelt, reading, unitsOf(spelt, terms)))
      if (result) return { ...result, isPartial: reading === 'any' && !isQuestion(spelt) }
    }
    return null
  }
  const asSpelt = await read(text, isQuestion(text) ? ['any'] : ['words', 'beginning'])
  if (asSpelt) return asSpelt
  const guess = await speltAlike(locale, text)
  const result = await read(guess, guess === text ? ['any'] : ['words', 'any'])
  if (result) return { ...result, readAs: guess === text ? null : withAccents(guess, result.hits) }
  return { ...nothing, nearest: await nearestTo(selection, text) }
}

/** The terms that stand in a text, each with all its names; the longest first. */
function termsIn(locale: Locale, text: string): Promise<{ said: string; names: string[] }[]> {
  return askIndex(
    `select name as said, array(select distinct other from string_to_table(plainly, E'\n') other where other <> name) as names
     from live.records, lateral (select regexp_replace(names, '[^[:alnum:]\n]+', ' ', 'g') as spaced) a,
       lateral (select regexp_replace(spaced, ' ?\n ?', E'\n', 'g') as plainly) b,
       string_to_table(plainly, E'\n') name
     where collection = 'terms' and locale = $1 and name <> '' and strpos($2, ' ' || name || ' ') > 0
     order by length(name) desc, name`,
    [locale, ` ${plainWords(text).join(' ')} `],
  )
}

/** The words of a text as the results write them, where they do: words are compared without accents. */
function withAccents(text: string, hits: readonly Hit[]): string {
  const written = new Map(
    hits
      .flatMap(({ title, extract }) => `${title} ${extract}`.match(/\p{L}+/gu) ?? [])
      .toReversed()
      .map((word) => [plain(word), word]),
  )
  return text.replace(/\p{L}+/gu, (word) => written.get(plain(word)) ?? word)
}

/** The number of matches that are scored in full, so that the best of them come first. */
const scoredMatches = 200

/** Types whose records have a status. */
const dated: Searched[] = ['agreements', 'resolutions', 'decisions']

type Row = {
  /** The count of all that the text matches, before the conditions. */
  matches: number
  total: number
  without: SearchResult['without']
  counts: SearchResult['counts']
  hits: (Omit<Hit, 'formerly' | 'coming'> & Extracted & { former: string[]; wording: Wording })[]
}

/** Results and counts; null when the text matches nothing, even without conditions. */
async function resultOf(selection: IndexSearch, matching: Matching): Promise<SearchResult | null> {
  const { sql, values } = matching
  const { locale, types, statuses, themes, day, page, size } = selection
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
       select collection, id, query, marked, each, named_partners, share from judged where is_type and has_status and has_theme
       order by first desc, collection, id limit ${Math.max(scoredMatches, page * size)}
     ),
     scored as (
       select i.*, marked, ${score} as score from best join live.records i using (collection, id) where locale = $1
     ),
     page as (
       select *, ${extractColumns(locale)} from (
         select * from scored
         order by score desc, collection, sort_key, id limit ${size} offset ${(page - 1) * size}
       ) best_of_page
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
           'extract', extract, 'lead', lead, 'mentions', mentions, 'wording', ${wordingColumn},
           'former', jsonb_path_query_array(document, '$.formerNames[*].name ? (@ != null)')
             || jsonb_path_query_array(document, '$.aliases[*] ? (@.kind == "former").text')
         ) order by score desc, collection, sort_key, id) from page
       ), '[]') as hits
     from judged`,
    [...values, dated, day, types, statuses, themes.map((id) => `theme:${id}`)],
  )
  if (!row || row.matches === 0) return null
  const { total, without, counts } = row
  const extracts = await extractsOf(locale, row.hits, matching)
  const nameOf = await versionNames(day)
  return {
    total,
    hits: row.hits.map(({ lead, mentions, former, wording, ...hit }) => ({
      ...hit,
      ...namedIn(hit, nameOf, wording),
      formerly: former.find((name) => holds(selection.text, name)) ?? null,
      extract: extracts.get(hit.id) ?? hit.extract,
    })),
    types: searched.flatMap((type) => {
      const found = counts.find(({ facet, value }) => facet === 'type' && value === type)
      return found ? { type, count: found.count } : []
    }),
    counts: counts.filter(({ facet }) => facet !== 'type'),
    without,
    isPartial: false,
    readAs: null,
    nearest: null,
  }
}

/** A text that has versions is named by that of the day; one whose title is not on record keeps the current one. */
function namedIn({ collection, title }: Pick<Hit, 'collection' | 'title'>, nameOf: NameOf, wording: Wording) {
  if (collection !== 'resolutions' && collection !== 'decisions') return { title, coming: null }
  const version = nameOf(collection, wording)
  return { title: `${version.symbol} ${version.title ?? wording.title}`, coming: version.coming }
}

/** Whether a text holds a name, word for word. */
const holds = (text: string, name: string) =>
  ` ${plainWords(text).join(' ')} `.includes(` ${plainWords(name).join(' ')} `)

/** The collections whose records a reader knows by name. */
const named = ['partners', 'themes', 'meetings', 'pages']

/** The record whose name is most like the text; null below a floor of similarity. */
async function nearestTo({ locale }: IndexSearch, text: string): Promise<SearchResult['nearest']> {
  const [row] = await askIndex<NonNullable<SearchResult['nearest']>>(
    `select collection, id::text, slug, title, language, coalesce((record->>'home')::boolean, false) as home
     from live.records
     where locale = $1 and collection = any($3) and word_similarity($2, names) > 0.5
     order by word_similarity($2, names) desc, similarity($2, names) desc, id limit 1`,
    [locale, plain(text), named],
  )
  return row ?? null
}
