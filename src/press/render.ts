/** Asks Next for a page over the internal socket, as nobody: a path, a host, and nothing of the reader. */
import { randomUUID } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { emptyTracked, type Tracked, track } from '#/tracking/dependencies'
import type { Rendered } from './rendered'

const ticket = 'x-press-render'
const limit = 30_000

/** Headers that speak to the renderer: a reader who sends them is not heard. */
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
  readonly #notes = new Map<string, Tracked>()
  readonly #host: string
  readonly #server: http.Server
  #socket = ''

  constructor(handle: Handler, publicUrl: string) {
    this.#host = new URL(publicUrl).host
    this.#server = http.createServer((request, response) => {
      const note = this.#notes.get(String(request.headers[ticket]))
      if (note) track(note, () => handle(request, response))
      else handle(request, response)
    })
  }

  async listen(socket: string): Promise<void> {
    this.#socket = socket
    // The press keeps its connections, and would find one closed just when it asks.
    this.#server.keepAliveTimeout = 0
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(socket, resolve)
    })
  }

  /** Renders a path. @throws when Next does not answer in time */
  render(path: string, headers: Record<string, string> = {}): Promise<Rendered> {
    const id = randomUUID()
    const note = emptyTracked()
    this.#notes.set(id, note)
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
            note,
          })
        })
      })
      request.on('timeout', () => request.destroy(new Error(`No page within ${limit / 1000} seconds.`)))
      request.on('error', reject)
    }).finally(() => this.#notes.delete(id))
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }
}

/** Of what Next sends, a reader gets the type; everything else is the press's to say. */
function kept(headers: http.IncomingHttpHeaders): Record<string, string> {
  const type = headers['content-type']
  return type ? { 'content-type': type } : {}
}
