import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import fresh from 'fresh'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { type Encoding, encodings, type FinishedPage } from './page'

/**
 * A public page loads only styles, pictures, fonts and forms of the portal, and no script. It may connect to the
 * portal, since audit tools request robots.txt from within the page.
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

/** The headers of every response of the public site. */
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

/**
 * The headers of every response of the administration, its API and the preview: nothing is kept by a cache, and no
 * address of a working copy is told to another site. `policy` is the one that the response has already.
 */
export function applicationHeaders(secure: boolean, policy?: string): Record<string, string> {
  const { 'Cross-Origin-Opener-Policy': opener = '', ...security } = securityHeaders(secure)
  return {
    ...security,
    // Browsers refuse it on a sandboxed document.
    ...(policy?.includes('sandbox') ? {} : { 'Cross-Origin-Opener-Policy': opener }),
    ...(policy ? { 'Content-Security-Policy': policy } : {}),
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'private, no-store',
  }
}

const chosenEncodings = new LRUCache<string, Encoding>({ max: 100 })

/** The encoding for an Accept-Encoding header: brotli, then gzip, then identity. An encoding with `q=0` is refused. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const known = chosenEncodings.get(header)
  if (known) return known
  const taken = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([...encodings])
  const chosen = encodings.find((encoding) => taken.includes(encoding)) ?? 'identity'
  // Browsers send only a few different headers.
  chosenEncodings.set(header, chosen)
  return chosen
}

const etagOf = (page: FinishedPage, encoding: Encoding) =>
  `"${page.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`

/** The origin of a page in the press, for `Cache-Status` (RFC 9211). */
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

/** Responses from memory: they are counted, and not logged. */
export const fromMemory = new WeakSet<ServerResponse>()

/** A response ready to be written. `head` holds its head as bytes after the first use. */
export type ReadyAnswer = { status: number; headers: string[]; body: Buffer | null; head?: Buffer }

/** A page in one encoding: the whole response, and the one for a client that has the page already. */
type InEncoding = {
  whole: ReadyAnswer
  unchanged: ReadyAnswer
  validators: { etag?: string; 'last-modified'?: string }
}

/** A page in every encoding, ready to be sent many times. */
export type ReadyPage = Record<Encoding, InEncoding>

/** Prepares the responses that all clients of a page get. */
export function readyPage(page: FinishedPage, options: SendOptions): ReadyPage {
  const inEncoding = (encoding: Encoding) => readyIn(page, encoding, options)
  return { br: inEncoding('br'), gzip: inEncoding('gzip'), identity: inEncoding('identity') }
}

function readyIn(page: FinishedPage, encoding: Encoding, options: SendOptions): InEncoding {
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

/** The response to a request: in an encoding that the client accepts, and 304 when the client has the page already. */
export function answerTo(headers: IncomingHttpHeaders, ready: ReadyPage): ReadyAnswer {
  const { whole, unchanged, validators } = ready[chooseEncoding(headers['accept-encoding'])]
  return validators.etag && fresh(headers, validators) ? unchanged : whole
}

/** The head of a response without the lines that depend on the time. */
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
