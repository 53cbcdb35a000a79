import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'

/** No-break spaces made visible: ⍽ is U+00A0, ⎵ is U+202F. */
const show = (text: string) => text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⎵')
const french = (text: string) => show(typeset(text, 'fr'))
const english = (text: string) => show(typeset(text, 'en'))

describe('French', () => {
  test.each([
    ['colon', 'Objectif 5 : améliorer', 'Objectif 5⍽: améliorer'],
    ['colon without its space', 'diversité biologique: Principes', 'diversité biologique⍽: Principes'],
    ['colon at the end', 'Parties:', 'Parties⍽:'],
    ['colon at the end of a node, its word in another', ' : suite', '⍽: suite'],
    ['colon that begins a text', ': suite', ': suite'],
    ['semicolon', 'la CDB ; la CMS', 'la CDB⎵; la CMS'],
    ['exclamation mark', 'Attention!', 'Attention⎵!'],
    ['question mark', 'En vigueur ?', 'En vigueur⎵?'],
    ['two marks keep together', 'Vraiment ?!', 'Vraiment⎵?!'],
    ['a wrong no-break space is mended', 'la CDB\u00a0; la CMS', 'la CDB⎵; la CMS'],
    ['mark before a closing guillemet', '« Qui ? »', '«⍽Qui⎵?⍽»'],
    ['parenthesis', 'l’accord (lequel ?)', 'l’accord (lequel⎵?)'],
    ['guillemets', '« Douanes vertes »', '«⍽Douanes vertes⍽»'],
    ['guillemets without spaces', '«Douanes vertes»', '«⍽Douanes vertes⍽»'],
    ['straight quotes', 'projet "Douanes vertes".', 'projet «⍽Douanes vertes⍽».'],
    ['straight quotes inside guillemets', '« le projet "vert" »', '«⍽le projet “vert”⍽»'],
    ['apostrophe', "l'État d'origine, aujourd'hui", 'l’État d’origine, aujourd’hui'],
    ['apostrophe before a figure', "l'18e session", 'l’18e⍽session'],
    ['apostrophe before a quotation', "d'« usage »", 'd’«⍽usage⍽»'],
    ['percentage', '95 % et 5%', '95⍽% et 5⍽%'],
    ['comma and full stop', 'la CDB, la CMS.', 'la CDB, la CMS.'],
  ])('%s', (_, stored, shown) => {
    expect(french(stored)).toBe(shown)
  })

  test.each([
    ['time', 'à 10:30 précises'],
    ['address', 'https://cites.org/fra/res?a=1;b=2'],
    ['address with an apostrophe', "https://example.org/l'accord"],
    ['electronic address', "d'o'neil@example.org"],
    ['ratio', '1:5'],
    ['sort key', 'R-012-0004-018'],
    ['feet and inches', `5'6"`],
  ])('leaves alone: %s', (_, text) => {
    expect(french(text)).toBe(text)
  })

  test('sets what surrounds an address', () => {
    expect(french("voir l'accord : https://cites.org/l'a ; puis www.cbd.int?")).toBe(
      "voir l’accord⍽: https://cites.org/l'a⎵; puis www.cbd.int⎵?",
    )
  })

  test('keeps the character that stands for an address when a text holds it', () => {
    expect(french('\ue000 : https://cites.org \ue000')).toBe('\ue000⍽: https://cites.org \ue000')
  })
})

describe('English', () => {
  test.each([
    ['double quotes', 'the "Green Customs" project', 'the “Green Customs” project'],
    ['single quotes', "the 'green' project", 'the ‘green’ project'],
    ['quotes in quotes', `"the 'green' one"`, '“the ‘green’ one”'],
    ['apostrophe', "the Secretariat's", 'the Secretariat’s'],
    ['plural possessive', "the Parties' reports", 'the Parties’ reports'],
    ['years', "in the '90s", 'in the ’90s'],
    ['quote after a bracket', '("as is")', '(“as is”)'],
    ['no space supplied', 'Really? Yes: now; 5%!', 'Really? Yes: now; 5%!'],
    ['no space taken away', 'Really ? Yes : now ;', 'Really ? Yes : now ;'],
    ['guillemets', '«as is»', '«as is»'],
  ])('%s', (_, stored, shown) => {
    expect(english(stored)).toBe(shown)
  })
})

