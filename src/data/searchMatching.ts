/** The statement by which a text finds records. */
import type { Locale } from '#/i18n/locales'
import { plain } from '#/i18n/slugify'
import { type InstrumentSymbol, printSymbol, slugOf } from '#/instruments/symbols'
import { symbolsIn, symbolsOnly } from '#/instruments/symbolsIn'
import { plainWords, type Unit, unitsOf } from './searchText'

export const configurations = { fr: ['french', 'french_bare'], en: ['english', 'english_bare'] } as const

/**
 * A text is read by its words; only when that finds nothing, by words of which the last is begun; at last by any of its
 * words, the records with the greatest share of them first. A question is read in the last way alone. An exact match is never buried under others.
 */
export type Reading = 'words' | 'beginning' | 'any'

export type Matching = { sql: string; values: unknown[] }

/** The part of the words that a record must have to be found by some of them. */
const leastShare = 0.4

/** The slugs of resolutions, and those of decisions. */
const slugsOf = (symbols: InstrumentSymbol[]) =>
  (['resolution', 'decision'] as const).map((kind) => symbols.filter(({ type }) => type === kind).map(slugOf))

// Each arm is a search of the index of slugs: an expression over columns would read every record.
const isTheSymbol = `(collection = 'resolutions' and slug = any($4::text[])
  or collection = 'decisions' and slug = any($5::text[]))`

/** Whether the text excludes words, or offers alternatives or a phrase: what `websearch_to_tsquery` alone reads. */
const hasOperators = (text: string) => /"|(?:^|\s)-\S|(?:^|\s)or(?:\s|$)/i.test(text)

/**
 * Values: $1 the language, $2 the text, $3 the text without case and accents, $4 and $5 the slugs of the
 * resolutions and of the decisions that it names, $6 the text as words of which the last is begun, $7 its units as phrases
 * and $8 the unit of each phrase. No part of the text is ever read as a pattern.
 * @param units the words of the text, where terms have other names for them
 */
export function matchingOf(
  { locale }: { locale: Locale },
  text: string,
  reading: Reading,
  units: Unit[] = unitsOf(text, []),
): Matching {
  const only = symbolsOnly(text)
  // A symbol stands in prose without its revision mark, which the reader may have typed.
  const words = only ? only.map((symbol) => printSymbol({ ...symbol, revision: null })).join(' or ') : text
  const beginning = `${plainWords(text)
    .map((word) => `'${word}'`)
    .join(' & ')}:*`
  const phrases = units.flatMap((unit, i) => unit.map((phrase) => ({ phrase, unit: i })))
  const values: unknown[] = [
    locale,
    words,
    plain(text),
    ...slugsOf(symbolsIn(text)),
    beginning,
    phrases.map(({ phrase }) => phrase),
    phrases.map(({ unit }) => unit),
  ]
  const [own, folded] = configurations[locale]
  const asTyped = `websearch_to_tsquery('${own}', $2) || websearch_to_tsquery('${folded}', $2) || websearch_to_tsquery('names_bare', $2)`
  const hasTerms = units.some(({ length }) => length > 1) && !hasOperators(text)
  const query = {
    words: hasTerms ? `${asTyped} || ${joined('&')}` : asTyped,
    beginning: `to_tsquery('${folded}', $6) || to_tsquery('names_bare', $6)`,
    any: joined('|', 'rare'),
  }[reading]
  // The marks of an extract: a phrase that stands for a word may be in the name alone, and the others in the prose.
  const marked = hasTerms || reading === 'any' ? joined('|') : 'query'
  const found = {
    words: `(words @@ query or ${isTheSymbol} or terms && named_partners)`,
    beginning: `(words @@ query or ${isTheSymbol})`,
    any: `words @@ query and ${shareOf('words')} >= ${leastShare}`,
  }[reading]
  const share = reading === 'any' ? weightedShare : '1'
  const records = reading === 'any' ? recordsWithIt : '1'
  // The rank must be cheap enough for thousands of rows: a symbol, a whole name, then words, those of names first.
  const sql = `
    units as (
      select array_agg(query) as each, array_agg(ln(1 + ${most}.0 / (1 + records))) as weights,
        array_agg(query) filter (where records < ${most} or nth = 1) as rare
      from (
        select query, records, row_number() over (order by records = 0, records) as nth from (
        select string_agg(part::text, ' | ')::tsquery as query, min(place) as place
        from unnest($7::text[], $8::int[]) with ordinality asked(phrase, unit, place),
          lateral (values (phraseto_tsquery('${own}', phrase)), (phraseto_tsquery('${folded}', phrase)),
            (phraseto_tsquery('names_bare', phrase))) read(part)
        where numnode(part) > 0 and numnode(phraseto_tsquery('${folded}', phrase)) > 0
        group by unit order by place
        ) asked_unit, lateral (select ${records} as records) counted
      ) each_unit
    ),
    parsed as (
      select query, ${marked} as marked, each, weights, array(
        select 'partner:' || id from live.records
        where collection = 'partners' and locale = $1 and $3 = any(string_to_array(names, E' \\n '))
      ) as named_partners
      from units, lateral (select ${query} as query) asked
      where $2::text is not null and $6::text is not null
    ),
    matching as (
      select collection, id, terms, starts, statuses, query, marked, each, weights, named_partners, ${share} as share,
        ${isTheSymbol}::int * 100 + ($3 = any(string_to_array(names, E' \\n ')))::int * 20
        + ts_rank(words, query, 1) + ${share} * 10 as first
      from live.records, parsed
      where locale = $1 and collection not in ('decision-groups', 'terms') and ${found}
    )`
  return { sql, values }
}

/** The units of the text in one query. Without any there is none, and nothing is found by it. */
const joined = (operator: '&' | '|', units = 'each') =>
  `coalesce((select string_agg('(' || unit::text || ')', ' ${operator} ') from unnest(${units}) unit), '')::tsquery`

/** The share of the units that a record has. */
const shareOf = (words: string) =>
  `(select count(*) from unnest(each) unit where ${words} @@ unit)::float / greatest(cardinality(each), 1)`

/**
 * A word that few records have says more than one that many have. More than these are not counted, and where it is one word
 * of several, they are not looked through for it alone.
 */
const most = 1000
const recordsWithIt = `(
  select count(*) from (select from live.records where locale = $1 and words @@ query limit ${most}) found)`

/** The share of the units that a record has, each by its weight: half of it for its text, half for its name. */
const weightedShare = `(
  select (coalesce(sum(weight) filter (where words @@ unit), 0)
    + coalesce(sum(weight) filter (where ts_filter(words, '{a}') @@ unit), 0))::float / 2 / sum(weight)
  from unnest(each, weights) asked(unit, weight))`

/**
 * A name counts for more than prose, the whole name for more than a part, a short name for more than a long one. Texts
 * that are named by their symbols stand in the order of these.
 */
export const score = `case when ${isTheSymbol} then 100 else share * 50
  + (select max((name = $3)::int * 20 + starts_with(name, $3)::int * 3 + similarity(name, $3) * 2)
     from string_to_table(names, E' \\n ') name)
  + (ts_filter(words, '{a}') @@ query)::int * 3 + coalesce(${shareOf("ts_filter(words, '{a,b}')")}, 0) * 2
  + (i.terms && named_partners)::int + ts_rank_cd(words, query, 32)
  + word_similarity($3, names) + similarity(title_key, $3) end`
