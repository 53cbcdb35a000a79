import { expect, test } from 'vitest'
import { meetingName } from '#/collections/meetings/messages'
import {
  capitalise,
  countryName,
  type DatePrecision,
  formatCount,
  formatDateRange,
  formatDateRangeInProse,
  formatDay,
  formatFileSize,
  formatList,
  formatNumber,
  formatOn,
  formatPartialDate,
  languageName,
  ordinal,
  writtenIn,
  writtenOnlyIn,
} from '#/i18n/formats'
import { languageNames, locales } from '#/i18n/locales'

/** No-break spaces made visible: ⍽ is U+00A0, ⎵ is U+202F. */
const show = (text: string) => text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⎵')

test.each([
  ['2024-03-01', '1er mars 2024', '1 March 2024'],
  ['2024-03-02', '2 mars 2024', '2 March 2024'],
  ['2024-03-11', '11 mars 2024', '11 March 2024'],
  ['2015-08-31', '31 août 2015', '31 August 2015'],
])('day %s', (day, fr, en) => {
  expect([formatDay(day, 'fr'), formatDay(day, 'en')]).toEqual([fr, en])
})

test('a day is the same day in every time zone', () => {
  const before = process.env.TZ
  process.env.TZ = 'America/Los_Angeles'
  try {
    expect(new Date('2024-03-01').getDate()).toBe(29)
    expect(formatDay('2024-03-01', 'en')).toBe('1 March 2024')
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})

test.each<[string | null | undefined, DatePrecision, string, string]>([
  ['2024-03-01', 'day', '1er mars 2024', '1 March 2024'],
  ['2006-10', 'month', 'octobre 2006', 'October 2006'],
  ['2015', 'year', '2015', '2015'],
  ['2015-06-08', 'announced', 'annoncé le 8 juin 2015', 'announced on 8 June 2015'],
  ['2015-06', 'announced', 'annoncé en juin 2015', 'announced in June 2015'],
  ['2015', 'announced', 'annoncé en 2015', 'announced in 2015'],
  [undefined, 'unknown', 'date inconnue', 'date not known'],
  ['2015', 'unknown', 'date inconnue', 'date not known'],
  [null, 'day', 'date inconnue', 'date not known'],
  ['2006-10-15', 'month', 'octobre 2006', 'October 2006'],
  ['2006-10-15', 'year', '2006', '2006'],
  ['2006-10', 'day', 'octobre 2006', 'October 2006'],
  ['2006', 'month', '2006', '2006'],
])('partial date %s to the %s', (date, precision, fr, en) => {
  expect([formatPartialDate(date, precision, 'fr'), formatPartialDate(date, precision, 'en')]).toEqual([fr, en])
})

test.each([
  // Days
  ['2025-11-24', '2025-12-05', '24 novembre – 5 décembre 2025', '24 November–5 December 2025'],
  ['2007-06-03', '2007-06-15', '3–15 juin 2007', '3–15 June 2007'],
  ['2007-06-01', '2007-06-15', '1er–15 juin 2007', '1–15 June 2007'],
  ['2007-05-30', '2007-06-01', '30 mai – 1er juin 2007', '30 May–1 June 2007'],
  ['2007-05-01', '2007-06-02', '1er mai – 2 juin 2007', '1 May–2 June 2007'],
  ['2025-12-28', '2026-01-03', '28 décembre 2025 – 3 janvier 2026', '28 December 2025–3 January 2026'],
  ['2025-01-03', '2026-01-05', '3 janvier 2025 – 5 janvier 2026', '3 January 2025–5 January 2026'],
  ['2007-06-03', '2007-06-03', '3 juin 2007', '3 June 2007'],
  // Months
  ['2024-01', '2024-03', 'janvier – mars 2024', 'January–March 2024'],
  ['2023-10', '2024-03', 'octobre 2023 – mars 2024', 'October 2023–March 2024'],
  ['2024-03', '2024-03', 'mars 2024', 'March 2024'],
  // Years
  ['2021', '2030', '2021–2030', '2021–2030'],
  ['2021', '2021', '2021', '2021'],
  // Ends that are not known alike
  ['2006-10', '2010', 'octobre 2006 – 2010', 'October 2006 – 2010'],
  ['2006', '2007-06-15', '2006 – 15 juin 2007', '2006 – 15 June 2007'],
  ['2007-06', '2007-06-15', 'juin 2007 – 15 juin 2007', 'June 2007 – 15 June 2007'],
])('range %s to %s', (first, last, fr, en) => {
  expect([formatDateRange(first, last, 'fr'), formatDateRange(first, last, 'en')]).toEqual([fr, en])
})

test.each([
  ['2025-11-24', '2025-12-05', 'du 24 novembre au 5 décembre 2025', 'from 24 November to 5 December 2025'],
  ['2007-06-03', '2007-06-15', 'du 3 au 15 juin 2007', 'from 3 to 15 June 2007'],
  ['2007-06-01', '2007-06-15', 'du 1er au 15 juin 2007', 'from 1 to 15 June 2007'],
  ['2025-12-28', '2026-01-03', 'du 28 décembre 2025 au 3 janvier 2026', 'from 28 December 2025 to 3 January 2026'],
  ['2024-01', '2024-03', 'de janvier à mars 2024', 'from January to March 2024'],
  ['2023-10', '2024-03', 'd’octobre 2023 à mars 2024', 'from October 2023 to March 2024'],
  ['2024-04', '2024-08', 'd’avril à août 2024', 'from April to August 2024'],
  ['2021', '2030', 'de 2021 à 2030', 'from 2021 to 2030'],
  ['2006-10', '2007-06-15', 'd’octobre 2006 au 15 juin 2007', 'from October 2006 to 15 June 2007'],
  ['2007-06-03', '2007-06-03', 'le 3 juin 2007', 'on 3 June 2007'],
  ['2007-06', '2007-06', 'en juin 2007', 'in June 2007'],
  ['2007', '2007', 'en 2007', 'in 2007'],
])('range %s to %s in prose', (first, last, fr, en) => {
  expect([formatDateRangeInProse(first, last, 'fr'), formatDateRangeInProse(first, last, 'en')]).toEqual([fr, en])
})

test.each([
  ['2024-03-01', 'le 1er mars 2024', 'on 1 March 2024'],
  ['2024-08', 'en août 2024', 'in August 2024'],
  ['2024', 'en 2024', 'in 2024'],
])('when: %s', (date, fr, en) => {
  expect([formatOn(date, 'fr'), formatOn(date, 'en')]).toEqual([fr, en])
})

test.each([
  [1, '1er', '1re', '1st'],
  [2, '2e', '2e', '2nd'],
  [3, '3e', '3e', '3rd'],
  [11, '11e', '11e', '11th'],
  [20, '20e', '20e', '20th'],
  [21, '21e', '21e', '21st'],
  [22, '22e', '22e', '22nd'],
  [111, '111e', '111e', '111th'],
])('ordinal %i', (number, masculine, feminine, english) => {
  expect(ordinal(number, 'fr')).toBe(masculine)
  expect(ordinal(number, 'fr', 'feminine')).toBe(feminine)
  expect(ordinal(number, 'en')).toBe(english)
  expect(ordinal(number, 'en', 'feminine')).toBe(english)
})

test.each([
  [1, '1re session de la Conférence des Parties', '1st meeting of the Conference of the Parties'],
  [2, '2e session de la Conférence des Parties', '2nd meeting of the Conference of the Parties'],
  [3, '3e session de la Conférence des Parties', '3rd meeting of the Conference of the Parties'],
  [12, '12e session de la Conférence des Parties', '12th meeting of the Conference of the Parties'],
  [20, '20e session de la Conférence des Parties', '20th meeting of the Conference of the Parties'],
  [21, '21e session de la Conférence des Parties', '21st meeting of the Conference of the Parties'],
])('name of CoP%i', (number, fr, en) => {
  const meeting = { body: 'cop', kind: 'ordinary', number } as const
  expect([meetingName(meeting, 'fr'), meetingName(meeting, 'en')]).toEqual([fr, en])
})

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a et b', 'a and b'],
  [['a', 'b', 'c'], 'a, b et c', 'a, b and c'],
])('list %j', (items, fr, en) => {
  expect([formatList(items, 'fr'), formatList(items, 'en')]).toEqual([fr, en])
})

