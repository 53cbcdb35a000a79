/** The addresses of a review: `…/:id/review`, `…/:id/comments`, and `…/review-settings` for administrators. */
import { APIError, type CollectionSlug, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { isAdministrator, isStaff, mayPublish, writableLocales } from '#/cms/accounts/access'
import { decides, noteLanguage, teamOf } from '#/cms/accounts/team'
import { adminText } from '#/cms/adminText'
import { findUnwritable } from '#/cms/input/characters'
import { isUuid } from '#/cms/input/shape'
import { messages as shared } from '#/cms/messages'
import { workingCopy } from '#/cms/publishing/composition'
import { recordOf } from '#/cms/publishing/endpoints'
import { lockRecord } from '#/cms/publishing/locks'
import { databaseOf, inItsTransaction } from '#/cms/transaction'
import { isLocale, type Locale, type Localized } from '#/i18n/locales'
import { addComment, markDone, mentionedIn } from './comments'
import { commentLetters, type Letter, sendLetters, stepLetters } from './letters'
import { messages } from './messages'
import { concerned } from './rule'
import { sheetOf } from './sheet'
import { changeSettings, fingerprint, newestStep, settingsOf, stepsOf, takeStep } from './steps'

const acts = { ask: 'asked', return: 'returned', approve: 'approved' } as const

type Act = keyof typeof acts

/** Characters of a comment. */
const longest = 5000

const refused = (req: PayloadRequest, words: Localized, status: number) =>
  new APIError(adminText(req, words), status, undefined, true)

const wrong = (req: PayloadRequest, member: string) =>
  new APIError(adminText(req, messages.body)(member), 400, undefined, true)

async function given(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null)
  return body && typeof body === 'object' ? (body as Record<string, unknown>) : {}
}

/** @throws APIError (400) for what is no text that can be stored */
function textOf(req: PayloadRequest, value: unknown, member: string): string {
  if (typeof value !== 'string' || value.length > longest || findUnwritable(value)) throw wrong(req, member)
  return value.trim()
}

async function answered(req: PayloadRequest, letters: readonly Letter[] = []): Promise<Response> {
  const { collection, id } = recordOf(req)
  void sendLetters(req.payload, letters)
  return Response.json(await sheetOf(collection, id, req))
}

/** A step is taken on what the person saw: the newest step, and the saved text. One record is decided by one at a time. */
async function stepping(req: PayloadRequest): Promise<Response> {
  const { collection, id } = recordOf(req)
  const body = await given(req)
  const { locale, act, looked, after = null } = body
  if (!isLocale(locale)) throw wrong(req, 'locale')
  if (typeof act !== 'string' || !Object.hasOwn(acts, act)) throw wrong(req, 'act')
  if (typeof looked !== 'string') throw wrong(req, 'looked')
  if (after !== null && typeof after !== 'number') throw wrong(req, 'after')
  const comment = textOf(req, body.comment ?? '', 'comment')
  if (act === 'return' && !comment) throw refused(req, messages.commentNeeded, 400)
  const letters = await inItsTransaction(req, async () => {
    const database = await databaseOf(req)
    await lockRecord(database, `${collection}:${id}`)
    await noteLanguage(req)
    await requireRight(act as Act, collection, id, locale, req)
    const row = await workingCopy(collection, id, req)
    if (!row) throw new NotFound(req.t)
    const steps = await stepsOf(database, collection, id)
    const newest = newestStep(steps, locale)
    if ((newest?.id ?? null) !== after) throw refused(req, messages.decidedMeanwhile, 409)
    if (fingerprint(req.payload.collections[collection].config, row, locale) !== looked) {
      throw refused(req, messages.savedMeanwhile, 409)
    }
    const isOpen = newest?.state === 'asked' || newest?.state === 'approved'
    if (act === 'return' && !isOpen) throw refused(req, messages.nothingAsked, 409)
    if (act !== 'return' && newest?.state === acts[act as Act] && newest.looked_at === looked) {
      throw refused(req, messages.done, 409)
    }
    const state = acts[act as Act]
    await takeStep(req, collection, id, { locale, state, looked_at: looked, comment: comment || null })
    return stepLetters(req, { collection, id, locale, state, comment, steps })
  })
  return answered(req, letters)
}

