/**
 * The public index: one row for each public record and language, written in the transaction that makes it public. Pages,
 * lists, filters, counts, feeds and the search read it, and nothing else.
 */
import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionSlug,
  type FlattenedField,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { databaseOf } from '#/cms/transaction'
import { type Locale, locales } from '#/i18n/locales'
import { orderKey, plain } from '#/i18n/slugify'
import type { Period } from '#/instruments/periods'
import { addWords } from './indexWords'
import { relationsOf } from './relations'

/** What the index keeps of a record in one language. */
export type IndexEntry = {
  /** The last part of its address; what has no page has the word that stands for it in a filter. */
  slug: string
  /** How a list calls it. */
  title: string
  /** Everything it is called, the title too: names, acronyms, symbols, former and misprinted names. */
  names: string[]
  /** What it says, as plain text. */
  body: string
  /** What filters find it by: `theme:<id>`, `kind:convention`. */
  terms: string[]
  /** Its status through time; empty where it has none. */
  periods: readonly Period<string>[]
  /** By what its register is in order; by the title where nothing is given. */
  sort?: string
  /** What machines are given of it, in documented fields. */
  record: Record<string, unknown>
}

export type Indexed = {
  /** @param doc the record as the public reads it in one language, relations as ids */
  // biome-ignore lint/suspicious/noExplicitAny: each room states the type of its own records
  entry: (doc: any, locale: Locale) => IndexEntry
  /** Fields that point to records whose own rows follow from this one. */
  touches?: string[]
  /** What stands in the row of a record and is reckoned from others. */
  more?: (
    doc: { id: string },
    count: (collection: CollectionSlug, field: string) => Promise<number>,
  ) => Promise<string[]>
}

/** The table, which Payload does not know: a migration made it. */
export const indexTable = 'public_index'

export const indexedOf = (collection: SanitizedCollectionConfig) => collection.custom?.indexed as Indexed | undefined

type Row = Record<string, unknown> | null

/**
 * Writes what a change left public of a record, and of those whose rows follow from it.
 * @param before the public row as it was
 * @param after as it is now; null when it was deleted
 */
export async function indexChange(
  collection: SanitizedCollectionConfig,
  id: string,
  req: PayloadRequest,
  before: Row,
  after: Row,
): Promise<void> {
  const indexed = indexedOf(collection)
  if (!indexed) return
  const relations = [before, after].flatMap((row) => relationsOf(collection.flattenedFields as FlattenedField[], row))
  const themes = relations.flatMap((relation) => (relation.collection === 'themes' ? relation.id : []))
  await holdThemes(req, themes, collection.slug === 'themes' ? id : null)
  const followers = [
    ...relations.filter(({ field }) => indexed.touches?.includes(field)),
    // A strand that moves under another moves what stands in it.
    ...(collection.slug === 'themes' ? await standingIn(req, id) : []),
    // A record that is deleted goes out of the records that point to it.
    ...(after === null ? await pointingTo(req, id) : []),
  ]
  const records = new Map(
    [{ collection: collection.slug, id }, ...followers].map((record) => [keyOf(record.collection, record.id), record]),
  )
  // In one order for all: two that write the same rows then never wait for each other.
  const keys = [...records.keys()].toSorted()
  for (const key of keys) await holdRows(req, key)
  for (const key of keys) {
    const record = records.get(key)
    const of = record && req.payload.collections[record.collection as CollectionSlug]
    if (of) await indexRecord(req, of.config, record.id)
  }
}

/** By what the rows of one record go together. */
export const keyOf = (collection: string, id: string) => `${collection} ${id}`

/** Classes of advisory locks that no other program of this database uses. */
const locks = { theme: 541_821_035, rows: 541_821_036 }

/**
 * Keeps the tree of themes as it is until the transaction ends: who writes a row reckons with it, who moves a theme waits.
 * @param moved the theme that this transaction changes itself
 */
export async function holdThemes(req: PayloadRequest, themes: string[], moved: string | null = null): Promise<void> {
  const database = await databaseOf(req)
  for (const theme of [...new Set([...themes, ...(moved ? [moved] : [])])].toSorted()) {
    await database.execute(
      theme === moved
        ? sql`select pg_advisory_xact_lock(${locks.theme}, hashtext(${theme}))`
        : sql`select pg_advisory_xact_lock_shared(${locks.theme}, hashtext(${theme}))`,
    )
  }
}

/**
 * Waits until no other transaction writes the rows of a record, and keeps them until this one ends: what is read for them
 * afterwards includes what the others committed. Held before it is read, never after.
 */
