/** Puts one record in the place of another, wherever working copies refer to it: in fields, rows, blocks and prose. */
import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { locales } from '#/i18n/locales'
import { workingCopy } from './composition'
import { type Use, usesOf } from './uses'

/**
 * Saves each working copy that refers to a record, with the other in its place. What is public stays until it is published.
 * @param req one with a transaction; each save has the rights of its person
 * @returns the records that were saved
 * @throws APIError (400) when the other record does not exist, is in the trash, or is the same one
 */
export async function replaceEverywhere(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  by: string,
): Promise<Use[]> {
  const other = by === id ? null : await workingCopy(collection, by, req)
  if (!other || other.deletedAt) {
    throw new APIError(adminText(req, messages.publication.noReplacement), 400, undefined, true)
  }
  const uses = (await usesOf(id, req)).filter(({ inWorkingCopy, collection: of }) => inWorkingCopy && of !== 'globals')
  for (const use of uses) {
    for (const locale of locales) {
      const call = { collection: use.collection as CollectionSlug, id: use.id, locale, depth: 0, req }
      const found = await req.payload.findByID({
        ...call,
        fallbackLocale: false,
        overrideAccess: false,
        user: req.user,
      })
      const { createdAt: _c, updatedAt: _u, ...data } = replaced(found, id, by) as Record<string, unknown>
      await req.payload.update({ ...call, data: data as never, overrideAccess: false, user: req.user })
    }
  }
  return uses
}

/** A value with one id in the place of another; a list does not hold the same one twice. */
function replaced(value: unknown, id: string, by: string): unknown {
  if (value === id) return by
  if (Array.isArray(value)) {
    const items = value.map((item) => replaced(item, id, by))
    return items.every((item) => typeof item === 'string') ? [...new Set(items)] : items
  }
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, id, by)]))
}
