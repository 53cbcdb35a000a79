/** The languages the portal is published in. A new one is added here; the compiler then names every missing word. */
export const locales = ['fr', 'en'] as const

export type Locale = (typeof locales)[number]

/** French is the language of the secretariat's own pages and the answer when a reader states no preference. */
export const defaultLocale: Locale = 'fr'

/** One value per language: `{ fr: 'Accord', en: 'Agreement' }`. */
export type Localized<T = string> = Record<Locale, T>

/** The name of each language in itself, as the language switch prints it. */
export const languageNames: Localized = { fr: 'Français', en: 'English' }

/** The language from which another is translated. */
export function sourceOf(target: Locale): Locale {
  return target === defaultLocale ? (locales.find((locale) => locale !== target) ?? target) : defaultLocale
}

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}
