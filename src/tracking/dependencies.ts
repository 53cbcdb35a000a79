/**
 * What a render read, and what it answered: each function that reads or answers says so here, through layers that know
 * nothing of each other. It hangs on `globalThis`, since the server and Next's bundle each have a copy of this module and
 * must find the same one. Outside a render every function here does nothing.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

export type Answer =
  /** There is no such page. */
  | { is: 'absent' }
  /** There was one; the page that stands for it now, if any. */
  | { is: 'gone'; replacement: string | null }
  /** It has another address. */
  | { is: 'moved'; to: string }

export type Tracked = {
  /** `partners:<id>`, `partners@themes=<id>`, `partners` for a whole list; see `tags.ts`. */
  tags: Set<string>
  /** The day that the page depends on, when it asked which day it is. */
  day: string | null
  answer: Answer | null
}

/**
 * What a route answers in place of a file, as JSON: the press sends the file itself from the folder of uploads. Of the
 * disk it names nothing but the file.
 */
export type FileFacts = {
  name: string
  type: string
  language: string
  bytes: number
  /** Of the bytes. */
  hash: string
  /** Milliseconds: when the file was written. */
  modified: number
}

const key = Symbol.for('entente.tracking')
const holder = globalThis as unknown as { [key]?: AsyncLocalStorage<Tracked> }
holder[key] ??= new AsyncLocalStorage<Tracked>()
const storage = holder[key]

export const emptyTracked = (): Tracked => ({ tags: new Set(), day: null, answer: null })

/** Runs a render; what it depends on is written into `tracked`. */
export function track<T>(tracked: Tracked, render: () => T): T {
  return storage.run(tracked, render)
}

/** Whether this is a render of the press: to any other caller a route sends what it has itself. */
export const isTracked = (): boolean => storage.getStore() !== undefined

export function dependsOn(...tags: string[]): void {
  const tracked = storage.getStore()
  for (const tag of tags) tracked?.tags.add(tag)
}

export function dependsOnDay(day: string): void {
  const tracked = storage.getStore()
  // A render across midnight read part of its page as of the day before: true for that day, and made again.
  if (tracked) tracked.day ??= day
}

/** @returns whether this is a render of the press: without it, a route has to answer as Next lets it */
export function answer(given: Answer): boolean {
  const tracked = storage.getStore()
  if (tracked) tracked.answer = given
  return tracked !== undefined
}

/** A record, by its collection and id; the globals are a collection of themselves: `globals:site`. */
export const recordTag = (collection: string, id: string): string => `${collection}:${id}`

/** Every record of a collection: what a list that asks for all of them depends on. */
export const listTag = (collection: string): string => collection

/** The records of a collection that point to one record through a field: the agreements of a partner. */
export const reverseTag = (collection: string, field: string, id: string): string => `${collection}@${field}=${id}`
