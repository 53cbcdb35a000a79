/** The rows of an export: every selected record in every language, with the names of the records that it names. */
import { type Locale, locales } from '#/i18n/locales'
import { type Period, periodOn } from '#/instruments/periods'
import { paths, permalinks, type Versioned } from '#/paths'
import type { ExportRow, NamedRecords } from '#/register/exports/rows'
import type { Selection } from '#/register/selection'
import { absolute } from '#/register/structured'
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import { dependOnRegister, facetCollections, type IndexSelection, whereOf } from './selectionSql'
import { type VersionName, versionNames, type Wording, wordingColumn } from './versionNames'

type Followed = { meeting: string; day: string } | null
type Row = {
  id: string
  locale: Locale
  slug: string
  updated: string
  record: Record<string, unknown>
  wording: Wording
  followed: Followed
  behind: boolean
}

export type ExportSelection = IndexSelection & Pick<Selection, 'sort'>

/** @param ids the rows are limited to these records, where they are given */
export async function exportRows(selection: ExportSelection, ids?: string[]): Promise<ExportRow[]> {
  dependOnRegister(selection.kind)
  dependsOn(listTag('meetings'))
  const { text, values } = whereOf(selection)
  const among = ids ? ` and id = any($${values.push(ids)}::uuid[])` : ''
  const column = selection.sort === 'title' ? 'title_key' : 'sort_key'
  const rows = await askIndex<Row>(
    `with matching as (select id, ${column} as place from live.records where ${text}${among})
     select i.id::text, i.locale, i.slug, to_char(i.updated at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as updated, i.record,
       i.terms @> array['only:behind'] as behind, ${wordingColumn} as wording,
       (select json_build_object('meeting', m.record->>'code', 'day', left(m.record->>'end', 10)) from live.records m
        where m.collection = 'meetings' and m.id = (i.record->>'followedThrough')::uuid
        order by m.locale = i.locale desc limit 1) as followed
     from matching m join live.records i on i.collection = $1 and i.id = m.id and i.language = i.locale
     order by m.place, m.id, i.locale`,
    values,
    'register',
  )
  const { kind, day } = selection
  const nameOf = isVersioned(kind) ? await versionNames(day) : null
  const found = new Map<string, ExportRow>()
  for (const { id, locale, slug, updated, record, wording, followed, behind } of rows) {
    const row = found.get(id) ?? { id, updated, translations: {} }
    if (updated > row.updated) row.updated = updated
    row.translations[locale] = {
      url: absolute(paths.record(kind, locale, slug)),
      updated,
      fields: {
        ...record,
        ...(isVersioned(kind) && nameOf ? named(record, nameOf(kind, wording)) : {}),
        ...statusOf(record, day, followed),
        translationOutOfDate: behind,
      },
    }
    found.set(id, row)
  }
  return [...found.values()]
}

/** The status on a day, for a record that has one. */
function statusOf({ periods }: Record<string, unknown>, day: string, followed: Followed) {
  if (!Array.isArray(periods)) return {}
  const period = periodOn(periods as Period<string>[], day) // as the index holds them
  return {
    status: period?.status ?? (periods.length > 0 ? 'notYet' : 'unknown'),
    statusFrom: period?.from ?? null,
    statusFromExact: period?.from ? period.exact : null,
    statusUntil: period?.to ?? null,
    followedThrough: followed ?? { meeting: null, day: null },
  }
}

const isVersioned = (kind: string): kind is Versioned => kind in permalinks

/** The permalink in the index is that of the text in all its versions. Addresses are absolute in exports. */
const named = ({ permalink }: Record<string, unknown>, version: VersionName) => ({
  symbol: version.symbol,
  title: version.title,
  permalink: absolute(version.permalink),
  work: absolute(String(permalink)),
})

/** The records by which a register is filtered, by id, with their public names. */
export async function namedRecords(): Promise<NamedRecords> {
  dependsOn(...facetCollections.map(listTag))
  const rows = await askIndex<{ id: string; collection: string; locale: Locale; title: string }>(
    'select id::text, collection, locale, title from live.records where collection = any($1) and language = locale order by id, locale',
    [facetCollections],
  )
  const named: NamedRecords = new Map()
  for (const { id, collection, locale, title } of rows) {
    const record = named.get(id) ?? { type: collection, names: {} }
    record.names[locale] = title
    named.set(id, record)
  }
  return named
}

/** The named records that these rows name. */
export function namedIn(rows: ExportRow[], named: NamedRecords): NamedRecords {
  const text = JSON.stringify(rows.map(({ translations }) => locales.map((locale) => translations[locale]?.fields)))
  return new Map([...named].filter(([id]) => text.includes(id)))
}
