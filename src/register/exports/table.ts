/** The tables of a register: the columns that CSV and XLSX share, made of the declared fields. */
import type { Locale } from '#/i18n/locales'
import { type ExportField, isId, type Schema } from '../declaration'
import type { ExportRow, NamedRecords } from './rows'

export type Value = string | number | boolean | null

/** A column of one value for each record. */
export type Column = {
  name: string
  label: string
  schema: Schema
  words?: ExportField['words']
  value: (fields: Record<string, unknown>) => Value
}

export type Named = { id: string; name: string; language: Locale }

/** The name of a record that another one names, in the language of the file where it has one. */
export function namedAs(id: unknown, locale: Locale, named: NamedRecords): Named | null {
  const names = typeof id === 'string' ? named.get(id)?.names : undefined
  if (typeof id !== 'string' || !names) return null
  const [language, name] = names[locale] ? [locale, names[locale]] : (Object.entries(names)[0] ?? [])
  return name === undefined ? null : { id, name, language: language as Locale } // the keys are languages
}

export const isList = (schema: Schema): boolean => schema.type === 'array'

/** The columns of a field that is no list: one for each of its parts, and the name beside an id. */
export function columnsOf(field: ExportField, locale: Locale, named: NamedRecords): Column[] {
  const { name, schema, parts, words } = field
  if (schema.properties && parts) {
    return Object.entries(schema.properties).map(([part, inner]) => ({
      name: `${name}${part[0]?.toUpperCase()}${part.slice(1)}`,
      label: (parts[part] ?? field.label)[locale],
      schema: inner,
      words,
      value: (fields) => scalar((fields[name] as Record<string, unknown> | undefined)?.[part]),
    }))
  }
  const own: Column = { name, label: field.label[locale], schema, words, value: (fields) => scalar(fields[name]) }
  if (!isId(schema)) return [own]
  return [
    { ...own, name: `${name}Name`, schema: {}, value: (fields) => namedAs(fields[name], locale, named)?.name ?? null },
    { ...own, label: `${own.label} (id)` },
  ]
}

export const scalar = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

/** The rows of the list of a language: a record that is not public in it comes in another one. */
export function rowsIn(rows: ExportRow[], locale: Locale) {
  return rows.flatMap(({ id, translations }) => {
    const [first] = Object.entries(translations)
    const [language, shown] = translations[locale] ? [locale, translations[locale]] : (first ?? [])
    return language && shown ? [{ id, language, ...shown }] : []
  })
}
