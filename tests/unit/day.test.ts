import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { statusSentence } from '#/collections/agreements/AgreementStatus'
import { effectSentence } from '#/collections/meetings/messages'
import { type DatePrecision, formatDateRange, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { DatedText, Day, DayRange } from '#/ui/Day'

/** No-break spaces made visible. */
const show = (html: string) => html.replaceAll('\u00a0', '⍽')
const day = (date: string | null, precision: DatePrecision, locale: Locale) =>
  show(renderToStaticMarkup(createElement(Day, { locale, date, precision })))
const dated = (text: (write: WriteDate) => string, locale: Locale = 'fr') =>
  show(renderToStaticMarkup(createElement(DatedText, { locale, text })))

test.each<[string | null, DatePrecision, string, string]>([
  [
    '2024-03-01',
    'day',
    '<time dateTime="2024-03-01">1er⍽mars 2024</time>',
    '<time dateTime="2024-03-01">1⍽March 2024</time>',
  ],
  // A day that the source does not establish is given neither to a reader nor to a machine.
  [
    '2006-10-17',
    'month',
    '<time dateTime="2006-10">octobre 2006</time>',
    '<time dateTime="2006-10">October 2006</time>',
  ],
  ['2015-01-01', 'year', '<time dateTime="2015">2015</time>', '<time dateTime="2015">2015</time>'],
  ['2006-10', 'day', '<time dateTime="2006-10">octobre 2006</time>', '<time dateTime="2006-10">October 2006</time>'],
  [
    '2015-06-08T12:00:00.000Z',
    'day',
    '<time dateTime="2015-06-08">8⍽juin 2015</time>',
    '<time dateTime="2015-06-08">8⍽June 2015</time>',
  ],
  [
    '2015-06-08T12:00:00.000Z',
    'announced',
    'annoncé le <time dateTime="2015-06-08">8⍽juin 2015</time>',
    'announced on <time dateTime="2015-06-08">8⍽June 2015</time>',
  ],
  [
    '2015',
    'announced',
    'annoncé en <time dateTime="2015">2015</time>',
    'announced in <time dateTime="2015">2015</time>',
  ],
  [null, 'day', 'date inconnue', 'date not known'],
  ['2015-06-08', 'unknown', 'date inconnue', 'date not known'],
])('%s to the %s', (date, precision, fr, en) => {
  expect([day(date, precision, 'fr'), day(date, precision, 'en')]).toEqual([fr, en])
})

test.each([
  [
    '2025-11-24T12:00:00.000Z',
    '2025-12-05T12:00:00.000Z',
    '<time dateTime="2025-11-24">24⍽novembre</time>⍽– <time dateTime="2025-12-05">5⍽décembre 2025</time>',
    '<time dateTime="2025-11-24">24⍽November</time>–<time dateTime="2025-12-05">5⍽December 2025</time>',
  ],
  [
    '2007-06-01',
    '2007-06-15',
    '<time dateTime="2007-06-01">1er</time>–<time dateTime="2007-06-15">15⍽juin 2007</time>',
    '<time dateTime="2007-06-01">1</time>–<time dateTime="2007-06-15">15⍽June 2007</time>',
  ],
  [
    '2007-06-03',
    '2007-06-03',
    '<time dateTime="2007-06-03">3⍽juin 2007</time>',
    '<time dateTime="2007-06-03">3⍽June 2007</time>',
  ],
])('each end of a range is a date of its own: %s to %s', (first, last, ...expected) => {
  const range = (locale: Locale) => show(renderToStaticMarkup(createElement(DayRange, { locale, first, last })))
  expect([range('fr'), range('en')]).toEqual(expected)
  const words = show(typeset(formatDateRange(first.slice(0, 10), last.slice(0, 10), 'fr'), 'fr'))
  expect(range('fr').replaceAll(/<[^>]+>/g, '')).toBe(words)
})

describe('a sentence is set as one, and keeps its words around its dates', () => {
  test('every date that it writes is marked, in whatever order', () => {
    const text = dated(
      (write) => `En vigueur : ${write('2024-06-08', 'day', 'fr')} (signé en ${write('2024-06', 'month', 'fr')}) !`,
    )
    expect(text.replaceAll('\u202f', '⎵')).toBe(
      'En vigueur⍽: <time dateTime="2024-06-08">8⍽juin 2024</time> (signé en <time dateTime="2024-06">juin 2024</time>)⎵!',
    )
  })

  test('no figure is taken out of another date', () => {
    const text = dated((write) => `${write('2024-06-18', 'day', 'fr')}, ${write('2024-06-08', 'day', 'fr')}`)
    expect(text).toBe('<time dateTime="2024-06-18">18⍽juin 2024</time>, <time dateTime="2024-06-08">8⍽juin 2024</time>')
  })

  test('without a date there is none', () => {
    expect(dated(() => 'État non connu : rien.')).toBe('État non connu⍽: rien.')
  })

  test('the status of an agreement', () => {
    const signed = { date: '2006-10-17T12:00:00.000Z', precision: 'month' } as const
    const periods = [{ status: 'unknown', from: null, to: null, exact: false, event: null }]
    const agreement = { signed, events: [], statusPeriods: periods }
    expect(dated((write) => statusSentence(agreement, 'fr', '2026-11-24', write))).toContain(
      'la signature d’<time dateTime="2006-10">octobre 2006</time> est rapportée',
    )
    const announced = { ...agreement, signed: { ...signed, precision: 'announced' as const } }
    expect(dated((write) => statusSentence(announced, 'fr', '2026-11-24', write))).toContain(
      'l’annonce du <time dateTime="2006-10-17">17⍽octobre 2006</time> est rapportée',
    )
  })

  test('the effect of a meeting', () => {
    expect(dated((write) => effectSentence('2026-03-05T12:00:00.000Z', 'en', '2026-03-05', write), 'en')).toBe(
      'What the meeting adopted took effect on <time dateTime="2026-03-05">5⍽March 2026</time>.',
    )
  })
})
