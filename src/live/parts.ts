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
  const texts = locales.map((locale) => [locale, wordsIn(published, raw, (value) => valuesOf(value)[locale])])
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

/** @param read the words of a localised field */
function wordsIn(fields: Named[], values: Values, read: (value: unknown) => unknown): Values {
  return collected(fields, (field) => {
    const value = values[field.name]
    if (isLocalised(field)) return read(value)
    switch (field.type) {
      case 'group':
      case 'tab':
        return wordsIn(publishedIn(field.flattenedFields), valuesOf(value), read)
      case 'array':
      case 'blocks': {
        const texts = rowsOf(value).map((row) => [String(row.id), wordsIn(fieldsOfRow(field, row), row, read)] as const)
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

/**
 * Parts that were published before the fields took their present form: a fact that has become a text since is a text in
 * each language that was public with it.
 */
export function inPresentForm(fields: FlattenedField[], parts: Map<string, Values>): Map<string, Values> {
  const published = publishedFields(fields)
  const facts = parts.get('facts') ?? {}
  const words = wordsIn(published, facts, (value) => value)
  if (isEmpty(words)) return parts
  return new Map(
    [...parts].map(([part, document]) => [
      part,
      part === 'facts' ? factsIn(published, facts) : (merged(words, document) as Values),
    ]),
  )
}

const merged = (below: unknown, above: unknown): unknown =>
  isPlain(below) && isPlain(above)
    ? { ...below, ...Object.fromEntries(Object.entries(above).map(([key, value]) => [key, merged(below[key], value)])) }
    : (above ?? below)

const isPlain = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
