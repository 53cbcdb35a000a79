/** The query of an address as a selection of the search, and back. */
import { describe, expect, test } from 'vitest'
import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import { messages as agreementMessages } from '#/collections/agreements/messages'
import { searched } from '#/data/search'
import { locales } from '#/i18n/locales'
import { type Query, readQuery } from '#/parameters'
import { segments } from '#/paths'
import type { Name } from '#/register/declaration'
import { optionsOf } from '#/register/selection'
import { countsIn, readSearchSelection, searchFacets, searchHref, toIndexSearch } from '#/search/selection'

const themes: Name[] = [{ id: 't1', slug: 'especes-marines', title: 'Espèces marines', parent: null }]
const names = (collection: string) => (collection === 'themes' ? themes : [])
const selected = (query: Query) => readSearchSelection('fr', { text: ['requin'], ...query }, names, 50)

test('a type stands in an address by the word of its own register', () => {
  const [type] = searchFacets
  if (!type) throw new Error('Types are the first facet.')
  for (const locale of locales) {
    for (const { value, slug } of optionsOf(type, locale, () => [])) {
      const own = { ...segments, pages: { fr: 'pages', en: 'pages' } }[value as (typeof searched)[number]]
      expect(slug).toBe(own[locale])
    }
  }
  expect(
    optionsOf(type, 'fr', () => [])
      .map(({ value }) => value)
      .toSorted(),
  ).toEqual([...searched].toSorted())
})

test('every status that a record can have is one of those that are offered, and of one only', () => {
  const all = [...Object.keys(instrumentMessages.statuses), ...Object.keys(agreementMessages.statuses), 'notYet']
  for (const status of new Set(all)) {
    const counts = countsIn({ counts: [{ facet: 'status', value: status, count: 1 }] })
    expect(counts, status).toHaveLength(1)
    const { statuses } = toIndexSearch({
      ...selected({}),
      conditions: [{ facet: 'status', values: [counts[0]?.value ?? ''] }],
    })
    expect(statuses).toContain(status)
  }
})

describe('an address', () => {
  const address = '/fr/recherche?q=requin&type=resolutions&etat=en-vigueur&theme=especes-marines'
  const read = (query: string) => readQuery('search', 'fr', new URLSearchParams(query))
  test('is read as a selection, and written again', () => {
    const selection = readSearchSelection('fr', read(address.split('?')[1] ?? ''), names, 50)
    expect(selection.problems).toEqual([])
    expect(toIndexSearch(selection)).toEqual({
      locale: 'fr',
      text: 'requin',
      page: 1,
      types: ['resolutions'],
      statuses: ['inEffect', 'inForce'],
      themes: ['t1'],
    })
    expect(searchHref(selection, names)).toBe(address)
    const english = (collection: string) =>
      names(collection).map((theme) => ({ ...theme, slug: 'marine-species', title: 'Marine species' }))
    expect(searchHref({ ...selection, locale: 'en' }, english)).toBe(
      '/en/search?q=requin&type=resolutions&status=in-effect&theme=marine-species',
    )
  })
  test('tells the values that are not known, and applies the others', () => {
    const selection = selected({ theme: ['xx'], status: ['demain'], type: ['accords'] })
    expect(selection.problems).toEqual([
      '« demain » n’est pas une valeur connue du filtre « Dernier état connu ».',
      '« xx » n’est pas une valeur connue du filtre « Thème ».',
    ])
    expect(searchHref(selection, names)).toBe('/fr/recherche?q=requin&type=accords')
  })
  test('goes back to the first page when the selection changes', () => {
    const selection = selected({ page: ['3'] })
    expect(searchHref(selection, names, { page: 3 })).toBe('/fr/recherche?q=requin&page=3')
    expect(searchHref(selection, names, { conditions: [] })).toBe('/fr/recherche?q=requin')
  })
})
