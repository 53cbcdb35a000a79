/** Lists: the state of every language in a column, a filter by selection, a search in both languages. */
import type { CollectionConfig, Field } from 'payload'
import type { Ability } from '../ability'
import { selectedIn } from '../selections'
import { localisedNames } from './fields'
import { messages } from './messages'
import { foundByAnyName, shownNameField } from './shownName'

const states: Field = {
  name: 'states',
  type: 'ui',
  label: messages.column,
  admin: { components: { Cell: '/editorial/lists/StateCell#StateCell' } },
}

function listed(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, fields, hooks, slug } = collection
  const nameField = admin.useAsTitle ?? 'id'
  const [first = 'id', ...others] = admin.defaultColumns ?? []
  return {
    ...collection,
    fields: [...inLists(fields, nameField), states, shownNameField(nameField)],
    hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), foundByAnyName] },
    admin: {
      ...admin,
      components: { ...admin.components, beforeListTable: ['/editorial/lists/SelectionNotice#SelectionNotice'] },
      baseFilter: selectedIn(slug as Parameters<typeof selectedIn>[0]),
      defaultColumns: [first, 'states', ...others],
      listSearchableFields: inEveryLanguage(admin.listSearchableFields ?? [], localisedNames(fields)),
    },
  }
}

/** Payload offers hidden fields as columns and filters, by the names of the code. */
function inLists(fields: Field[], nameField: string): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: inLists(tab.fields, nameField) })) }
    }
    if (field.type === 'row' || field.type === 'collapsible') {
      return { ...field, fields: inLists(field.fields, nameField) }
    }
    const { admin } = field
    if (admin && 'hidden' in admin && admin.hidden) {
      return { ...field, admin: { ...admin, disableListColumn: true, disableListFilter: true } } as Field
    }
    if (!('name' in field) || field.name !== nameField || field.type !== 'text') return field
    return { ...field, admin: { ...admin, components: { ...field.admin?.components, Cell: nameCell } } } as Field
  })
}

const nameCell = '/editorial/lists/NameCell#NameCell'

/** A list searches the language of the content alone; a path may name another. */
const inEveryLanguage = (names: readonly string[], localised: ReadonlySet<string>) =>
  names.flatMap((name) => (localised.has(name) ? [name, `${name}.fr`, `${name}.en`] : [name]))

export const lists: Ability = { collection: listed }
