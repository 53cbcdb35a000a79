import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { announcedHeader, internalHeaders, requestIdHeader } from './render'
import { applicationHeaders } from './respond'
import { SessionCookie } from './sessionCookie'

/** Headers of one connection, which are not forwarded (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Headers that only the edge may send to the renderer. */
const internal = new Set(internalHeaders.filter((name) => name.startsWith('x-')))

/** Forwards requests to Next's thread over its socket, and streams the responses back. */
export class Forwarder {
  readonly #socket: string
  readonly #caughtUp: () => Promise<void>
  readonly #secure: boolean
  readonly #cookie: SessionCookie
  readonly #agent = new http.Agent({ keepAlive: true })

  /**
   * @param secure whether the portal is public at an address of https
   * @param caughtUp waits until this process has received every announcement: the response to a publication is sent
   *   after that, so that the next request for the page gets the new one
   */
  constructor(socket: string, secure: boolean, caughtUp: () => Promise<void>) {
    this.#socket = socket
    this.#secure = secure
    this.#cookie = new SessionCookie(secure)
    this.#caughtUp = caughtUp
  }

  /** @throws when Next does not accept the request, or breaks off its response */
  async forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url: path, headers: given, socket } = request
    const headers: http.OutgoingHttpHeaders = Object.fromEntries(
      Object.entries(given).filter(([name]) => !hopByHop.has(name) && !internal.has(name)),
    )
    headers['x-forwarded-for'] = [given['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', ')
    if (given.cookie !== undefined) headers.cookie = this.#cookie.received(given.cookie)
    headers[requestIdHeader] = String(response.getHeader(requestIdHeader) ?? '')
    if (given['transfer-encoding']) headers['transfer-encoding'] = 'chunked'
    const options = { socketPath: this.#socket, agent: this.#agent, method, path, headers }
    await new Promise<void>((resolve, reject) => {
      const onward = http.request(options, (answer) => {
        const send = () => {
          response.writeHead(answer.statusCode ?? 502, this.#headersOf(answer))
          answer.pipe(response)
        }
        answer.once('error', reject)
        if (answer.headers[announcedHeader]) this.#caughtUp().then(send, send)
        else send()
      })
      onward.once('error', reject)
      response.once('close', () => {
        // The client disconnected before the end of the response.
        if (!response.writableFinished) onward.destroy()
        resolve()
      })
      request.pipe(onward)
    })
  }

  /** A repeated header of Next stays repeated. */
  #headersOf({ rawHeaders, headers }: IncomingMessage): string[] {
    const own = applicationHeaders(this.#secure, headers['content-security-policy'] as string | undefined)
    const replaced = new Set(Object.keys(own).map((name) => name.toLowerCase()))
    const kept: string[] = []
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
      const [name = '', value = ''] = rawHeaders.slice(i, i + 2)
      const lower = name.toLowerCase()
      if (hopByHop.has(lower) || lower === announcedHeader || replaced.has(lower)) continue
      kept.push(name, lower === 'set-cookie' ? this.#cookie.sent(value) : value)
    }
    return [...kept, ...Object.entries(own).flat()]
  }

  close(): void {
    this.#agent.destroy()
  }
}
