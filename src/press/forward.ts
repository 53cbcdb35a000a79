import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { announcedHeader, internalHeaders } from './render'

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
  readonly #agent = new http.Agent({ keepAlive: true })

  /**
   * @param caughtUp waits until this process has received every announcement: the response to a publication is sent
   *   after that, so that the next request for the page gets the new one
   */
  constructor(socket: string, caughtUp: () => Promise<void>) {
    this.#socket = socket
    this.#caughtUp = caughtUp
  }

  /** @throws when Next does not accept the request, or breaks off its response */
  async forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url: path, headers: given, socket } = request
    const headers: http.OutgoingHttpHeaders = Object.fromEntries(
      Object.entries(given).filter(([name]) => !hopByHop.has(name) && !internal.has(name)),
    )
    headers['x-forwarded-for'] = [given['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', ')
    if (given['transfer-encoding']) headers['transfer-encoding'] = 'chunked'
    const options = { socketPath: this.#socket, agent: this.#agent, method, path, headers }
    await new Promise<void>((resolve, reject) => {
      const onward = http.request(options, (answer) => {
        const send = () => {
          response.writeHead(answer.statusCode ?? 502, endToEnd(answer.rawHeaders))
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

  close(): void {
    this.#agent.destroy()
  }
}

/** Header names and values without those of the connection. A repeated header stays repeated. */
function endToEnd(raw: string[]): string[] {
  const headers: string[] = []
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [name = '', value = ''] = raw.slice(i, i + 2)
    const lower = name.toLowerCase()
    if (!hopByHop.has(lower) && lower !== announcedHeader) headers.push(name, value)
  }
  return headers
}
