/** Chains of entries that are only appended: each holds the hash of the one before it, so that a change of any shows. */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { canonical } from './canonical'

/** The place of an entry: its number, the hash of the one before it ('' for the first), and its own. */
export type Link = { seq: number; previous: string; hash: string }

/** How a moment is read from Postgres: ISO with milliseconds. */
export const iso = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`)

/** The hash of an entry: SHA-256, in hexadecimal, of the hash before it and the canonical JSON of what it says. */
export const hashOf = (previous: string, said: object): string =>
  createHash('sha256').update(previous).update(canonical(said)).digest('hex')

export type End = { seq: string; at: string; previous: string }

/** Where the next entry goes: asked under the lock of the chain, when all that others appended is there. */
export const endOf = (table: ReturnType<typeof sql.raw>) =>
  sql`select coalesce(last.seq, 0) as seq, coalesce(last.hash, '') as previous,
      to_char(clock_timestamp() at time zone 'UTC', ${iso}) as at
    from (values (1)) one left join (select seq, hash from ${table} order by seq desc limit 1) last on true`

/** Entries that are read at once. */
export const batch = 500

/**
 * Reckons a whole chain again.
 * @param read the next entries after a number, `batch` of them while there are more
 * @param saidBy what an entry is hashed as
 * @returns how many entries are right, and what is wrong with the next one
 */
export async function verifyChain<E extends Link>(
  read: (after: number) => Promise<E[]>,
  saidBy: (entry: E) => object,
): Promise<{ entries: number; wrong: string | null }> {
  let last = { seq: 0, hash: '' }
  for (;;) {
    const entries = await read(last.seq)
    for (const row of entries) {
      // Postgres gives a bigint as text.
      const entry = { ...row, seq: Number(row.seq) }
      const wrong = problemOf(entry, saidBy(entry), last)
      if (wrong) return { entries: last.seq, wrong: `entry ${entry.seq} ${wrong}` }
      last = entry
    }
    if (entries.length < batch) return { entries: last.seq, wrong: null }
  }
}

function problemOf(entry: Link, said: object, last: { seq: number; hash: string }): string | null {
  if (entry.seq !== last.seq + 1) return `follows entry ${last.seq}: what stood between them is missing`
  if (entry.previous !== last.hash) return 'does not name the hash of the entry before it'
  if (entry.hash !== hashOf(entry.previous, said)) return 'is not what its hash was made of'
  return null
}
