/** Every reference of what is written and of what is public, prose included, looked up. It changes nothing. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import { databaseOf } from '#/cms/transaction'
import { rows } from '#/live/ledger'
import { relationsOf } from './relations'
import type { Values } from './room'

type Row = Values & { id: string }

/** Where each record is named: by collection and id. */
type Named = Map<string, Map<string, string[]>>

const batch = 200

/** @returns how many references there are, and a line for each that leads to no record */
export async function checkReferences(req: PayloadRequest): Promise<{ references: number; problems: string[] }> {
  const { payload } = req
  let references = 0
  const named: Named = new Map()
  const note = (from: string, fields: FlattenedField[], values: Values) => {
    for (const { field, collection, id } of relationsOf(fields, values)) {
      references += 1
      const ids = named.get(collection) ?? new Map<string, string[]>()
      ids.set(id, [...(ids.get(id) ?? []), `${from}, ${field}`])
      named.set(collection, ids)
    }
  }
  for (const { config } of Object.values(payload.collections)) {
    for await (const row of rowsOf(config.slug, req)) {
      note(`${config.slug} ${row.id}`, config.flattenedFields as FlattenedField[], row)
    }
  }
  for (const { slug, flattenedFields } of payload.config.globals) {
    const values = await payload.db.findGlobal<Values>({ slug: slug as GlobalSlug, req })
    note(slug, flattenedFields as FlattenedField[], values)
  }
  for (const { from, collection, slug, document } of await inPublic(req)) {
    const of = collection
      ? payload.collections[collection as CollectionSlug]?.config
      : payload.config.globals.find((global) => global.slug === slug)
    if (of) note(from, of.flattenedFields as FlattenedField[], document)
  }
  const problems: string[] = []
  for (const [collection, ids] of named) {
    const there = await thereAmong(collection, [...ids.keys()], req)
    for (const [id, from] of ids) {
      if (!there.has(id)) problems.push(...from.map((place) => `${place}: there is no ${collection} ${id}`))
    }
  }
  return { references, problems }
}

/** The working copies of a collection, in every language. */
async function* rowsOf(collection: CollectionSlug, req: PayloadRequest): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const found = await req.payload.db.find<Row>({ collection, limit: batch, page, sort: 'id', req })
    yield* found.docs
    if (!found.hasNextPage) return
  }
}

async function inPublic(req: PayloadRequest) {
  return rows<{ from: string; collection: string | null; slug: string; document: Values }>(
    await databaseOf(req),
    sql`select 'public ' || collection || ' ' || id || ' ' || locale as from, collection, slug, document from live.records
      union all select 'public ' || slug || ' ' || locale, null, slug, document from live.globals order by 1`,
  )
}

/** Those of the ids that a record of the collection has. */
async function thereAmong(collection: string, ids: string[], req: PayloadRequest): Promise<Set<string>> {
  const there = new Set<string>()
  if (!(collection in req.payload.collections)) return there
  for (let at = 0; at < ids.length; at += batch) {
    const where = { id: { in: ids.slice(at, at + batch) } }
    const call = { collection: collection as CollectionSlug, where, select: {}, pagination: false, limit: 0, req }
    for (const { id } of (await req.payload.db.find<Row>(call)).docs) there.add(id)
  }
  return there
}
