/**
 * What stands in the folder of uploads, compared with what the database names. Requests delete no file: one that was
 * replaced may be asked for until the COMMIT, and after a COMMIT that failed.
 */
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { databaseOf, inTransaction } from '#/cms/transaction'
import { filesFolder, hashOf, placeOf, storeFile } from '#/fileStore'
import { type Database, rows } from '#/live/ledger'
import { storeLock } from './storedFiles'

/** Milliseconds for which a file without a name stays: a day. */
const grace = 24 * 60 * 60_000

/**
 * Removes the files that no row names, and that were written more than a day ago. A file that was replaced or deleted
 * stays when its document was public at the time.
 *
 * @returns how many were removed; 0 while a file is being stored
 */
export function sweepFiles(payload: Payload, now = Date.now()): Promise<number> {
  return inTransaction(payload, async (req) => {
    const database = await databaseOf(req)
    // Whoever stores a file holds the lock until its row is committed.
    const [lock] = await rows<{ ours: boolean }>(database, sql`select pg_try_advisory_xact_lock(${storeLock}) as ours`)
    if (!lock?.ours) return 0
    const named = await namedFiles(database)
    const folder = filesFolder()
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    let removed = 0
    for (const entry of entries) {
      const file = path.join(entry.parentPath, entry.name)
      if (!entry.isFile() || named.has(path.relative(folder, file))) continue
      if ((await stat(file)).mtimeMs > now - grace) continue
      await rm(file)
      removed += 1
    }
    return removed
  })
}

/** The paths, in the folder of uploads, of the files that the database names. */
export async function namedFiles(database: Database): Promise<Set<string>> {
  const hashes = await rows<{ sha256: string }>(
    database,
    sql`select sha256 from documents where sha256 is not null
      union select sha256 from media where sha256 is not null
      union select f.sha256 from former_files f join live.addresses a
        on a.collection = 'documents' and a.slug = f.document::text and a.since <= f.until`,
  )
  const old = await namedAsUploaded(database)
  return new Set([...hashes.map(({ sha256 }) => placeOf(sha256)), ...old.map(({ place }) => place)])
}

type Old = { collection: 'documents' | 'media'; id: string; place: string }

/** Files of before they were named by their content, which a row without a hash names. */
async function namedAsUploaded(database: Database): Promise<Old[]> {
  const found = await rows<Omit<Old, 'place'> & { filename: string }>(
    database,
    sql`select 'documents' as collection, id::text, filename from documents where sha256 is null and filename is not null
      union all select 'media', id::text, filename from media where sha256 is null and filename is not null`,
  )
  return found.map(({ collection, id, filename }) => ({ collection, id, place: path.join(collection, filename) }))
}

/**
 * Stores each file that has the name under which it was uploaded, and notes its hash in its row. The old one is left to
 * the sweep.
 *
 * @returns how many were carried over, and which are not on the disk
 */
export function carryFilesOver(payload: Payload): Promise<{ carried: number; missing: string[] }> {
  return inTransaction(payload, async (req) => {
    const database = await databaseOf(req)
    await database.execute(sql`select pg_advisory_xact_lock_shared(${storeLock})`)
    const folder = filesFolder()
    const missing: string[] = []
    let carried = 0
    for (const { collection, id, place } of await namedAsUploaded(database)) {
      const bytes = await readFile(path.join(folder, place)).catch(onlyMissing)
      if (!bytes) {
        missing.push(place)
        continue
      }
      await storeFile(folder, bytes)
      const table = sql.raw(collection)
      await database.execute(sql`update ${table} set sha256 = ${hashOf(bytes)} where id = ${id}`)
      carried += 1
    }
    return { carried, missing }
  })
}

function onlyMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
