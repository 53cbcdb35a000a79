import { describe, expect, test } from 'vitest'
import { locales } from '#/i18n/locales'
import type { Query } from '#/parameters'
import { registers } from '#/paths'
import type { Name } from '#/register/declaration'
import { hrefOf, optionsOf, readSelection, toQuery, without } from '#/register/selection'
import { declarations } from '#/registers'

const themes: Name[] = [
  { id: 't1', slug: 'commerce', title: 'Commerce', parent: null },
  { id: 't2', slug: 'commerce-legal', title: 'Commerce légal', parent: 't1' },
]
const names = (collection: string) => (collection === 'themes' ? themes : [])
const { decisions } = declarations
const selected = (query: Query) => readSelection(decisions, 'fr', query, names)

describe('every register, in every language', () => {
  const each = registers.flatMap((kind) => locales.map((locale) => [kind, locale] as const))

  test.each(each)('%s in %s: no two values of a facet share a word', (kind, locale) => {
    for (const facet of declarations[kind].facets) {
      const slugs = optionsOf(facet, locale, () => []).map(({ slug }) => slug)
      expect(slugs).toEqual([...new Set(slugs)])
      expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([])
    }
  })

  test.each(each)('%s in %s: every value of words leads back to itself', (kind, locale) => {
    const register = declarations[kind]
    for (const facet of register.facets) {
      for (const { value, slug } of optionsOf(facet, locale, () => [])) {
        const selection = readSelection(register, locale, { [facet.key]: [slug] }, () => [])
        expect(selection.conditions).toEqual([{ facet: facet.key, values: [value] }])
        expect(selection.unread).toEqual([])
        expect(toQuery(selection, () => [])).toEqual({ [facet.key]: [slug] })
        const byCode = readSelection(register, locale, { [facet.key]: [value] }, () => [])
        expect(byCode.conditions).toEqual(selection.conditions)
      }
    }
  })
})

test('what stands under another record is offered after it', () => {
  const facet = decisions.facets.find(({ key }) => key === 'theme')
  if (!facet) throw new Error('Decisions are filtered by theme.')
  const mixed: Name[] = [
    { id: 't4', slug: 'd', title: 'D', parent: 't3' },
    ...themes.toReversed(),
    { id: 't3', slug: 'c', title: 'C', parent: null },
    { id: 't5', slug: 'e', title: 'E', parent: 'hidden' },
  ]
  expect(optionsOf(facet, 'fr', () => mixed).map(({ value }) => value)).toEqual(['t1', 't2', 't3', 't4', 't5'])
})

test('records stand in an address by their own word', () => {
  const selection = selected({ theme: ['commerce-legal'], addressee: ['comite-permanent'] })
  expect(selection.conditions).toEqual([
    { facet: 'addressee', values: ['standingCommittee'] },
    { facet: 'theme', values: ['t2'] },
  ])
  expect(hrefOf(selection, names)).toBe('/fr/decisions?destinataire=comite-permanent&theme=commerce-legal')
})

test.each([
  [{ theme: ['xx'] }, '« xx » n’est pas une valeur connue du filtre « Thème ».'],
  [{ asOf: ['2020-02-30'] }, '« 2020-02-30 » n’est pas une date : écrivez par exemple 2023-01-31.'],
  [{ asOf: ['hier'] }, '« hier » n’est pas une date : écrivez par exemple 2023-01-31.'],
  [{ page: ['0'] }, '« 0 » n’est pas un numéro de page.'],
  [{ page: ['1e9'] }, '« 1e9 » n’est pas un numéro de page.'],
  [{ page: ['-1'] }, '« -1 » n’est pas un numéro de page.'],
  [{ sort: ['hasard'] }, '« hasard » n’est pas un ordre connu.'],
  [{ conference: ['cop018'] }, '« cop018 » n’est pas une valeur connue du filtre « Session d’adoption ».'],
])('what cannot be read is said: %j', (query, problem) => {
  const selection = selected(query as Query)
  expect(selection.unread.map(({ text }) => text)).toEqual([problem])
  expect(hrefOf(selection, names)).toBe('/fr/decisions')
})

test('a page beyond the first stays only while nothing else changes', () => {
  const selection = selected({ theme: ['commerce'], page: ['3'] })
  expect(hrefOf(selection, names, { page: 3 })).toBe('/fr/decisions?theme=commerce&page=3')
  expect(hrefOf(selection, names, { sort: 'title' })).toBe('/fr/decisions?theme=commerce&tri=titre')
})

test('a condition can go by a value, or as a whole', () => {
  const { conditions } = selected({ theme: ['commerce', 'commerce-legal'], conference: ['cop18'] })
  expect(without(conditions, 'theme', 't1')).toEqual([
    { facet: 'conference', values: ['18'] },
    { facet: 'theme', values: ['t2'] },
  ])
  expect(without(conditions, 'theme')).toEqual([{ facet: 'conference', values: ['18'] }])
})
