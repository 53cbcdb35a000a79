/**
 * The public index: one row for each public record and language, written in the transaction that makes it public. Lists,
 * filters, counts, feeds and the search read it; the page of a record reads the record.
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

/** The row of a record in one language. */
export type IndexEntry = {
  /** The last part of its address; for a record without a page, its word in a filter. */
  slug: string
  /** Its title in a list. */
  title: string
  /** All its names, the title included: acronyms, symbols, former and misprinted names. */
  names: string[]
  /** Its plain text. */
  body: string
  /** The terms that filters match: `theme:<id>`, `kind:convention`. */
  terms: string[]
  /** Its status periods; empty where it has none. */
  periods: readonly Period<string>[]
  /** The key that its register is sorted by; the title when absent. */
  sort?: string
  /** Its documented fields in the exports. */
  record: Record<string, unknown>
}

export type Indexed = {
  /** @param doc the record as the public reads it in one language, relations as ids */
  // biome-ignore lint/suspicious/noExplicitAny: each room states the type of its own records
  entry: (doc: any, locale: Locale) => IndexEntry
  /** Relations to records whose own rows are derived from this one. */
  touches?: string[]
  /** Terms of a record that are derived from other records. */
  more?: (
    doc: { id: string },
    count: (collection: CollectionSlug, field: string) => Promise<number>,
  ) => Promise<string[]>
}

/** The table is made by a migration, and unknown to Payload. */
export const indexTable = 'public_index'

export const indexedOf = (collection: SanitizedCollectionConfig) => collection.custom?.indexed as Indexed | undefined

type Row = Record<string, unknown> | null

/**
 * Rewrites the rows of a changed record, and of the records whose rows are derived from it.
 * @param before the public row before the change
 * @param after the public row after it; null when the record was deleted
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
    // The records of a theme are indexed under its parent too.
    ...(collection.slug === 'themes' ? await standingIn(req, id) : []),
  ]
  const records = new Map(
    [{ collection: collection.slug, id }, ...followers].map((record) => [keyOf(record.collection, record.id), record]),
  )
  // Every transaction takes the locks in the same order: no deadlock.
  const keys = [...records.keys()].toSorted()
  for (const key of keys) await holdRows(req, key)
  for (const key of keys) {
    const record = records.get(key)
    const of = record && req.payload.collections[record.collection as CollectionSlug]
    if (of) await indexRecord(req, of.config, record.id)
  }
}

/** The key of a record, which its rows and its lock share. */
export const keyOf = (collection: string, id: string) => `${collection} ${id}`

/** Classes of advisory locks that no other program of this database uses. */
const locks = { theme: 541_821_035, rows: 541_821_036 }

/**
 * Locks themes until the transaction ends: shared by writers of rows, which read the tree of themes, and exclusive for the
 * transaction that moves a theme.
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
 * Locks the rows of a record until the transaction ends. The lock is taken before the record is read, so that the read
 * includes everything that other transactions committed.
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

/** The terms of the parents of sub-themes: a record of a sub-theme is one of its parent. */
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
 * Rewrites the rows of a record: one for each language in which it is public.
 * @param table the index, or a table that is compared with it
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
  const entries = new Map<Locale, { entry: IndexEntry; updated: string }>()
  for (const locale of locales) {
    const doc = await publicDoc(req, collection, id, locale)
    if (!doc) continue
    const entry = indexed.entry(doc, locale)
    const more = await indexed.more?.(doc, (other, field) => countOf(req, other, field, id, locale))
    const terms = [...entry.terms, ...(await strandsOf(req, entry.terms)), ...(more ?? [])]
    entries.set(locale, { entry: { ...entry, terms }, updated: String(doc.updatedAt) })
  }
  // The search in one language finds the names of every language in which the record is public.
  const names = [...new Set([...entries.values()].flatMap(({ entry }) => entry.names))]
  await database.execute(sql`delete from ${sql.identifier(table)} where collection = ${collection.slug} and id = ${id}`)
  for (const [locale, { entry, updated }] of entries) {
    await database.execute(insertion(table, { collection: collection.slug, id, locale, updated }, { ...entry, names }))
    if (table === indexTable) await addWords(database, locale, [...names, entry.body].join('\n'))
  }
}

const configurations = { fr: ['french', 'french_bare'], en: ['english', 'english_bare'] } as const

type Place = { collection: string; id: string; locale: Locale; updated: string }

/** The statement that writes one row. */
export function insertion(table: string, { collection, id, locale, updated }: Place, entry: IndexEntry) {
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
      (collection, id, locale, slug, title, names, body, terms, starts, statuses, sort_key, title_key, record, updated, words)
    values (${collection}, ${id}, ${locale}, ${slug}, ${title}, ${plain(called)}, ${body}, ${list([...new Set(terms)], 'text')},
      ${list(
        periods.map(({ from }) => from ?? '-infinity'),
        'date',
      )},
      ${list(
        periods.map(({ status }) => status),
        'text',
      )},
      ${entry.sort ?? titleKey}, ${titleKey}, ${JSON.stringify(record)}::jsonb, ${updated},
      ${vector(own, title, 'A')} || ${vector(bare, title, 'A')} || ${vector('names_bare', called, 'A')} ||
      ${vector(own, body, 'C')} || ${vector(bare, body, 'C')})`
}

/** The record as an anonymous caller reads it in one language; null when it is not public. */
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

/** Options of an anonymous call in the same transaction. The Local API writes language and user into its request: a copy. */
function asNobody(req: PayloadRequest, locale: Locale) {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user', 'query'])
  own.user = null
  return { req: own, locale, fallbackLocale: false as const, overrideAccess: false, draft: false }
}
