/** Rebuilds the public index from the records, and compares it with them. */
import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  type FlattenedField,
  type GlobalSlug,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { databaseOf } from '#/cms/transaction'
import { rewriteWords } from './indexWords'
import { indexGlobal } from './publicGlobal'
import { holdRows, holdThemes, indexedOf, indexRecord, indexTable, keyOf } from './publicIndex'
import { publicRow } from './publishing'
import { relationsOf } from './relations'

type Indexable = { collection: SanitizedCollectionConfig; id: string }

/**
 * Rewrites every row, one transaction for each record: readers have the index all the time, and a publication waits for
 * one record at most. Rows of records that no longer exist are deleted.
 * @param progress called with the number of records done, and of all
 * @returns the number of rows
 */
export async function rebuildIndex(payload: Payload, progress: (done: number, all: number) => void): Promise<number> {
  const records = await everyRecord(payload)
  for (const [done, record] of records.entries()) {
    await inTransaction(payload, async (req) => {
      await holdAndWrite(req, record)
      await commitTransaction(req)
    })
    progress(done + 1, records.length)
  }
  const known = new Set(records.map(({ collection, id }) => keyOf(collection.slug, id)))
  return inTransaction(payload, async (req) => {
    for (const { collection, id } of await indexed(req)) {
      if (known.has(keyOf(collection, id))) continue
      // The record was deleted by other means, or created meanwhile: its rows are rewritten from what is public now.
      const of = payload.collections[collection as CollectionSlug]
      if (of) await holdAndWrite(req, { collection: of.config, id })
    }
    const rows = (await rowsIn(req, indexTable)).size
    for (const { slug, custom } of payload.config.globals)
      if (custom?.public) await indexGlobal(req, slug as GlobalSlug)
    await rewriteWords(await databaseOf(req))
    await commitTransaction(req)
    return rows
  })
}

async function indexed(req: PayloadRequest): Promise<{ collection: string; id: string }[]> {
  const database = await databaseOf(req)
  const result = await database.execute(
    sql`select distinct collection, id::text from ${sql.identifier(indexTable)} order by 1, 2`,
  )
  return (result as { rows: { collection: string; id: string }[] }).rows
}

async function holdAndWrite(req: PayloadRequest, { collection, id }: Indexable): Promise<void> {
  const row = await publicRow(collection.slug, id, req)
  const relations = relationsOf(collection.flattenedFields as FlattenedField[], row)
  await holdThemes(
    req,
    relations.flatMap((relation) => (relation.collection === 'themes' ? relation.id : [])),
  )
  await holdRows(req, keyOf(collection.slug, id))
  await indexRecord(req, collection, id)
}

/**
 * Compares the index with one that is built in a temporary table, and changes nothing. A publication meanwhile may add
 * a line for a row that is right.
 * @returns a line for each row that is missing, superfluous or different
 */
export async function indexProblems(payload: Payload): Promise<string[]> {
  const beside = 'public_index_beside'
  return inTransaction(payload, async (req) => {
    const database = await databaseOf(req)
    await database.execute(
      sql`create temporary table ${sql.identifier(beside)} (like ${sql.identifier(indexTable)}) on commit drop`,
    )
    for (const { collection, id } of await everyRecord(payload)) await indexRecord(req, collection, id, beside)
    const [found, right] = [await rowsIn(req, indexTable), await rowsIn(req, beside)]
    await killTransaction(req)
    const keys = [...new Set([...found.keys(), ...right.keys()])].toSorted()
    return keys.flatMap((key) => {
      if (!found.has(key)) return `${key}: is missing`
      if (!right.has(key)) return `${key}: is not public`
      return found.get(key) === right.get(key) ? [] : `${key}: is not up to date`
    })
  })
}

export async function inTransaction<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    return await work(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** A hash of each row of a table, by collection, id and language. */
async function rowsIn(req: PayloadRequest, table: string): Promise<Map<string, string>> {
  const database = await databaseOf(req)
  const result = await database.execute(
    sql`select collection || ' ' || id || ' ' || locale as key, md5(i::text) as text from ${sql.identifier(table)} i`,
  )
  return new Map((result as { rows: { key: string; text: string }[] }).rows.map(({ key, text }) => [key, text]))
}

async function everyRecord(payload: Payload): Promise<Indexable[]> {
  const records: Indexable[] = []
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
