import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Values } from '#/cms/publishing/room'
import type { Locale } from '#/i18n/locales'
import { fingerprint } from './steps'

/** The most versions that are read to find an author. */
const furthest = 50

/** The person who gave a text its present form: a later save that left it as it was does not count. */
export async function authorOf(
  collection: CollectionSlug,
  id: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<string | null> {
  const { config } = req.payload.collections[collection]
  const { docs } = await req.payload.db.findVersions<Values>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: furthest,
    pagination: false,
    req,
  })
  let author: unknown = null
  let newest: string | null = null
  for (const { version } of docs) {
    const hash = fingerprint(config, version, locale)
    newest ??= hash
    if (hash !== newest) break
    author = version.savedBy
  }
  return author ? String(author) : null
}
