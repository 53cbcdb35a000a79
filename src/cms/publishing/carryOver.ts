/**
 * A database of before the ledger, or of the drafts of Payload: what was public is said in the ledger, and each record
 * becomes its newest state. A migration noted both in tables that are dropped here.
 */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'
import { databaseOf, inTransaction, transactionOf } from '#/cms/transaction'
import { locales } from '#/i18n/locales'
import { canonical } from '#/live/canonical'
import { append, type Database, type Entry, holdChain, rows } from '#/live/ledger'
import { partsOf } from '#/live/parts'
import { relatedWorkingCopies, workingCopy } from './composition'
import { roomOf, type Values } from './room'

/** @returns the number of entries written, and of records that became their newest state; null when nothing was noted */
export function carryOver(payload: Payload): Promise<{ entries: number; records: number } | null> {
  return inTransaction(payload, async (req) => {
    const database = await databaseOf(req)
    const [noted] = await rows<{ is: boolean }>(database, sql`select to_regclass('live.carried') is not null as is`)
    if (!noted?.is) return null
    const entries = await carryIntoLedger(database, req)
    const records = await becomeNewest(database, req)
    await database.execute(sql`drop table live.carried, live.newest`)
    return { entries, records }
  })
}

type Carried = { collection: CollectionSlug; record: string; locale: string; moment: string }

/** What was public, each part at the moment of its last publication, the earliest first. */
async function carryIntoLedger(database: Database, req: PayloadRequest): Promise<number> {
  const carried = await rows<Carried>(
    database,
    sql`select collection, record::text, locale, to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment
      from live.carried order by collection, record, locale`,
  )
  if (carried.length === 0) return 0
  const transaction = await transactionOf(req)
  if (transaction) await holdChain(transaction)
  const byRecord = new Map<string, Carried[]>()
  for (const one of carried) byRecord.set(one.record, [...(byRecord.get(one.record) ?? []), one])
  const entries: { entry: Entry; moment: string }[] = []
  for (const [record, shown] of byRecord) {
    const [first] = shown
    const row = first && (await workingCopy(first.collection, record, req))
    if (!first || !row) continue
    const { facts, texts } = partsOf(fieldsOf(first.collection, req), row)
    const said = {
      act: randomUUID(),
      actor: null,
      actor_name: null,
      note: 'carried over',
      version: null,
      successor: null,
    }
    const part = (name: string, document: Values, moment: string) => ({
      entry: { ...said, collection: first.collection, record, part: name, action: 'publish' as const, document },
      moment,
    })
    const earliest = shown.map(({ moment }) => moment).toSorted()[0] ?? ''
    entries.push(part('facts', facts, earliest))
    for (const locale of locales) {
      const own = shown.find((one) => one.locale === locale)
      if (own) entries.push(part(locale, texts[locale], own.moment))
    }
  }
  for (const { entry, moment } of entries.toSorted((a, b) => (a.moment < b.moment ? -1 : 1))) {
    await append(database, [entry], moment)
  }
  return entries.length
}

/** The row of a record was what is public; from now on it is what its newest version says. */
async function becomeNewest(database: Database, req: PayloadRequest): Promise<number> {
  const newest = await rows<{ collection: CollectionSlug; version: string }>(
    database,
    sql`select collection, version::text from live.newest`,
  )
  let written = 0
  for (const { collection, version } of newest) {
    const { docs } = await req.payload.db.findVersions<Values>({
      collection,
      where: { id: { equals: version } },
      limit: 1,
      pagination: false,
      req,
    })
    const [found] = docs
    const row = found && (await workingCopy(collection, String(found.parent), req))
    if (!found || !row) continue
    const fields = fieldsOf(collection, req)
    if (
      canonical(withNotes(partsOf(fields, row), row)) ===
      canonical(withNotes(partsOf(fields, found.version), found.version))
    ) {
      continue
    }
    const derived = await roomOf(req.payload.collections[collection].config)?.derive?.(
      found.version,
      relatedWorkingCopies(req),
    )
    const { id: _id, createdAt: _createdAt, ...data } = found.version
    await req.payload.db.updateOne({ collection, id: String(row.id), data: { ...data, ...derived }, req })
    written += 1
  }
  return written
}

/** What the team alone reads is in no part. */
const withNotes = (parts: object, { notes, verification }: Values) => ({ ...parts, notes, verification })

const fieldsOf = (collection: CollectionSlug, req: PayloadRequest) =>
  req.payload.collections[collection].config.flattenedFields as FlattenedField[]
