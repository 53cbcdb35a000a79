/** What a reader typed, as the search reads it. */
import type { Locale } from '#/i18n/locales'
import { normaliseLine } from '#/i18n/normalise'
import { plain } from '#/i18n/slugify'

/** No reader looks for more at once, and each word costs time. */
const maxLength = 300
const maxWords = 24

/**
 * A text normalised as the records are (a soft hyphen parts no word), with one kind of space, without controls, and with
 * "I.C.C.A.T." and "CoP 20" as the records write them.
 */
export function tidy(text: string): string {
  return normaliseLine(text)
    .replace(/(?:(?!\p{Cf})[\p{Z}\p{C}])+/gu, ' ')
    .split(' ', maxWords)
    .join(' ')
    .slice(0, maxLength)
    .replaceAll('’', "'")
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/\bcop (?=\d)/gi, 'CoP')
    .trim()
}

/** Articles and question words that the stop words of the database leave in. "Ou" without accent joins alternatives. */
const asking: Record<Locale, RegExp> = {
  fr: /(?<![\p{L}\p{N}])(?:les|cet(?:te)?|quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s|quoi|quand|comment|pourquoi|combien|où|dont|est-ce(?: qu[e'])?|(?<=-)(?:t-)?(?:ils?|elles?|on))(?![\p{L}\p{N}])/giu,
  en: /(?<![\p{L}\p{N}])(?:whose|many|much)(?![\p{L}\p{N}])/giu,
}

/** A text without the words that only ask, and with the "or" of its language as the database knows it. */
export function withoutQuestion(text: string, locale: Locale): string {
  if (text.includes('"')) return text
  const kept = text.replace(asking[locale], ' ').replace(/\s+/g, ' ').trim()
  const joined = locale === 'fr' ? kept.replace(/(?<=\S) ou (?=\S)/giu, ' or ') : kept
  return /[\p{L}\p{N}]/u.test(joined) ? joined : text
}

/** A question has words that no answer has: it is read by any of them at once. */
export const isQuestion = (text: string): boolean => /\p{L}\s*\?/u.test(text)

/** The words of a text without case and accents. */
export const plainWords = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** A word or a term of a text, and what is found in its stead: the other names of the term. */
export type Unit = string[]

/** The words of a text, each once; a term that it holds is one unit with all its names. @param terms the longest first */
export function unitsOf(text: string, terms: readonly { said: string; names: string[] }[]): Unit[] {
  let rest = ` ${plainWords(text).join(' ')} `
  const units: Unit[] = []
  for (const { said, names } of terms) {
    if (!rest.includes(` ${said} `)) continue
    rest = rest.replaceAll(` ${said} `, '  ')
    units.push([said, ...names])
  }
  const words = rest.split(' ').filter((word) => word !== '' && word !== 'or')
  return [...units, ...[...new Set(words)].map((word) => [word])]
}
