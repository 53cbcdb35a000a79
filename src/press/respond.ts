import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { FastAnswer } from './fastPath'
import type { Encoding, KeptPage } from './page'

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

const encodings = new Map<string, Encoding>()

/**
 * The best body for an Accept-Encoding header: brotli, then gzip, then as it is. A coding with `q=0` is refused.
 */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  // Browsers send a handful of different ones; whoever makes them up is not remembered.
  const known = encodings.get(header)
  if (known) return known
  const chosen = bestOf(header)
  if (encodings.size < 100) encodings.set(header, chosen)
  return chosen
}

function bestOf(header: string): Encoding {
  const accepted = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
      return [name.trim(), weight === undefined ? 1 : Number(weight)] as const
    }),
  )
  const takes = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}

const etagOf = (page: KeptPage, encoding: Encoding) => `"${page.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`

/** Whether the reader holds this page already: by its tag, else by its date. */
function isFresh(headers: IncomingMessage['headers'], page: KeptPage): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    if (tags.trim() === '*') return true
    const ours = new Set((['identity', 'br', 'gzip'] as const).map((encoding) => etagOf(page, encoding)))
    return tags.split(',').some((tag) => ours.has(tag.trim().replace(/^W\//, '')))
  }
  const since = headers['if-modified-since']
  const date = since === undefined ? Number.NaN : Date.parse(since)
  return !Number.isNaN(date) && Math.floor(page.modified / 1000) * 1000 <= date
}

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

/** Answers that came from memory: what nobody had to work for is not written down. */
export const fromMemory = new WeakSet<ServerResponse>()

/** A page in one coding, with the names and values of its headers as they are written: nothing is left to reckon. */
type Ready = {
  body: Buffer
  headers: string[]
  headersUnchanged: string[]
  /** The same as bytes, once they were asked for. */
  head?: Buffer
  headUnchanged?: Buffer
}

/** A page in all codings, ready to be sent again and again. */
export type ReadyPage = { page: KeptPage; status: number; bodies: KeptPage['bodies']; in: Record<Encoding, Ready> }

/** Reckons once what every reader of a page gets. It holds until the bodies are compressed further. */
export function readyPage(page: KeptPage, options: SendOptions): ReadyPage {
  const { bodies } = page
  const status = options.status ?? page.status
  const ready = (encoding: Encoding) => readyIn(page, encoding, status, options)
  return { page, status, bodies, in: { br: ready('br'), gzip: ready('gzip'), identity: ready('identity') } }
}

function readyIn(page: KeptPage, encoding: Encoding, status: number, options: SendOptions): Ready {
  const { secure, from, cacheControl = 'public, max-age=0, must-revalidate', more = {} } = options
  const unchanged: Record<string, string> = {
    ...securityHeaders(secure),
    ...page.headers,
    Vary: 'Accept-Encoding',
    'Cache-Control': cacheControl,
    ...(from ? { 'Cache-Status': cacheStatus[from] } : {}),
    ...more,
  }
  if (status === 200) {
    unchanged.ETag = etagOf(page, encoding)
    unchanged['Last-Modified'] = new Date(page.modified).toUTCString()
  }
  const body = page.bodies[encoding]
  const headers: Record<string, string> = { ...unchanged, 'Content-Length': String(body.length) }
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding
  return { body, headers: Object.entries(headers).flat(), headersUnchanged: Object.entries(unchanged).flat() }
}

/** The same as bytes, for the shortest way. */
export function bytesOf(headers: IncomingMessage['headers'], ready: ReadyPage): FastAnswer {
  const own = ready.in[chooseEncoding(headers['accept-encoding'])]
  if (ready.status === 200 && isFresh(headers, ready.page)) {
    own.headUnchanged ??= headOf(304, own.headersUnchanged)
    return { head: own.headUnchanged, body: null }
  }
  own.head ??= headOf(ready.status, own.headers)
  return { head: own.head, body: own.body }
}

function headOf(status: number, headers: string[]): Buffer {
  let text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`
  for (let at = 0; at < headers.length; at += 2) text += `${headers[at]}: ${headers[at + 1]}\r\n`
  return Buffer.from(text, 'latin1')
}

/** Sends a page in the coding that the reader takes; 304 when the reader holds it. */
export function sendReady(request: IncomingMessage, response: ServerResponse, ready: ReadyPage): void {
  const { body, headers, headersUnchanged } = ready.in[chooseEncoding(request.headers['accept-encoding'])]
  if (ready.status === 200 && isFresh(request.headers, ready.page)) {
    response.writeHead(304, headersUnchanged).end()
    return
  }
  response.writeHead(ready.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The same for a page that is sent once in a while. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: KeptPage,
  options: SendOptions,
): void {
  sendReady(request, response, readyPage(page, options))
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
