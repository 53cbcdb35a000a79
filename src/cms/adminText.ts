import type { PayloadRequest } from 'payload'
import { formatList } from '#/i18n/formats'
import { isLocale, type Locale, type Localized } from '#/i18n/locales'

/** The part of a request that holds the language of the admin; absent in some calls of the Local API. */
type Speaker = Partial<Pick<PayloadRequest, 'i18n'>>

/** The language of the admin for the person of a request, not that of the content; French when there is none. */
export function adminLanguage(req: Speaker): Locale {
  const language = req.i18n?.language
  return isLocale(language) ? language : 'fr'
}

/** A pair of words in the language of the admin. */
export function adminText<T>(req: Speaker, pair: Localized<T>): T {
  return pair[adminLanguage(req)]
}

/** The label of a field in the language of the admin; its name when the config has no label. */
export function fieldLabel(req: Speaker, label: unknown, name: string): string {
  if (typeof label === 'string') return label
  if (label && typeof label === 'object' && adminLanguage(req) in label) {
    return String((label as Record<string, unknown>)[adminLanguage(req)])
  }
  return name
}

/** The most titles that a message names. */
const mostTitles = 12

/** Titles as a list in words, cut where it would be too long to read. */
export function titlesInWords(req: Speaker, titles: readonly string[]): string {
  const more = titles.length - mostTitles
  const named = more > 0 ? [...titles.slice(0, mostTitles), adminText(req, others)(more)] : [...titles]
  return formatList(named, adminLanguage(req))
}

const others: Localized<(more: number) => string> = {
  fr: (more) => (more === 1 ? 'une autre' : `${more} autres`),
  en: (more) => (more === 1 ? 'one more' : `${more} more`),
}
