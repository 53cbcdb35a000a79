/** The addresses of sets, `/api/sets/…`, for the team; publishing and setting an hour are for those who publish. */
import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { isStaff, mayPublish } from '#/cms/accounts/access'
import { adminText } from '#/cms/adminText'
import { isUuid } from '#/cms/input/shape'
import { isJobTimer } from '#/cms/jobs/jobs'
import { workingCopy } from '#/cms/publishing/composition'
import { publish } from '#/cms/publishing/publication'
import { roomOf } from '#/cms/publishing/room'
import { inItsTransaction, transactionOf } from '#/cms/transaction'
import { isLocale, type Localized } from '#/i18n/locales'
import { messages } from './messages'
import { momentOf } from './moment'
import { publishDue, publishNow } from './publishSet'
import {
  actsOf,
  addSet,
  allSets,
  heldSet,
  type Member,
  membersOf,
  namedMembers,
  nameSet,
  putMembers,
  removeSet,
  scheduleSet,
  setOf,
  setsWith,
  takeMembers,
} from './store'

const refused = (req: PayloadRequest, words: Localized, status: number) =>
  new APIError(adminText(req, words), status, undefined, true)

function requireStaff(req: PayloadRequest): void {
  if (!req.user || !isStaff(req)) throw new Forbidden(req.t)
}

function requirePublisher(req: PayloadRequest): void {
  requireStaff(req)
  if (!mayPublish(req)) throw refused(req, messages.publishersOnly, 403)
}

function idOf(req: PayloadRequest): string {
  const { id } = req.routeParams as { id?: string }
  if (!isUuid(id)) throw refused(req, messages.noSet, 404)
  return String(id).toLowerCase()
}

const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown>> =>
  ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>

/** @throws APIError (400) for a set without a name */
function namesIn(body: Record<string, unknown>, req: PayloadRequest): { name: string; note: string } {
  const { name, note = '' } = body
  if (typeof name !== 'string' || !name.trim() || name.length > 200) throw refused(req, messages.needsName, 400)
  if (typeof note !== 'string' || note.length > 2000) throw refused(req, messages.tooLong, 400)
  return { name: name.trim(), note: note.trim() }
}

/** @throws APIError 400 for what is no member, 404 for a record that is not there */
async function membersIn(body: Record<string, unknown>, req: PayloadRequest): Promise<Member[]> {
  const { members } = body
  if (!Array.isArray(members) || members.length > 2000) throw refused(req, messages.notMembers, 400)
  const found: Member[] = []
  for (const given of members) {
    const { collection, record, locale, action = 'publish' } = (given ?? {}) as Record<string, unknown>
    const of = req.payload.collections[collection as CollectionSlug]?.config
    const isAct = action === 'publish' || action === 'withdraw'
    if (!of || !roomOf(of) || !isUuid(record) || !isLocale(locale) || !isAct)
      throw refused(req, messages.notMembers, 400)
    found.push({ collection: of.slug as CollectionSlug, record: String(record).toLowerCase(), locale, action })
  }
  return found
}

async function requireRecords(members: readonly Member[], req: PayloadRequest): Promise<void> {
  for (const { collection, record } of members) {
    const row = await workingCopy(collection, record, req)
    if (!row || row.deletedAt) throw new APIError(adminText(req, messages.noRecord)(record), 404, undefined, true)
  }
}

/** Work on a set that nobody else changes meanwhile, and that is not done. A scheduled one is for those who publish. */
async function changing(req: PayloadRequest, work: (id: string) => Promise<unknown>): Promise<Response> {
  requireStaff(req)
  const id = idOf(req)
  await inItsTransaction(req, async () => {
    const transaction = await transactionOf(req)
    const set = transaction ? await heldSet(transaction, id) : null
    if (!set) throw refused(req, messages.noSet, 404)
    if (set.state === 'done') throw refused(req, messages.isDone, 409)
    if (set.state === 'scheduled') requirePublisher(req)
    await work(id)
  })
  return told(id, req)
}

