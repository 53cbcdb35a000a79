/** What the ledger holds of the records: what a change appends, what is carried over, and whether the two agree. */
import { randomUUID } from 'node:crypto'
import {
  type CollectionSlug,
  commitTransaction,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { databaseOf } from '#/cms/transaction'
import { locales } from '#/i18n/locales'
import { canonical } from '#/live/canonical'
import { append, type Database, type Entry, isLedgerEmpty, publicParts, publicRecords } from '#/live/ledger'
import { composed, partsOf, publishedFields } from '#/live/parts'
import { publicLocales } from './publishing'
import { inTransaction } from './rebuildIndex'

type Row = Record<string, unknown> | null

/** Only what is published by itself has entries: files and pictures are public through what links them. */
const isPublishedByItself = (collection: SanitizedCollectionConfig) => Boolean(collection.versions?.drafts)

/**
 * Appends what a change left otherwise in public: an entry for each part that is not the one that was public before, and
 * one for each part that is no longer public.
 * @param after the public row as it is now; null when the record was deleted
 */
export async function recordChange(
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
  before: Row,
  after: Row,
): Promise<void> {
  if (!isPublishedByItself(collection)) return
  // As the database spells it: an id in an address may be in capitals.
  const id = String((after ?? before)?.id)
  const database = await databaseOf(req)
  const known = await publicParts(database, collection.slug, id)
  const now = partsInPublic(collection, after)
  const changes = [
    ...[...now].flatMap(([part, document]) => {
      const isKnown = known.has(part) && canonical(known.get(part)) === canonical(document)
      return isKnown ? [] : [{ part, action: 'publish' as const, document }]
    }),
    ...[...known.keys()].flatMap((part) =>
      now.has(part) ? [] : [{ part, action: 'withdraw' as const, document: null }],
    ),
  ]
  if (changes.length === 0) return
  const version = after && (await newestVersion(collection, id, req))
  const act = actOf(req)
  const who = { actor: req.user?.id ?? null, actor_name: req.user?.name ?? null, note: null }
  await append(
    database,
    changes.map((change) => ({ ...change, ...who, act, collection: collection.slug, record: id, version })),
  )
}

function partsInPublic(collection: SanitizedCollectionConfig, row: Row): Map<string, Record<string, unknown>> {
  const shown = publicLocales(row)
  if (!row || shown.length === 0) return new Map()
  const { facts, texts } = partsOf(collection.flattenedFields, row)
  return new Map([['facts', facts], ...shown.map((locale) => [locale, texts[locale]] as const)])
}

/** What one request publishes and withdraws is one act. */
function actOf(req: PayloadRequest): string {
  req.context.act ??= randomUUID()
  return String(req.context.act)
}

async function newestVersion(collection: SanitizedCollectionConfig, id: string, req: PayloadRequest) {
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug as CollectionSlug,
    // A snapshot is the draft that stays behind a publication.
    where: { and: [{ parent: { equals: id } }, { snapshot: { not_equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { parent: true },
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}

/**
 * Fills an empty ledger with what is public, as one act. A ledger that holds anything is left as it is.
 * @returns the number of entries
 */
export function carryOver(payload: Payload): Promise<number> {
  return inTransaction(payload, async (req) => {
    const database = await databaseOf(req)
    let written = 0
    if (await isLedgerEmpty(database)) {
      for (const { config } of Object.values(payload.collections)) {
        if (isPublishedByItself(config)) written += await carryOverCollection(config, req, database)
      }
    }
    await commitTransaction(req)
    return written
  })
}

async function carryOverCollection(
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
  database: Database,
): Promise<number> {
  const said = { act: actOf(req), actor: null, actor_name: null, note: 'carried over', version: null }
  let written = 0
  for (let page = 1, hasMore = true; hasMore; page += 1) {
    const found = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: collection.slug as CollectionSlug,
      sort: 'id',
      limit: 100,
      page,
      req,
    })
    const entries = found.docs.flatMap((row) =>
      [...partsInPublic(collection, row)].map(
        ([part, document]): Entry => ({
          ...said,
          collection: collection.slug,
          record: row.id,
          part,
          action: 'publish',
          document,
        }),
      ),
    )
    await append(database, entries)
    written += entries.length
    hasMore = found.hasNextPage
  }
  return written
}

/**
 * Compares what the ledger says is public with what anybody may read. While editors publish, it may name a record that
 * has changed since.
 * @returns a line for each record and language in which the two differ
 */
export async function ledgerProblems(payload: Payload): Promise<string[]> {
  const problems: string[] = []
  for (const { config } of Object.values(payload.collections)) {
    if (isPublishedByItself(config)) problems.push(...(await problemsOf(config, payload)))
  }
  return problems
}

async function problemsOf({ slug, flattenedFields }: SanitizedCollectionConfig, payload: Payload): Promise<string[]> {
  // Payload's adapter has the database itself under a name that the adapter-neutral type does not show.
  const { drizzle } = payload.db as unknown as { drizzle: Database }
  const read = new Map<string, string>()
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection: slug as CollectionSlug,
      locale,
      fallbackLocale: false,
      overrideAccess: false,
      draft: false,
      depth: 0,
      limit: 0,
      pagination: false,
    })
    for (const doc of docs as unknown as (Record<string, unknown> & { id: string })[]) {
      const published = publishedFields(flattenedFields).map(({ name }) => [name, doc[name]])
      read.set(`${slug} ${doc.id} ${locale}`, canonical(Object.fromEntries(published)))
    }
  }
  const said = new Map<string, string>()
  for (const record of await publicRecords(drizzle, slug)) {
    const parts = await publicParts(drizzle, slug, record)
    for (const locale of locales) {
      const text = parts.get(locale)
      if (!text) continue
      said.set(`${slug} ${record} ${locale}`, canonical(composed(flattenedFields, parts.get('facts') ?? {}, text)))
    }
  }
  return [...new Set([...read.keys(), ...said.keys()])].toSorted().flatMap((key) => {
    if (!said.has(key)) return `${key}: is public, and not in the ledger`
    if (!read.has(key)) return `${key}: is in the ledger, and not public`
    return said.get(key) === read.get(key) ? [] : `${key}: is not what the ledger says`
  })
}
