/** A working copy may lack required values. The preview shows it all the same, and names what is missing. */
import type { FlattenedField } from 'payload'
import { messages } from '#/cms/messages'
import type { Locale } from '#/i18n/locales'

type Values = Record<string, unknown> | null | undefined
type Missing = { label: string; fill: ((text: string) => void) | null }

/** A document in which each required text that is missing has a visible placeholder. */
export function filledForPreview<D extends Record<string, unknown>>(
  fields: FlattenedField[],
  document: D,
  locale: Locale,
): D {
  const filled = structuredClone(document)
  for (const { label, fill } of missing(fields, filled, locale)) fill?.(messages.toComplete[locale](label))
  return filled
}

/** Labels of required values that are missing and have no placeholder: a kind, a date, a relation. */
export function missingParts(fields: FlattenedField[], doc: Values, locale: Locale): string[] {
  return missing(fields, doc, locale).flatMap(({ label, fill }) => (fill ? [] : [label]))
}

function missing(fields: FlattenedField[], values: Values, locale: Locale): Missing[] {
  // A read with a selection of fields says nothing of the others.
  return fields.flatMap((field): Missing[] => {
    if (!values || !('name' in field) || !(field.name in values)) return []
    const value = values[field.name]
    switch (field.type) {
      case 'group':
      case 'tab':
        return missing(field.flattenedFields, value as Values, locale)
      case 'array':
        return rows(value).flatMap((row) => missing(field.flattenedFields, row, locale))
      case 'blocks':
        return rows(value).flatMap((row) =>
          missing(field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [], row, locale),
        )
      default: {
        if (!('required' in field) || !field.required || !isEmpty(value)) return []
        const writes = field.type === 'text' || field.type === 'textarea'
        const fill = (text: string) => {
          values[field.name] = text
        }
        return [{ label: labelOf(field, locale), fill: writes ? fill : null }]
      }
    }
  })
}

const rows = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : [])
const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

function labelOf(field: FlattenedField & { name: string }, locale: Locale): string {
  const label: unknown = 'label' in field ? field.label : null
  if (typeof label === 'string') return label
  return (label as Partial<Record<Locale, string>> | null)?.[locale] ?? field.name
}
