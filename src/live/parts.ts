/**
 * What is published of a record, in parts: the facts, which hold for every language, and a text for each language. A row
 * is a fact; its words stand in the texts under its id.
 */
import type { FlattenedField } from 'payload'
import { type Locale, locales } from '#/i18n/locales'

type Values = Record<string, unknown>
type Named = FlattenedField & { name: string }

export type Parts = {
  /** What is not localised, rows included, relations as ids. */
  facts: Values
  /** The localised leaves of one language: `{ title, revisions: { <id of the row>: { title } } }`. */
  texts: Record<Locale, Values>
}

/** Fields of a record that Payload itself writes. */
const managed = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt'])

/**
 * The fields of a record that are in a part: not those of the team alone, nor what is derived, nor what Payload writes.
 * @param fields those of a collection
 */
export function publishedFields(fields: FlattenedField[]): Named[] {
  return publishedIn(fields).filter(({ name }) => !managed.has(name))
}

/** @param raw the row of a record with every language in it: localised leaves are `{ fr, en }` */
export function partsOf(fields: FlattenedField[], raw: Values): Parts {
  const published = publishedFields(fields)
  const texts = locales.map((locale) => [locale, textIn(published, raw, locale)])
  return { facts: factsIn(published, raw), texts: Object.fromEntries(texts) }
}

/**
 * The document in one language, in the form in which Payload reads it at depth 0, without what is in no part. Words of
 * rows that the facts do not have are left out.
 */
export function composed(fields: FlattenedField[], facts: Values, text: Values): Values {
  return composedOf(publishedFields(fields), facts, text)
}

function factsIn(fields: Named[], values: Values): Values {
  return collected(fields, (field) => {
    const value = values[field.name]
    if (isLocalised(field)) return undefined
    switch (field.type) {
      case 'group':
      case 'tab':
        return factsIn(publishedIn(field.flattenedFields), valuesOf(value))
      case 'array':
      case 'blocks':
        return rowsOf(value).map((row) => ({ ...kindOf(row), ...factsIn(fieldsOfRow(field, row), row) }))
      default:
        return value
    }
  })
}

function textIn(fields: Named[], values: Values, locale: Locale): Values {
  return collected(fields, (field) => {
    const value = values[field.name]
    if (isLocalised(field)) return valuesOf(value)[locale]
    switch (field.type) {
      case 'group':
      case 'tab':
        return textIn(publishedIn(field.flattenedFields), valuesOf(value), locale)
      case 'array':
      case 'blocks': {
        const texts = rowsOf(value).map(
          (row) => [String(row.id), textIn(fieldsOfRow(field, row), row, locale)] as const,
        )
        return Object.fromEntries(texts.filter(([, text]) => !isEmpty(text)))
      }
      default:
        return undefined
    }
  })
}

function composedOf(fields: Named[], facts: Values, text: Values): Values {
  const entries = fields.map((field) => {
    const [fact, words] = [facts[field.name], text[field.name]]
    if (isLocalised(field)) return [field.name, words ?? emptyOf(field)]
    switch (field.type) {
      case 'group':
      case 'tab':
        return [field.name, composedOf(publishedIn(field.flattenedFields), valuesOf(fact), valuesOf(words))]
      case 'array':
      case 'blocks':
        return [
          field.name,
          rowsOf(fact).map((row) => ({
            ...kindOf(row),
            ...composedOf(fieldsOfRow(field, row), row, valuesOf(valuesOf(words)[String(row.id)])),
          })),
        ]
      default:
        return [field.name, fact ?? emptyOf(field)]
    }
  })
  return Object.fromEntries(entries)
}

const isLocalised = (field: Named) => 'localized' in field && Boolean(field.localized)

function publishedIn(fields: FlattenedField[]): Named[] {
  return fields.filter(
    (field): field is Named =>
      'name' in field &&
      field.type !== 'join' &&
      !('virtual' in field && field.virtual) &&
      !('access' in field && field.access?.read) &&
      !field.custom?.derived,
  )
}

function fieldsOfRow(field: Extract<FlattenedField, { type: 'array' | 'blocks' }>, row: Values): Named[] {
  if (field.type === 'array') return publishedIn(field.flattenedFields)
  return publishedIn(field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
}

/** The kind of a block is no field of it. */
const kindOf = ({ blockType }: Values) => (blockType === undefined ? {} : { blockType })

const collected = (fields: Named[], partOf: (field: Named) => unknown): Values =>
  Object.fromEntries(fields.map((field) => [field.name, partOf(field)]).filter(([, value]) => !isEmpty(value)))

const emptyOf = (field: Named) => ('hasMany' in field && field.hasMany ? [] : null)

const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as Values[]) : [])
const valuesOf = (value: unknown) => (value && typeof value === 'object' ? (value as Values) : {})

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
