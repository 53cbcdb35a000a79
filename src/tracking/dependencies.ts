/**
 * The data that a render read, and its answer. Each function that reads or answers notes it here, so that the layers
 * between need not pass it on. The storage is on `globalThis`, since the server and Next's bundle each have a copy of
 * this module and must share one storage. Outside a render every function here does nothing.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

/** A public page that takes the place of one that was withdrawn; `language` is that of its title. */
export type Replacement = { href: string; title: string; language: string }

export type Answer =
  /** There is no such page. */
  | { is: 'absent' }
  /** There was one; `replacement` is the page that takes its place, if any. */
  | { is: 'gone'; replacement: Replacement | null }
  /** It has another address: for good, or as long as nothing changes. */
  | { is: 'moved'; to: string; status: 301 | 307 }

export type Tracked = {
  /** `partners:<id>`, `partners@themes=<id>`, or `partners` for a whole list; the functions below make them. */
  tags: Set<string>
  /** The day for which the page is true; null when the render did not ask for the day. */
  day: string | null
  answer: Answer | null
  /** Why the render failed, as far as it is known. */
  failure?: unknown
}

/**
 * The JSON that a route answers in place of a file. The press sends the file itself from the folder of uploads, so the
 * JSON holds the hash of the file and no path.
 */
export type FileFacts = {
  name: string
  type: string
  language: string
  bytes: number
  /** SHA-256 of the bytes, in hexadecimal. */
  hash: string
}

const key = Symbol.for('entente.tracking')
const holder = globalThis as unknown as { [key]?: AsyncLocalStorage<Tracked> }
holder[key] ??= new AsyncLocalStorage<Tracked>()
const storage = holder[key]

export const emptyTracked = (): Tracked => ({ tags: new Set(), day: null, answer: null })

/** Runs a render, and notes in `tracked` what it depends on. */
export function track<T>(tracked: Tracked, render: () => T): T {
  return storage.run(tracked, render)
}

/** Notes why the current render fails; does nothing outside a render. */
export function noteFailure(failure: unknown): void {
  const tracked = storage.getStore()
  if (tracked) tracked.failure ??= failure
}

/** Whether the press renders. For any other caller a route sends its content itself. */
export const isTracked = (): boolean => storage.getStore() !== undefined

export function dependsOn(...tags: string[]): void {
  const tracked = storage.getStore()
  for (const tag of tags) tracked?.tags.add(tag)
}

export function dependsOnDay(day: string): void {
  const tracked = storage.getStore()
  // A render across midnight read some data on the day before. The page is true for that day, and rendered again.
  if (tracked) tracked.day ??= day
}

/** @returns whether the press renders; if not, the route has to answer through Next */
export function answer(given: Answer): boolean {
  const tracked = storage.getStore()
  if (tracked) tracked.answer = given
  return tracked !== undefined
}

/** The tag of a record. Globals count as one collection: `globals:site`. */
export const recordTag = (collection: string, id: string): string => `${collection}:${id}`

/** The tag of all records of a collection, for a list of them. */
export const listTag = (collection: string): string => collection

/** The tag of the records that point to one record through a field, such as the agreements of a partner. */
export const reverseTag = (collection: string, field: string, id: string): string => `${collection}@${field}=${id}`
