/** The selection of a register that an address asks for, with the names and the counts that its page shows. */
import { askRegister, namesOf } from '#/data/publicIndex'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import type { Query } from '#/parameters'
import type { Name, Register } from '#/register/declaration'
import { hrefOf, type Names, readSelection, type Selection, without } from '#/register/selection'

type SelectionShown = {
  selection: Selection
  /** The records that its facets name. */
  names: Names
  /** Its address in each language. */
  addresses: Localized
}

export async function registerSelection(register: Register, locale: Locale, query: Query): Promise<SelectionShown> {
  const names = await namesFor(register, locale)
  const selection = readSelection(register, locale, query, names)
  const addresses: Record<string, string> = {}
  for (const other of locales) {
    // A value that has no name there is left out: a record may be public in one language only.
    const namesThere = other === locale ? names : await namesFor(register, other)
    addresses[other] = hrefOf({ ...selection, locale: other }, namesThere, { page: selection.page })
  }
  return { selection, names, addresses: addresses as Localized } // each language was set
}

async function namesFor(register: Register, locale: Locale): Promise<Names> {
  const collections = register.facets.flatMap(({ options }) => (options.of === 'records' ? options.collection : []))
  const known = new Map(
    await Promise.all(
      collections.map(async (collection): Promise<[string, Name[]]> => [collection, await namesOf(collection, locale)]),
    ),
  )
  return (collection) => known.get(collection) ?? []
}

/** The totals without the conditions of each facet, by the facet. */
export async function totalsWithout(selection: Selection, day: string): Promise<Map<string, number>> {
  const { register, locale, conditions, sort } = selection
  const applied = register.facets.filter(({ key }) => conditions.some(({ facet }) => facet === key))
  const wider = { kind: register.kind, locale, day, sort, page: 1, size: 1 }
  const totals = await Promise.all(
    applied.map(async ({ key }): Promise<[string, number]> => {
      const { total } = await askRegister({ ...wider, conditions: without(conditions, key) })
      return [key, total]
    }),
  )
  return new Map(totals)
}
