/** Requests pages from Next over the internal socket, with a path and a host, and without data of the client. */
import { randomUUID } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { duringRequest, type RequestOfLog } from '#/log'
import { watchAnnouncements } from '#/tracking/announcements'
import { emptyTracked, type Tracked, track } from '#/tracking/dependencies'
import type { Rendered } from './rendered'

const renderIdHeader = 'x-press-render'
/** Milliseconds. */
const limit = 30_000

/** Set on a response of Next to the edge: the request announced a change of public records. */
export const announcedHeader = 'x-announced'

/** Set by the edge on a request of a client to Next: lines of the log name the request by it. */
export const requestIdHeader = 'x-request-id'

/** Headers by which the edge instructs the renderer. They are removed from the requests of clients. */
export const internalHeaders = [
  renderIdHeader,
  requestIdHeader,
  'x-locale',
  'x-answer',
  'x-preview',
  'x-job-key',
  'x-middleware-subrequest',
  'rsc',
  'next-router-state-tree',
]

/** For a client without a user agent, Next streams the title after the page, for a script to move. */
const fixed = { accept: 'text/html', 'user-agent': 'entente-press' }

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

export class Renderer {
  readonly #tracked = new Map<string, Tracked>()
  readonly #host: string
  readonly #server: http.Server
  #socket = ''

  constructor(handle: Handler, publicUrl: string) {
    this.#host = new URL(publicUrl).host
    this.#server = http.createServer((request, response) => {
      const tracked = this.#tracked.get(String(request.headers[renderIdHeader]))
      duringRequest(described(request), () => {
        if (tracked) track(tracked, () => handle(request, response))
        else handleForwarded(request, response, handle)
      })
    })
  }

  /** @throws when the socket cannot be opened */
  async listen(socket: string): Promise<void> {
    this.#socket = socket
    // The edge reuses its connections, and a request on one that is closed at that moment would fail.
    this.#server.keepAliveTimeout = 0
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(socket, resolve)
    })
  }

  /** Renders a path. @throws when Next does not respond in time, or breaks off its response */
  render(path: string, headers: Record<string, string> = {}): Promise<Rendered> {
    const id = randomUUID()
    const tracked = emptyTracked()
    this.#tracked.set(id, tracked)
    return new Promise<Rendered>((resolve, reject) => {
      const options = {
        socketPath: this.#socket,
        path,
        headers: { ...fixed, host: this.#host, ...headers, [renderIdHeader]: id },
        timeout: limit,
      }
      const request = http.get(options, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 500,
            headers: kept(response.headers),
            body: Buffer.concat(parts),
            tracked,
          })
        })
      })
      request.on('timeout', () => request.destroy(new Error(`No page within ${limit / 1000} seconds.`)))
      request.on('error', reject)
    }).finally(() => this.#tracked.delete(id))
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }
}

/**
 * A request of a client. Its response says whether it announced a change, which is committed before the head is
 * written.
 */
function handleForwarded(request: IncomingMessage, response: ServerResponse, handle: Handler): void {
  watchAnnouncements((announced) => {
    const { writeHead } = response
    response.writeHead = ((...head: Parameters<typeof writeHead>) => {
      if (announced()) response.setHeader(announcedHeader, '1')
      return writeHead.apply(response, head)
    }) as typeof writeHead
    handle(request, response)
  })
}

/** Without the query, which may contain names of people. */
function described({ headers, method = 'GET', url = '/' }: IncomingMessage): RequestOfLog {
  const id = headers[requestIdHeader]
  return { ...(id ? { id: String(id) } : {}), method, path: url.split('?', 1)[0] ?? '/' }
}

/** A page keeps the content type that Next sends; the press sets all other headers. */
function kept(headers: http.IncomingHttpHeaders): Record<string, string> {
  const type = headers['content-type']
  return type ? { 'content-type': type } : {}
}
