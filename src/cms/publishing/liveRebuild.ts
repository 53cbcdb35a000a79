/** The live store made anew from the ledger, and compared with what the ledger says. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { databaseOf, inTransaction, transactionOf } from '#/cms/transaction'
import { type Database, everPublic, holdChain, publicParts, publicRecords, rows } from '#/live/ledger'
import { rewriteWords } from '#/live/words'
import { replayPlaces, writeRows } from './liveRows'
import { roomOf } from './room'
import { noteAll } from './saveNoted'
import { writeGlobal } from './siteInPublic'

type Progress = (done: number, all: number) => void

/**
 * Writes every row and address anew, in one transaction: readers have the former ones until it ends, and publications wait.
 * @param progress called with the number of records done, and of all
 * @returns the number of rows
 */
export function rebuildLive(payload: Payload, progress: Progress = () => {}): Promise<number> {
  return inTransaction(payload, async (req) => {
    await rewrite(payload, req, progress)
    const database = await databaseOf(req)
    for (const { slug, custom } of payload.config.globals) {
      if (custom?.public) await writeGlobal(req, slug as GlobalSlug)
    }
    await rewriteWords(database)
    await noteAll(req)
    const [count] = await rows<{ rows: number }>(database, sql`select count(*)::int as rows from live.records`)
    return count?.rows ?? 0
  })
}

/**
 * Compares the live store with one that is made anew and thrown away. Publications wait meanwhile.
 * @returns a line for each row or address that is missing, superfluous or different
 */
export async function liveProblems(payload: Payload): Promise<string[]> {
  const problems: string[] = []
  const undone = new Error('compared')
  await inTransaction(payload, async (req) => {
    const database = await databaseOf(req)
    const transaction = await transactionOf(req)
    if (transaction) await holdChain(transaction)
    const found = await stored(database)
    await rewrite(payload, req, () => {})
    const right = await stored(database)
    for (const key of [...new Set([...found.keys(), ...right.keys()])].toSorted()) {
      if (!found.has(key)) problems.push(`${key}: is missing`)
      else if (!right.has(key)) problems.push(`${key}: is not public`)
      else if (found.get(key) !== right.get(key)) problems.push(`${key}: is not what the ledger says`)
    }
    throw undone
  }).catch((error) => {
    if (error !== undone) throw error
  })
  return problems
}

async function rewrite(payload: Payload, req: PayloadRequest, progress: Progress): Promise<void> {
  const transaction = await transactionOf(req)
  if (!transaction) throw new Error('The live store is made anew in a transaction.')
  // The first statement may read every row, and may exceed the limit of the others.
  await transaction.execute(sql`set local statement_timeout = 0`)
  await holdChain(transaction)
  await transaction.execute(sql`delete from live.records`)
  await transaction.execute(sql`delete from live.addresses where not before_ledger`)
  // What others are derived from comes first.
  const rooms = Object.values(payload.collections)
    .map(({ config }) => config)
    .filter((config) => roomOf(config))
    .toSorted((a, b) => Number(!roomOf(a)?.followers) - Number(!roomOf(b)?.followers))
  const records: { collection: SanitizedCollectionConfig; id: string }[] = []
  for (const collection of rooms) {
    for (const id of await publicRecords(transaction, collection.slug)) records.push({ collection, id })
  }
  for (const [done, { collection, id }] of records.entries()) {
    await writeRows(req, collection, id, await publicParts(transaction, collection, id))
    progress(done + 1, records.length)
  }
  for (const { collection, id } of await everPublic(transaction)) {
    const of = payload.collections[collection as CollectionSlug] // the ledger holds records of collections alone
    if (of) await replayPlaces(req, of.config, id)
  }
}

/** A hash of each row and address, by what it is of. */
async function stored(database: Database): Promise<Map<string, string>> {
  const found = await rows<{ key: string; text: string }>(
    database,
    sql`select collection || ' ' || id || ' ' || locale as key, md5(r::text) as text from live.records r
      union all
      select 'address ' || collection || ' ' || locale || ' ' || slug || ' ' || record || ' ' || since,
        coalesce(until::text, '') from live.addresses`,
  )
  return new Map(found.map(({ key, text }) => [key, text]))
}
