import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ByInitial } from '#/collections/partners/PartnerRegister'
import { byInitial, type PartnerEntry } from '#/collections/partners/queries'

const named = (...names: [name: string, sortName?: string][]) =>
  names.map(([name, sortName], i) => ({ id: String(i), name, sortName }) as PartnerEntry)

test('partners stand under the letter of their order: articles skipped, letters folded, figures first', () => {
  const found = byInitial(
    named(['3e Forum'], ['Les Amis', 'Amis'], ['Élan'], ['« Europe »'], ['Œuvre'], ['ONU'], ['Øresund'], ['Алтай']),
  )
  expect(found.map(([letter, partners]) => [letter, partners.map(({ name }) => name)])).toEqual([
    ['#', ['3e Forum', 'Алтай']],
    ['A', ['Les Amis']],
    ['E', ['Élan', '« Europe »']],
    ['O', ['Œuvre', 'ONU', 'Øresund']],
  ])
})

test('an index of the letters leads to each', () => {
  const html = renderToStaticMarkup(
    createElement(ByInitial, { locale: 'fr', partners: named(['Élan'], ['3e Forum']), list: () => null }),
  )
  expect(html).toContain('<nav class="initials" aria-label="Par initiale">')
  expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(['initial-figure', 'initial-e'])
  expect([...html.matchAll(/<h2 id="([^"]+)">(.)<\/h2>/g)].map(([, id, letter]) => [id, letter])).toEqual([
    ['initial-figure', '#'],
    ['initial-e', 'E'],
  ])
})
