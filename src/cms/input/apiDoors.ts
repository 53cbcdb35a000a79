/** The REST API is for the team: of an anonymous client it answers what signing in needs, and nothing else. */
import { executeAuthStrategies, getPayload, type SanitizedConfig } from 'payload'
import { isJobTimer } from '#/cms/jobs/jobs'
import { env } from '#/env'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import { paths } from '#/paths'
import { ReaderLimit } from '#/readerLimit'
import { isLonger } from './bodySize'
import { inputMessages as words } from './inputMessages'

/** Of those who are not signed in; the settings are read at the first request. */
let limit: ReaderLimit | undefined

/** Why a request is not passed on to Payload, in every language, and the status of that answer; seconds to wait. */
export type Problem = { status?: number; wait?: number; text: Localized; field?: { path: string; label: Localized } }

/** The calls of the pages for signing in and for a forgotten password; the first also asks who is signed in. */
const open: ReadonlySet<string> = new Set([
  'GET /api/users/me',
  'POST /api/users/login',
  'POST /api/users/logout',
  'POST /api/users/forgot-password',
  'POST /api/users/reset-password',
])

/** What the timer for jobs asks each minute. */
const ofTimer: ReadonlySet<string> = new Set(['GET /api/payload-jobs/run', 'GET /api/sets/due'])

/** Bytes of a body; the forms of these calls have two short fields. */
const longestForm = 16 * 1024

/** The problem of a request without a valid session. A path that does not exist is refused as one that does. */
export async function doorProblem(request: Request, config: Promise<SanitizedConfig>): Promise<Problem | null> {
  const call = `${request.method} ${new URL(request.url).pathname}`
  if (ofTimer.has(call) && isJobTimer(request.headers)) return null
  if (request.method === 'POST' && open.has(call) && isForeign(request.headers))
    return { status: 403, text: words.otherSite }
  if (await isSignedIn(request.headers, config)) return null
  limit ??= new ReaderLimit()
  const wait = await limit.waitOf(request.headers)
  if (wait > 0) return { status: 429, text: words.tooMany, wait }
  if (!open.has(call) || overrides(request.headers)) return { status: 403, text: refusal }
  return (await isLonger(request, longestForm)) ? { status: 413, text: words.tooLong } : null
}

/**
 * Whether a page of another site sends the request, which could sign its reader in to an account of that site. Browsers say
 * from where they send; command lines say nothing.
 */
function isForeign(headers: Headers): boolean {
  const origin = headers.get('origin')
  return (
    (origin !== null && origin !== env().publicUrl) || /^(cross|same)-site$/.test(headers.get('sec-fetch-site') ?? '')
  )
}

/** Payload's own strategies decide, its rule against cross-site requests included; without a token they read nothing. */
async function isSignedIn(headers: Headers, config: Promise<SanitizedConfig>): Promise<boolean> {
  const payload = await getPayload({ config, cron: true })
  return (await executeAuthStrategies({ headers, payload })).user !== null
}

/** Whether a POST is to be read as a GET: the forms of the admin ask so for relations, whose filters are long. */
const overrides = (headers: Headers) =>
  headers.has('x-http-method-override') || headers.has('x-payload-http-method-override')

const refusal = Object.fromEntries(
  locales.map((locale: Locale) => [locale, words.signIn[locale](paths.view('openData', locale), paths.openApi())]),
) as Localized
