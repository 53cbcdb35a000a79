/**
 * Announces changes of public records to every process that caches pages, with NOTIFY in the same transaction: Postgres
 * delivers it at COMMIT, and never after a rollback. No tag names a page.
 */
import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  FlattenedField,
  GlobalAfterChangeHook,
  GlobalSlug,
  PayloadRequest,
} from 'payload'
import { databaseOf } from '#/cms/transaction'
import { noteAnnouncement } from '#/tracking/announcements'
import { listTag, recordTag, reverseTag } from '#/tracking/dependencies'
import { type Relation, relationsOf } from './relations'
import { writeGlobal } from './siteInPublic'

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

/** The tags of a change of one record: the record, the lists of its collection, and the targets of its relations. */
export const tagsOfChange = (collection: string, id: string, relations: readonly Relation[]): string[] => [
  recordTag(collection, id),
  listTag(collection),
  ...relations.map(({ field, id: target }) => reverseTag(collection, field, target)),
]

/** Announces a file or a picture, which is public through the records that have it. */
const announceChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const relations = [doc, previousDoc].flatMap((of) => relationsOf(collection.flattenedFields as FlattenedField[], of))
  await announce(req, tagsOfChange(collection.slug, doc.id, relations))
  return doc
}

const announceDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const relations = relationsOf(collection.flattenedFields as FlattenedField[], doc)
  await announce(req, tagsOfChange(collection.slug, String(id), relations), true)
  return doc
}

export const announceGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await writeGlobal(req, global.slug as GlobalSlug) // a hook of a global of this configuration
  await announce(req, [recordTag('globals', global.slug)])
  return doc
}

/** The hooks of a collection whose records are public through others: each change is announced. */
export const announcing = { afterChange: [announceChange], afterDelete: [announceDeletion] }
