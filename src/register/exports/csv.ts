import { stringify } from 'csv-stringify/sync'
import type { Locale } from '#/i18n/locales'
import type { Register } from '../declaration'
import type { ExportRow, NamedRecords } from './rows'

/**
 * The register in one language as a table (RFC 4180), in UTF-8 with a byte order mark for spreadsheets. Values that a
 * spreadsheet would take for a formula are escaped. The ids of named records are replaced by their names.
 */
export function csvOf(register: Register, locale: Locale, rows: ExportRow[], named: NamedRecords): string {
  const columns = ['id', 'url', 'updated', ...register.fields.map(({ name }) => name)]
  const records = rows.flatMap(({ id, updated, translations }) => {
    const own = translations[locale]
    if (!own) return []
    return [
      [
        id,
        own.url,
        updated,
        ...register.fields.map(({ name, schema }) => inWords(own.fields[name], schema, locale, named)),
      ],
    ]
  })
  return stringify([columns, ...records], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}

type Schema = { items?: Schema; properties?: Record<string, Schema> }

/** A value in one cell: parts of a list behind semicolons, parts of a whole behind commas, in the order of the schema. */
function inWords(value: unknown, schema: Schema, locale: Locale, named: NamedRecords): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((part) => inWords(part, schema.items ?? {}, locale, named)).join('; ')
  if (typeof value === 'object') {
    const parts = value as Record<string, unknown>
    return Object.entries(schema.properties ?? {})
      .map(([name, part]) => inWords(parts[name], part, locale, named))
      .filter(Boolean)
      .join(', ')
  }
  const name = typeof value === 'string' ? named.get(value)?.names : undefined
  return name ? (name[locale] ?? Object.values(name)[0] ?? String(value)) : String(value)
}
