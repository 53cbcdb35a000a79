import type { Field, FlattenedField } from 'payload'
import { notTranslators } from '#/cms/accounts/access'
import { canonical } from '#/live/canonical'

/** A field whose value differs: its path, and its label as the config states it. */
export type Difference = { path: string; label: unknown }

type Values = Record<string, unknown> | null | undefined

/** Fields that Payload itself writes; those that our hooks derive are marked `custom.derived`. */
const managedFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'blockType', 'blockName'])

type Options = {
  /** Facts are not localised and hold for every language, rows included; texts are the localised leaves. */
  of?: 'facts' | 'texts'
  /** Whether `next` holds only the fields that are changed: an absent one is no difference then. */
  partial?: boolean
  path?: string
}

/** The fields and rows in which two states of one record differ. */
export function differencesOf(
  fields: FlattenedField[],
  next: Values,
  current: Values,
  { of = 'facts', partial = false, path = '' }: Options = {},
): Difference[] {
  return fields.flatMap((field): Difference[] => {
    if (!('name' in field) || managedFields.has(field.name) || field.custom?.derived) return []
    if ('virtual' in field && field.virtual) return []
    const isText = 'localized' in field && Boolean(field.localized)
    const hasRows = ['group', 'tab', 'array', 'blocks'].includes(field.type)
    if (isText !== (of === 'texts') && (isText || !hasRows)) return []
    if (partial && next?.[field.name] === undefined) return []
    const here = path ? `${path}.${field.name}` : field.name
    const a = next?.[field.name]
    const b = current?.[field.name]
    const difference = { path: here, label: 'label' in field ? field.label : field.name }
    switch (field.type) {
      case 'group':
      case 'tab':
        return differencesOf(field.flattenedFields, a as Values, b as Values, { of, partial, path: here })
      case 'array':
        return rowDifferences(a, b, difference, () => field.flattenedFields, { of, partial })
      case 'blocks':
        return rowDifferences(
          a,
          b,
          difference,
          (row) => field.blocks.find((block) => block.slug === row.blockType)?.flattenedFields ?? [],
          { of, partial },
        )
      case 'join':
        return []
      case 'relationship':
      case 'upload':
        return same(referenceOf(a), referenceOf(b)) ? [] : [difference]
      case 'date':
        return same(momentOf(a), momentOf(b)) ? [] : [difference]
      case 'checkbox':
        return Boolean(a) === Boolean(b) ? [] : [difference]
      default:
        return same(a, b) ? [] : [difference]
    }
  })
}

/** Rows are the same when they are the same rows in the same order; then their own shared fields are compared. */
function rowDifferences(
  next: unknown,
  current: unknown,
  difference: Difference,
  fieldsOf: (row: Record<string, unknown>) => FlattenedField[],
  options: Options,
): Difference[] {
  const a = rowsOf(next)
  const b = rowsOf(current)
  const sameRows =
    a.length === b.length && a.every((row, i) => row.id === b[i]?.id && row.blockType === b[i]?.blockType)
  if (!sameRows) return [difference]
  return a.flatMap((row, i) => differencesOf(fieldsOf(row), row, b[i], { ...options, path: `${difference.path}.${i}` }))
}

const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : [])

const momentOf = (value: unknown) =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : value

/** An id, whether the related record came as an id, as a populated record or as `{ relationTo, value }`. */
function referenceOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referenceOf)
  if (value === null || typeof value !== 'object') return value
  const record = value as Record<string, unknown>
  if ('relationTo' in record) return `${record.relationTo}:${referenceOf(record.value)}`
  return record.id
}

/** Null, the empty text and the empty list are one value: forms send one, the database returns another. */
const same = (a: unknown, b: unknown) => canonical(a) === canonical(b)

/**
 * Shows shared leaves as read-only to translators. This is a courtesy of the form: the rule itself, with an error
 * that names the fields, is `translatorRule`.
 */
export function readOnlyForTranslators(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: readOnlyForTranslators(tab.fields) })) }
    }
    if (field.type === 'blocks') {
      return {
        ...field,
        blocks: field.blocks.map((block) => ({ ...block, fields: readOnlyForTranslators(block.fields) })),
      }
    }
    if ('fields' in field) return { ...field, fields: readOnlyForTranslators(field.fields) } as Field
    if (field.type === 'ui' || field.type === 'join' || ('localized' in field && field.localized)) return field
    if ('access' in field && field.access?.update) return field
    return { ...field, access: { ...('access' in field ? field.access : {}), update: notTranslators } } as Field
  })
}
