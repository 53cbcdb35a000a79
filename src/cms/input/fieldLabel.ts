import type { FlattenedField } from 'payload'
import type { Locale } from '#/i18n/locales'

/** The labels on the way to a field, rows by their number: "Rédactions 1 > Session"; a part without a label by its name. */
export function labelOf(fields: FlattenedField[], path: string, locale: Locale): string {
  const words: string[] = []
  let inner = fields
  for (const part of path.split('.')) {
    const field = inner.find(({ name }) => name === part)
    if (field) {
      words.push(worded('label' in field ? field.label : undefined, locale) ?? field.name)
      inner = fieldsWithin(field)
    } else if (/^\d+$/.test(part) && inner.length > 0) {
      words.push(`${words.pop() ?? ''} ${Number(part) + 1}`)
    }
  }
  return words.join(' > ') || path
}

function fieldsWithin(field: FlattenedField): FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
  return 'flattenedFields' in field ? field.flattenedFields : []
}

function worded(label: unknown, locale: Locale): string | undefined {
  if (typeof label === 'string') return label
  const text = label && typeof label === 'object' ? (label as Partial<Record<Locale, unknown>>)[locale] : undefined
  return typeof text === 'string' ? text : undefined
}
