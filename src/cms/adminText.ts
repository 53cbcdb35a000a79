import type { PayloadRequest } from 'payload'
import { isLocale, type Locale, type Localized } from '#/i18n/locales'

/** The language in which the person behind a request reads the admin: not the language of the content. */
export function adminLanguage(req: PayloadRequest): Locale {
  const language = req.i18n?.language
  return isLocale(language) ? language : 'fr'
}

/** A pair in the language of the person behind the request. */
export function adminText<T>(req: PayloadRequest, pair: Localized<T>): T {
  return pair[adminLanguage(req)]
}

/** The label of a field as that person reads it; the field's name when the config has no label. */
export function fieldLabel(req: PayloadRequest, label: unknown, name: string): string {
  if (typeof label === 'string') return label
  if (label && typeof label === 'object' && adminLanguage(req) in label) {
    return String((label as Record<string, unknown>)[adminLanguage(req)])
  }
  return name
}
