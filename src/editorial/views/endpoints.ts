/** The addresses of saved views, `/api/views/…`, for the team; those for others are saved by the persons who publish. */
import { APIError, type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isRole, isStaff, mayPublish } from '#/cms/accounts/access'
import { adminText } from '#/cms/adminText'
import { isUuid } from '#/cms/input/shape'
import { inItsTransaction } from '#/cms/transaction'
import type { Localized } from '#/i18n/locales'
import { messages } from './messages'
import { longestQuery, queryOfView } from './query'
import { type Audience, addView, removeView, viewsOf } from './store'

const refused = (req: PayloadRequest, words: Localized, status: number) =>
  new APIError(adminText(req, words), status, undefined, true)

function requireStaff(req: PayloadRequest): void {
  if (!isStaff(req)) throw new Forbidden(req.t)
}

/** @throws APIError 404 for what is no list */
function listIn(collection: unknown, req: PayloadRequest): string {
  const of = req.payload.collections[collection as CollectionSlug]?.config
  if (typeof collection !== 'string' || !of || of.admin.hidden === true) throw refused(req, messages.noList, 404)
  return of.slug
}

/** @throws APIError 400 for an audience that there is not, 403 for one that the person may not address */
function audienceIn(audience: unknown, req: PayloadRequest): Audience {
  if (audience === undefined || audience === null) return null
  if (!mayPublish(req)) throw refused(req, messages.sharedByPublishers, 403)
  if (audience !== 'team' && !isRole(audience)) throw refused(req, messages.noAudience, 400)
  return audience
}

async function adding(req: PayloadRequest): Promise<Response> {
  requireStaff(req)
  const given = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
  const collection = listIn(given.collection, req)
  const name = typeof given.name === 'string' ? given.name.trim() : ''
  if (!name || name.length > 100) throw refused(req, messages.needsName, 400)
  const query = queryOfView(typeof given.query === 'string' ? given.query : '')
  if (query.length > longestQuery) throw refused(req, messages.tooLong, 400)
  const audience = audienceIn(given.audience, req)
  await inItsTransaction(req, async () => {
    const isTaken = (await viewsOf(collection, req)).some((view) => view.name === name && view.audience === audience)
    if (isTaken) throw refused(req, messages.taken, 409)
    await addView({ collection, name, query, audience }, req)
  })
  return Response.json({ views: await viewsOf(collection, req) })
}

async function removing(req: PayloadRequest): Promise<Response> {
  requireStaff(req)
  const { id } = req.routeParams as { id?: string }
  const isRemoved = isUuid(id) && (await inItsTransaction(req, () => removeView(String(id), req)))
  if (!isRemoved) throw refused(req, messages.noView, 404)
  return Response.json({ id })
}

export const viewEndpoints: Endpoint[] = [
  {
    path: '/views',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      return Response.json({ views: await viewsOf(listIn(req.query?.collection, req), req) })
    },
  },
  { path: '/views', method: 'post', handler: adding },
  { path: '/views/:id', method: 'delete', handler: removing },
]
