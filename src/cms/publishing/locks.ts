import { sql } from '@payloadcms/db-postgres'
import type { Database } from '#/live/ledger'

/** Waits until no other transaction saves or publishes a record, and keeps it until this one ends. @param key `<collection>:<id>` */
export async function lockRecord(transaction: Database, key: string): Promise<void> {
  // An id in an address may be in capitals: it is the same record.
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key.toLowerCase()}, 0))`)
}