describe.each(locales)('what must not part at the end of a line (%s)', (locale) => {
  test.each([
    ['Conf. 12.4 (Rev. CoP18)', 'Conf.⍽12.4 (Rev.⍽CoP18)'],
    ['CoP 18', 'CoP⍽18'],
    ['18.49 – 18.51', '18.49⍽–⍽18.51'],
    ['18.49 - 18.51', '18.49⍽-⍽18.51'],
    ['14.73 (Rev. CoP17) – 14.74 (Rev. CoP17)', '14.73 (Rev.⍽CoP17)⍽–⍽14.74 (Rev.⍽CoP17)'],
    ['3 – 5', '3⍽–⍽5'],
    ['1er mars 2024', '1er⍽mars 2024'],
    ['8 June 2015', '8⍽June 2015'],
    ['24 novembre – 5 décembre 2025', '24⍽novembre⍽– 5⍽décembre 2025'],
    ['3–15 juin 2007', '3–15⍽juin 2007'],
    ['20e session', '20e⍽session'],
    ['1re réunion', '1re⍽réunion'],
    ['20th meeting', '20th⍽meeting'],
    ['article XV', 'article⍽XV'],
    ['Annexes I et II', 'Annexes⍽I et II'],
    ['Appendix II', 'Appendix⍽II'],
    ['n° 5', 'n°⍽5'],
    ['No. 5', 'No.⍽5'],
  ])('%s', (stored, shown) => {
    expect(show(typeset(stored, locale))).toBe(shown)
  })

  test.each([
    ['une liste de 5 marsouins'],
    ['un article important'],
    ['le texte – 5 pages'],
    ['Rev. de droit'],
    ['a dash - 18 of them'],
  ])('breaks where it may: %s', (text) => {
    expect(typeset(text, locale)).toBe(text)
  })
})

test('an official title keeps its punctuation', () => {
  expect(show(typesetVerbatim(`Diversité: l'application de "Conf. 13.2 (Rev. CoP14)", 1er mars`))).toBe(
    'Diversité: l’application de "Conf.⍽13.2 (Rev.⍽CoP14)", 1er mars',
  )
})

// Made of what the rules look at, so that rules meet in every combination; any other text follows.
const thorny = fc
  .array(
    fc.constantFrom(
      ...Array.from(`a5é :;!?.,«»"'“”‘’()[]–—-%…\u00a0\u202f\n\ue000`),
      'Conf. 12.4',
      '(Rev. CoP18)',
      '1er mars',
      '20e ',
      'article XV',
      'https://a.b/c',
      'o@b.org',
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))
const texts = fc.oneof({ weight: 4, arbitrary: thorny }, fc.string({ unit: 'binary', maxLength: 60 }))

test.each(locales)('typeset twice is typeset once (%s)', (locale) => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = typeset(text, locale)
      expect(typeset(once, locale)).toBe(once)
    }),
    { numRuns: 3000 },
  )
})

test('typesetVerbatim twice is once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = typesetVerbatim(text)
      expect(typesetVerbatim(once)).toBe(once)
    }),
    { numRuns: 1000 },
  )
})

test.each(locales)('only blanks, quotation marks and apostrophes change (%s)', (locale) => {
  const letters = (text: string) => text.replace(/[\s"'“”‘’«»]/gu, '')
  fc.assert(
    fc.property(texts, (text) => {
      expect(letters(typeset(text, locale))).toBe(letters(text))
    }),
  )
})
