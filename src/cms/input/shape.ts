import type { FlattenedField } from 'payload'
import { isLinked } from '#/i18n/links'
import { years } from '#/i18n/typedDay'
import { unknownNodeIn } from '#/prose/blocks'
import type { inputMessages } from './inputMessages'

/** Where a value is not what its field can hold, and by which rule. */
export type Misshapen = {
  path: string
  rule: keyof Pick<
    typeof inputMessages,
    'shape' | 'identifier' | 'date' | 'year' | 'option' | 'number' | 'link' | 'node'
  >
  /** What prose has and no page can show, by the name that the editor gives it. */
  node?: string
}

type Values = Record<string, unknown>

/** What a form sends for a field that is not filled in. */
const nothing = new Set<unknown>([undefined, null, ''])

/**
 * Values that hooks and the database could not read: rows that are no list, a group or a date that is none, an id that is
 * no UUID. Payload itself looks at them only when a record is published.
 * @param everyLanguage whether a localised field holds one value for each language
 */
export function misshapen(fields: FlattenedField[], values: Values, everyLanguage: boolean, at = ''): Misshapen[] {
  return fields.flatMap((field): Misshapen[] => {
    const value = values[field.name]
    const isGroup = field.type === 'group' || field.type === 'tab'
    // Payload reads the fields of a group that is null.
    if (value === undefined || (nothing.has(value) && !isGroup)) return []
    const path = `${at}${field.name}`
    const wrong = (rule: Misshapen['rule'] = 'shape'): Misshapen[] => [{ path, rule }]
    switch (field.type) {
      case 'group':
      case 'tab':
        return isObject(value) ? misshapen(field.flattenedFields, value, everyLanguage, `${path}.`) : wrong()
      case 'array':
        return rows(value, path, everyLanguage, () => field.flattenedFields)
      case 'blocks':
        return rows(value, path, everyLanguage, ({ blockType }) => {
          return field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields
        })
      case 'relationship':
      case 'upload': {
        const references = field.hasMany ? value : [value]
        if (!Array.isArray(references)) return wrong()
        return references.every((reference) => isReference(reference, field.relationTo)) ? [] : wrong('identifier')
      }
      case 'date':
        if (!isDate(value)) return wrong('date')
        return isInYears(value) ? [] : wrong('year')
      case 'select':
      case 'radio': {
        if (everyLanguage && 'localized' in field && field.localized) return []
        const chosen: unknown[] = 'hasMany' in field && field.hasMany && Array.isArray(value) ? value : [value]
        return chosen.every((one) => optionsOf(field.options).has(one)) ? [] : wrong('option')
      }
      case 'number':
        return isNumber(value) ? [] : wrong('number')
      case 'richText': {
        if (!isObject(value)) return wrong()
        if (hasRefusedLink(value)) return wrong('link')
        const states = everyLanguage && field.localized ? Object.values(value) : [value]
        const node = states.map(unknownNodeIn).find(Boolean)
        return node ? [{ path, rule: 'node', node }] : []
      }
      case 'text':
      case 'textarea':
      case 'email':
        return textsOf(value, everyLanguage && field.localized === true).every(isText) ? [] : wrong()
      case 'checkbox':
        return typeof value === 'boolean' ? [] : wrong()
      default:
        return []
    }
  })
}

/** A number that is none in JSON, like 1e400, would be stored as a word. */
const isText = (value: unknown) => nothing.has(value) || typeof value === 'string'

const textsOf = (value: unknown, everyLanguage: boolean): unknown[] =>
  everyLanguage && isObject(value) ? Object.values(value) : [value]

function rows(
  value: unknown,
  path: string,
  everyLanguage: boolean,
  fieldsOf: (row: Values) => FlattenedField[] | undefined,
): Misshapen[] {
  // Payload's form sends the number of rows in the place of none.
  if (value === 0) return []
  if (!Array.isArray(value)) return [{ path, rule: 'shape' }]
  return value.flatMap((row, i): Misshapen[] => {
    const fields = isObject(row) ? fieldsOf(row) : undefined
    return fields ? misshapen(fields, row, everyLanguage, `${path}.${i}.`) : [{ path: `${path}.${i}`, rule: 'shape' }]
  })
}

/** Whether prose has a link that no page would show. One without an address is not finished yet. */
function hasRefusedLink(value: unknown): boolean {
  if (!value || typeof value !== 'object') return false
  const { type, fields } = value as Values
  if ((type === 'link' || type === 'autolink') && isObject(fields) && fields.linkType !== 'internal') {
    const { url } = fields
    if (url !== undefined && url !== null && url !== '' && !(typeof url === 'string' && isLinked(url))) return true
  }
  return Object.values(value).some(hasRefusedLink)
}

/** An id, or a record that has one; with its kind where the field takes several. */
function isReference(value: unknown, relationTo: string | string[]): boolean {
  if (typeof relationTo === 'string') return isUuid(isObject(value) ? value.id : value)
  return isObject(value) && relationTo.includes(String(value.relationTo)) && isReference(value.value, '')
}

const optionsOf = (options: readonly (string | { value: string })[]): ReadonlySet<unknown> =>
  new Set(options.map((option) => (typeof option === 'string' ? option : option.value)))

/** A form sends a number as text. */
const isNumber = (value: unknown) =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) && Number.isFinite(Number(value))

function isInYears(value: unknown): boolean {
  const year = new Date(value as string | Date).getUTCFullYear()
  return year >= years.first && year <= years.last
}

/** A day, or a moment in UTC: JavaScript reads "12 mars" as a day of 2001, and 31 February as one of March. */
function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  if (typeof value !== 'string') return false
  const day = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/.exec(value)?.[1]
  return day !== undefined && !Number.isNaN(Date.parse(value)) && new Date(day).toISOString().startsWith(day)
}

export const isUuid = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
