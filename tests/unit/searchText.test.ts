import { describe, expect, test } from 'vitest'
import { isQuestion, unitsOf, withoutQuestion } from '#/data/searchText'

describe('words that only ask', () => {
  test.each([
    ['fr', 'quels sont les partenaires', 'sont partenaires'],
    ['fr', 'Où siège la FAO', 'siège la FAO'],
    ['fr', 'est-ce que l’accord expire', 'l’accord expire'],
    ['fr', 'préside-t-il l’ICCWC', 'préside- l’ICCWC'],
    ['fr', 'FAO ou OIBT', 'FAO or OIBT'],
    ['fr', 'quel', 'quel'],
    ['fr', '"les douanes"', '"les douanes"'],
    ['fr', 'quelconque', 'quelconque'],
    ['en', 'WHO', 'WHO'],
    ['en', 'how many Parties', 'how Parties'],
  ] as const)('%s: %s', (locale, text, kept) => {
    expect(withoutQuestion(text.replaceAll('’', "'"), locale)).toBe(kept.replaceAll('’', "'"))
  })

  test('a question is known by its mark', () => {
    expect(['signed ?', 'signé ?', 'signed?', '?', 'signed'].map(isQuestion)).toEqual([true, true, true, false, false])
  })
})

describe('units', () => {
  const mou = { said: 'mou', names: ['memorandum of understanding'] }

  test('a term is one unit with its names, each other word one', () => {
    expect(unitsOf('MoU with IATA, IATA', [mou])).toEqual([['mou', 'memorandum of understanding'], ['with'], ['iata']])
  })

  test('the longest term comes first, and a part of a word is none', () => {
    const longer = { said: 'mou draft', names: ['draft memorandum'] }
    expect(unitsOf('mou draft', [longer, mou])).toEqual([['mou draft', 'draft memorandum']])
    expect(unitsOf('mous', [mou])).toEqual([['mous']])
  })
})
