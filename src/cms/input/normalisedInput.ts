import type { FlattenedField } from 'payload'
import { normaliseLine, normaliseLines, normalisePart } from '#/i18n/normalise'
import { isDeepest } from './characters'

type Values = Record<string, unknown>

/**
 * The data of a save with every text normalised, prose included; the given object stays as it is. What is not filled in is
 * null, or no row: hooks read rows, and the database takes no empty text for a day or a choice. Values that are not
 * what their field can hold, and fields that no form shows (hashes, names of stored files), are passed on unchanged.
 */
export function normalisedInput(fields: FlattenedField[], data: unknown): unknown {
  if (!isObject(data)) return data
  const values = { ...data }
  for (const field of fields) {
    if (field.name in values && !isHidden(field)) values[field.name] = normalised(field, values[field.name])
  }
  return values
}

function normalised(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'text':
      return inEachText(value, normaliseLine)
    case 'textarea':
      return inEachText(value, normaliseLines)
    case 'richText':
      return normalisedProse(filledIn(value))
    case 'group':
    case 'tab':
      return normalisedInput(field.flattenedFields, value)
    case 'array':
      if (isNothing(value)) return []
      return Array.isArray(value) ? value.map((row) => normalisedInput(field.flattenedFields, row)) : value
    case 'blocks':
      if (isNothing(value)) return []
      return Array.isArray(value) ? value.map((row) => normalisedInput(fieldsOf(field.blocks, row), row)) : value
    case 'relationship':
    case 'upload':
    case 'select':
      return isNothing(value) && field.hasMany ? [] : filledIn(value)
    case 'date':
    case 'checkbox':
    case 'number':
    case 'radio':
      return filledIn(value)
    default:
      return value
  }
}

const isNothing = (value: unknown) => value === null || value === ''
const filledIn = (value: unknown) => (value === '' ? null : value)

const isHidden = (field: FlattenedField) =>
  ('hidden' in field && field.hidden === true) || ('admin' in field && field.admin?.hidden === true)

const fieldsOf = (blocks: { slug: string; flattenedFields: FlattenedField[] }[], row: unknown) =>
  blocks.find(({ slug }) => isObject(row) && slug === row.blockType)?.flattenedFields ?? []

/** One text, several, or one for each language. */
function inEachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((text) => (typeof text === 'string' ? change(text) : text))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([locale, text]) => [locale, typeof text === 'string' ? change(text) : text]),
  )
}

/** The state of the editor, or one for each language. */
function normalisedProse(value: unknown, depth = 0): unknown {
  if (isDeepest(depth)) return value
  if (Array.isArray(value)) return value.map((inner) => normalisedProse(inner, depth + 1))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === 'text' && typeof inner === 'string') return [name, proseText(value, inner)]
      // An address is kept to the letter.
      if (name === 'url' && typeof inner === 'string') return [name, inner.trim()]
      return [name, normalisedProse(inner, depth + 1)]
    }),
  )
}

/** A node of text, or the text of a mention or a passage; a node of another type, like a tab, is its own text. */
function proseText({ type }: Values, text: string): string {
  if (type === undefined) return normaliseLine(text)
  return type === 'text' ? normalisePart(text).replaceAll('\n', ' ') : text
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
