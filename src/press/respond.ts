import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import fresh from 'fresh'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { type Encoding, encodings, type FinishedPage } from './page'

/**
 * What a public page may load and be put into: nothing but its own styles, pictures, fonts and forms. No script; it may
 * connect to itself, since tools that look at a page ask for its robots.txt in its name.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Headers that every answer of the public site bears. */
export function securityHeaders(secure: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': secure ? `${policy}; upgrade-insecure-requests` : policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

const chosenEncodings = new LRUCache<string, Encoding>({ max: 100 })

/** The best body for an Accept-Encoding header: brotli, then gzip, then as it is. A coding with `q=0` is refused. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const known = chosenEncodings.get(header)
  if (known) return known
  const taken = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([...encodings])
  const chosen = encodings.find((encoding) => taken.includes(encoding)) ?? 'identity'
  // Browsers send a handful of different ones.
  chosenEncodings.set(header, chosen)
  return chosen
}

const etagOf = (page: FinishedPage, encoding: Encoding) =>
  `"${page.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`

/** How the press came by what it sends, for `Cache-Status` (RFC 9211). */
export type From = 'hit' | 'miss' | 'stale'

export type SendOptions = {
  status?: number
  secure: boolean
  from?: From
  cacheControl?: string
  more?: Record<string, string>
}

export const cacheStatus: Record<From, string> = {
  hit: 'entente; hit',
  miss: 'entente; fwd=miss; stored',
  stale: 'entente; hit; detail=stale',
}

/** Answers that came from memory: they are counted, and not logged. */
export const fromMemory = new WeakSet<ServerResponse>()

/** An answer as it is written: `head` is the same as bytes, once it was asked for. */
export type ReadyAnswer = { status: number; headers: string[]; body: Buffer | null; head?: Buffer }

/** A page in one coding: whole, and for a client that holds it already. */
type InCoding = { whole: ReadyAnswer; unchanged: ReadyAnswer; validators: { etag?: string; 'last-modified'?: string } }

/** A page in all codings, ready to be sent again and again. */
export type ReadyPage = Record<Encoding, InCoding>

/** Prepares once what every client of a page gets. */
export function readyPage(page: FinishedPage, options: SendOptions): ReadyPage {
  const inCoding = (encoding: Encoding) => readyIn(page, encoding, options)
  return { br: inCoding('br'), gzip: inCoding('gzip'), identity: inCoding('identity') }
}

function readyIn(page: FinishedPage, encoding: Encoding, options: SendOptions): InCoding {
  const { secure, from, cacheControl = 'public, max-age=0, must-revalidate', more = {}, status = page.status } = options
  const etag = etagOf(page, encoding)
  const modified = new Date(page.modified).toUTCString()
  const unchanged: Record<string, string> = {
    ...securityHeaders(secure),
    ...page.headers,
    Vary: 'Accept-Encoding',
    'Cache-Control': cacheControl,
    ...(from ? { 'Cache-Status': cacheStatus[from] } : {}),
    ...more,
    ...(status === 200 ? { ETag: etag, 'Last-Modified': modified } : {}),
  }
  const body = page.bodies[encoding]
  const whole: Record<string, string> = { ...unchanged, 'Content-Length': String(body.length) }
  if (encoding !== 'identity') whole['Content-Encoding'] = encoding
  return {
    whole: { status, headers: Object.entries(whole).flat(), body },
    unchanged: { status: 304, headers: Object.entries(unchanged).flat(), body: null },
    validators: status === 200 ? { etag, 'last-modified': modified } : {},
  }
}

/** The answer to a request: in the coding that the client takes, and 304 when it holds the page already. */
export function answerTo(headers: IncomingHttpHeaders, ready: ReadyPage): ReadyAnswer {
  const { whole, unchanged, validators } = ready[chooseEncoding(headers['accept-encoding'])]
  return validators.etag && fresh(headers, validators) ? unchanged : whole
}

/** The head of an answer, but for the lines that change by the second. */
export function headOf(answer: ReadyAnswer): Buffer {
  if (answer.head) return answer.head
  const { status, headers } = answer
  let text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`
  for (let at = 0; at < headers.length; at += 2) text += `${headers[at]}: ${headers[at + 1]}\r\n`
  answer.head = Buffer.from(text, 'latin1')
  return answer.head
}

export function sendReady(request: IncomingMessage, response: ServerResponse, ready: ReadyPage): void {
  const { status, headers, body } = answerTo(request.headers, ready)
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' || body === null ? undefined : body)
}

/** A redirection of the public site: no body, no cookie. */
export function sendRedirect(
  response: ServerResponse,
  status: 301 | 307,
  to: string,
  secure: boolean,
  more: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...securityHeaders(secure),
    'Cache-Control': status === 301 ? 'public, max-age=0, must-revalidate' : 'no-store',
    'Content-Length': '0',
    ...more,
    Location: to,
  })
  response.end()
}

export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  secure: boolean,
  more: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...securityHeaders(secure),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': String(Buffer.byteLength(text)),
    ...more,
  })
  response.end(text)
}
