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
    fields: [...fields.map(unlisted), states],
    admin: {
      ...admin,
      baseFilter: selectedIn(slug as Parameters<typeof selectedIn>[0]),
      defaultColumns: [first, 'states', ...others],
      listSearchableFields: inEveryLanguage(admin.listSearchableFields ?? [], localisedNames(fields)),
    },
  }
}

/** Payload offers hidden fields as columns and filters, by the names of the code. */
const unlisted = (field: Field): Field =>
  field.admin && 'hidden' in field.admin && field.admin.hidden
    ? ({ ...field, admin: { ...field.admin, disableListColumn: true, disableListFilter: true } } as Field)
    : field

/** A list searches the language of the content alone; a path may name another. */
const inEveryLanguage = (names: readonly string[], localised: ReadonlySet<string>) =>
  names.flatMap((name) => (localised.has(name) ? [name, `${name}.fr`, `${name}.en`] : [name]))

export const lists: Ability = { collection: listed }
