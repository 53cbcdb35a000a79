import { formatDay } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { parseDay } from '#/i18n/typedDay'

/** The ISO day of a stored date, the same in every time zone; null for none and for a text that is no date. */
export function storedDay(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? value.slice(0, 10) : null
}

/** A typed day as it is stored: noon UTC. A text that is no day comes back as it was typed, an empty one as null. */
export function storedValue(typed: string): string | null {
  const day = parseDay(typed)
  if (day) return `${day}T12:00:00.000Z`
  return typed.trim() === '' ? null : typed
}

/** A stored date in words; a text that is no date as it is, and nothing for none. */
export function dayInWords(value: unknown, language: Locale): string {
  const day = storedDay(value)
  return day ? formatDay(day, language) : String(value ?? '')
}
