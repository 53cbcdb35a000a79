/**
 * What stands in the folder of uploads, compared with what the database names. Requests delete no file: one that was
 * replaced may be asked for until the COMMIT, and after a COMMIT that failed.
 */
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { advisoryLocks } from '#/advisoryLocks'
import { databaseOf, inTransaction } from '#/cms/transaction'
import { filesFolder, hashOf, storeFile } from '#/fileStore'
import { type Database, rows } from '#/live/ledger'
import { type NamedFile, namedFilesQuery, placeOfNamed } from './namedFiles'

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
    const [lock] = await rows<{ ours: boolean }>(
      database,
      sql`select pg_try_advisory_xact_lock(${advisoryLocks.files}) as ours`,
    )
    if (!lock?.ours) return 0
    const named = new Set((await namedFiles(database)).map(placeOfNamed))
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

const namedFiles = (database: Database) => rows<NamedFile>(database, sql.raw(namedFilesQuery))

/**
 * Stores each file that has the name under which it was uploaded, and notes its hash in its row. The old one is left to
 * the sweep.
 *
 * @returns how many were carried over, and which are not on the disk
 */
export function carryFilesOver(payload: Payload): Promise<{ carried: number; missing: string[] }> {
  return inTransaction(payload, async (req) => {
    const database = await databaseOf(req)
    await database.execute(sql`select pg_advisory_xact_lock_shared(${advisoryLocks.files})`)
    const folder = filesFolder()
    const missing: string[] = []
    let carried = 0
    for (const file of await namedFiles(database)) {
      if (file.sha256) continue
      const place = placeOfNamed(file)
      const bytes = await readFile(path.join(folder, place)).catch(onlyMissing)
      if (!bytes) {
        missing.push(place)
        continue
      }
      await storeFile(folder, bytes)
      const table = sql.raw(file.collection)
      await database.execute(sql`update ${table} set sha256 = ${hashOf(bytes)} where id = ${file.id}`)
      carried += 1
    }
    return { carried, missing }
  })
}

function onlyMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
