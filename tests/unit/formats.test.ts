import { expect, test } from 'vitest'
import {
  countryName,
  type DatePrecision,
  formatCount,
  formatDay,
  formatDayRange,
  formatList,
  formatPartialDate,
  ordinal,
} from '#/i18n/formats'

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
  ['2025-11-24', '2025-12-05', '24 novembre – 5 décembre 2025', '24 November – 5 December 2025'],
  ['2007-06-03', '2007-06-15', '3–15 juin 2007', '3–15 June 2007'],
  ['2007-06-01', '2007-06-15', '1er–15 juin 2007', '1–15 June 2007'],
  ['2007-05-30', '2007-06-01', '30 mai – 1er juin 2007', '30 May – 1 June 2007'],
  ['2007-05-01', '2007-06-02', '1er mai – 2 juin 2007', '1 May – 2 June 2007'],
  ['2025-12-28', '2026-01-03', '28 décembre 2025 – 3 janvier 2026', '28 December 2025 – 3 January 2026'],
  ['2025-01-03', '2026-01-05', '3 janvier 2025 – 5 janvier 2026', '3 January 2025 – 5 January 2026'],
  ['2007-06-03', '2007-06-03', '3 juin 2007', '3 June 2007'],
])('days %s to %s', (first, last, fr, en) => {
  expect([formatDayRange(first, last, 'fr'), formatDayRange(first, last, 'en')]).toEqual([fr, en])
})

test.each([
  [1, '1er', '1re', '1st'],
  [2, '2e', '2e', '2nd'],
  [3, '3e', '3e', '3rd'],
  [11, '11e', '11e', '11th'],
  [20, '20e', '20e', '20th'],
  [21, '21e', '21e', '21st'],
])('ordinal %i', (number, masculine, feminine, english) => {
  expect(ordinal(number, 'fr')).toBe(masculine)
  expect(ordinal(number, 'fr', 'feminine')).toBe(feminine)
  expect(ordinal(number, 'en')).toBe(english)
  expect(ordinal(number, 'en', 'feminine')).toBe(english)
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