test.each([
  [1_234_567.5, '1⎵234⎵567,5', '1,234,567.5'],
  [10_000, '10⎵000', '10,000'],
  [1234, '1⎵234', '1,234'],
  [999, '999', '999'],
  [0.5, '0,5', '0.5'],
])('number %d', (number, fr, en) => {
  expect([show(formatNumber(number, 'fr')), show(formatNumber(number, 'en'))]).toEqual([fr, en])
})

test.each([
  [0, '0 octet', '0 bytes'],
  [1, '1 octet', '1 byte'],
  [999, '999 octets', '999 bytes'],
  [1000, '1 ko', '1 KB'],
  [1234, '1,2 ko', '1.2 KB'],
  [9949, '9,9 ko', '9.9 KB'],
  [9950, '10 ko', '10 KB'],
  [210_000, '210 ko', '210 KB'],
  [999_499, '999 ko', '999 KB'],
  [999_500, '1 Mo', '1 MB'],
  [1_240_000, '1,2 Mo', '1.2 MB'],
  [34_600_000, '35 Mo', '35 MB'],
  [999_500_000, '1 Go', '1 GB'],
  [2_000_000_000_000, '2⎵000 Go', '2,000 GB'],
])('file of %d bytes', (bytes, fr, en) => {
  expect([show(formatFileSize(bytes, 'fr')), show(formatFileSize(bytes, 'en'))]).toEqual([fr, en])
})

