import { describe, expect, test } from 'vitest'
import { locales } from '#/i18n/locales'
import { canonicalAddress, decisionGroupHref, parameterNames, readQuery, writeQuery } from '#/parameters'

describe('the one address of what is asked', () => {
  test.each([
    ['/fr/decisions', 'destinataire=secretariat', '?destinataire=secretariat'],
    ['/fr/decisions', 'theme=b&etat=x&theme=a', '?etat=x&theme=a&theme=b'],
    ['/fr/decisions', 'utm_source=mail&_rsc=1', ''],
    ['/fr/decisions', 'addressee=secretariat', ''],
    ['/en/decisions', 'addressee=secretariat', '?addressee=secretariat'],
    ['/fr/decisions', 'theme=&etat=%20', ''],
    ['/fr/decisions', 'theme=a&theme=a', '?theme=a'],
    ['/fr/decisions.csv', 'au=2020-01-01&utm_source=mail&theme=', '?au=2020-01-01'],
    // What a file refuses reaches its route, which says why.
    ['/fr/decisions.csv', 'au=2020-01-01&x=y', '?au=2020-01-01&x=y'],
    ['/fr/decisions.csv', 'au=2020-01-01&au=2021-01-01', '?au=2020-01-01&au=2021-01-01'],
    ['/en/accords.csv', 'etat=x', ''],
    ['/fr/recherche', 'q=esp%C3%A8ces+marines&x=1', '?q=esp%C3%A8ces+marines'],
    ['/fr/themes', 'theme=a', ''],
    ['/fr/decisions/18-49', 'theme=a', ''],
    ['/fr/decisions/18-49', 'theme=a&au=2020-01-01', '?au=2020-01-01'],
    ['/en/agreements/x', 'as-of=2020-01-01', '?as-of=2020-01-01'],
    ['/fr/partenaires/oms', 'au=2020-01-01', ''],
    ['/fr/resolutions/conf-12-4/original', 'au=2020-01-01', ''],
    ['/fr', 'q=a', ''],
  ])('%s?%s', (pathname, query, canonical) => {
    const locale = pathname.startsWith('/en') ? 'en' : 'fr'
    expect(canonicalAddress(pathname, query, locale)).toBe(`${pathname}${canonical}`)
  })

  test('is its own', () => {
    const once = canonicalAddress('/fr/accords', 'tri=titre&annee=2015&partenaire=oms&partenaire=fao&page=2', 'fr')
    expect(canonicalAddress('/fr/accords', once.split('?')[1], 'fr')).toBe(once)
  })

  test('is bounded, whatever is asked', () => {
    const many = Array.from({ length: 500 }, (_, i) => `theme=t${i}`).join('&')
    const address = canonicalAddress('/fr/decisions', `${many}&groupe=${'x'.repeat(5000)}`, 'fr')
    expect(address.length).toBeLessThan(600)
  })
})

test('what is read in one language can be written in another', () => {
  const asked = readQuery('decisions', 'fr', new URLSearchParams('au=2020-01-01&page=3'))
  expect(writeQuery('decisions', 'en', asked)).toBe('?as-of=2020-01-01&page=3')
})

test('in no language do two parameters share a name', () => {
  for (const locale of locales) {
    const names = Object.values(parameterNames).map((name) => name[locale])
    expect(new Set(names).size).toBe(names.length)
  }
})

test('a group of decisions is the register narrowed to it', () => {
  expect(decisionGroupHref('fr', '18.49, 18.50, 18.51')).toBe('/fr/decisions?groupe=18-49-18-50-18-51')
})
