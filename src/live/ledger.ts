/**
 * The ledger: every change of what is public, in the order of commit, never altered. Each entry holds the hash of the one
 * before it, so that a change of any of them shows. The last entries could be taken away unseen: to notice that, a hash
 * is kept elsewhere.
 */
import { sql } from '@payloadcms/db-postgres'
import type { FlattenedField } from 'payload'
import { advisoryLocks } from '#/advisoryLocks'
import type { Locale } from '#/i18n/locales'
import { batch, type End, endOf, hashOf, iso, type Link, verifyChain } from './chain'
import { inPresentForm } from './parts'

/** A transaction, for what is written; the database itself does for what is read. */
export type Database = { execute: (query: ReturnType<typeof sql>) => Promise<unknown> }

type Document = Record<string, unknown>

/** What is said of one part of a record. */
export type Entry = {
  /** What was done at once has one act. */
  act: string
  actor: string | null
  actor_name: string | null
  note: string | null
  collection: string
  record: string
  /** `facts`, or a language. */
  part: string
  action: 'publish' | 'withdraw' | 'erase'
  /** The part as it was published; null where it was not. */
  document: Document | null
  /** The version that it came from, where that is known. */
  version: string | null
  /** The record of the same collection that takes the place of a withdrawn one. */
  successor: string | null
}

/** An entry with its place: its number and its moment, as ISO with milliseconds. */
type Placed = Entry & { seq: number; at: string }

type Linked = Placed & Link

/**
 * Keeps others from publishing until the transaction ends, so that what is read of the live store stays as it is, and opens
 * its tables to the transaction: their triggers refuse every other. It is the last lock that a publication takes.
 */
export async function holdChain(transaction: Database): Promise<void> {
  await transaction.execute(
    sql`select pg_advisory_xact_lock(${advisoryLocks.ledger}), set_config('live.writing', 'yes', true)`,
  )
}

const table = sql.raw('live.ledger')

/**
 * What an entry is hashed as: `seq at act actor actor_name note collection record part action document version successor`,
 * under these names. A null member is left out, so that entries from before there was a successor keep their hash.
 */
function saidBy(entry: Placed): Placed {
  const { seq, at, act, actor, actor_name, note, collection, record, part, action, document, version, successor } =
    entry
  return { seq, at, act, actor, actor_name, note, collection, record, part, action, document, version, successor }
}

/**
 * Appends entries, numbered without gaps in the order of commit.
 * @param transaction one that holds the chain
 * @param moment of the entries (ISO with milliseconds), where it is not now
 * @returns their moment, and the number of the last one
 */
export async function append(
  transaction: Database,
  entries: Entry[],
  moment?: string,
): Promise<{ at: string; seq: number }> {
  const [last] = await rows<End>(transaction, endOf(table))
  if (!last) throw new Error('Postgres gave no end of the ledger.')
  const at = moment ?? last.at
  let [seq, previous] = [Number(last.seq), last.previous]
  for (const entry of entries) {
    seq += 1
    const hash = hashOf(previous, saidBy({ ...entry, seq, at }))
    const { act, actor, actor_name, note, collection, record, part, action, version, successor } = entry
    const document = entry.document && JSON.stringify(entry.document)
    await transaction.execute(sql`
      insert into live.ledger (seq, at, act, actor, actor_name, note, collection, record, part, action, document,
        version, successor, previous, hash)
      values (${seq}, ${at}, ${act}, ${actor}, ${actor_name}, ${note}, ${collection}, ${record}, ${part}, ${action},
        ${document}::jsonb, ${version}, ${successor}, ${previous}, ${hash})`)
    previous = hash
  }
  return { at, seq }
}

/** The newest document of each part of a record that is public now, in the form that the fields have now. */
export async function publicParts(
  database: Database,
  { slug, flattenedFields }: { slug: string; flattenedFields: unknown[] },
  record: string,
): Promise<Map<string, Document>> {
  const newest = await rows<{ part: string; document: Document | null }>(
    database,
    sql`select distinct on (part) part, document from live.ledger
      where collection = ${slug} and record = ${record} order by part, seq desc`,
  )
  const said = newest.flatMap(({ part, document }) => (document ? [[part, document] as const] : []))
  return inPresentForm(flattenedFields as FlattenedField[], new Map(said))
}

/** What was said of a record, in order; a document of null withdraws the part. */
export function historyOf(
  database: Database,
  collection: string,
  record: string,
): Promise<{ act: string; part: string; document: Document | null; at: string }[]> {
  return rows(
    database,
    sql`select act::text, part, document, to_char(at at time zone 'UTC', ${iso}) as at from live.ledger
      where collection = ${collection} and record = ${record} order by seq`,
  )
}

/** From which version each public part of a record came. */
export function publicVersions(
  database: Database,
  collection: string,
  record: string,
): Promise<{ part: 'facts' | Locale; version: string | null }[]> {
  return rows(
    database,
    sql`select part, version::text from (
        select distinct on (part) part, action, version from live.ledger
        where collection = ${collection} and record = ${record} order by part, seq desc) newest
      where action = 'publish' order by part`,
  )
}

/** Every record that was ever public. */
export function everPublic(database: Database): Promise<{ collection: string; id: string }[]> {
  return rows(database, sql`select distinct collection, record::text as id from live.ledger order by 1, 2`)
}

/**
 * When a record was first public in each language, and when what it says there was last published (ISO). What was public
 * before there was a ledger is known by its addresses.
 */
export async function momentsOf(
  database: Database,
  collection: string,
  record: string,
): Promise<Map<string, { first: string; last: string }>> {
  const found = await rows<{ part: string; first: string; last: string }>(
    database,
    sql`with said as (
        select part, at from live.ledger
        where collection = ${collection} and record = ${record} and action = 'publish'),
      before as (
        select locale, min(since) as at from live.addresses
        where collection = ${collection} and record = ${record} and before_ledger group by locale)
      select part,
        to_char(least(min(said.at), min(before.at)) at time zone 'UTC', ${iso}) as first,
        to_char(greatest(max(said.at), (select max(at) from said where part = 'facts')) at time zone 'UTC', ${iso}) as last
      from said left join before on before.locale = part where part <> 'facts' group by part`,
  )
  return new Map(found.map(({ part, first, last }) => [part, { first, last }]))
}

/** The records of a collection of which a language is public now, by the ledger. */
export async function publicRecords(database: Database, collection: string): Promise<string[]> {
  const found = await rows<{ record: string }>(
    database,
    sql`select record from (
        select distinct on (record, part) record, part, action from live.ledger
        where collection = ${collection} order by record, part, seq desc) newest
      group by record having bool_or(action = 'publish' and part <> 'facts')`,
  )
  return found.map(({ record }) => record)
}

/**
 * Reckons the whole chain again.
 * @returns how many entries are right, and what is wrong with the next one
 */
export const verify = (database: Database) =>
  verifyChain<Linked>(
    (after) =>
      rows(
        database,
        sql`select seq, to_char(at at time zone 'UTC', ${iso}) as at, act, actor, actor_name, note, collection, record,
            part, action, document, version, successor, previous, hash
          from live.ledger where seq > ${after} order by seq limit ${batch}`,
      ),
    saidBy,
  )

export async function rows<Row>(database: Database, query: ReturnType<typeof sql>): Promise<Row[]> {
  return ((await database.execute(query)) as { rows: Row[] }).rows
}