test.each([
  [0, '0 accord', '0 agreements'],
  [1, '1 accord', '1 agreement'],
  [2, '2 accords', '2 agreements'],
  [1234, '1\u202f234 accords', '1,234 agreements'],
  // French has a third form from a million on, which takes the plural.
  [1_000_000, '1\u202f000\u202f000 accords', '1,000,000 agreements'],
])('count %i', (count, fr, en) => {
  const nouns = { fr: { one: 'accord', other: 'accords' }, en: { one: 'agreement', other: 'agreements' } }
  expect([formatCount(count, nouns, 'fr'), formatCount(count, nouns, 'en')]).toEqual([fr, en])
})

test.each([
  ['CH', 'Suisse', 'Switzerland'],
  ['US', 'États-Unis', 'United States'],
  ['XZ', 'XZ', 'XZ'],
  ['Suisse', 'Suisse', 'Suisse'],
  ['', '', ''],
])('country %s', (iso2, fr, en) => {
  expect([countryName(iso2, 'fr'), countryName(iso2, 'en')]).toEqual([fr, en])
})

test.each([
  ['ar', 'en arabe', 'in Arabic', 'Seulement en arabe', 'Arabic only'],
  ['zh', 'en chinois', 'in Chinese', 'Seulement en chinois', 'Chinese only'],
  ['en', 'en anglais', 'in English', 'Seulement en anglais', 'English only'],
  ['fr', 'en français', 'in French', 'Seulement en français', 'French only'],
  ['ru', 'en russe', 'in Russian', 'Seulement en russe', 'Russian only'],
  ['es', 'en espagnol', 'in Spanish', 'Seulement en espagnol', 'Spanish only'],
])('in language %s', (code, fr, en, onlyFr, onlyEn) => {
  expect([writtenIn(code, 'fr'), writtenIn(code, 'en')]).toEqual([fr, en])
  expect([writtenOnlyIn(code, 'fr'), writtenOnlyIn(code, 'en')]).toEqual([onlyFr, onlyEn])
})

test.each([
  ['pt', 'portugais', 'Portuguese'],
  ['la', 'latin', 'Latin'],
  ['zh-Hans', 'chinois simplifié', 'Simplified Chinese'],
  ['zz', 'zz', 'zz'],
  ['anglais', 'anglais', 'anglais'],
  ['', '', ''],
])('language %s', (code, fr, en) => {
  expect([languageName(code, 'fr'), languageName(code, 'en')]).toEqual([fr, en])
})

test.each(locales)('the language switch calls %s by its own name', (locale) => {
  expect(languageNames[locale]).toBe(capitalise(languageName(locale, locale), locale))
})

test.each([
  ['état non connu', 'État non connu'],
  ['à l’adresse du Secrétariat', 'À l’adresse du Secrétariat'],
  ['œuvre', 'Œuvre'],
  ['en vigueur', 'En vigueur'],
  ['20e session', '20e session'],
  ['', ''],
])('capitals keep their accents: %s', (phrase, sentence) => {
  expect(capitalise(phrase, 'fr')).toBe(sentence)
})

test('months and languages have no capital in French', () => {
  const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`)
  for (const month of months) expect(formatPartialDate(month, 'month', 'fr')).toMatch(/^\p{Ll}+ 2024$/u)
  for (const code of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) expect(writtenIn(code, 'fr')).toMatch(/^en \p{Ll}+$/u)
})
