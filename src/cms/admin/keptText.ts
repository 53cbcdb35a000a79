/** What was typed and not saved, kept in the browser of the person who typed it. */
import type { Values } from './leaves'

export type KeptText = {
  /** When it was last typed in (ISO). */
  at: string
  changes: Values
}

const prefix = 'entente-kept:'
const longest = 30 * 24 * 60 * 60 * 1000

type Place = { person: string; collection: string; id: string | null; locale: string }

export const keyOf = ({ person, collection, id, locale }: Place) =>
  `${prefix}${person}:${collection}:${id ?? 'new'}:${locale}`

export function readKept(storage: Storage, key: string): KeptText | null {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null') as KeptText | null
  } catch {
    return null
  }
}

/** A full storage is no reason to disturb a person who types: the text stays in the form. */
export function keep(storage: Storage, key: string, kept: KeptText): void {
  try {
    storage.setItem(key, JSON.stringify(kept))
  } catch {
    forgetOld(storage, Date.now())
  }
}

export const forget = (storage: Storage, key: string) => storage.removeItem(key)

export function forgetAll(storage: Storage): void {
  for (const key of keysIn(storage)) storage.removeItem(key)
}

/** Removes what was typed more than thirty days ago, and what cannot be read. */
export function forgetOld(storage: Storage, now: number): void {
  for (const key of keysIn(storage)) {
    const at = Date.parse(readKept(storage, key)?.at ?? '')
    if (!(now - at < longest)) storage.removeItem(key)
  }
}

const keysIn = (storage: Storage) => Object.keys(storage).filter((key) => key.startsWith(prefix))
