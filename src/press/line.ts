/**
 * Between the thread of the press and that of Next. Messages arrive in the order in which they were sent: a render that
 * is asked for after a change was announced knows of the change.
 */
import type { MessagePort, Worker } from 'node:worker_threads'
import type { keptAnswers } from './kept'
import type { Rendered } from './press'
import type { Renderer } from './render'

type FromPress =
  | { is: 'render'; id: number; path: string; headers: Record<string, string> }
  | { is: 'changed'; tags: string[] }
  | { is: 'doubt'; heard: boolean }

type ToPress =
  | { is: 'rendered'; id: number; rendered: Rendered }
  | { is: 'failed'; id: number; reason: string }
  | { is: 'alive' }

export type Render = (path: string, headers?: Record<string, string>) => Promise<Rendered>

/** Milliseconds between two signs of life of the thread of Next. */
const beat = 2000

/** The end in the thread of the press. */
export class LineToNext {
  readonly #port: MessagePort
  readonly #asked = new Map<number, { resolve: (rendered: Rendered) => void; reject: (error: Error) => void }>()
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
      // What was a Buffer arrives as the bytes that it was.
      else asked?.resolve({ ...message.rendered, body: Buffer.from(message.rendered.body) })
    })
  }

  /** Milliseconds since Next was last heard of. */
  get silence(): number {
    return Date.now() - this.#heard
  }

  readonly render: Render = (path, headers = {}) => {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject })
      this.#say({ is: 'render', id, path, headers })
    })
  }

  changed(tags: string[]): void {
    this.#say({ is: 'changed', tags })
  }

  doubt(heard: boolean): void {
    this.#say({ is: 'doubt', heard })
  }

  #say(message: FromPress): void {
    this.#port.postMessage(message)
  }
}

/** The end in the thread of Next: renders what is asked for, and lets go what was announced. */
export function answerPress(press: Worker, render: Renderer['render'], kept: typeof keptAnswers): void {
  const say = (message: ToPress) => press.postMessage(message)
  press.on('message', (message: FromPress) => {
    if (message.is === 'changed') return kept.changed(message.tags)
    if (message.is === 'doubt') return kept.doubt(message.heard)
    const { id, path, headers } = message
    render(path, headers).then(
      (rendered) => say({ is: 'rendered', id, rendered }),
      (error) => say({ is: 'failed', id, reason: error instanceof Error ? error.message : String(error) }),
    )
  })
  setInterval(() => say({ is: 'alive' }), beat).unref()
}
