import { dateFormat, displayNames, languageTags, listFormat, numberFormat, pluralRules } from '#/i18n/intl'
import type { Locale, Localized } from '#/i18n/locales'

// Day values ("2024-03-01") have no hour: they are read and written in UTC, or a server west of Greenwich shows the day
// before.
// Results have ordinary spaces, except inside numbers; `typeset` sets the no-break spaces.

export type DatePrecision = 'day' | 'month' | 'year' | 'announced' | 'unknown'

/** The function by which a sentence writes its dates. A view may pass its own, to mark dates for machines. */
export type WriteDate = typeof formatPartialDate

/** "1er mars 2024", "1 March 2024". */
export function formatDay(day: string, locale: Locale): string {
  return writeDate(day, locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

const unknownDate: Localized = { fr: 'date inconnue', en: 'date not known' }
const announced: Localized = { fr: 'annoncé', en: 'announced' }

/**
 * A date as precisely as it is known: "octobre 2006", "2015", "annoncé le 8 juin 2015", "date inconnue".
 * `date` is ISO, cut to what is known; it never prints more than it holds, nor more than `precision` vouches for.
 */
export function formatPartialDate(date: string | null | undefined, precision: DatePrecision, locale: Locale): string {
  if (!date || precision === 'unknown') return unknownDate[locale]
  if (precision === 'announced') return `${announced[locale]} ${formatOn(date, locale)}`
  if (precision === 'year' || date.length === 4) return date.slice(0, 4)
  if (precision === 'month' || date.length === 7) return formatMonth(date.slice(0, 7), locale)
  return formatDay(date, locale)
}

/**
 * "24 novembre – 5 décembre 2025", "24 November–5 December 2025": what both ends share is printed once.
 * Each end is ISO, cut to what is known: "octobre 2023 – mars 2024", "janvier – mars 2024", "2021–2030".
 */
export function formatDateRange(first: string, last: string, locale: Locale): string {
  if (first === last) return formatKnown(first, locale)
  const { start, end } = dateRangeEnds(first, last, locale)
  const isAlike = first.length === last.length
  // English closes its dash up, French only between two figures; between unlike ends a closed dash would mislead.
  const isClosed = isAlike && (locale === 'en' || /^\d\S*$/.test(start))
  return `${start}${isClosed ? '–' : ' – '}${end}`
}

/**
 * The same for the middle of a sentence: "du 24 novembre au 5 décembre 2025", "from 24 November to 5 December 2025".
 */
export function formatDateRangeInProse(first: string, last: string, locale: Locale): string {
  if (first === last) return formatOn(first, locale)
  const { start, end } = dateRangeEnds(first, last, locale)
  if (locale === 'en') return `from ${start} to ${end}`
  const from = isDay(first) ? 'du ' : /^[ao]/.test(start) ? 'd’' : 'de '
  return `${from}${start} ${isDay(last) ? 'au' : 'à'} ${end}`
}

/** When something happened: "le 8 juin 2015", "en juin 2015", "en 2015"; "on 8 June 2015", "in June 2015". */
export function formatOn(date: string, locale: Locale): string {
  const words: Localized = isDay(date) ? { fr: 'le', en: 'on' } : { fr: 'en', en: 'in' }
  return `${words[locale]} ${formatKnown(date, locale)}`
}

/** "20e", "1er" or, for a feminine noun (session, réunion), "1re"; "20th", "1st" in English, which has one form. */
export function ordinal(number: number, locale: Locale, gender: 'masculine' | 'feminine' = 'masculine'): string {
  const isFeminine = gender === 'feminine'
  const endings: Localized<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = {
    fr: { one: isFeminine ? 're' : 'er', other: 'e' },
    en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  }
  const rule = pluralRules(languageTags[locale], 'ordinal').select(number)
  return `${number}${endings[locale][rule] ?? endings[locale].other}`
}

/** "a, b et c", "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return listFormat(languageTags[locale], 'conjunction').format(items)
}

/** The same for items that are not text: the items, with the words between them. */
export function formatListParts<T>(items: readonly T[], locale: Locale): (T | string)[] {
  const places = items.map((_, place) => String(place))
  return listFormat(languageTags[locale], 'conjunction')
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? items[Number(value)] : undefined) ?? value)
}

/** "1 234 567,5" with narrow no-break spaces, "1,234,567.5". Not for years, nor for the numbers of symbols. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(languageTags[locale], {}).format(value)
}

type Nouns = Localized<{ one: string; other: string }>

/** The noun after a number: "accord" after 0, but "agreements". */
export function nounFor(count: number, nouns: Nouns, locale: Locale): string {
  const isSingular = pluralRules(languageTags[locale], 'cardinal').select(count) === 'one'
  return nouns[locale][isSingular ? 'one' : 'other']
}

