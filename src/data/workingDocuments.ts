/**
 * Working copies as documents: composed as a publication would compose them, so that a preview is the page to be. Only a
 * signed-in user gets them, with the rights of that user.
 */
import config from '@payload-config'
import {
  type CollectionSlug,
  createLocalReq,
  type FlattenedField,
  getPayload,
  type Payload,
  type PayloadRequest,
  type SelectType,
  type TypedUser,
} from 'payload'
import { documentOf, relatedWorkingCopies } from '#/cms/publishing/composition'
import { filledForPreview } from '#/cms/publishing/incomplete'
import { relationsOf } from '#/cms/publishing/relations'
import type { Locale } from '#/i18n/locales'
import { partsOf } from '#/live/parts'
import type { Config } from '#/payload-types'
import type { FindOptions, Readable } from './documents'
import { populated, projected } from './populate'
import { asUser } from './rights'

type Document = { id: string } & Record<string, unknown>

/** The working copies that match, in one language. A required text that is missing has a visible placeholder. */
export async function workingDocuments<C extends Readable>(
  collection: C,
  locale: Locale,
  { select, depth = 0, own: _, ...options }: FindOptions,
  user: TypedUser,
): Promise<Config['collections'][C][]> {
  const payload = await getPayload({ config })
  const req = await createLocalReq({ user, locale }, payload)
  const { docs } = await payload.find({
    collection,
    ...asUser(locale, user),
    limit: 0,
    pagination: false,
    ...options,
    depth: 0,
    select: {} as never, // the ids alone
  })
  const ids = docs.map(({ id }) => String(id))
  const found = await composedCopies(payload, collection, ids, locale, req)
  const documents = ids.flatMap((id) => found.get(id) ?? []).map((document) => selected(document, select))
  if (depth === 0) return documents as unknown as Config['collections'][C][]
  const fields = fieldsOf(payload, collection)
  const related = await relatedCopies(payload, fields, documents, locale, req)
  return documents.map((document) => populated(fields, document, related)) as unknown as Config['collections'][C][]
}

/** The records that documents point to, each with what its collection shows of it elsewhere. */
async function relatedCopies(
  payload: Payload,
  fields: FlattenedField[],
  documents: Document[],
  locale: Locale,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, object>> {
  const wanted = new Map<string, Set<string>>()
  for (const { collection, id } of documents.flatMap((document) => relationsOf(fields, document))) {
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
  }
  const found = new Map<string, object>()
  for (const [collection, ids] of wanted) {
    if (collection === 'users') continue
    const slug = collection as CollectionSlug // the configuration relates collections alone
    const { defaultPopulate } = payload.collections[slug].config
    for (const [id, copy] of await composedCopies(payload, slug, [...ids], locale, req)) {
      found.set(id, selected(copy, defaultPopulate as SelectType | undefined))
    }
  }
  return found
}

async function composedCopies(
  payload: Payload,
  collection: CollectionSlug,
  ids: string[],
  locale: Locale,
  req: PayloadRequest,
): Promise<Map<string, Document>> {
  const { config: of } = payload.collections[collection]
  const fields = fieldsOf(payload, collection)
  const rows = await relatedWorkingCopies(req)(collection, ids)
  const copies = new Map<string, Document>()
  for (const [id, row] of rows) {
    const { facts, texts } = partsOf(fields, row)
    const parts = new Map([
      ['facts', facts],
      [locale, texts[locale]],
    ])
    const document = await documentOf(of, id, parts, locale, relatedWorkingCopies(req))
    const { createdAt, updatedAt } = row
    copies.set(id, filledForPreview(fields, { ...document, id, createdAt, updatedAt }, locale))
  }
  return copies
}

const fieldsOf = (payload: Payload, collection: CollectionSlug) =>
  payload.collections[collection].config.flattenedFields as FlattenedField[]

const selected = (document: Document, select: SelectType | undefined) =>
  (select ? projected(document, select) : document) as Document
