import type { PayloadRequest } from 'payload'
import { isLocale, type Locale, type Localized } from '#/i18n/locales'

/** What tells the language of a person; a call of the Local API may have nothing of it. */
type Speaker = Partial<Pick<PayloadRequest, 'i18n'>>

/** The language in which the person behind a request reads the admin: not the language of the content. */
export function adminLanguage(req: Speaker): Locale {
  const language = req.i18n?.language
  return isLocale(language) ? language : 'fr'
}

/** A pair in the language of the person behind the request. */
export function adminText<T>(req: Speaker, pair: Localized<T>): T {
  return pair[adminLanguage(req)]
}

/** The label of a field as that person reads it; the field's name when the config has no label. */
export function fieldLabel(req: Speaker, label: unknown, name: string): string {
  if (typeof label === 'string') return label
  if (label && typeof label === 'object' && adminLanguage(req) in label) {
    return String((label as Record<string, unknown>)[adminLanguage(req)])
  }
  return name
}
