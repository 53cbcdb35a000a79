/**
 * Between the thread of the press and that of Next. Messages arrive in the order in which they were sent: a render that
 * is asked for after a change was announced knows of the change.
 */
import type { MessagePort, Worker } from 'node:worker_threads'
import { type Disk, type Lasting, lasting } from './disk'
import type { keptAnswers } from './kept'
import type { KeptPage } from './page'
import type { Renderer } from './render'
import { type Finished, finishRendered } from './rendered'

type Question =
  | { is: 'render'; path: string; known: string | null; headers: Record<string, string> }
  | { is: 'written' }

type FromPress =
  | (Question & { id: number })
  | { is: 'changed'; tags: string[] }
  | { is: 'doubt'; heard: boolean }
  | { is: 'persist'; address: string; page: Lasting | null }

type ToPress =
  | { is: 'answer'; id: number; answer: Finished | null }
  | { is: 'failed'; id: number; reason: string }
  | { is: 'alive' }

export type Render = (path: string, known: string | null, headers?: Record<string, string>) => Promise<Finished>

/** Milliseconds between two signs of life of the thread of Next. */
const beat = 2000

/** The end in the thread of the press. */
export class RendererChannel {
  readonly #port: MessagePort
  readonly #asked = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  #last = 0
  #heard = Date.now()

  constructor(port: MessagePort) {
    this.#port = port
    port.on('message', (message: ToPress) => {
      this.#heard = Date.now()
      if (message.is === 'alive') return
      const asked = this.#asked.get(message.id)
      this.#asked.delete(message.id)
      if (message.is === 'failed') asked?.reject(new Error(message.reason))
      else asked?.resolve(message.answer)
    })
  }

  /** Milliseconds since Next was last heard of. */
  get silence(): number {
    return Date.now() - this.#heard
  }

  readonly render: Render = async (path, known, headers = {}) => {
    const finished = (await this.#ask({ is: 'render', path, known, headers })) as Finished
    // What was a Buffer arrives as the bytes that it was.
    return withBodies(finished, ({ buffer }) => Buffer.from(buffer))
  }

  changed(tags: string[]): void {
    this.#say({ is: 'changed', tags })
  }

  doubt(heard: boolean): void {
    this.#say({ is: 'doubt', heard })
  }

  /** Has a page written to the disk, or removed from it when null. */
  persist(address: string, page: KeptPage | null): void {
    this.#say({ is: 'persist', address, page: page && lasting(page) })
  }

  /** Waits until all of that is done which was to be written or removed before. */
  async written(): Promise<void> {
    await this.#ask({ is: 'written' })
  }

  #ask(question: Question): Promise<unknown> {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject })
      this.#say({ ...question, id })
    })
  }

  #say(message: FromPress): void {
    this.#port.postMessage(message)
  }
}

type Next = { render: Renderer['render']; kept: typeof keptAnswers; disk: Disk }

/**
 * The end in the thread of Next: renders and finishes what is asked for, writes it, and lets go what was announced. All
 * that the thread of the press does beside answering is time in which readers wait.
 */
export function serveRenders(press: Worker, { render, kept, disk }: Next): void {
  const say = (message: ToPress, moved: ArrayBufferLike[] = []) => press.postMessage(message, moved as ArrayBuffer[])

  async function answer(question: Question): Promise<Finished | null> {
    if (question.is === 'render') return finishRendered(await render(question.path, question.headers), question.known)
    await disk.settle()
    return null
  }

  press.on('message', (message: FromPress) => {
    if (message.is === 'changed') return kept.changed(message.tags)
    if (message.is === 'doubt') return kept.doubt(message.heard)
    if (message.is === 'persist') return disk.persist(message.address, message.page)
    const { id } = message
    answer(message)
      .then((made) => {
        // Bytes change hands: the thread of the press has nothing to copy. What a small Buffer shares would go with it.
        const own = made && withBodies(made, (body) => Buffer.from(new Uint8Array(body).buffer))
        const moved = Object.values(own?.page?.bodies ?? {}).map(({ buffer }) => buffer)
        say({ is: 'answer', id, answer: own }, moved)
      })
      .catch((error) => say({ is: 'failed', id, reason: error instanceof Error ? error.message : String(error) }))
  })
  setInterval(() => say({ is: 'alive' }), beat).unref()
}

function withBodies(finished: Finished, make: (body: Uint8Array) => Buffer): Finished {
  const { page } = finished
  if (!page?.bodies) return finished
  const { br, gzip, identity } = page.bodies
  return { ...finished, page: { ...page, bodies: { br: make(br), gzip: make(gzip), identity: make(identity) } } }
}
