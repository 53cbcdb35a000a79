/** The first and the last publication of records: all that the public may know of the history of versions. */
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import type { Locale } from '#/i18n/locales'
import { dependsOn, listTag, recordTag } from '#/tracking/dependencies'
import type { Addressed } from './reader'

/** The records of one kind that first became public in a language on one day, and are public still; the newest first. */
export type PublicationDay = {
  kind: Addressed
  day: string
  count: number
  /** The newest of them. */
  ids: string[]
}

/** The records of one day that are told one by one, at most. */
const maxOfDay = 200

type Database = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: unknown[] }> }

/**
 * @param limit days at most
 * @returns days in Geneva, as ISO days. It reads the versions with all rights, and tells of public records only their day.
 */
export function firstPublications(kind: Addressed, locale: Locale, limit: number): Promise<PublicationDay[]> {
  dependsOn(listTag(kind))
  return daysOf(kind, locale, limit)
}

async function daysOf(kind: Addressed, locale: Locale, limit: number): Promise<PublicationDay[]> {
  const { database, versions, inLanguages } = await historyOf(kind)
  const { rows } = await database.execute(sql`
    with firsts as (
      select v.parent_id as id, min(v.created_at) as moment
      from ${versions} v
      join ${inLanguages} l on l._parent_id = v.id and l._locale = ${locale} and l.version__status = 'published'
      group by v.parent_id
    )
    select to_char(moment at time zone 'Europe/Zurich', 'YYYY-MM-DD') as day, count(*)::int as count,
      (array_agg(firsts.id::text order by moment desc))[:${maxOfDay}] as ids
    from firsts
    join ${sql.identifier(`${kind}_locales`)} now on now._parent_id = firsts.id and now._locale = ${locale}
    where now._status = 'published'
    group by 1 order by 1 desc limit ${limit}`)
  return (rows as Omit<PublicationDay, 'kind'>[]).map((row) => ({ kind, ...row }))
}

/**
 * The moment of the last publication of each record of a kind in one language, by id (ISO); a publication in another
 * language alone does not count. It reads the versions with all rights, and tells of public records only.
 */
export function lastPublications(kind: Addressed, locale: Locale): Promise<ReadonlyMap<string, string>> {
  dependsOn(listTag(kind))
  return momentsOf(kind, locale)
}

/** The moment of the last publication of one record; null where the versions do not name the language, as old ones do not. */
export async function lastPublication(kind: Addressed, locale: Locale, id: string): Promise<string | null> {
  dependsOn(recordTag(kind, id))
  return (await momentsOf(kind, locale, id)).get(id) ?? null
}

async function momentsOf(kind: Addressed, locale: Locale, id?: string): Promise<Map<string, string>> {
  const { database, versions, inLanguages } = await historyOf(kind)
  // A version that names no language is a publication only where every language of it is public.
  const { rows } = await database.execute(sql`
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

/** The tables of the versions of a kind. */
async function historyOf(kind: Addressed) {
  const payload = await getPayload({ config })
  const { drizzle } = payload.db as unknown as { drizzle: Database } // the type of the adapter is that of any database
  return {
    database: drizzle,
    versions: sql.identifier(`_${kind}_v`),
    inLanguages: sql.identifier(`_${kind}_v_locales`),
  }
}
