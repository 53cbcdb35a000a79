import { createElement, isValidElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { typeset } from '#/i18n/typography'
import { LinkedText } from '#/ui/LinkedText'

const html = (text: string) => renderToStaticMarkup(createElement(LinkedText, { text }))
const link = (address: string) => `<a href="${address}">${address}</a>`

describe('a mark that closes the sentence or the bracket is no part of the address', () => {
  const address = 'https://cites.org/fra/disc/coop.php'

  test.each([
    ['Voir ', '.'],
    ['(voir ', ')'],
    ['(voir ', ').'],
    ['Voir ', ', puis'],
    ['Voir ', ' ; puis'],
    ['Voir ', ';puis'],
    ['Voir ', ' :'],
    ['Est-ce ', ' ?'],
    ['Vu ', '…'],
    ['« ', ' »'],
    ['“', '”.'],
    ['"', '"'],
    ['[', ']'],
    ['', ''],
  ])('%s…%s', (before, after) => {
    expect(html(`${before}${address}${after}`)).toBe(
      `${before}${link(address)}${after}`.replaceAll(/"(?=$|<a)|(?<=<\/a>)"/g, '&quot;'),
    )
  })
})

test.each([
  'https://fr.wikipedia.org/wiki/Entente_(droit)',
  'http://cites.org/?a=1#b',
  'https://cites.org/eng/res/12/12-04R18.php',
  'https://www.cites.org/sites/default/files/a.pdf',
  'https://cites.org/',
])('the whole of %s is linked, in a sentence and between brackets', (address) => {
  expect(html(`Voir ${address}.`)).toBe(`Voir ${link(address)}.`)
  expect(html(`(${address}), puis`)).toBe(`(${link(address)}), puis`)
})

test('an address that occurs twice is linked twice, by two keys', () => {
  const address = 'https://cites.org/a'
  const nodes = LinkedText({ text: `${address} et ${address}, puis ${address}` })
  const keys = [nodes].flat().flatMap((node) => (isValidElement(node) ? [node.key] : []))
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(3)
})

test('what the typography leaves around an address stays outside of it', () => {
  const text = typeset('Source : https://cites.org/a ; voir aussi (https://cites.org/b).', 'fr')
  expect(html(text)).toBe(
    `Source\u00a0: ${link('https://cites.org/a')}\u202f; voir aussi (${link('https://cites.org/b')}).`,
  )
})

test('without an address the text is text', () => {
  expect(html('Aucune source, http:// non plus.')).toBe('Aucune source, http:// non plus.')
})
