import { expect, test } from 'vitest'
import { printSymbol } from '#/instruments/symbols'
import { symbolsIn, symbolsOnly } from '#/instruments/symbolsIn'

const printed = (text: string) => symbolsIn(text).map(printSymbol)

test.each([
  ['Décision 18.49 paragraphe b)', ['18.49']],
  ['Decision 18.49, paragraph b)', ['18.49']],
  ['Décisions 18.49-18.51', ['18.49', '18.50', '18.51']],
  ['18.49 – 18.51', ['18.49', '18.50', '18.51']],
  ['les décisions 18.49 à 18.51 sur le droit', ['18.49', '18.50', '18.51']],
  ['18.49, 18.50', ['18.49', '18.50']],
  ['18.49 et 18.50', ['18.49', '18.50']],
  ['18.49 and 18.50', ['18.49', '18.50']],
  ['Conf. 12.4 Annex 1', ['Conf. 12.4']],
  ['Résolution Conf. 12.4 (Rev. CoP18), annexe 1', ['Conf. 12.4 (Rev. CoP18)']],
  ['Conf. 12.4 et Conf. 10.4', ['Conf. 12.4', 'Conf. 10.4']],
  ['18,49', ['18.49']],
  ['18-49', ['18.49']],
])('%s', (text, symbols) => {
  expect(printed(text)).toEqual(symbols)
})

test.each(['', 'légine', 'le 12.4.2024', 'version 2.0.1', 'CoP 18', '18.', 'Rés. sans numéro', '1.1.1.1'])(
  '%j names no symbol',
  (text) => {
    expect(printed(text)).toEqual([])
  },
)

test('a text with other words is not only a symbol, and a long range is none', () => {
  expect(symbolsOnly('Décision 18.49 paragraphe b)')).toBeNull()
  expect(symbolsOnly('18.1 - 18.999')).toBeNull()
  expect(symbolsOnly('18.49 - 18.51')).toHaveLength(3)
})
