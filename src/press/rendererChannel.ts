/**
 * The messages between the edge's thread and Next's thread. They arrive in the order in which they were sent, so Next's
 * thread learns of a change before any render that is requested after it.
 */
import type { MessagePort, Worker } from 'node:worker_threads'
import type { keptAnswers } from './kept'
import type { Renderer } from './render'
import { type Finished, finishRendered } from './rendered'

type FromEdge =
  | { is: 'render'; id: number; path: string; known: string | null; headers: Record<string, string> }
  | { is: 'changed'; tags: string[] }
  | { is: 'unverified'; heard: boolean }

type ToEdge =
  | { is: 'answer'; id: number; answer: Finished }
  | { is: 'failed'; id: number; message: string }
  | { is: 'alive' }

export type Render = (path: string, known: string | null, headers?: Record<string, string>) => Promise<Finished>

/** Milliseconds between two heartbeats of Next's thread. */
const heartbeat = 2000
/** Milliseconds without a message after which pending renders are rejected. */
const silenceLimit = 10_000

/** Next's thread sends no heartbeat: kept pages may be served. */
export class RendererAway extends Error {}

/** The channel in the edge's thread. */
export class RendererChannel {
  readonly #port: MessagePort
  readonly #pending = new Map<number, { resolve: (answer: Finished) => void; reject: (error: Error) => void }>()
  readonly #timer: NodeJS.Timeout
  #lastId = 0
  #heard = performance.now()

  constructor(port: MessagePort) {
    this.#port = port
    port.on('message', (message: ToEdge) => {
      this.#heard = performance.now()
      if (message.is === 'alive') return
      const pending = this.#pending.get(message.id)
      this.#pending.delete(message.id)
      if (message.is === 'failed') pending?.reject(new Error(message.message))
      else pending?.resolve(message.answer)
    })
    this.#timer = setInterval(() => {
      if (this.silence > silenceLimit) this.#giveUp()
    }, heartbeat).unref()
  }

  /** Milliseconds since the last message of Next's thread. */
  get silence(): number {
    return performance.now() - this.#heard
  }

  /** @throws RendererAway when Next's thread sends no heartbeat, and an Error when the render fails */
  readonly render: Render = async (path, known, headers = {}) => {
    this.#lastId += 1
    const id = this.#lastId
    const finished = await new Promise<Finished>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject })
      this.#send({ is: 'render', id, path, known, headers })
    })
    // A Buffer arrives as a Uint8Array.
    return withBodies(finished, ({ buffer }) => Buffer.from(buffer))
  }

  changed(tags: string[]): void {
    this.#send({ is: 'changed', tags })
  }

  markUnverified(heard: boolean): void {
    this.#send({ is: 'unverified', heard })
  }

  close(): void {
    clearInterval(this.#timer)
    this.#port.close()
  }

  #giveUp(): void {
    for (const { reject } of this.#pending.values()) reject(new RendererAway('The renderer gives no sign of life.'))
    this.#pending.clear()
  }

  #send(message: FromEdge): void {
    this.#port.postMessage(message)
  }
}

/** The channel in Next's thread: renders and finishes the requested pages. */
export function serveRenders(edge: Worker, render: Renderer['render'], kept: typeof keptAnswers): void {
  const send = (message: ToEdge, moved: ArrayBufferLike[] = []) => edge.postMessage(message, moved as ArrayBuffer[])

  edge.on('message', (message: FromEdge) => {
    if (message.is === 'changed') return kept.changed(message.tags)
    if (message.is === 'unverified') return kept.doubt(message.heard)
    const { id, path, known, headers } = message
    render(path, headers)
      .then((rendered) => finishRendered(rendered, known))
      .then((finished) => {
        // Memory is transferred and not copied. Small Buffers share their memory, so each body first gets its own.
        const answer = withBodies(finished, (body) => Buffer.from(new Uint8Array(body).buffer))
        send(
          { is: 'answer', id, answer },
          Object.values(answer.page?.bodies ?? {}).map(({ buffer }) => buffer),
        )
      })
      .catch((error) => send({ is: 'failed', id, message: error instanceof Error ? error.message : String(error) }))
  })
  setInterval(() => send({ is: 'alive' }), heartbeat).unref()
}

function withBodies(finished: Finished, make: (body: Uint8Array) => Buffer): Finished {
  const { page } = finished
  if (!page?.bodies) return finished
  const { br, gzip, identity } = page.bodies
  return { ...finished, page: { ...page, bodies: { br: make(br), gzip: make(gzip), identity: make(identity) } } }
}
