/** Lists: the state of every language in a column, a filter by selection, a search in both languages. */
import type { CollectionConfig, Field } from 'payload'
import type { Ability } from '../ability'
import { selectedIn } from '../selections'
import { localisedNames } from './fields'
import { messages } from './messages'

const states: Field = {
  name: 'states',
  type: 'ui',
  label: messages.column,
  admin: { components: { Cell: '/editorial/lists/StateCell#StateCell' } },
}

function listed(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, fields, slug } = collection
  const [first = 'id', ...others] = admin.defaultColumns ?? []
  return {
    ...collection,
    fields: [...fields, states],
    admin: {
      ...admin,
      baseFilter: selectedIn(slug as Parameters<typeof selectedIn>[0]),
      defaultColumns: [first, 'states', ...others],
      listSearchableFields: inEveryLanguage(admin.listSearchableFields ?? [], localisedNames(fields)),
    },
  }
}

/** A list searches the language of the content alone; a path may name another. */
const inEveryLanguage = (names: readonly string[], localised: ReadonlySet<string>) =>
  names.flatMap((name) => (localised.has(name) ? [name, `${name}.fr`, `${name}.en`] : [name]))

export const lists: Ability = { collection: listed }
