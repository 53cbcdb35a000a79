/**
 * The public index: one row for each public record and language, written in the transaction that makes it public. Lists,
 * filters, counts, feeds and the search read it; the page of a record reads the record.
 */
import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  type FlattenedField,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { type Locale, locales } from '#/i18n/locales'
import { orderKey, plain } from '#/i18n/slugify'
import type { Period } from '#/instruments/periods'
import { relationsOf } from './relations'
import { databaseOf } from './session'

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

const indexedOf = (collection: SanitizedCollectionConfig) => collection.custom?.indexed as Indexed | undefined

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
  await indexRecord(req, collection, id)
  const followers = new Map<string, { collection: string; id: string }>()
  for (const row of [before, after]) {
    for (const relation of relationsOf(collection.flattenedFields as FlattenedField[], row)) {
      if (indexed.touches?.includes(relation.field)) followers.set(relation.id, relation)
    }
  }
  // A strand that moves under another moves what stands in it.
  if (collection.slug === 'themes') for (const row of await standingIn(req, id)) followers.set(row.id, row)
  for (const follower of followers.values()) {
    const { config } = req.payload.collections[follower.collection as CollectionSlug]
    await indexRecord(req, config, follower.id)
  }
}

async function standingIn(req: PayloadRequest, theme: string): Promise<{ collection: string; id: string }[]> {
  const database = await databaseOf(req)
  const result = await database.execute(
    sql`select distinct collection, id::text from public_index where terms @> array[${`theme:${theme}`}]`,
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

/** Writes the rows of a record: one for each language in which the public may read it, and no other. */
async function indexRecord(req: PayloadRequest, collection: SanitizedCollectionConfig, id: string): Promise<void> {
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
  // A public name of one language leads to the record in the others.
  const names = [...new Set([...entries.values()].flatMap(({ entry }) => entry.names))]
  await database.execute(sql`delete from public_index where collection = ${collection.slug} and id = ${id}`)
  for (const [locale, { entry, updated }] of entries) {
    await database.execute(insertion(collection.slug, id, locale, { ...entry, names }, updated))
  }
}

const configurations = { fr: ['french', 'french_bare'], en: ['english', 'english_bare'] } as const

function insertion(collection: string, id: string, locale: Locale, entry: IndexEntry, updated: string) {
  const { slug, title, names, body, terms, periods, record } = entry
  const titleKey = orderKey(title)
  const [own, bare] = configurations[locale]
  const called = names.join(' \n ')
  const list = (values: string[], type: 'text' | 'date') =>
    sql`array(select value::${sql.raw(type)} from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) value)`
  const vector = (configuration: string, text: string, weight: string) =>
    sql`setweight(to_tsvector(${configuration}::regconfig, ${text}), ${weight})`
  return sql`
    insert into public_index
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
function asNobody(req: PayloadRequest, locale: Locale) {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user', 'query'])
  own.user = null
  return { req: own, locale, fallbackLocale: false as const, overrideAccess: false, draft: false }
}

/**
 * Makes the whole index anew, in one transaction: readers have the old one until it is done.
 * @param progress told how many records are done, and of how many
 * @returns the number of rows
 */
export async function rebuildIndex(payload: Payload, progress: (done: number, all: number) => void): Promise<number> {
  return inTransaction(payload, async (req) => {
    await writeAll(req, progress)
    await commitTransaction(req)
    return (await rowsIn(req)).size
  })
}

/**
 * Compares the index with one that is made anew, and leaves it as it was.
 * @returns a line for each row that is missing, too many or other than it would be written
 */
export async function indexProblems(payload: Payload): Promise<string[]> {
  return inTransaction(payload, async (req) => {
    const found = await rowsIn(req)
    await writeAll(req, () => {})
    const right = await rowsIn(req)
    await killTransaction(req)
    const keys = [...new Set([...found.keys(), ...right.keys()])].toSorted()
    return keys.flatMap((key) => {
      if (found.get(key) === right.get(key)) return []
      return found.has(key)
        ? right.has(key)
          ? `${key}: is not up to date`
          : `${key}: is not public`
        : `${key}: is missing`
    })
  })
}

async function inTransaction<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    return await work(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function writeAll(req: PayloadRequest, progress: (done: number, all: number) => void): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`delete from public_index`)
  const records = await everyRecord(req.payload)
  for (const [done, { collection, id }] of records.entries()) {
    await indexRecord(req, collection, id)
    progress(done + 1, records.length)
  }
}

/** Each row of the index, by what it is of, as one text. */
async function rowsIn(req: PayloadRequest): Promise<Map<string, string>> {
  const database = await databaseOf(req)
  const result = await database.execute(
    sql`select collection || ' ' || id || ' ' || locale as key, md5(i::text) as text from public_index i`,
  )
  return new Map((result as { rows: { key: string; text: string }[] }).rows.map(({ key, text }) => [key, text]))
}

async function everyRecord(payload: Payload): Promise<{ collection: SanitizedCollectionConfig; id: string }[]> {
  const records: { collection: SanitizedCollectionConfig; id: string }[] = []
  for (const { config } of Object.values(payload.collections)) {
    if (!indexedOf(config)) continue
    const { docs } = await payload.find({
      collection: config.slug as CollectionSlug,
      overrideAccess: true, // ids alone; what is written of each is read as nobody
      select: {},
      depth: 0,
      limit: 0,
      pagination: false,
    })
    records.push(...docs.map(({ id }) => ({ collection: config, id: String(id) })))
  }
  return records
}
