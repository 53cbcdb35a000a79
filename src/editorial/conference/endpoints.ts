/** The addresses of the work on a meeting, for those who write: `/api/conference/…`. */
import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isStaff, isTranslator } from '#/cms/accounts/access'
import { adminText } from '#/cms/adminText'
import { inItsTransaction } from '#/cms/transaction'
import type { Localized } from '#/i18n/locales'
import { messages } from './messages'
import { type Chosen, prepare } from './prepare'
import { type ActKind, actKinds, type Conference, conferencesOf, type Kind, proposalsFor } from './proposals'
import { symbolsTyped } from './typed'

/** The most texts of one preparation. */
const mostTexts = 300

const refused = (req: PayloadRequest, words: Localized, status: number) =>
  new APIError(adminText(req, words), status, undefined, true)

export const mayRevise = (req: PayloadRequest) => isStaff(req) && !isTranslator(req)

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  if (!req.user || !mayRevise(req)) throw new Forbidden(req.t)
  return ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
}

async function meetingIn({ meeting }: Record<string, unknown>, req: PayloadRequest): Promise<Conference> {
  const found = (await conferencesOf(req)).find(({ id }) => id === meeting)
  if (!found) throw refused(req, messages.noMeeting, 400)
  return found
}

const isNumber = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= most

/** @throws APIError (400) for what is no row, and for a text that is named twice */
function rowsIn({ rows }: Record<string, unknown>, req: PayloadRequest): Chosen[] {
  if (!Array.isArray(rows) || rows.length === 0) throw refused(req, messages.nothingChosen, 400)
  if (rows.length > mostTexts) throw refused(req, messages.tooMany, 400)
  const seen = new Set<string>()
  return rows.map((given) => {
    const { collection, conference, sequence, act } = (given ?? {}) as Record<string, unknown>
    const isKind = collection === 'resolutions' || collection === 'decisions'
    const key = `${collection} ${conference}.${sequence}`
    if (!isKind || !isNumber(conference, 99) || !isNumber(sequence, 999) || seen.has(key)) {
      throw refused(req, messages.noRow, 400)
    }
    if (!actKinds.some((kind) => kind === act)) throw refused(req, messages.noRow, 400)
    seen.add(key)
    return { collection: collection as Kind, conference, sequence, act: act as ActKind }
  })
}

export const conferenceEndpoints: Endpoint[] = [
  {
    path: '/conference/proposals',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      const meeting = await meetingIn(body, req)
      if (typeof body.text !== 'string' || body.text.length > 20_000) throw refused(req, messages.tooMany, 400)
      const { symbols, unread } = symbolsTyped(body.text)
      if (symbols.length > mostTexts) throw refused(req, messages.tooMany, 400)
      return Response.json({ meeting, rows: await proposalsFor(symbols, meeting, req), unread })
    },
  },
  {
    path: '/conference',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      const rows = rowsIn(body, req)
      const meeting = await meetingIn(body, req)
      return Response.json({ prepared: await inItsTransaction(req, () => prepare(rows, meeting, req)) })
    },
  },
]
