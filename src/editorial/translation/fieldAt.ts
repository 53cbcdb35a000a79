import type { ClientField } from 'payload'
import { valueAt } from '#/cms/admin/leaves'

/** The field of a form at a path, in which rows stand by their place; a block is known by the values of the record. */
export function fieldAt(fields: readonly ClientField[], path: string, values: unknown): ClientField | null {
  return fieldIn(fields, path.split('.'), values)
}

function fieldIn(fields: readonly ClientField[], [name = '', ...rest]: string[], values: unknown): ClientField | null {
  for (const field of named(fields)) {
    if (field.name !== name) continue
    if (rest.length === 0) return field as ClientField
    const value = valueAt(values, name)
    if (field.type === 'array') return fieldIn(field.fields, rest.slice(1), valueAt(value, rest[0] ?? ''))
    if (field.type === 'blocks') {
      const row = valueAt(value, rest[0] ?? '')
      const block = field.blocks.find(({ slug }) => slug === valueAt(row, 'blockType'))
      return block ? fieldIn(block.fields, rest.slice(1), row) : null
    }
    if ('fields' in field) return fieldIn(field.fields as ClientField[], rest, value)
  }
  return null
}

type Named = Extract<ClientField, { name: string }>

/** Fields that have a name, those of nameless rows and tabs among them. A tab that has a name stands for a group. */
function named(fields: readonly ClientField[]): Named[] {
  return fields.flatMap((field): Named[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [{ ...tab, type: 'group' } as unknown as Named] : named(tab.fields),
      )
    }
    if (field.type === 'row' || field.type === 'collapsible') return named(field.fields)
    if (field.type === 'group' && !('name' in field && field.name)) return named(field.fields)
    return 'name' in field && field.type !== 'ui' ? [field as Named] : []
  })
}
