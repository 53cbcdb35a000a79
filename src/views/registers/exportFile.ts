/** A selection of a register as a file in each export format. */
import { type ExportSelection, exportRows, namedIn, namedRecords } from '#/data/exports'
import { feedEntries } from '#/data/feed'
import { reader } from '#/data/reader'
import { today } from '#/data/today'
import type { Locale } from '#/i18n/locales'
import { type ExportFormat, paths } from '#/paths'
import { atomOf } from '#/register/exports/atom'
import { csvOf } from '#/register/exports/csv'
import { jsonLdOf, jsonOf } from '#/register/exports/json'
import { withPublicNames } from '#/register/exports/rows'
import { xlsxOf } from '#/register/exports/xlsx'
import type { Selection } from '#/register/selection'
import { absolute } from '#/register/structured'

type Addresses = Record<Locale, string>

/** @param addresses those of the list with the same selection */
export async function exportFile(
  selection: Selection,
  addresses: Addresses,
  format: ExportFormat,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { register, locale, conditions, sort } = selection
  const dated: ExportSelection = { kind: register.kind, locale, conditions, sort, day: selection.asOf ?? today() }
  const url = fileUrl(dated, addresses[locale], format)
  switch (format) {
    case 'atom':
      return atom(selection, addresses, dated)
    case 'xlsx':
    case 'csv':
    case 'json': {
      const named = await namedRecords()
      const rows = withPublicNames(register, await exportRows(dated), named)
      if (format === 'xlsx') return xlsxOf(register, locale, rows, named)
      return format === 'csv' ? csvOf(register, locale, rows, named) : jsonOf(register, url, rows, namedIn(rows, named))
    }
    case 'jsonld':
      return jsonLdOf(register, locale, url, await exportRows(dated))
  }
}

/** The file with the query of a list. */
function fileUrl({ kind, locale }: Pick<ExportSelection, 'kind' | 'locale'>, list: string, format: ExportFormat) {
  return absolute(`${paths.export(kind, locale, format)}${list.includes('?') ? list.slice(list.indexOf('?')) : ''}`)
}

async function atom({ register }: Selection, addresses: Addresses, dated: ExportSelection): Promise<string> {
  const { kind, locale } = dated
  const { name, updatedAt } = await reader(locale).site()
  const feeds = Object.entries(addresses).map(([language, list]) => [
    language,
    fileUrl({ kind, locale: language as Locale }, list, 'atom'), // the keys are languages
  ])
  const { [locale]: self, ...elsewhere } = Object.fromEntries(feeds)
  const title = `${register.label[locale]} – ${name}`
  const feed = {
    title,
    author: name,
    locale,
    self,
    list: absolute(addresses[locale]),
    elsewhere,
    since: updatedAt ?? '1970-01-01T00:00:00Z',
  }
  return atomOf(feed, await feedEntries(dated))
}
