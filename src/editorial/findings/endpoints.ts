/** The address of what is found in typed texts: `POST /api/<collection>/findings`. Nothing is saved, and nothing refused. */
import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { isStaff } from '#/cms/accounts/access'
import { adminText, fieldLabel } from '#/cms/adminText'
import { messages as shared } from '#/cms/messages'
import { workingCopy } from '#/cms/publishing/composition'
import type { ToPublish } from '#/cms/publishing/rules'
import { type TextLeaf, textLeaves } from '#/cms/publishing/textLeaves'
import { isLocale, type Locale, locales } from '#/i18n/locales'
import { composed, partsOf } from '#/live/parts'
import { blocksOf } from '#/prose/blocks'
import { knownIn } from './known'
import { messages } from './messages'
import { type Found, findingsInProse, findingsInText } from './rules'

type Values = Record<string, unknown>

export type Finding = Found & { path: string; label: string }

async function reading(req: PayloadRequest): Promise<Response> {
  if (!req.user || !isStaff(req)) throw new Forbidden(req.t)
  const { collection } = req.routeParams as { collection: CollectionSlug }
  const { locale, values } = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
  if (!isLocale(locale) || !values || typeof values !== 'object') {
    throw new APIError(adminText(req, messages.body), 400, undefined, true)
  }
  const { config } = req.payload.collections[collection]
  return Response.json({ findings: await findingsIn(config, values as Values, locale, req) })
}

/** What is found in the texts of a document in one language. */
async function findingsIn(
  { slug, flattenedFields }: SanitizedCollectionConfig,
  document: Values,
  locale: Locale,
  req: PayloadRequest,
): Promise<Finding[]> {
  // A term names the forms that are not to be used.
  if (slug === 'terms') return []
  const known = await knownIn(locale, req)
  return textLeaves(flattenedFields, document).flatMap(({ path, labels, type, value }): Finding[] => {
    const found =
      type === 'richText'
        ? findingsInProse(blocksOf(value), locale, known)
        : findingsInText(typeof value === 'string' ? value : '', locale, known)
    return found.map((each) => ({ ...each, path, label: labelled(labels, req) }))
  })
}

/** How much is found in the saved texts that are to be published. */
export async function foundBefore({ collection, id, parts }: ToPublish, req: PayloadRequest): Promise<string | null> {
  const row = await workingCopy(collection.slug, id, req)
  if (!row) return null
  const fields = collection.flattenedFields as FlattenedField[]
  const { facts, texts } = partsOf(fields, row)
  const counts: string[] = []
  for (const locale of locales.filter((each) => parts.includes(each))) {
    const { length } = await findingsIn(collection, composed(fields, facts, texts[locale]), locale, req)
    if (length > 0)
      counts.push(adminText(req, messages.inLanguage)(adminText(req, shared.languageNames[locale]), length))
  }
  return counts.length > 0 ? adminText(req, messages.before)(counts.join(', ')) : null
}

const labelled = (labels: TextLeaf['labels'], req: PayloadRequest) =>
  labels
    .map(({ label, place }) => [fieldLabel(req, label as never, ''), place].filter(Boolean).join(' '))
    .filter(Boolean)
    .join(' – ')

export const findingEndpoints: Endpoint[] = [{ path: '/findings', method: 'post', handler: reading }]
