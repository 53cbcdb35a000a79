import { stringify } from 'csv-stringify/sync'
import type { Locale } from '#/i18n/locales'
import { isId, type Register, type Schema } from '../declaration'
import { publicMessages } from '../messages'
import type { ExportRow, NamedRecords } from './rows'
import { columnsOf, isList, namedAs, rowsIn } from './table'

/** The end of a cell or of a row of such a spreadsheet, before the sign of a formula. */
const formulaWithin = /[;\r\n](?=[=+\-@\t＝＋－＠])/g

type CsvColumn = { name: string; value: (fields: Record<string, unknown>) => unknown }

/**
 * The register in one language as a table for programs (RFC 4180), in UTF-8 with a byte order mark. A cell holds one
 * value, or a list as JSON. Values that a spreadsheet would take for a formula are escaped: also within a cell, since one
 * that separates at semicolons, as the French ones do, knows no quotes after a comma.
 */
export function csvOf(register: Register, locale: Locale, rows: ExportRow[], named: NamedRecords): string {
  const { kind } = register
  // A program reads a bare "18.50" as a number, and would make another decision of it.
  const cited = (symbol: unknown) =>
    kind === 'resolutions' || kind === 'decisions' ? `${publicMessages.kinds[kind][locale]} ${symbol}` : symbol
  const columns = register.fields.flatMap((field): CsvColumn[] => {
    const { name, schema } = field
    if (isList(schema)) {
      const asJson = (value: unknown) => JSON.stringify(withNames(value ?? [], schema, locale, named))
      return [{ name, value: (fields: Record<string, unknown>) => asJson(fields[name]) }]
    }
    return columnsOf(field, locale, named).map((column) =>
      column.name === 'symbol'
        ? { ...column, value: (fields: Record<string, unknown>) => cited(fields.symbol) }
        : column,
    )
  })
  const records = rowsIn(rows, locale).map(({ id, url, language, updated, fields }) => [
    id,
    url,
    language,
    updated,
    ...columns.map(({ value }) => {
      const cell = value(fields)
      if (typeof cell === 'string') return cell.replace(formulaWithin, "$&'")
      return typeof cell === 'boolean' ? String(cell) : cell
    }),
  ])
  const head = ['id', 'url', 'language', 'updated', ...columns.map(({ name }) => name)]
  return stringify([head, ...records], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}

/** A value with the name and its language beside each id. */
function withNames(value: unknown, schema: Schema, locale: Locale, named: NamedRecords): unknown {
  if (Array.isArray(value)) return value.map((part) => withNames(part, schema.items ?? {}, locale, named))
  if (value !== null && typeof value === 'object' && schema.properties) {
    const parts = value as Record<string, unknown>
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, part]) => [name, withNames(parts[name], part, locale, named)]),
    )
  }
  return isId(schema) ? namedAs(value, locale, named) : value
}
