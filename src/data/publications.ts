/** When records first became public: the history of versions, of which the public may know this much. */
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import type { Locale } from '#/i18n/locales'
import { listTag, noteRead } from '#/press/reads'
import type { Addressed } from './reader'

/** The records of one kind that first became public in a language on one day, and are public still; newest day first. */
export type PublicationDay = { kind: Addressed; day: string; ids: string[] }

type Database = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: unknown[] }> }

/**
 * @param limit days at most
 * @returns days in Geneva, as ISO days. It reads the versions with all rights, and tells of public records only their day.
 */
export async function firstPublications(kind: Addressed, locale: Locale, limit: number): Promise<PublicationDay[]> {
  noteRead(listTag(kind))
  const payload = await getPayload({ config })
  const { drizzle } = payload.db as unknown as { drizzle: Database }
  const versions = sql.identifier(`_${kind}_v`)
  const versionLocales = sql.identifier(`_${kind}_v_locales`)
  const { rows } = await drizzle.execute(sql`
    with firsts as (
      select v.parent_id as id, min(v.created_at) as moment
      from ${versions} v
      join ${versionLocales} l on l._parent_id = v.id and l._locale = ${locale} and l.version__status = 'published'
      group by v.parent_id
    )
    select to_char(moment at time zone 'Europe/Zurich', 'YYYY-MM-DD') as day, array_agg(firsts.id::text order by moment desc) as ids
    from firsts
    join ${sql.identifier(`${kind}_locales`)} now on now._parent_id = firsts.id and now._locale = ${locale}
    where now._status = 'published'
    group by 1 order by 1 desc limit ${limit}`)
  return (rows as { day: string; ids: string[] }[]).map((row) => ({ kind, ...row }))
}
