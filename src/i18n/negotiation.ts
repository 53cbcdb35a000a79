import Negotiator from 'negotiator'
import { defaultLocale, isLocale, type Locale, locales } from './locales'

/** The first of our languages in an Accept-Language header, by weight; French when it names none of them. */
export function preferredLocale(header: string | null | undefined): Locale {
  if (!header) return defaultLocale
  // French stands first: it is what "any language" means here.
  const [first] = new Negotiator({ headers: { 'accept-language': header } }).languages([...locales])
  return isLocale(first) ? first : defaultLocale
}
