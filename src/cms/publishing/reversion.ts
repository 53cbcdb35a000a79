/** The way back from a working copy to what is public. */
import { APIError, type CollectionSlug, type FlattenedField, NotFound, type PayloadRequest } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { databaseOf } from '#/cms/transaction'
import { publicParts } from '#/live/ledger'
import { composed } from '#/live/parts'
import { languagesOf, workingCopy } from './composition'

/**
 * Saves what is public as the working copy, in each public language, with the rights of the person. What is in no part
 * stays, such as the notes of the team; so do the texts of a language that is not public.
 *
 * @param req one with a transaction
 * @throws APIError (409) for a record of which nothing is public, and as a save does
 */
export async function revert(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<void> {
  if (!(await workingCopy(collection, id, req))) throw new NotFound(req.t)
  const { config } = req.payload.collections[collection]
  const parts = await publicParts(await databaseOf(req), config, id)
  const fields = config.flattenedFields as FlattenedField[]
  const languages = languagesOf(parts)
  if (languages.length === 0)
    throw new APIError(adminText(req, messages.publication.nothingPublic), 409, undefined, true)
  const { query } = req
  for (const locale of languages) {
    const data = composed(fields, parts.get('facts') ?? {}, parts.get(locale) ?? {})
    await req.payload.update({
      collection,
      id,
      data,
      locale,
      overrideAccess: false,
      overrideLock: false,
      user: req.user,
      req,
    })
    // The first save moves the state that the form began from.
    req.query = {}
  }
  req.query = query
}
