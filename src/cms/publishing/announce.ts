/**
 * Announces changes of public records to every process that caches pages, with NOTIFY in the same transaction: Postgres
 * delivers it at COMMIT, and never after a rollback. No tag names a page.
 */
import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  FlattenedField,
  GlobalAfterChangeHook,
  GlobalSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { databaseOf } from '#/cms/transaction'
import { noteAnnouncement } from '#/tracking/announcements'
import { dependsOn, listTag, recordTag, reverseTag } from '#/tracking/dependencies'
import { recordChange } from './ledgerEntries'
import { indexGlobal } from './publicGlobal'
import { indexChange } from './publicIndex'
import { publicLocales, publicRow } from './publishing'
import { relationsOf, tagsOfRecord } from './relations'

type Row = Record<string, unknown> | null

const channel = 'publication'

/** Bytes of one payload; Postgres allows up to 8,000. */
const largest = 7000

/**
 * Announces tags.
 * @param withdrawn whether something is no longer public: outdated pages are then not served while new ones are rendered
 */
export async function announce(req: PayloadRequest, tags: string[], withdrawn = false): Promise<void> {
  noteAnnouncement()
  const database = await databaseOf(req)
  for (const part of inParts([...new Set(tags)])) {
    const message = { tags: part, ...(withdrawn ? { withdrawn } : {}) }
    await database.execute(sql`select pg_notify(${channel}, ${JSON.stringify(message)})`)
  }
}

/** Splits tags into lists that each fit one payload. */
export function inParts(tags: string[]): string[][] {
  const parts: string[][] = []
  let size = largest
  for (const tag of tags) {
    const bytes = Buffer.byteLength(JSON.stringify(tag)) + 1
    if (size + bytes > largest) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(tag)
    size += bytes
  }
  return parts
}

/**
 * The tags of a change of one record: the record, the lists of its collection, and the targets of its relations before
 * and after.
 */
function tagsOfChange(collection: SanitizedCollectionConfig, id: string, before: Row, after: Row): string[] {
  const relations = [before, after].flatMap((row) => relationsOf(collection.flattenedFields as FlattenedField[], row))
  return [
    recordTag(collection.slug, id),
    listTag(collection.slug),
    ...relations.map(({ field, id: target }) => reverseTag(collection.slug, field, target)),
  ]
}

const beforeKey = (slug: string, id: unknown) => `before:${slug}:${id}`

/** Keeps the public row before the change overwrites it. */
export const rememberPublicRow: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    req.context[beforeKey(collection.slug, originalDoc.id)] = await publicRow(collection.slug, originalDoc.id, req)
  }
  return data
}

const isPublic = (collection: SanitizedCollectionConfig, row: Row) =>
  row !== null && (!collection.versions?.drafts || publicLocales(row).length > 0)

/** Whether a change withdrew a record in a language. */
function isWithdrawn(before: Row, after: Row): boolean {
  const still = publicLocales(after)
  return publicLocales(before).some((locale) => !still.includes(locale))
}

/** Announces a change of a public record; a draft, or a record that was never public, is not announced. */
export const announceChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const key = beforeKey(collection.slug, doc.id)
  const before = (req.context[key] ?? null) as Row
  delete req.context[key]
  const after = await publicRow(collection.slug, doc.id, req)
  const unchanged = before !== null && after !== null && before.updatedAt === after.updatedAt
  if (unchanged || (!isPublic(collection, before) && !isPublic(collection, after))) return doc
  await indexChange(collection, doc.id, req, before, after)
  await recordChange(collection, req, before, after)
  await announce(req, tagsOfChange(collection, doc.id, before, after), isWithdrawn(before, after))
  return doc
}

export const rememberDeletedRow: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  req.context[beforeKey(collection.slug, id)] = await publicRow(collection.slug, id, req)
}

export const announceDeletion: CollectionAfterDeleteHook = async ({ collection, id, req, doc }) => {
  const key = beforeKey(collection.slug, id)
  const before = (req.context[key] ?? null) as Row
  delete req.context[key]
  if (!isPublic(collection, before)) return doc
  await indexChange(collection, String(id), req, before, null)
  await recordChange(collection, req, before, null)
  await announce(req, tagsOfChange(collection, String(id), before, null), true)
  return doc
}

export const announceGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await indexGlobal(req, global.slug as GlobalSlug) // a hook of a global of this configuration
  await announce(req, [recordTag('globals', global.slug)])
  return doc
}

/**
 * Tracks every record that a render reads, populated ones included, and the targets of its relations, which may become
 * public later.
 */
export const noteRecord: CollectionAfterReadHook = ({ collection, doc }) => {
  if (typeof doc?.id !== 'string') return doc
  dependsOn(...tagsOfRecord(collection.slug, collection.flattenedFields as FlattenedField[], doc))
  return doc
}

/** The hooks of a collection without drafts, whose records are public through others: each change is announced. */
export const announcing = {
  beforeChange: [rememberPublicRow],
  afterChange: [announceChange],
  afterRead: [noteRecord],
  beforeDelete: [rememberDeletedRow],
  afterDelete: [announceDeletion],
}
