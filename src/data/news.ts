/** The news of the portal: what was published and what was changed, by day. */
import type { Locale } from '#/i18n/locales'
import { listed } from '#/paths'
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import { type Mention, mentionOf } from './mentions'
import { reader } from './reader'

type Kind = (typeof kinds)[number]
const kinds = [...listed, 'pages'] as const

/** What was published, or changed, on one day (ISO, in Geneva). */
export type News = {
  day: string
  /** Whether the records became public that day; else they were changed. */
  isNew: boolean
  count: number
  /** The records; empty where they are too many to name. */
  records: Mention[]
}

/** The records of one day are named up to this number, and counted beyond it. */
const maxNamed = 5

type Row = { day: string; isNew: boolean; count: number; records: { kind: Kind; id: string }[] | null }

/** @returns the newest news first, at most `limit` */
export async function newestNews(locale: Locale, limit: number): Promise<News[]> {
  dependsOn(...kinds.map(listTag))
  const rows = await askIndex<Row>(
    `select day, "isNew", count(*)::int as count, case when count(*) <= ${maxNamed}
       then jsonb_agg(jsonb_build_object('kind', collection, 'id', id) order by updated desc) end as records
     from (select collection, id, updated, to_char(updated at time zone 'Europe/Zurich', 'YYYY-MM-DD') as day,
         (first_at at time zone 'Europe/Zurich')::date = (updated at time zone 'Europe/Zurich')::date as "isNew"
       from live.records where collection = any($1) and locale = $2) public
     group by day, "isNew" order by day desc, "isNew" desc limit ${Number(limit)}`,
    [kinds, locale],
    'page',
  )
  const named = rows.flatMap(({ records }) => records ?? [])
  const mentions = new Map<string, Mention>()
  for (const kind of kinds) {
    const ids = named.flatMap((record) => (record.kind === kind ? record.id : []))
    if (ids.length === 0) continue
    for (const record of await reader(locale).list(kind, { where: { id: { in: ids } }, depth: 0 })) {
      const mention = mentionOf({ relationTo: kind, value: record }, null, locale)
      if (mention) mentions.set(record.id, mention)
    }
  }
  return rows.map(({ records, ...row }) => ({
    ...row,
    records: (records ?? []).flatMap(({ id }) => mentions.get(id) ?? []),
  }))
}
