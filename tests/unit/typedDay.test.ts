import { describe, expect, test } from 'vitest'
import { formatDay } from '#/i18n/formats'
import { locales } from '#/i18n/locales'
import { parseDay } from '#/i18n/typedDay'
import { fc, runs } from '../support/properties'

test.each([
  ['15 juillet 2024', '2024-07-15'],
  ['15 juil. 2024', '2024-07-15'],
  ['15 juil 2024', '2024-07-15'],
  ['15 février 2024', '2024-02-15'],
  ['15 FEVRIER 2024', '2024-02-15'],
  ['15 févr. 2024', '2024-02-15'],
  ['30 avril 2021', '2021-04-30'],
  ['25 décembre 2019', '2019-12-25'],
  ['8 août 1975', '1975-08-08'],
  ['8 aou\u0302t 1975', '1975-08-08'],
  ['1er mars 2026', '2026-03-01'],
  ['1ᵉʳ mars 2026', '2026-03-01'],
  ['1ER MARS 2026', '2026-03-01'],
  ['1 mars 2026', '2026-03-01'],
  ['1\u00a0mars\u202f2026', '2026-03-01'],
  ['\t 1  mars 2026\n', '2026-03-01'],
  ['15 July 2024', '2024-07-15'],
  ['15 Jul 2024', '2024-07-15'],
  ['15-Jul-2024', '2024-07-15'],
  ['15th July, 2024', '2024-07-15'],
  ['July 15, 2024', '2024-07-15'],
  ['july 15 2024', '2024-07-15'],
  ['Sept. 3rd, 2024', '2024-09-03'],
  ['05/03/2026', '2026-03-05'],
  ['5/3/2026', '2026-03-05'],
  ['5.3.2026', '2026-03-05'],
  ['05 / 03 / 2026', '2026-03-05'],
  ['15-08-2024', '2024-08-15'],
  ['15‑08‑2024', '2024-08-15'],
  ['2024-07-15', '2024-07-15'],
  ['29/02/2024', '2024-02-29'],
  ['1/1/1800', '1800-01-01'],
  ['31/12/2400', '2400-12-31'],
])('%j is %s', (text, day) => {
  expect(parseDay(text)).toBe(day)
})

test.each([
  '',
  ' ',
  'bientôt',
  '2024',
  'juillet 2024',
  '2024-07',
  '15 juillet',
  '5 mars 20226',
  '5 mars 26',
  '05/03/26',
  '31/02/2024',
  '29/02/2023',
  '29 février 1900',
  '31 avril 2024',
  '0 mars 2024',
  '00/00/2024',
  '12/15/2024',
  '2024-13-01',
  '2024-15-07',
  '2024-02-30',
  '31/12/1799',
  '01/01/2401',
  '31/12/9999',
  '5/3-2026',
  '2er mars 2026',
  '11er mars 2026',
  '15 jui 2024',
  '15 brumaire 2024',
  'July 152024',
  '15 juillet 2024 ou 2025',
  '15 juillet 2024T12:00',
  '2024-07-15T00:00:00+02:00',
  '-5 mars 2024',
])('%j is no day', (text) => {
  expect(parseDay(text)).toBeNull()
})

describe('generated', () => {
  const days = fc
    .integer({ min: Date.UTC(1800, 0, 1) / 86_400_000, max: Date.UTC(2400, 11, 31) / 86_400_000 })
    .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10))
  const space = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '  ', '\t')

  test('a day in words is that day, in both languages, in capitals and without accents', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...locales), space, (day, locale, gap) => {
        const words = formatDay(day, locale).replaceAll(' ', gap)
        const bare = words.normalize('NFD').replace(/\p{M}/gu, '')
        for (const typed of [words, words.toUpperCase(), bare, ` ${words} `]) expect(parseDay(typed)).toBe(day)
      }),
      { numRuns: runs(5000) },
    )
  })

  test('every shape of every day is that day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', date = ''] = day.split('-')
        const at = new Date(day)
        const name = (tag: string, length: 'long' | 'short') =>
          new Intl.DateTimeFormat(tag, { month: length, timeZone: 'UTC' }).format(at)
        const names = ['fr', 'en-US', 'en-GB'].flatMap((tag) => [name(tag, 'long'), name(tag, 'short')])
        const typed = [
          day,
          ...['/', '.', '-'].flatMap((mark) => [
            [date, month, year].join(mark),
            [Number(date), Number(month), year].join(mark),
          ]),
          ...names.flatMap((month) => [`${Number(date)} ${month} ${year}`, `${month} ${Number(date)}, ${year}`]),
        ]
        for (const text of typed) expect(parseDay(text), text).toBe(day)
      }),
      { numRuns: runs(5000) },
    )
  })

  test('a text with anything more or less than a day is none', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...locales),
        fc.constantFrom('0', '7', 'x', '/', '?', ' h'),
        (day, locale, more) => {
          const words = formatDay(day, locale)
          for (const typed of [`${words}${more}`, words.slice(0, -1), `x ${words}`]) expect(parseDay(typed)).toBeNull()
        },
      ),
      { numRuns: runs(5000) },
    )
  })

  test('any text at all is a day of the calendar within the years, or none', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,4}[ /.-][0-9a-z]{1,5}[ /.-][0-9]{1,5}$/))
    fc.assert(
      fc.property(text, (typed) => {
        const day = parseDay(typed)
        if (day === null) return
        expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
        expect(day >= '1800-01-01' && day <= '2400-12-31').toBe(true)
      }),
      { numRuns: runs(20_000) },
    )
  })
})
