/** How the administration calls a record: by its name, and by what people know it by beside that. */
import type { SanitizedCollectionConfig } from 'payload'
import { type Locale, locales } from '#/i18n/locales'
import type { Values } from './room'

/** The field of the name; `admin.useAsTitle` may name one that is derived from it. */
export const nameFieldOf = ({ admin, custom }: Pick<SanitizedCollectionConfig, 'admin' | 'custom'>): string =>
  String(custom?.nameField ?? admin.useAsTitle ?? 'id')

/** What stands beside a name, by its field. */
const beside: Record<string, { field: string; joined: (name: string, other: string) => string }> = {
  name: { field: 'acronym', joined: (name, acronym) => `${name} (${acronym})` },
  symbol: { field: 'title', joined: (symbol, title) => `${symbol} – ${title}` },
  label: { field: 'title', joined: (label, title) => `${label} – ${title}` },
  code: { field: 'city', joined: (code, city) => `${code} – ${city}` },
}

type Found = { text: string; locale: Locale | null }

/** A text in a language, or else in another one, which is told; null when there is none. */
function textIn(value: unknown, locale: Locale): Found | null {
  if (typeof value === 'string') return value ? { text: value, locale: null } : null
  if (!value || typeof value !== 'object') return null
  const texts = value as Partial<Record<Locale, unknown>>
  for (const language of [locale, ...locales]) {
    const text = texts[language]
    if (typeof text === 'string' && text) return { text, locale: language === locale ? null : language }
  }
  return null
}

/**
 * The name of a working copy in a language: "Organisation mondiale des douanes (OMD)". A name of another language is marked
 * by it: "World Bank (WB) [en]". Null when the record has none.
 */
export function shownName(nameField: string, row: Values, locale: Locale): string | null {
  const name = textIn(row[nameField], locale)
  if (!name) return null
  const { field = '', joined } = beside[nameField] ?? {}
  const other = textIn(row[field], name.locale ?? locale)
  const text = other && joined ? joined(name.text, other.text) : name.text
  const foreign = name.locale ?? other?.locale
  return foreign ? `${text} [${foreign}]` : text
}

/** Collections whose records are called by a symbol, with a title or a city beside it. */
const calledBySymbol = new Set(['resolutions', 'decisions', 'decision-groups', 'meetings'])

/** A name as it stands in a sentence: without what `shownName` adds for those who choose, but for an acronym. */
export function nameAlone(collection: string, shown: string): string {
  const name = shown.replace(/ \[[a-z]{2}\]$/, '')
  return calledBySymbol.has(collection) ? (name.split(' – ', 1)[0] ?? name) : name
}
