/** The public documents of a record: its parts put together in one language, with what is derived from them. */
import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { databaseOf } from '#/cms/transaction'
import { type Locale, locales } from '#/i18n/locales'
import { composed } from '#/live/parts'
import { liveDocuments } from '#/live/records'
import { type Relation, relationsOf } from './relations'
import { type Related, roomOf, type Values } from './room'

/** The parts of a record by name: `facts`, and a text for each language. */
export type PartsByName = ReadonlyMap<string, Values>

/** The languages of which there is a text. */
export const languagesOf = (parts: PartsByName): Locale[] => locales.filter((locale) => parts.has(locale))

/** The document of a record in one language, in the form in which Payload reads it at depth 0. */
export async function documentOf(
  collection: SanitizedCollectionConfig,
  id: string,
  parts: PartsByName,
  locale: Locale,
  related: Related,
): Promise<Values> {
  const fields = collection.flattenedFields as FlattenedField[]
  const document = composed(fields, parts.get('facts') ?? {}, parts.get(locale) ?? {})
  return { id, ...document, ...(await roomOf(collection)?.derive?.(document, related)) }
}

/** What is public, for what is derived. */
export const relatedInPublic =
  (req: PayloadRequest): Related =>
  async (collection, ids) =>
    liveDocuments(await databaseOf(req), collection, ids)

/** The working copies, for what is derived in the form. */
export const relatedWorkingCopies =
  (req: PayloadRequest): Related =>
  async (collection, ids) => {
    const { docs } = await req.payload.db.find<Values & { id: string }>({
      collection: collection as CollectionSlug,
      where: { id: { in: [...ids] } },
      pagination: false,
      limit: 0,
      req,
    })
    return new Map(docs.map((doc) => [doc.id, doc]))
  }

/** The newest state of a record in every language: localised leaves are `{ fr, en }`. Null when there is none. */
export async function workingCopy(collection: string, id: string, req: PayloadRequest): Promise<Values | null> {
  const where = { id: { equals: id } }
  return req.payload.db.findOne<Values & { id: string }>({ collection: collection as CollectionSlug, where, req })
}

/** The id of the newest version of a working copy. */
export async function newestVersion(
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { parent: true },
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}

/** Every relation of a record in its public languages. */
export function relationsOfParts(collection: SanitizedCollectionConfig, parts: PartsByName): Relation[] {
  const fields = collection.flattenedFields as FlattenedField[]
  return languagesOf(parts).flatMap((locale) =>
    relationsOf(fields, composed(fields, parts.get('facts') ?? {}, parts.get(locale) ?? {})),
  )
}
