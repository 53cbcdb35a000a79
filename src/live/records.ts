/**
 * The live store: a row for each public record and language of readers, and what they ask it by. Where a record is not
 * public in a language, its row there has the text of another one, so that no register hides it. The store follows from
 * the ledger, and is written in the transaction of each publication.
 */
import { sql } from '@payloadcms/db-postgres'
import { type Locale, locales } from '#/i18n/locales'
import { orderKey, plain, withFiguresOnLine } from '#/i18n/slugify'
import type { Period } from '#/instruments/periods'
import { type Database, rows } from './ledger'
import { addWords } from './words'

type Document = Record<string, unknown>

/** What is kept of a record in one language. */
export type LiveEntry = {
  /** The last part of its address; what has no page has the word that stands for it in a filter. */
  slug: string
  /** How a list calls it. */
  title: string
  /** Everything it is called, the title too: names, acronyms, symbols, former and misprinted names. */
  names: string[]
  /** What it says, as plain text. */
  body: string
  /** What its page says in facts and not in prose, for the search: its kind, its addressees, its years. */
  keywords?: string[]
  /** What filters find it by: `theme:<id>`, `kind:convention`. */
  terms: string[]
  /** Its status through time; empty where it has none. */
  periods: readonly Period<string>[]
  /** By what its register is in order; by the title where nothing is given. */
  sort?: string
  /** What machines are given of it, in documented fields. */
  record: Document
}

/** The term of a text that translates an older one than that which is public. */
export const behindTerm = 'only:behind'

export type Moments = {
  /** When it was first public in this language (ISO). */
  first: string
  /** When what it says in this language was last published (ISO). */
  last: string
}

export type LiveRow = { entry: LiveEntry; document: Document; moments: Moments }

export const recordsTable = sql.raw('live.records')

/**
 * Writes the rows of a record.
 * @param languages those in which it is public
 * @param table another one of the same shape, for comparing
 */
export async function writeRecord(
  database: Database,
  collection: string,
  id: string,
  languages: ReadonlyMap<Locale, LiveRow>,
  table = recordsTable,
): Promise<void> {
  // A public name of one language leads to the record in the others.
  const names = [...new Set([...languages.values()].flatMap(({ entry }) => entry.names))]
  await database.execute(sql`delete from ${table} where collection = ${collection} and id = ${id}`)
  const [first] = languages
  if (!first) return
  for (const locale of locales) {
    const own = languages.get(locale)
    const [language, row] = own ? [locale, own] : first
    // Readers may ask for what exists in the other language alone.
    const terms = language === locale ? row.entry.terms : [...row.entry.terms, `only:${language}`]
    const entry = { ...row.entry, names, terms }
    await database.execute(insertion(table, { collection, id, locale, language }, { ...row, entry }))
    if (table === recordsTable) await addWords(database, locale, [...names, entry.body].join('\n'))
  }
}

const configurations = { fr: ['french', 'french_bare'], en: ['english', 'english_bare'] } as const

/** The statement that writes one row. Its words are read as those of the reader's language, as a search is. */
export function insertion(
  table: ReturnType<typeof sql>,
  { collection, id, locale, language }: { collection: string; id: string; locale: Locale; language: Locale },
  { entry, document, moments }: LiveRow,
) {
  const { slug, title, names, body, keywords = [], terms, periods, record } = entry
  const titleKey = orderKey(title)
  const [own, bare] = configurations[locale]
  const called = names.join(' \n ')
  const list = (values: string[], type: 'text' | 'date') =>
    sql`array(select value::${sql.raw(type)} from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) value)`
  const starts = list(
    periods.map(({ from }) => from ?? '-infinity'),
    'date',
  )
  const statuses = list(
    periods.map(({ status }) => status),
    'text',
  )
  const vector = (configuration: string, text: string, weight: string) =>
    sql`setweight(to_tsvector(${configuration}::regconfig, ${withFiguresOnLine(text)}), ${weight})`
  return sql`
    insert into ${table}
      (collection, id, locale, language, slug, title, names, body, terms, starts, statuses, sort_key, title_key, record, document,
        first_at, updated, words)
    values (${collection}, ${id}, ${locale}, ${language}, ${slug}, ${title}, ${plain(called)}, ${body}, ${list([...new Set(terms)], 'text')},
      ${starts}, ${statuses}, ${entry.sort ?? titleKey}, ${titleKey}, ${JSON.stringify(record)}::jsonb,
      ${JSON.stringify(document)}::jsonb, ${moments.first}, ${moments.last},
      ${vector(own, title, 'A')} || ${vector(bare, title, 'A')} || ${vector('names_bare', called, 'A')} ||
      ${vector(own, keywords.join(' \n '), 'B')} || ${vector(bare, keywords.join(' \n '), 'B')} ||
      ${vector(own, body, 'C')} || ${vector(bare, body, 'C')})`
}

/** Records of a collection as they are public, by id, each in one of its languages. */
export async function liveDocuments(
  database: Database,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, Document>> {
  const found = await rows<{ id: string; document: Document }>(
    database,
    sql`select distinct on (id) id::text, document from live.records
      where collection = ${collection} and id = any(${`{${ids.join()}}`}::uuid[]) order by id, locale`,
  )
  return new Map(found.map(({ id, document }) => [id, document]))
}

/** A text of each public record of a collection that has it, by the name of its field, in every language. */
export function liveTexts(
  database: Database,
  collection: string,
  field: string,
): Promise<{ id: string; title: string; text: string }[]> {
  return rows(
    database,
    sql`select id::text, title, document->>${field} as text from live.records
      where collection = ${collection} and language = locale and document->>${field} <> '' order by title, id`,
  )
}

export type Located = { collection: string; id: string }

/** Public records with a term. */
export function liveWithTerm(database: Database, term: string): Promise<Located[]> {
  return rows(database, sql`select distinct collection, id::text from live.records where terms @> array[${term}]`)
}

/** The languages in which a public record has a term. */
export async function liveLanguagesWithTerm(
  database: Database,
  { collection, id }: Located,
  term: string,
): Promise<Set<string>> {
  const found = await rows<{ locale: string }>(
    database,
    sql`select locale from live.records
      where collection = ${collection} and id = ${id} and locale = language and terms @> array[${term}]`,
  )
  return new Set(found.map(({ locale }) => locale))
}

/** Public records that name an id anywhere in their document, in prose too. */
export function livePointingTo(database: Database, id: string): Promise<(Located & { title: string })[]> {
  return rows(
    database,
    sql`select distinct on (collection, id) collection, id::text, title from live.records
      where document::text like ${`%"${id}"%`} and id <> ${id} order by collection, id, locale`,
  )
}

/** Globals that name an id anywhere. */
export function liveGlobalsNaming(database: Database, id: string): Promise<{ slug: string }[]> {
  return rows(database, sql`select distinct slug from live.globals where document::text like ${`%"${id}"%`}`)
}

/** Public records of a collection that name an id at a path of their document, which goes through groups and rows. */
export async function liveNaming(
  database: Database,
  collection: string,
  path: readonly string[],
  id: string,
  locale?: Locale,
): Promise<Located[]> {
  const languages: readonly string[] = locale ? [locale] : locales
  const steps = ['$', ...path.map((step) => `"${step}"[*]`)].join('.')
  return rows(
    database,
    sql`select distinct collection, id::text from live.records
      where collection = ${collection} and locale in (${sql.join(
        languages.map((language) => sql`${language}`),
        sql`, `,
      )}) and document @? ${`${steps} ? (@ == "${id}")`}::jsonpath`,
  )
}
