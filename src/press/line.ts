/**
 * Between the thread of the press and that of Next. Messages arrive in the order in which they were sent: a render that
 * is asked for after a change was announced knows of the change.
 */
import type { MessagePort, Worker } from 'node:worker_threads'
import { type Disk, type Lasting, lasting } from './disk'
import { type Finished, finished } from './finished'
import type { keptAnswers } from './kept'
import type { Bodies, KeptPage } from './page'
import type { Renderer } from './render'

type FromPress =
  | { is: 'render'; id: number; path: string; known: string | null; headers: Record<string, string> }
  | { is: 'changed'; tags: string[] }
  | { is: 'doubt'; heard: boolean }
  | { is: 'persist'; address: string; page: Lasting | null }
  | { is: 'written'; id: number }

type ToPress =
  | { is: 'rendered'; id: number; rendered: Finished }
  | { is: 'failed'; id: number; reason: string }
  | { is: 'written'; id: number }
  | { is: 'alive' }

export type Render = (path: string, known: string | null, headers?: Record<string, string>) => Promise<Finished>

/** Milliseconds between two signs of life of the thread of Next. */
const beat = 2000

/** The end in the thread of the press. */
export class LineToNext {
  readonly #port: MessagePort
  readonly #asked = new Map<number, { resolve: (rendered: Finished) => void; reject: (error: Error) => void }>()
  readonly #waiting = new Map<number, () => void>()
  #last = 0
  #heard = Date.now()

  constructor(port: MessagePort) {
    this.#port = port
    port.on('message', (message: ToPress) => {
      this.#heard = Date.now()
      if (message.is === 'alive') return
      if (message.is === 'written') {
        this.#waiting.get(message.id)?.()
        this.#waiting.delete(message.id)
        return
      }
      const asked = this.#asked.get(message.id)
      this.#asked.delete(message.id)
      if (message.is === 'failed') asked?.reject(new Error(message.reason))
      else asked?.resolve(unpacked(message.rendered))
    })
  }

  /** Milliseconds since Next was last heard of. */
  get silence(): number {
    return Date.now() - this.#heard
  }

  readonly render: Render = (path, known, headers = {}) => {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject })
      this.#say({ is: 'render', id, path, known, headers })
    })
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
  written(): Promise<void> {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#say({ is: 'written', id })
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
export function answerPress(press: Worker, { render, kept, disk }: Next): void {
  const say = (message: ToPress, own: ArrayBuffer[] = []) => press.postMessage(message, own)
  press.on('message', (message: FromPress) => {
    if (message.is === 'changed') return kept.changed(message.tags)
    if (message.is === 'doubt') return kept.doubt(message.heard)
    if (message.is === 'persist') return disk.persist(message.address, message.page)
    if (message.is === 'written') {
      const { id } = message
      return void disk.settle().then(() => say({ is: 'written', id }))
    }
    const { id, path, known, headers } = message
    render(path, headers)
      .then((rendered) => finished(rendered, known))
      .then((page) => {
        const { rendered, own } = packed(page)
        say({ is: 'rendered', id, rendered }, own)
      })
      .catch((error) => say({ is: 'failed', id, reason: error instanceof Error ? error.message : String(error) }))
  })
  setInterval(() => say({ is: 'alive' }), beat).unref()
}

/** Bytes change hands and are not copied in the thread of the press: each body in memory of its own, since a Buffer may share it. */
function packed(rendered: Finished): { rendered: Finished; own: ArrayBuffer[] } {
  const own: ArrayBuffer[] = []
  const bodies = rendered.page?.bodies
  if (!rendered.page || !bodies) return { rendered, own }
  const mine = (body: Buffer) => {
    const copy = new Uint8Array(body)
    own.push(copy.buffer)
    return copy as Buffer
  }
  const moved: Bodies = { br: mine(bodies.br), gzip: mine(bodies.gzip), identity: mine(bodies.identity) }
  return { rendered: { ...rendered, page: { ...rendered.page, bodies: moved } }, own }
}

/** What was a Buffer arrives as the bytes that it was. */
function unpacked(rendered: Finished): Finished {
  const bodies = rendered.page?.bodies
  if (!rendered.page || !bodies) return rendered
  const buffer = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength)
  const whole: Bodies = { br: buffer(bodies.br), gzip: buffer(bodies.gzip), identity: buffer(bodies.identity) }
  return { ...rendered, page: { ...rendered.page, bodies: whole } }
}
