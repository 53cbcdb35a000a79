import { namesOf } from '#/data/publicIndex'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import type { Query } from '#/parameters'
import type { Names } from '#/register/selection'
import { readSearchSelection, type SearchSelection, searchHref } from './selection'

export const lastPage = 50

type SelectionShown = { selection: SearchSelection; names: Names; addresses: Localized }

/** The selection of the search that an address asks for, the themes that it may name, and its address in each language. */
export async function searchSelection(locale: Locale, query: Query): Promise<SelectionShown> {
  const names = await themeNames(locale)
  const selection = readSearchSelection(locale, query, names, lastPage)
  const addresses: Record<string, string> = {}
  for (const other of locales) {
    const namesThere = other === locale ? names : await themeNames(other)
    addresses[other] = searchHref({ ...selection, locale: other }, namesThere, { page: selection.page })
  }
  return { selection, names, addresses: addresses as Localized } // each language was set
}

async function themeNames(locale: Locale): Promise<Names> {
  const themes = await namesOf('themes', locale)
  return (collection) => (collection === 'themes' ? themes : [])
}
