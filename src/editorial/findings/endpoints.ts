/** The address of what is found in typed texts: `POST /api/<collection>/findings`. Nothing is saved, and nothing refused. */
import { APIError, type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isStaff } from '#/cms/accounts/access'
import { adminText, fieldLabel } from '#/cms/adminText'
import { type TextLeaf, textLeaves } from '#/cms/publishing/textLeaves'
import { isLocale } from '#/i18n/locales'
import { blocksOf } from '#/prose/blocks'
import { knownIn } from './known'
import { messages } from './messages'
import { type Found, findingsInProse, findingsInText } from './rules'

export type Finding = Found & { path: string; label: string }

async function reading(req: PayloadRequest): Promise<Response> {
  if (!req.user || !isStaff(req)) throw new Forbidden(req.t)
  const { collection } = req.routeParams as { collection: CollectionSlug }
  const { locale, values } = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
  if (!isLocale(locale) || !values || typeof values !== 'object') {
    throw new APIError(adminText(req, messages.body), 400, undefined, true)
  }
  const known = await knownIn(locale, req)
  const { config } = req.payload.collections[collection]
  // A term names the forms that are not to be used.
  const leaves = collection === 'terms' ? [] : textLeaves(config.flattenedFields, values as Record<string, unknown>)
  const findings = leaves.flatMap(({ path, labels, type, value }): Finding[] => {
    const found =
      type === 'richText'
        ? findingsInProse(blocksOf(value), locale, known)
        : findingsInText(typeof value === 'string' ? value : '', locale, known)
    return found.map((each) => ({ ...each, path, label: labelled(labels, req) }))
  })
  return Response.json({ findings })
}

const labelled = (labels: TextLeaf['labels'], req: PayloadRequest) =>
  labels
    .map(({ label, place }) => [fieldLabel(req, label as never, ''), place].filter(Boolean).join(' '))
    .filter(Boolean)
    .join(' – ')

export const findingEndpoints: Endpoint[] = [{ path: '/findings', method: 'post', handler: reading }]
