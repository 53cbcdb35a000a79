import type { Locale, Localized } from '#/i18n/locales'

// Day values ("2024-03-01") have no hour: they are read and written in UTC, or a server west of Greenwich shows the day before.
// Everything here comes with ordinary spaces; `typeset` binds what belongs together.

/** What `Intl` understands: English dates read "8 June 2015", as the United Nations write them. */
const languageTags: Localized = { fr: 'fr', en: 'en-GB' }

export type DatePrecision = 'day' | 'month' | 'year' | 'announced' | 'unknown'

/** "1er mars 2024", "1 March 2024". */
export function formatDay(day: string, locale: Locale): string {
  return writeDate(day, locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

const unknownDate: Localized = { fr: 'date inconnue', en: 'date not known' }

/**
 * A date as precisely as it is known: "octobre 2006", "2015", "annoncé le 8 juin 2015", "date inconnue".
 * `date` is ISO, cut to what is known; it never prints more than it holds, nor more than `precision` vouches for.
 */
export function formatPartialDate(date: string | null | undefined, precision: DatePrecision, locale: Locale): string {
  if (!date || precision === 'unknown') return unknownDate[locale]
  if (precision === 'announced') return formatAnnounced(date, locale)
  if (precision === 'year' || date.length === 4) return date.slice(0, 4)
  if (precision === 'month' || date.length === 7) return formatMonth(date.slice(0, 7), locale)
  return formatDay(date, locale)
}

/** "3–15 juin 2007", "24 novembre – 5 décembre 2025": what both days share is said once. */
export function formatDayRange(first: string, last: string, locale: Locale): string {
  if (first === last) return formatDay(first, locale)
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return `${writeDate(first, locale, { day: 'numeric' })}–${formatDay(last, locale)}`
  }
  const isOneYear = first.slice(0, 4) === last.slice(0, 4)
  const start = isOneYear ? writeDate(first, locale, { day: 'numeric', month: 'long' }) : formatDay(first, locale)
  return `${start} – ${formatDay(last, locale)}`
}

/** "20e", "1er" or, for a feminine noun (session, réunion), "1re"; "20th", "1st" in English, which has one form. */
export function ordinal(number: number, locale: Locale, gender: 'masculine' | 'feminine' = 'masculine'): string {
  const isFeminine = gender === 'feminine'
  const endings: Localized<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = {
    fr: { one: isFeminine ? 're' : 'er', other: 'e' },
    en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  }
  const rule = new Intl.PluralRules(languageTags[locale], { type: 'ordinal' }).select(number)
  return `${number}${endings[locale][rule] ?? endings[locale].other}`
}

/** "a, b et c", "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(languageTags[locale], { type: 'conjunction' }).format(items)
}

/** The number with its noun: "0 accord" but "0 agreements", "2 accords". Nouns are given without the number. */
export function formatCount(count: number, nouns: Localized<{ one: string; other: string }>, locale: Locale): string {
  const tag = languageTags[locale]
  const isSingular = new Intl.PluralRules(tag).select(count) === 'one'
  return `${new Intl.NumberFormat(tag).format(count)} ${nouns[locale][isSingular ? 'one' : 'other']}`
}

/** "Suisse", "Switzerland" for CH; a code that names no country comes back as it is. */
export function countryName(iso2: string, locale: Locale): string {
  // `of` throws for what does not even look like a code, and a page must not fail for a slip of the editor's.
  if (!/^[A-Z]{2}$/.test(iso2)) return iso2
  return new Intl.DisplayNames(languageTags[locale], { type: 'region' }).of(iso2) ?? iso2
}

function formatAnnounced(date: string, locale: Locale): string {
  if (date.length === 4) return { fr: `annoncé en ${date}`, en: `announced in ${date}` }[locale]
  if (date.length === 7) {
    const month = formatMonth(date, locale)
    return { fr: `annoncé en ${month}`, en: `announced in ${month}` }[locale]
  }
  const day = formatDay(date, locale)
  return { fr: `annoncé le ${day}`, en: `announced on ${day}` }[locale]
}

function formatMonth(month: string, locale: Locale): string {
  return writeDate(`${month}-01`, locale, { month: 'long', year: 'numeric' })
}

function writeDate(day: string, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(languageTags[locale], { ...parts, timeZone: 'UTC' }).format(new Date(day))
  // ICU writes "1 mars 2024"; French says "1er mars 2024".
  return locale === 'fr' && parts.day ? text.replace(/^1(?=\s|$)/, '1er') : text
}
