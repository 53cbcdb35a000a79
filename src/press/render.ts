/** Asks Next for a page over the internal socket: a path, a host, and nothing of the client. */
import { randomUUID } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { watchAnnouncements } from '#/tracking/announcements'
import { emptyTracked, type Tracked, track } from '#/tracking/dependencies'
import type { Rendered } from './rendered'

const ticket = 'x-press-render'
const limit = 30_000

/** On an answer of Next to the edge: the request announced a change of what is public. */
export const announcedHeader = 'x-announced'

/** Headers by which the edge speaks to the renderer: from a client they are not taken. */
export const internalHeaders = [
  ticket,
  'x-locale',
  'x-answer',
  'x-preview',
  'x-job-key',
  'x-middleware-subrequest',
  'rsc',
  'next-router-state-tree',
]

/** To a caller without a name Next streams the title after the page, for a script to put in its place. */
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
      const tracked = this.#tracked.get(String(request.headers[ticket]))
      if (tracked) track(tracked, () => handle(request, response))
      else handleForwarded(request, response, handle)
    })
  }

  async listen(socket: string): Promise<void> {
    this.#socket = socket
    // The edge keeps its connections, and would find one closed just when it asks.
    this.#server.keepAliveTimeout = 0
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(socket, resolve)
    })
  }

  /** Renders a path. @throws when Next does not answer in time */
  render(path: string, headers: Record<string, string> = {}): Promise<Rendered> {
    const id = randomUUID()
    const tracked = emptyTracked()
    this.#tracked.set(id, tracked)
    return new Promise<Rendered>((resolve, reject) => {
      const options = {
        socketPath: this.#socket,
        path,
        headers: { ...fixed, host: this.#host, ...headers, [ticket]: id },
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

/** A request of a client: its answer says whether it announced a change, which is committed before the head is written. */
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

/** Of what Next sends, a page keeps the type; everything else is for the press to say. */
function kept(headers: http.IncomingHttpHeaders): Record<string, string> {
  const type = headers['content-type']
  return type ? { 'content-type': type } : {}
}