export async function holdRows(req: PayloadRequest, key: string): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(${locks.rows}, hashtext(${key}))`)
}

async function standingIn(req: PayloadRequest, theme: string): Promise<{ collection: string; id: string }[]> {
  const database = await databaseOf(req)
  const result = await database.execute(
    sql`select distinct collection, id::text from public_index where terms @> array[${`theme:${theme}`}]`,
  )
  return (result as { rows: { collection: string; id: string }[] }).rows
}

async function pointingTo(req: PayloadRequest, id: string): Promise<{ collection: string; id: string }[]> {
  const database = await databaseOf(req)
  const result = await database.execute(
    sql`select distinct collection, id::text from public_index where document::text like ${`%"${id}"%`} and id <> ${id}`,
  )
  return (result as { rows: { collection: string; id: string }[] }).rows
}

/** What stands under a sub-theme stands under its strand. */
async function strandsOf(req: PayloadRequest, terms: string[]): Promise<string[]> {
  const themes = terms.flatMap((term) => (term.startsWith('theme:') ? term.slice('theme:'.length) : []))
  if (themes.length === 0) return []
  const database = await databaseOf(req)
  const result = await database.execute(sql`
    select 'theme:' || parent_id as term from themes
    where parent_id is not null and id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(themes)}::jsonb))`)
  return (result as { rows: { term: string }[] }).rows.map(({ term }) => term)
}

/**
 * Writes the rows of a record: one for each language in which the public may read it, and no other.
 * @param table where to, when it is not the index itself
 */
export async function indexRecord(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
  table = indexTable,
): Promise<void> {
  const indexed = indexedOf(collection)
  if (!indexed) return
  const database = await databaseOf(req)
  const entries = new Map<Locale, { entry: IndexEntry; doc: { id: string; updatedAt: string } }>()
  for (const locale of locales) {
    const doc = await publicDoc(req, collection, id, locale)
    if (!doc) continue
    const entry = indexed.entry(doc, locale)
    const more = await indexed.more?.(doc, (other, field) => countOf(req, other, field, id, locale))
    const terms = [...entry.terms, ...(await strandsOf(req, entry.terms)), ...(more ?? [])]
    entries.set(locale, { entry: { ...entry, terms }, doc })
  }
  // A public name of one language leads to the record in the others.
  const names = [...new Set([...entries.values()].flatMap(({ entry }) => entry.names))]
  await database.execute(sql`delete from ${sql.identifier(table)} where collection = ${collection.slug} and id = ${id}`)
  for (const [locale, { entry, doc }] of entries) {
    const place = { collection: collection.slug, id, locale, updated: String(doc.updatedAt) }
    await database.execute(insertion(table, place, { ...entry, names }, doc))
    if (table === indexTable) await addWords(database, locale, [...names, entry.body].join('\n'))
  }
}

const configurations = { fr: ['french', 'french_bare'], en: ['english', 'english_bare'] } as const

type Place = { collection: string; id: string; locale: Locale; updated: string }

/**
 * The statement that writes one row.
 * @param document the record as the public reads it in this language, relations as ids
 */
export function insertion(
  table: string,
  { collection, id, locale, updated }: Place,
  entry: IndexEntry,
  document: object,
) {
  const { slug, title, names, body, terms, periods, record } = entry
  const titleKey = orderKey(title)
  const [own, bare] = configurations[locale]
  const called = names.join(' \n ')
  const list = (values: string[], type: 'text' | 'date') =>
    sql`array(select value::${sql.raw(type)} from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) value)`
  const vector = (configuration: string, text: string, weight: string) =>
    sql`setweight(to_tsvector(${configuration}::regconfig, ${text}), ${weight})`
  return sql`
    insert into ${sql.identifier(table)}
      (collection, id, locale, slug, title, names, body, terms, starts, statuses, sort_key, title_key, record, document, updated, words)
    values (${collection}, ${id}, ${locale}, ${slug}, ${title}, ${plain(called)}, ${body}, ${list([...new Set(terms)], 'text')},
      ${list(
        periods.map(({ from }) => from ?? '-infinity'),
        'date',
      )},
      ${list(
        periods.map(({ status }) => status),
        'text',
      )},
      ${entry.sort ?? titleKey}, ${titleKey}, ${JSON.stringify(record)}::jsonb, ${JSON.stringify(document)}::jsonb, ${updated},
      ${vector(own, title, 'A')} || ${vector(bare, title, 'A')} || ${vector('names_bare', called, 'A')} ||
      ${vector(own, body, 'C')} || ${vector(bare, body, 'C')})`
}

/** The record as nobody reads it: what is not in the answer is not in the index. */
async function publicDoc(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
  locale: Locale,
): Promise<{ id: string; updatedAt: string } | null> {
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    ...asNobody(req, locale),
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return (docs[0] as { id: string; updatedAt: string } | undefined) ?? null
}

async function countOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  field: string,
  id: string,
  locale: Locale,
): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { [field]: { equals: id } },
    ...asNobody(req, locale),
  })
  return totalDocs
}

/** In the same transaction, without the person who changes: the Local API writes language and user into its request. */
export function asNobody(req: PayloadRequest, locale: Locale) {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user', 'query'])
  own.user = null
  return { req: own, locale, fallbackLocale: false as const, overrideAccess: false, draft: false }
}
