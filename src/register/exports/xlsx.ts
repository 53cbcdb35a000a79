import { unzipSync, zipSync } from 'fflate'
import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import type { Locale } from '#/i18n/locales'
import { type ExportField, isId, type Register } from '../declaration'
import { registerMessages as words } from '../registerMessages'
import type { ExportRow, NamedRecords } from './rows'
import { type Column, columnsOf, isList, namedAs, rowsIn, scalar, type Value } from './table'

/** A sheet as the library takes it. */
type WrittenSheet = { data: Cell[][]; sheet: string; stickyRowsCount: number; columns: { width: number }[] }

/** Characters of a column. */
const widest = 60

/**
 * The register in one language as a workbook for people: a sheet of its records, with words for codes and the names of
 * what a record names, and a sheet for each list that a record has, with one value in a cell.
 */
export async function xlsxOf(
  register: Register,
  locale: Locale,
  rows: ExportRow[],
  named: NamedRecords,
): Promise<Uint8Array<ArrayBuffer>> {
  const records = rowsIn(rows, locale)
  const columns = register.fields.flatMap((field) =>
    isList(field.schema) ? namesColumn(field, locale, named) : columnsOf(field, locale, named),
  )
  const main = sheet(
    register.label[locale],
    [
      ...columns.map(({ label }) => label),
      words.language[locale],
      words.address[locale],
      words.updated[locale],
      words.id[locale],
    ],
    records.map(({ id, url, language, updated, fields }) => [
      ...columns.map(({ value, words: of }) => cell(value(fields), locale, of)),
      text(language),
      text(url),
      moment(updated),
      text(id),
    ]),
  )
  const lists = register.fields
    .filter(({ schema }) => isList(schema))
    .map((field) => listSheet(field, locale, records, named))
  const written = await writeXlsxFile([main, ...lists]).toBuffer()
  // The zip would hold the moment of writing: the same data are the same bytes.
  return zipSync(unzipSync(written), { mtime: '1980-01-01' })
}

/** The names of what a list names, a line each: they are read here, and computed with in their own sheet. */
function namesColumn(field: ExportField, locale: Locale, named: NamedRecords): Column[] {
  const { items = {} } = field.schema
  const part = Object.entries(items.properties ?? {}).find(([, schema]) => isId(schema))?.[0]
  if (!isId(items)) return []
  const value = (fields: Record<string, unknown>) =>
    listIn(fields, field)
      .flatMap((each) => namedAs(part ? (each as Record<string, unknown>)[part] : each, locale, named)?.name ?? [])
      .join('\n')
  return [{ name: field.name, label: field.label[locale], schema: {}, value }]
}

function listSheet(
  field: ExportField,
  locale: Locale,
  records: ReturnType<typeof rowsIn>,
  named: NamedRecords,
): WrittenSheet {
  const { items = {} } = field.schema
  const properties = items.properties ?? { [field.name]: items }
  const label = (name: string) => (field.parts?.[name] ?? field.label)[locale]
  const heads = Object.entries(properties).flatMap(([name, schema]) =>
    isId(schema) ? [label(name), words.nameLanguage[locale], `${label(name)} (id)`] : [label(name)],
  )
  const rows = records.flatMap(({ id, fields }) =>
    listIn(fields, field).map((each): Cell[] => {
      const parts = items.properties ? (each as Record<string, unknown>) : { [field.name]: each }
      const cells = Object.entries(properties).flatMap(([name, schema]) => {
        const value = scalar(parts[name])
        const known = isId(schema) ? namedAs(value, locale, named) : null
        if (isId(schema)) return [text(known?.name ?? null), text(known?.language ?? null), text(value)]
        return [cell(value, locale, field.words)]
      })
      return [text(scalar(fields.symbol ?? fields.name ?? fields.title)), ...cells, text(id)]
    }),
  )
  return sheet(field.label[locale], [words.record[locale], ...heads, words.id[locale]], rows)
}

const listIn = (fields: Record<string, unknown>, { name }: ExportField) => (fields[name] ?? []) as unknown[]

function sheet(name: string, heads: string[], rows: Cell[][]): WrittenSheet {
  const head = heads.map(
    (value): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' }),
  )
  const width = (column: number) => Math.max(lengthOf(heads[column]), ...rows.map((row) => lengthOf(row[column])))
  const columns = heads.map((_, column) => ({ width: Math.min(widest, Math.max(10, width(column) + 2)) }))
  return { data: [head, ...rows], sheet: name.slice(0, 31), stickyRowsCount: 1, columns }
}

function cell(value: Value, locale: Locale, of?: ExportField['words']): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical: 'top' }
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' }
  // A date that is known to the month or the year is text.
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value)
  return text(of?.[value]?.[locale] ?? value)
}

const at =
  (format: string) =>
  (value: string): Cell => ({
    value: new Date(value),
    type: Date,
    format,
    alignVertical: 'top',
  })
const day = at('yyyy-mm-dd')
const moment = at('yyyy-mm-dd hh:mm')

/** Text that no program turns into a number or a date: "18.50" stays what it is. */
function text(value: Value): Cell {
  return value === null ? null : { value: String(value), type: String, format: '@', wrap: true, alignVertical: 'top' }
}

function lengthOf(cellOrText: unknown): number {
  const value = typeof cellOrText === 'string' ? cellOrText : (cellOrText as { value?: unknown } | null)?.value
  if (value instanceof Date) return 'yyyy-mm-dd hh:mm'.length
  return Math.max(
    0,
    ...String(value ?? '')
      .split('\n')
      .map((line) => line.length),
  )
}
