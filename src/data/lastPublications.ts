/** When records were last published: the history of versions, of which the public may know this much. */
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import { cache } from 'react'
import type { Locale } from '#/i18n/locales'
import { listTag, noteRead, recordTag } from '#/press/reads'
import type { Addressed } from './reader'

type Database = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: unknown[] }> }

/**
 * The moment of the last publication of each record of a kind in one language, by id (ISO): what was published in
 * another language alone changed nothing here. It reads the versions with all rights; what it tells is told of public
 * records only.
 */
export async function lastPublications(kind: Addressed, locale: Locale): Promise<ReadonlyMap<string, string>> {
  noteRead(listTag(kind))
  return momentsOf(kind, locale)
}

/** The same of one record; null for what is kept without its language, from before that was. */
export const lastPublication = cache(async (kind: Addressed, locale: Locale, id: string): Promise<string | null> => {
  noteRead(recordTag(kind, id))
  return (await momentsOf(kind, locale, id)).get(id) ?? null
})

async function momentsOf(kind: Addressed, locale: Locale, id?: string): Promise<Map<string, string>> {
  const payload = await getPayload({ config })
  const { drizzle } = payload.db as unknown as { drizzle: Database } // the type of the adapter is that of any database
  const versions = sql.identifier(`_${kind}_v`)
  const inLanguages = sql.identifier(`_${kind}_v_locales`)
  // A version that names no language is a publication of all of them, or none: then one of them at least is no public one.
  const { rows } = await drizzle.execute(sql`
    select v.parent_id::text as id, to_char(max(v.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment
    from ${versions} v
    join ${inLanguages} l on l._parent_id = v.id and l._locale = ${locale} and l.version__status = 'published'
    where v.snapshot is not true
      and (v.published_locale = ${locale} or (v.published_locale is null and not exists (
        select 1 from ${inLanguages} other where other._parent_id = v.id and other.version__status is distinct from 'published'
      )))
      ${id ? sql`and v.parent_id = ${id}` : sql``}
    group by v.parent_id`)
  return new Map((rows as { id: string; moment: string }[]).map((row) => [row.id, row.moment]))
}
