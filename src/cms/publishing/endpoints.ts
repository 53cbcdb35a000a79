/**
 * The addresses of acts of every collection that is published: `…/:id/publication`, `…/:id/withdrawal`,
 * `…/:id/rehearsal`, `…/:id/reversion`, `…/:id/uses` and `…/:id/replacement`.
 */
import { APIError, type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isStaff } from '#/cms/accounts/access'
import { adminText } from '#/cms/adminText'
import { isUuid } from '#/cms/input/shape'
import { messages } from '#/cms/messages'
import { inItsTransaction } from '#/cms/transaction'
import { isLocale, type Locale } from '#/i18n/locales'
import { workingCopy } from './composition'
import { type Act, publish } from './publication'
import { rehearse } from './rehearsal'
import { replaceEverywhere } from './replacement'
import { revert } from './reversion'
import { isOutdatedBy } from './saves'
import { stateOf } from './state'
import { usesOf } from './uses'

type Body = { languages: Locale[]; facts: boolean; note: string; confirmed: boolean; successor: string | null }

/**
 * The record of an address `…/:id/…`, for the team.
 * @throws Forbidden for everybody else, APIError (404) for what is no id
 */
export const recordOf = (req: PayloadRequest) => {
  if (!req.user || !isStaff(req)) throw new Forbidden(req.t)
  const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
  if (!isUuid(id)) throw new APIError(adminText(req, messages.publication.noRecord), 404, undefined, true)
  return { collection, id: id.toLowerCase() }
}

/** @throws APIError (400) naming the member that is not what it should be */
async function bodyOf(req: PayloadRequest): Promise<Body> {
  const given: unknown = await req.json?.().catch(() => null)
  if (!given || typeof given !== 'object') throw wrong(req, 'languages')
  const {
    languages,
    facts = false,
    note = '',
    confirmed = false,
    successor = null,
  } = given as Partial<Record<keyof Body, unknown>>
  if (!Array.isArray(languages) || !languages.every(isLocale)) throw wrong(req, 'languages')
  if (typeof facts !== 'boolean') throw wrong(req, 'facts')
  if (typeof note !== 'string' || note.length > 2000) throw wrong(req, 'note')
  if (typeof confirmed !== 'boolean') throw wrong(req, 'confirmed')
  if (successor !== null && !(typeof successor === 'string' && isUuid(successor))) throw wrong(req, 'successor')
  return { languages, facts, note, confirmed, successor }
}

const wrong = (req: PayloadRequest, member: string) =>
  new APIError(adminText(req, messages.publication.body)(member), 400, undefined, true)

async function acting(req: PayloadRequest, action: Act['action']): Promise<Response> {
  const { collection, id } = recordOf(req)
  const { languages, facts, note, confirmed, successor } = await bodyOf(req)
  if (successor && action === 'publish') throw wrong(req, 'successor')
  const act = { collection, id, action, languages, facts, successor }
  const { done, warnings } = await inItsTransaction(req, () => publish(req, [act], { note, isConfirmed: confirmed }))
  return Response.json({ done, warnings, state: await stateOf(collection, id, req) })
}

/** What a publication would be, for those who may publish. */
async function rehearsing(req: PayloadRequest): Promise<Response> {
  const { collection, id } = recordOf(req)
  const { languages, facts } = await bodyOf(req)
  return Response.json(await rehearse(req, { collection, id, action: 'publish', languages, facts }))
}

async function reverting(req: PayloadRequest): Promise<Response> {
  const { collection, id } = recordOf(req)
  await inItsTransaction(req, () => revert(collection, id, req))
  return Response.json({ state: await stateOf(collection, id, req) })
}

async function replacing(req: PayloadRequest): Promise<Response> {
  const { collection, id } = recordOf(req)
  const { by } = ((await req.json?.().catch(() => null)) ?? {}) as { by?: unknown }
  if (!isUuid(by)) throw wrong(req, 'by')
  const uses = await inItsTransaction(req, () => replaceEverywhere(req, collection, id, String(by)))
  return Response.json({ uses })
}

export const publicationEndpoints: Endpoint[] = [
  { path: '/:id/publication', method: 'post', handler: (req) => acting(req, 'publish') },
  { path: '/:id/withdrawal', method: 'post', handler: (req) => acting(req, 'withdraw') },
  { path: '/:id/rehearsal', method: 'post', handler: rehearsing },
  { path: '/:id/reversion', method: 'post', handler: reverting },
  {
    path: '/:id/publication',
    method: 'get',
    handler: async (req) => {
      const { collection, id } = recordOf(req)
      const state = await stateOf(collection, id, req)
      const { based } = req.query
      if (typeof based !== 'string') return Response.json(state)
      const row = await workingCopy(collection, id, req)
      const { config } = req.payload.collections[collection]
      return Response.json({ ...state, isNewer: row !== null && (await isOutdatedBy(config, row, based, req)) })
    },
  },
  { path: '/:id/replacement', method: 'post', handler: replacing },
  {
    path: '/:id/uses',
    method: 'get',
    handler: async (req) => Response.json({ uses: await usesOf(recordOf(req).id, req) }),
  },
]
