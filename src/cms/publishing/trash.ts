/** What is public or in use is neither moved to the trash nor deleted. */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { adminText, titlesInWords } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { databaseOf } from '#/cms/transaction'
import { publicParts } from '#/live/ledger'
import { usesOf } from './uses'

/** @throws APIError (409) while the record is public, and while others refer to it, with their list */
async function requireUnused(collection: SanitizedCollectionConfig, id: string, req: PayloadRequest): Promise<void> {
  if ((await publicParts(await databaseOf(req), collection, id)).size > 0) {
    throw new APIError(adminText(req, messages.publication.stillPublic), 409, undefined, true)
  }
  const uses = await usesOf(id, req)
  if (uses.length === 0) return
  const titles = titlesInWords(
    req,
    uses.map(({ title }) => title),
  )
  throw new APIError(adminText(req, messages.publication.inUse)(titles), 409, { uses }, true)
}

export const trashedUnused: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  const moves = operation === 'update' && Boolean(data.deletedAt) && !originalDoc?.deletedAt
  if (moves) await requireUnused(collection, originalDoc.id, req)
  return data
}

export const keptWhileUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await requireUnused(collection, String(id), req)
}
