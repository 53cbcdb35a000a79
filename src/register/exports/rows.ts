/** The rows of an export: each record in every language, as the index has it, and the records that rows name. */
import type { Locale } from '#/i18n/locales'
import { isId, type Register, type Schema } from '../declaration'

/** A record in an export. */
export type ExportRow = {
  id: string
  /** ISO moment of the last change in any language. */
  updated: string
  /** The record in each language in which it is public, and the moment of its last publication there. */
  translations: Partial<Record<Locale, { url: string; updated: string; fields: Record<string, unknown> }>>
}

/** Records that rows name by their ids. */
export type NamedRecords = Map<string, { type: string; names: Partial<Record<Locale, string>> }>

/** Rows without the ids of records that are not public: no file names what nobody can look up. */
export function withPublicNames({ fields }: Register, rows: ExportRow[], named: NamedRecords): ExportRow[] {
  const naming = fields.filter(({ schema }) => isId(schema))
  const cleared = (own: Record<string, unknown>) => ({
    ...own,
    ...Object.fromEntries(naming.map(({ name, schema }) => [name, withKnownIds(own[name], schema, named)])),
  })
  return rows.map((row) => {
    const translations = Object.entries(row.translations).map(([locale, own]) => [
      locale,
      { ...own, fields: cleared(own.fields) },
    ])
    return { ...row, translations: Object.fromEntries(translations) }
  })
}

/** Of a list of ids the unknown ones are left out; the id of a part becomes null. */
function withKnownIds(value: unknown, schema: Schema, named: NamedRecords): unknown {
  if (Array.isArray(value)) {
    const { items = {} } = schema
    const known = value.map((part) => withKnownIds(part, items, named))
    return items.properties ? known : known.filter((part) => part !== null)
  }
  if (value !== null && typeof value === 'object' && schema.properties) {
    const parts = Object.entries(schema.properties).map(([name, part]) => [
      name,
      withKnownIds((value as Record<string, unknown>)[name], part, named),
    ])
    return Object.fromEntries(parts)
  }
  return isId(schema) && typeof value === 'string' && !named.has(value) ? null : (value ?? null)
}
