/** Words that must not be separated at the end of a line. */
import { describe, expect, test } from 'vitest'
import { locales } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'

/** No-break spaces made visible: ⍽ is U+00A0, ⎵ is U+202F. */
const show = (text: string) => text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⎵')

type Case = [stored: string, shown: string]

const symbols: Case[] = [
  ['Conf. 12.4 (Rev. CoP18)', 'Conf.⍽12.4 (Rev.⍽CoP18)'],
  ['Résolution Conf. 12.4', 'Résolution Conf.⍽12.4'],
  ['Conf 9.8 (Rev.)', 'Conf⍽9.8 (Rev.)'],
  ['CoP19', 'CoP19'],
  ['CoP 18', 'CoP⍽18'],
  ['SC77', 'SC77'],
  ['SC73 Doc. 13', 'SC73⍽Doc.⍽13'],
  ['18.49 – 18.51', '18.49⍽–⍽18.51'],
  ['18.49 - 18.51', '18.49⍽-⍽18.51'],
  ['18.49 à 18.51', '18.49⍽à⍽18.51'],
  ['18.49 to 18.51', '18.49⍽to⍽18.51'],
  ['14.73 (Rev. CoP17) – 14.74 (Rev. CoP17)', '14.73 (Rev.⍽CoP17)⍽–⍽14.74 (Rev.⍽CoP17)'],
]

const texts: Record<string, Case[]> = {
  dates: [
    ['1er mars 2024', '1er⍽mars 2024'],
    ['le 8 juin 2015', 'le 8⍽juin 2015'],
    ['8 June 2015', '8⍽June 2015'],
    ['24 novembre – 5 décembre 2025', '24⍽novembre⍽– 5⍽décembre 2025'],
    ['24 November–5 December 2025', '24⍽November–5⍽December 2025'],
    ['3–15 juin 2007', '3–15⍽juin 2007'],
    ['3 – 5', '3⍽–⍽5'],
    ['10 h 30', '10⍽h⍽30'],
  ],
  ordinals: [
    ['20e session', '20e⍽session'],
    ['1re réunion', '1re⍽réunion'],
    ['XXe siècle', 'XXe⍽siècle'],
    ['20th meeting', '20th⍽meeting'],
    ['3rd meeting', '3rd⍽meeting'],
  ],
  references: [
    ['article XV', 'article⍽XV'],
    ['art. XIV', 'art.⍽XIV'],
    ['Annexes I et II', 'Annexes⍽I et II'],
    ['Annexe A', 'Annexe⍽A'],
    ['Appendix II', 'Appendix⍽II'],
    ['Appendices I and II', 'Appendices⍽I and II'],
    ['paragraphe 5', 'paragraphe⍽5'],
    ['paragraph 5', 'paragraph⍽5'],
    ['chapitre 2', 'chapitre⍽2'],
    ['Chapter 2', 'Chapter⍽2'],
    ['alinéa 2', 'alinéa⍽2'],
    ['section 3', 'section⍽3'],
    ['page 12', 'page⍽12'],
    ['ligne 51, p. 12', 'ligne⍽51, p.⍽12'],
    ['Décisions 18.49 à 18.51', 'Décisions⍽18.49⍽à⍽18.51'],
    ['Decisions 18.49 to 18.51', 'Decisions⍽18.49⍽to⍽18.51'],
    ['n° 3', 'n°⍽3'],
    ['n°3', 'n°⍽3'],
    ['nos 3 et 4', 'nos⍽3 et 4'],
    ['No. 5', 'No.⍽5'],
    ['§ 5', '§⍽5'],
  ],
  names: [
    ['M. Dupont', 'M.⍽Dupont'],
    ['MM. Dupont et Martin', 'MM.⍽Dupont et Martin'],
    ['Mme Dupont', 'Mme⍽Dupont'],
    ['Mr. Smith', 'Mr.⍽Smith'],
    ['Ms Smith', 'Ms⍽Smith'],
    ['St. Petersburg', 'St.⍽Petersburg'],
    ['J. Dupont', 'J.⍽Dupont'],
    ['J.-P. Martin', 'J.-P.⍽Martin'],
    ['M. J. R. R. Tolkien', 'M.⍽J.⍽R.⍽R.⍽Tolkien'],
    ['É. Zola', 'É.⍽Zola'],
  ],
  measures: [
    ['PDF, 210 ko, en anglais', 'PDF, 210⍽ko, en anglais'],
    ['PDF, 1.2 MB, in French', 'PDF, 1.2⍽MB, in French'],
    ['999 octets', '999⍽octets'],
    ['999 bytes', '999⍽bytes'],
  ],
}

describe.each(locales)('%s', (locale) => {
  describe.each(Object.entries({ symbols, ...texts }))('%s', (_, cases) => {
    test.each(cases)('%s', (stored, shown) => {
      expect(show(typeset(stored, locale))).toBe(shown)
    })
  })

  test.each([
    'une liste de 5 marsouins',
    'un article important',
    'le texte – 5 pages',
    'Rev. de droit',
    'a dash - 18 of them',
    'la décision du Comité',
    'article À propos',
    'Le Secrétariat. Ce texte',
    'de 5 à 10 pages',
    'MEA and others',
    'Mme la Secrétaire générale',
    '5 hommes, 3 kots',
    'Conférence 12',
  ])('breaks where it may: %s', (text) => {
    expect(typeset(text, locale)).toBe(text)
  })
})

describe('in a verbatim title', () => {
  test.each(symbols)('symbols are bound: %s', (stored, shown) => {
    expect(show(typesetVerbatim(stored))).toBe(shown)
  })

  const others = Object.values(texts).flat()
  test.each(others.filter(([stored]) => !stored.includes('18.49')))('nothing else is: %s', (stored) => {
    expect(typesetVerbatim(stored)).toBe(stored)
  })
})
