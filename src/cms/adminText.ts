import type { PayloadRequest } from 'payload'
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
