/** The search over everything that is public, in the words of one language. */
import type { Locale } from '#/i18n/locales'
import { plain } from '#/i18n/slugify'
import { isSymbol, parseSlug, parseSymbol, slugOf } from '#/instruments/symbols'
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import { statusOn } from './narrowing'
import type { Count } from './registerColumns'

/** What is found, in the order in which a reader is offered to narrow it. */
export const searched = ['partners', 'agreements', 'resolutions', 'decisions', 'themes', 'meetings', 'pages'] as const
export type Searched = (typeof searched)[number]

export type SearchQuestion = {
  locale: Locale
  text: string
  /** The day of which a status is asked. */
  day: string
  /** Any of these is enough; all of them where none is named. */
  types: Searched[]
  statuses: string[]
  /** By id. */
  themes: string[]
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
  /** The same of each status and of each theme. */
  counts: Count[]
  /** How many there would be without one of the three conditions. */
  without: { type: number; status: number; theme: number }
  /** Whether nothing was found as it was spelt, and this is what is spelt nearly so. */
  isSpeltAlike: boolean
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
 * by words of which the last is begun, by the words that are spelt most like those that nobody wrote.
 */
type Reading = 'words' | 'beginning'

const nothing: SearchAnswer = {
  total: 0,
  hits: [],
  types: [],
  counts: [],
  without: { type: 0, status: 0, theme: 0 },
  isSpeltAlike: false,
  nearest: null,
}

export async function search(question: SearchQuestion): Promise<SearchAnswer> {
  dependsOn(...searched.map(listTag))
  const text = tidy(question.text)
  if (!/[\p{L}\p{N}]/u.test(text)) return nothing
  // A symbol that is one figure off is another text: it is found, or it is not there.
  const isNumber = symbolIn(text) !== null
  const readings: Reading[] = isNumber ? ['words'] : ['words', 'beginning']
  for (const reading of readings) {
    const answer = await answerOf(question, matchingOf(question, text, reading))
    if (answer) return answer
  }
  const spelt = isNumber ? text : await speltAlike(question.locale, text)
  const answer = spelt === text ? null : await answerOf(question, matchingOf(question, spelt, 'words'))
  if (answer) return { ...answer, isSpeltAlike: true }
  return { ...nothing, nearest: isNumber ? null : await nearestTo(question, text) }
}

type Matching = { sql: string; values: unknown[] }

const isTheSymbol = '(collection = $4 and slug = $5)'

/**
 * Values: $1 the language, $2 the text, $3 the text without case and accents, $4 and $5 a symbol that the text is,
 * $6 the text as words of which the last is begun. Nothing of it is ever read as a pattern.
 */
export function matchingOf({ locale }: Pick<SearchQuestion, 'locale'>, text: string, reading: Reading): Matching {
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
    words: `(words @@ query or ${isTheSymbol} or terms && borne)`,
    beginning: 'words @@ query',
  }[reading]
  // What is short enough to be reckoned for each of thousands: a symbol, a whole name, then words, those of names first.
  const sql = `
    asked as (
      select ${query} as query, array(
        select 'partner:' || id from public_index
        where collection = 'partners' and locale = $1 and $3 = any(string_to_array(names, E' \\n '))
      ) as borne
      where $2::text is not null and $6::text is not null
    ),
    matching as (
      select collection, id, terms, starts, statuses, query, borne,
        ${isTheSymbol}::int * 100 + ($3 = any(string_to_array(names, E' \\n ')))::int * 20
        + ts_rank(words, query, 1) as first
      from public_index, asked
      where locale = $1 and collection <> 'decision-groups' and ${found}
    )`
  return { sql, values }
}

/** How many of the matches are looked at closely, so that the best of them come first. */
const closely = 200

/** A name counts for more than prose, the whole name for more than a part, a short name for more than a long one. */
const score = `${isTheSymbol}::int * 100
  + (select max((name = $3)::int * 20 + starts_with(name, $3)::int * 3 + similarity(name, $3) * 2)
     from string_to_table(names, E' \\n ') name)
  + (ts_filter(words, '{a}') @@ query)::int * 3 + (i.terms && borne)::int + ts_rank_cd(words, query, 32)
  + word_similarity($3, names) + similarity(title_key, $3)`

/** Types whose records have a status. */
const dated: Searched[] = ['agreements', 'resolutions', 'decisions']

type Row = {
  /** Of all that the text matches, whatever the conditions. */
  matches: number
  total: number
  without: SearchAnswer['without']
  counts: SearchAnswer['counts']
  hits: (Hit & { lead: string })[]
}

/** What is found and how it is counted, in one question; null when the text matches nothing, whatever the conditions. */
async function answerOf(question: SearchQuestion, { sql, values }: Matching): Promise<SearchAnswer | null> {
  const [, folded] = configurations[question.locale]
  const { types, statuses, themes, day, page, size } = question
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
       select collection, id, query, borne from judged where is_type and has_status and has_theme
       order by first desc, collection, id limit ${Math.max(closely, page * size)}
     ),
     scored as (
       select i.*, query, ${score} as score from best join public_index i using (collection, id) where locale = $1
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
           'collection', collection, 'id', id, 'slug', slug, 'title', title,
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
      extract: hit.extract.includes(mark.start) ? hit.extract : begun(lead),
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
const begun = (lead: string) => (lead.length < 200 ? lead : `${lead.replace(/\s+\S*$/, '')} …`)

/** The text with the word that is most like it in place of each that stands nowhere in the index. */
async function speltAlike(locale: Locale, text: string): Promise<string> {
  const words = plain(text).match(/\p{L}{4,40}/gu) ?? []
  const rows = await askIndex<{ word: string; alike: string | null }>(
    `select word, (
       select known.word from public_words known
       where known.locale = $1 and known.word % asked.word
       order by similarity(known.word, asked.word) desc, abs(length(known.word) - length(asked.word)), known.word limit 1
     ) as alike
     from unnest($2::text[]) asked(word)
     where not exists (select from public_words known where known.locale = $1 and known.word = asked.word)`,
    [locale, words],
  )
  const alike = new Map(rows.map((row) => [row.word, row.alike]))
  return text.replace(/\p{L}+/gu, (word) => alike.get(plain(word)) ?? word)
}

/** Collections of which a reader knows the records by their names. */
const named = ['partners', 'themes', 'meetings', 'pages']

/** The record whose name is most like the text, however little that is. */
async function nearestTo({ locale }: SearchQuestion, text: string): Promise<SearchAnswer['nearest']> {
  const [row] = await askIndex<Omit<Hit, 'extract'>>(
    `select collection, id::text, slug, title, coalesce((record->>'home')::boolean, false) as home
     from public_index
     where locale = $1 and collection = any($3) and word_similarity($2, names) > 0.35
     order by word_similarity($2, names) desc, similarity($2, names) desc, id limit 1`,
    [locale, plain(text), named],
  )
  return row ?? null
}
