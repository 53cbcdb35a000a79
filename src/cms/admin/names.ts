'use client'
// The names of records are asked from the form, those of a page together.
import { useEffect, useSyncExternalStore } from 'react'
import type { Locale } from '#/i18n/locales'
import { useAdminLanguage, useContentLocale } from './payload'
import { asked } from './requests'

export type Reference = { collection: string; id: string }

/** Null for a record without a name; absent while none was asked. */
const names = new Map<string, string | null>()
const waiting = new Map<string, Reference & { locale: Locale }>()
const listeners = new Set<() => void>()
const patience = 30
const most = 500

const keyOf = (locale: Locale, { collection, id }: Reference) => `${locale} ${collection} ${id}`

function ask(reference: Reference, locale: Locale, language: Locale): void {
  const key = keyOf(locale, reference)
  if (names.has(key) || waiting.has(key)) return
  if (waiting.size === 0) setTimeout(() => void askWaiting(language), patience)
  waiting.set(key, { ...reference, locale })
}

async function askWaiting(language: Locale): Promise<void> {
  const all = [...waiting.values()]
  for (const locale of new Set(all.map((of) => of.locale))) {
    const records = all.filter((of) => of.locale === locale)
    for (let from = 0; from < records.length; from += most) {
      const part = records.slice(from, from + most).map(({ collection, id }) => ({ collection, id }))
      const answer = await asked<{ names: Record<string, string | null> }>('/api/names', language, {
        locale,
        records: part,
      })
      for (const reference of part) {
        // What could not be asked is asked again by the next who needs it.
        if (answer.ok) names.set(keyOf(locale, reference), answer.value.names[reference.id] ?? null)
        waiting.delete(keyOf(locale, reference))
      }
    }
  }
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The names of records in the language of the content, in their order; null for one that is not known (yet). */
export function useNames(references: readonly Reference[]): (string | null)[] {
  const locale = useContentLocale()
  const language = useAdminLanguage()
  const key = JSON.stringify(references.map(({ collection, id }) => ({ collection, id })))
  useEffect(() => {
    for (const reference of JSON.parse(key) as Reference[]) ask(reference, locale, language)
  }, [key, locale, language])
  const read = () => JSON.stringify(references.map((reference) => names.get(keyOf(locale, reference)) ?? null))
  return JSON.parse(useSyncExternalStore(listen, read, read)) as (string | null)[]
}

/** The records that a value of a relation names. */
export function referencesTo(value: unknown, relationTo: string | readonly string[]): Reference[] {
  return [value].flat().flatMap((each): Reference[] => {
    if (typeof each === 'string') return typeof relationTo === 'string' ? [{ collection: relationTo, id: each }] : []
    if (!each || typeof each !== 'object') return []
    const { relationTo: collection, value: named, id } = each as Record<string, unknown>
    if (typeof collection === 'string') return referencesTo(named, collection)
    return typeof relationTo === 'string' && typeof id === 'string' ? [{ collection: relationTo, id }] : []
  })
}
