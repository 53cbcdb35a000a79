/**
 * The audit: what people and commands did beside writing, in the order of commit, never altered. Entries are gathered while
 * a transaction works and appended right before its COMMIT (`atCommit.ts`): they are there if what they tell is, and
 * nobody waits for the lock of the chain while another one works.
 */
import { userInfo } from 'node:os'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { advisoryLocks } from '#/advisoryLocks'
import { clientAddress } from '#/clientAddress'
import { inTransaction, transactionOf } from '#/cms/transaction'
import { isServed } from '#/env'
import { batch, type End, endOf, hashOf, iso, type Link, verifyChain } from '#/live/chain'
import { type Database, rows } from '#/live/ledger'
import type { Kind } from './kinds'

/** The record that an entry is of, or a person, or a set. */
export type Subject = { collection: string; record: string; title: string | null; locale?: string | null }

type Said = {
  kind: Kind
  /** Who did it, and the name at that time. */
  person: string | null
  person_name: string | null
  /** At the command line, the account of the operating system. */
  operator: string | null
  collection: string | null
  record: string | null
  locale: string | null
  title: string | null
  details: Record<string, unknown> | null
}

/** The network address, shortened, is in no hash: it is removed after a while. */
export type Entry = Said & { address: string | null }

export type Placed = Entry & { seq: number; at: string }

export type Told = {
  subject?: Subject
  details?: Record<string, unknown>
  /** Where it is not the person of the request. */
  person?: { id: string; name?: string | null } | null
}

const table = sql.raw('audit.entries')

const gathered = new WeakMap<Database, Entry[]>()

/** Notes what is done in the transaction of a request, or, where it has none, what was done before the call. */
export async function note(req: PayloadRequest, kind: Kind, told: Told = {}): Promise<void> {
  const transaction = await transactionOf(req)
  if (transaction) gather(transaction, entryOf(kind, told, req))
  else await noteApart(req, kind, told)
}

/** Notes what stays true when the transaction of the request is rolled back. */
export async function noteApart(req: PayloadRequest, kind: Kind, told: Told = {}): Promise<void> {
  const entry = entryOf(kind, told, req)
  await inTransaction(req.payload, async (inner) => gather(await transactionOf(inner), entry))
}

function gather(transaction: Database | undefined, entry: Entry): void {
  if (!transaction) throw new Error('The audit needs a transaction.')
  gathered.set(transaction, [...(gathered.get(transaction) ?? []), entry])
}

/** What was gathered for a transaction, which the caller appends. */
export function takeGathered(transaction: Database): Entry[] {
  const entries = gathered.get(transaction) ?? []
  gathered.delete(transaction)
  return entries
}

function entryOf(kind: Kind, { subject, details, person }: Told, req: PayloadRequest): Entry {
  const actor = person === undefined ? req.user : person
  return {
    kind,
    person: actor?.id ?? null,
    person_name: actor?.name ?? null,
    operator: actor || isServed() ? null : operatorName(),
    collection: subject?.collection ?? null,
    record: subject?.record ?? null,
    locale: subject?.locale ?? null,
    title: subject?.title ? firstOf(subject.title) : null,
    details: details ?? null,
    address: shortened(clientAddress(req.headers)),
  }
}

/** By characters: half of one is no JSON. */
const firstOf = (title: string) => [...title].slice(0, 500).join('')

/** The entry of a command, which has no request. */
export const entryOfCommand = (kind: Kind, details: Record<string, unknown>): Entry => ({
  kind,
  person: null,
  person_name: null,
  operator: operatorName(),
  collection: null,
  record: null,
  locale: null,
  title: null,
  details,
  address: null,
})

/** A container may run the process as a user that has no name. */
function operatorName(): string {
  try {
    return userInfo().username
  } catch {
    return `uid ${process.getuid?.() ?? '?'}`
  }
}

/** The network of an address, of 24 bits or 48: it tells where somebody is, and not who. */
function shortened(address: string): string | null {
  if (/^\d+(\.\d+){3}$/.test(address)) return address.replace(/\d+$/, '0')
  return address ? `${address.split(':').slice(0, 3).join(':')}::` : null
}

/**
 * Appends entries, numbered without gaps in the order of commit.
 * @param transaction one that does nothing else afterwards: others wait for its end
 */
export async function append(transaction: Database, entries: readonly Entry[]): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${advisoryLocks.audit})`)
  const [last] = await rows<End>(transaction, endOf(table))
  if (!last) throw new Error('Postgres gave no end of the audit.')
  let [seq, previous] = [Number(last.seq), last.previous]
  const linked = entries.map((entry) => {
    seq += 1
    const placed = { ...entry, seq, at: last.at }
    const hash = hashOf(previous, saidBy(placed))
    const link = { ...placed, previous, hash }
    previous = hash
    return link
  })
  await transaction.execute(sql`
    insert into audit.entries select * from jsonb_populate_recordset(null::audit.entries, ${JSON.stringify(linked)}::jsonb)`)
}

/** What an entry is hashed as, under these names; a null member is left out. */
function saidBy(entry: Placed): Said & { seq: number; at: string } {
  const { seq, at, kind, person, person_name, operator, collection, record, locale, title, details } = entry
  return { seq, at, kind, person, person_name, operator, collection, record, locale, title, details }
}

const columns = sql`seq, to_char(at at time zone 'UTC', ${iso}) as at, kind, person::text, person_name, operator,
  collection, record, locale, title, details, address, previous, hash`

/**
 * Reckons the whole chain again.
 * @returns how many entries are right, and what is wrong with the next one
 */
export const verifyAudit = (database: Database) =>
  verifyChain<Placed & Link>(
    (after) =>
      rows(database, sql`select ${columns} from audit.entries where seq > ${after} order by seq limit ${batch}`),
    saidBy,
  )

/** Of the newest entries that a condition holds for, the first ones below a number. */
export async function entriesOf(
  database: Database,
  { where = sql`true`, below, limit }: { where?: ReturnType<typeof sql>; below: number | null; limit: number },
): Promise<(Placed & Link)[]> {
  const found = await rows<Placed & Link>(
    database,
    sql`select ${columns} from audit.entries where ${where} and ${below === null ? sql`true` : sql`seq < ${below}`}
      order by audit.entries.seq desc limit ${limit}`,
  )
  return found.map((entry) => ({ ...entry, seq: Number(entry.seq) }))
}

/** Days after which the network addresses are removed. */
const addressesKept = 90

/** Removes the network addresses of entries that are older. */
export async function forgetAddresses(database: Database): Promise<void> {
  await database.execute(sql`update audit.entries set address = null
    where address is not null and at < now() - make_interval(days => ${addressesKept})`)
}