async function told(id: string, req: PayloadRequest): Promise<Response> {
  const set = await setOf(id, req)
  return Response.json(set ? { ...set, members: await namedMembers(id, req), mayPublish: mayPublish(req) } : { id })
}

/** What keeps a set from being published: a publication that is taken back. */
async function checking(req: PayloadRequest): Promise<Response> {
  requirePublisher(req)
  const id = idOf(req)
  await initTransaction(req)
  try {
    const members = await membersOf(id, req)
    if (members.length === 0) throw refused(req, messages.isEmpty, 409)
    await publish(req, actsOf(members))
  } finally {
    await killTransaction(req)
  }
  return Response.json({ ok: true })
}

async function scheduling(req: PayloadRequest): Promise<Response> {
  requirePublisher(req)
  const { local, zone } = await bodyOf(req)
  return changing(req, async (id) => {
    if (local === null) return scheduleSet(id, null, req)
    const said = { local: String(local), zone: String(zone) }
    const moment = momentOf(said.local, said.zone, Date.now())
    if (moment.problem === 'left out') {
      throw new APIError(adminText(req, messages.leftOut)(moment.next), 400, undefined, true)
    }
    if (moment.problem) throw refused(req, messages.moments[moment.problem], 400)
    if ((await membersOf(id, req)).length === 0) throw refused(req, messages.isEmpty, 409)
    return scheduleSet(id, { at: moment.at, ...said }, req)
  })
}

/** Addresses of the whole portal. */
export const setEndpoints: Endpoint[] = [
  {
    path: '/sets',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      return Response.json({ sets: await allSets(req) })
    },
  },
  {
    path: '/sets',
    method: 'post',
    handler: async (req) => {
      requireStaff(req)
      const body = await bodyOf(req)
      const names = namesIn(body, req)
      const members = body.members ? await membersIn(body, req) : []
      const id = await inItsTransaction(req, async () => {
        await requireRecords(members, req)
        const made = await addSet(names, req)
        await putMembers(made, members, req)
        return made
      })
      return told(id, req)
    },
  },
  {
    // The job timer asks each minute.
    path: '/sets/due',
    method: 'get',
    handler: async (req) => {
      if (!isJobTimer(req.headers)) throw new Forbidden(req.t)
      return Response.json({ published: await publishDue(req.payload) })
    },
  },
  {
    path: '/sets/:id',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      const id = idOf(req)
      if (!(await setOf(id, req))) throw refused(req, messages.noSet, 404)
      return told(id, req)
    },
  },
  {
    path: '/sets/:id',
    method: 'patch',
    handler: async (req) => {
      const names = namesIn(await bodyOf(req), req)
      return changing(req, (id) => nameSet(id, names, req))
    },
  },
  { path: '/sets/:id', method: 'delete', handler: (req) => changing(req, (id) => removeSet(id, req)) },
  {
    path: '/sets/:id/members',
    method: 'post',
    handler: async (req) => {
      requireStaff(req)
      const members = await membersIn(await bodyOf(req), req)
      return changing(req, async (id) => {
        await requireRecords(members, req)
        await putMembers(id, members, req)
      })
    },
  },
  {
    path: '/sets/:id/members',
    method: 'delete',
    handler: async (req) => {
      requireStaff(req)
      const members = await membersIn(await bodyOf(req), req)
      return changing(req, (id) => takeMembers(id, members, req))
    },
  },
  { path: '/sets/:id/check', method: 'post', handler: checking },
  { path: '/sets/:id/hour', method: 'post', handler: scheduling },
  {
    path: '/sets/:id/publication',
    method: 'post',
    handler: async (req) => {
      requirePublisher(req)
      const id = idOf(req)
      await inItsTransaction(req, () => publishNow(id, req))
      return told(id, req)
    },
  },
]

/** Addresses of one record: the sets that it is in. */
export const setsOfRecord: Endpoint = {
  path: '/:id/sets',
  method: 'get',
  handler: async (req) => {
    requireStaff(req)
    const { collection, id } = req.routeParams as { collection: string; id: string }
    if (!isUuid(id)) throw refused(req, messages.noSet, 404)
    return Response.json({ sets: await setsWith(collection, id, req) })
  },
}