/** The number with its noun: "0 accord" but "0 agreements", "2 accords". Nouns are given without the number. */
export const formatCount = (count: number, nouns: Nouns, locale: Locale): string =>
  `${formatNumber(count, locale)} ${nounFor(count, nouns, locale)}`

const sizeUnits: Localized<string[]> = { fr: ['ko', 'Mo', 'Go'], en: ['KB', 'MB', 'GB'] }
const byteNouns = { fr: { one: 'octet', other: 'octets' }, en: { one: 'byte', other: 'bytes' } }

/** "210 ko", "1,2 Mo"; "210 KB", "1.2 MB"; thousands of bytes, with a decimal below ten. */
export function formatFileSize(bytes: number, locale: Locale): string {
  if (bytes < 1000) return formatCount(bytes, byteNouns, locale)
  // A size that would round to 1000 is printed in the next unit.
  const power = bytes < 999_500 ? 1 : bytes < 999_500_000 ? 2 : 3
  const size = bytes / 1000 ** power
  const rounded = size < 9.95 ? Math.round(size * 10) / 10 : Math.round(size)
  return `${formatNumber(rounded, locale)} ${sizeUnits[locale][power - 1]}`
}

/** "Suisse", "Switzerland" for CH; a code that names no country comes back as it is. */
export function countryName(iso2: string, locale: Locale): string {
  // `of` throws for a text without the form of a code, and a typing error must not fail the page.
  if (!/^[A-Z]{2}$/.test(iso2)) return iso2
  return displayNames(languageTags[locale], 'region').of(iso2) ?? iso2
}

/** "anglais", "English" for en, as inside a sentence; a code that names no language comes back as it is. */
export function languageName(code: string, locale: Locale): string {
  if (!/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(code)) return code
  return displayNames(languageTags[locale], 'language').of(code) ?? code
}

/** "en anglais", "in English". */
export function writtenIn(code: string, locale: Locale): string {
  return `${{ fr: 'en', en: 'in' }[locale]} ${languageName(code, locale)}`
}

/**
 * The label of a document that exists in one language, as delegates know it: "Seulement en anglais", "English only".
 */
export function writtenOnlyIn(code: string, locale: Locale): string {
  const name = languageName(code, locale)
  return { fr: `Seulement en ${name}`, en: `${name} only` }[locale]
}

/** A phrase as the beginning of a sentence: "État" for "état", "À l’adresse" for "à l’adresse". */
export function capitalise(phrase: string, locale: Locale): string {
  const [first = ''] = phrase
  return `${first.toLocaleUpperCase(languageTags[locale])}${phrase.slice(first.length)}`
}

/** A word or a phrase that stands alone elsewhere, inside a sentence: "adoption" for "Adoption". */
export function lowered(phrase: string, locale: Locale): string {
  const [first = ''] = phrase
  return `${first.toLocaleLowerCase(languageTags[locale])}${phrase.slice(first.length)}`
}

function isDay(date: string): boolean {
  return date.length > 7
}

/** A date ISO, cut to what is known. */
function formatKnown(date: string, locale: Locale): string {
  return formatPartialDate(date, 'day', locale)
}

/** Both ends in words; the first without what it shares with the last. */
export function dateRangeEnds(first: string, last: string, locale: Locale): { start: string; end: string } {
  const end = formatKnown(last, locale)
  const isShared = (places: number) => first.length === last.length && first.slice(0, places) === last.slice(0, places)
  if (isDay(first) && isShared(7)) return { start: writeDate(first, locale, { day: 'numeric' }), end }
  if (isDay(first) && isShared(4)) return { start: writeDate(first, locale, { day: 'numeric', month: 'long' }), end }
  if (first.length === 7 && isShared(4)) return { start: writeDate(`${first}-01`, locale, { month: 'long' }), end }
  return { start: formatKnown(first, locale), end }
}

function formatMonth(month: string, locale: Locale): string {
  return writeDate(`${month}-01`, locale, { month: 'long', year: 'numeric' })
}

function writeDate(day: string, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  const text = dateFormat(languageTags[locale], parts).format(new Date(day))
  // ICU writes "1 mars 2024"; French says "1er mars 2024".
  return locale === 'fr' && parts.day ? text.replace(/^1(?=\s|$)/, '1er') : text
}
