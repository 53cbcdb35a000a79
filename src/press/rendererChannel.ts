/** Between the thread of the edge, which asks for renders, and that of Next, which makes them. */
import type { MessagePort, Worker } from 'node:worker_threads'
import { errorLine } from '#/log'
import type { Renderer } from './render'
import { type Finished, finishRendered } from './rendered'

type RenderRequest = { id: number; path: string; known: string | null; headers: Record<string, string> }

type ToEdge =
  | { is: 'answer'; id: number; answer: Finished }
  | { is: 'failed'; id: number; message: string; cause: unknown }
  | { is: 'alive' }

export type Render = (path: string, known: string | null, headers?: Record<string, string>) => Promise<Finished>

/** Milliseconds between two signs of life of the thread of Next. */
const heartbeat = 2000
/** Milliseconds of silence after which nobody waits for a render any more. */
const silenceLimit = 10_000

/** The thread of Next gives no sign: what is kept may be shown. */
export class RendererAway extends Error {}

/** The end in the thread of the edge. */
export class RendererChannel {
  readonly #port: MessagePort
  readonly #asked = new Map<number, { resolve: (answer: Finished) => void; reject: (error: Error) => void }>()
  readonly #timer: NodeJS.Timeout
  #last = 0
  #heard = performance.now()

  constructor(port: MessagePort) {
    this.#port = port
    port.on('message', (message: ToEdge) => {
      this.#heard = performance.now()
      if (message.is === 'alive') return
      const asked = this.#asked.get(message.id)
      this.#asked.delete(message.id)
      if (message.is === 'failed') asked?.reject(new Error(message.message, { cause: message.cause }))
      else asked?.resolve(message.answer)
    })
    this.#timer = setInterval(() => {
      if (this.silence > silenceLimit) this.#giveUp()
    }, heartbeat).unref()
  }

  /** Milliseconds since Next was last heard of. */
  get silence(): number {
    return performance.now() - this.#heard
  }

  /** @throws RendererAway when Next gives no sign of life */
  readonly render: Render = async (path, known, headers = {}) => {
    this.#last += 1
    const id = this.#last
    const finished = await new Promise<Finished>((resolve, reject) => {
      this.#asked.set(id, { resolve, reject })
      this.#port.postMessage({ id, path, known, headers } satisfies RenderRequest)
    })
    // What was a Buffer arrives as the bytes that it was.
    return withBodies(finished, ({ buffer }) => Buffer.from(buffer))
  }

  close(): void {
    clearInterval(this.#timer)
    this.#port.close()
  }

  #giveUp(): void {
    for (const { reject } of this.#asked.values()) reject(new RendererAway('The renderer gives no sign of life.'))
    this.#asked.clear()
  }
}

/** The end in the thread of Next: renders and finishes what is asked for. */
export function serveRenders(edge: Worker, render: Renderer['render']): void {
  const say = (message: ToEdge, moved: ArrayBufferLike[] = []) => edge.postMessage(message, moved as ArrayBuffer[])

  edge.on('message', ({ id, path, known, headers }: RenderRequest) => {
    render(path, headers)
      .then((rendered) => finishRendered(rendered, known))
      .then((finished) => {
        // Bytes change hands and are not copied. What shares a small Buffer would go with it, so each gets its own.
        const answer = withBodies(finished, (body) => Buffer.from(new Uint8Array(body).buffer))
        say(
          { is: 'answer', id, answer },
          Object.values(answer.page?.bodies ?? {}).map(({ buffer }) => buffer),
        )
      })
      .catch((error) => {
        const message = error instanceof Error ? error.message : String(error)
        say({ is: 'failed', id, message, cause: errorLine(error) })
      })
  })
  setInterval(() => say({ is: 'alive' }), heartbeat).unref()
}

function withBodies(finished: Finished, make: (body: Uint8Array) => Buffer): Finished {
  const { page } = finished
  if (!page?.bodies) return finished
  const { br, gzip, identity } = page.bodies
  return { ...finished, page: { ...page, bodies: { br: make(br), gzip: make(gzip), identity: make(identity) } } }
}
