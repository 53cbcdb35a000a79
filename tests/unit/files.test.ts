import { expect, test } from 'vitest'
import { elsewhereInWords, fileInWords, formatInWords } from '#/register/files'

const file = { id: 'f', href: '/documents/f/a.pdf', title: null, name: 'a.pdf', type: 'application/pdf' }

test.each([
  [{ bytes: 210_000, language: 'en' }, 'PDF, 210 ko, en anglais', 'PDF, 210 KB, in English'],
  [{ bytes: 1_240_000, language: 'fr' }, 'PDF, 1,2 Mo, en français', 'PDF, 1.2 MB, in French'],
  [{ bytes: 0, language: 'es' }, 'PDF, en espagnol', 'PDF, in Spanish'],
  [{ type: 'text/x-unknown', bytes: 210_000, language: 'ar' }, '210 ko, en arabe', '210 KB, in Arabic'],
])('a file in words: %j', (facts, fr, en) => {
  const shown = (text: string) => text.replaceAll('\u00a0', ' ')
  const given = { ...file, ...facts }
  expect([fileInWords(given, 'fr'), fileInWords(given, 'en')].map(shown)).toEqual([fr, en])
  expect(fr).toContain(shown(formatInWords(given, 'fr')))
})

test.each([
  ['https://cites.org/doc/a.PDF?x=1', 'PDF, en français', 'PDF, in French'],
  ['https://cites.org/doc', 'en français', 'in French'],
  [null, 'en français', 'in French'],
])('a text elsewhere in words: %s', (url, fr, en) => {
  expect([elsewhereInWords(url, 'fr', 'fr'), elsewhereInWords(url, 'fr', 'en')]).toEqual([fr, en])
})
