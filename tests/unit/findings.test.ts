import { describe, expect, test } from 'vitest'
import { mended } from '#/editorial/findings/mend'
import { findingsInProse, findingsInText, type Known, type Rule } from '#/editorial/findings/rules'
import { blocksOf } from '#/prose/blocks'

const known: Known = {
  acronyms: new Map([['UNODC', 'ONUDC']]),
  terms: new Map([['braconnage illégal', 'braconnage']]),
  ended: new Map([['a1', 'Conf. 1.1']]),
}

const inText = (text: string, locale: 'fr' | 'en') => findingsInText(text, locale, known)
const rulesIn = (text: string, locale: 'fr' | 'en') => inText(text, locale).map(({ rule }) => rule)

describe('each rule finds its words, and no others', () => {
  test.each<[Rule, 'fr' | 'en', string, string]>([
    ['straightQuote', 'fr', 'Il mesure 5 " de long', 'Le "texte" adopté'],
    ['straightQuote', 'en', 'It is 5 " long', 'The "text" adopted'],
    ['foreignQuotes', 'fr', 'Le “texte” adopté', 'Le « texte “cité” » adopté'],
    ['foreignQuotes', 'en', 'The « text » adopted', 'The “text” adopted'],
    ['openQuote', 'fr', 'Le « texte adopté', 'Le « texte » adopté'],
    ['openQuote', 'en', 'The “text adopted', 'The “text” adopted'],
    ['foreignAcronym', 'fr', 'Avec l’UNODC, à Vienne', 'Avec l’ONUDC, et UNODCX'],
    ['foreignAcronym', 'en', 'With UNODC', 'With unodc'],
    ['notToUse', 'fr', 'Le Braconnage illégal recule', 'Le braconnage recule'],
    ['notToUse', 'en', 'See braconnage illégal', 'See braconnage'],
    ['doubleWord', 'fr', 'le texte de de la résolution', 'nous nous réunissons, et peut-être être'],
    ['doubleWord', 'en', 'the text of the the resolution', 'we know that that is so'],
  ])('%s, %s', (rule, locale, hit, miss) => {
    expect(rulesIn(hit, locale)).toContain(rule)
    expect(rulesIn(miss, locale)).not.toContain(rule)
  })

  test('the words that would stand instead keep their capital', () => {
    expect(inText('Braconnage illégal', 'fr')).toEqual([
      { rule: 'notToUse', words: 'Braconnage illégal', instead: 'Braconnage' },
    ])
    expect(inText('Le “texte”', 'fr')).toEqual([{ rule: 'foreignQuotes', words: '“texte”', instead: '« texte »' }])
  })
})

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [text(words)] })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const mention = (id: string) => ({
  type: 'inlineBlock',
  fields: { blockType: 'mention', target: { relationTo: 'resolutions', value: id }, text: 'UNODC UNODC' },
})
const link = (words: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url: 'https://cites.org/a' },
  children: [text(words)],
})
const prose = (...children: object[]) => ({ root: { type: 'root', children } })

describe.each(['fr', 'en'] as const)('in prose, %s', (locale) => {
  const found = (...children: object[]) => findingsInProse(blocksOf(prose(...children)), locale, known)

  test('a heading that skips a level', () => {
    expect(found(heading('h3', 'Historique'))).toMatchObject([{ rule: 'skippedHeading', words: 'Historique' }])
    expect(found(heading('h2', 'A'), heading('h3', 'B'), heading('h2', 'C'))).toEqual([])
  })

  test('a reference to what is no longer in effect; the words of a mention are its record’s', () => {
    expect(found(paragraph(text('Voir '), mention('a1')))).toEqual([
      { rule: 'notInEffect', words: 'Conf. 1.1', instead: null },
    ])
    expect(found(paragraph(text('Voir '), mention('a2')))).toEqual([])
  })

  test('a link whose text is an address', () => {
    expect(found(paragraph(link('https://cites.org/a')))).toMatchObject([{ rule: 'addressAsText' }])
    expect(found(paragraph(link('CITES')))).toEqual([])
  })

  test('words are mended in texts, and not in mentions', () => {
    const before = prose(paragraph(text('de de la'), mention('a2')))
    expect(mended(before, 'de de', 'de')).toEqual(prose(paragraph(text('de la'), mention('a2'))))
    expect(mended(before, 'UNODC', 'ONUDC')).toEqual(before)
    expect(mended('de de la', 'de de', 'de')).toBe('de la')
  })
})