/** @throws APIError (403) without the right to this step, NotFound for no such record, APIError (400) for the trash */
async function requireRight(act: Act, collection: CollectionSlug, id: string, locale: Locale, req: PayloadRequest) {
  const row = await workingCopy(collection, id, req)
  if (!row) throw new NotFound(req.t)
  if (act === 'ask') {
    if (!writableLocales(req).includes(locale)) {
      const name = adminText(req, shared.languageNames[locale])
      throw new APIError(adminText(req, shared.guards.foreignLanguage)(name), 403, undefined, true)
    }
  } else if (!mayPublish(req)) throw refused(req, messages.deciders, 403)
  if (row.deletedAt && act !== 'return') throw refused(req, shared.publication.inTrash, 400)
  if (act !== 'approve') return
  const database = await databaseOf(req)
  if ((await settingsOf(database)).isOwnAllowed) return
  const own = await concerned(collection, id, locale, await stepsOf(database, collection, id), req)
  if (own.includes(String(req.user?.id))) throw refused(req, messages.own, 403)
}

async function commenting(req: PayloadRequest): Promise<Response> {
  const { collection, id } = recordOf(req)
  const { locale, text: typed } = await given(req)
  if (!isLocale(locale)) throw wrong(req, 'locale')
  const text = textOf(req, typed, 'text')
  if (!text) throw wrong(req, 'text')
  const letters = await inItsTransaction(req, async () => {
    if (!(await workingCopy(collection, id, req))) throw new NotFound(req.t)
    await noteLanguage(req)
    const people = mentionedIn(text, await teamOf(req))
    await addComment(req, collection, id, { locale, text, mentioned: people.map((person) => person.id) })
    return commentLetters(req, { collection, id, locale, text, people })
  })
  return answered(req, letters)
}

async function marking(req: PayloadRequest): Promise<Response> {
  const { collection, id } = recordOf(req)
  const { comment } = req.routeParams as { comment: string }
  const { done } = await given(req)
  if (typeof done !== 'boolean') throw wrong(req, 'done')
  if (!isUuid(comment)) throw refused(req, messages.noComment, 404)
  const isKnown = await inItsTransaction(req, () => markDone(req, collection, id, { id: comment, isDone: done }))
  if (!isKnown) throw refused(req, messages.noComment, 404)
  return answered(req)
}

async function setting(req: PayloadRequest): Promise<Response> {
  if (!req.user || !isStaff(req)) throw new Forbidden(req.t)
  if (!isAdministrator(req)) throw refused(req, messages.administrators, 403)
  const { isRequired, isOwnAllowed } = await given(req)
  if (typeof isRequired !== 'boolean') throw wrong(req, 'isRequired')
  if (typeof isOwnAllowed !== 'boolean') throw wrong(req, 'isOwnAllowed')
  if (isRequired && !isOwnAllowed && (await teamOf(req)).filter(decides).length < 2) {
    throw refused(req, messages.alone, 400)
  }
  await inItsTransaction(req, () => changeSettings(req, { isRequired, isOwnAllowed }))
  return Response.json(await settingsOf(await databaseOf(req)))
}

export const reviewEndpoints: Endpoint[] = [
  { path: '/review-settings', method: 'post', handler: setting },
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) => {
      recordOf(req)
      await noteLanguage(req)
      return answered(req)
    },
  },
  { path: '/:id/review', method: 'post', handler: stepping },
  { path: '/:id/comments', method: 'post', handler: commenting },
  { path: '/:id/comments/:comment', method: 'post', handler: marking },
]
