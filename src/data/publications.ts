/** The first and the last publication of records. */

import { cache } from 'react'
import type { Locale } from '#/i18n/locales'
import type { Addressed } from '#/paths'
import { dependsOn, listTag, recordTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'

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

/**
 * @param limit days at most
 * @returns days in Geneva, as ISO days
 */
export function firstPublications(kind: Addressed, locale: Locale, limit: number): Promise<PublicationDay[]> {
  dependsOn(listTag(kind))
  return askIndex<PublicationDay>(
    `select collection as kind, to_char(first_at at time zone 'Europe/Zurich', 'YYYY-MM-DD') as day, count(*)::int as count,
       (array_agg(id::text order by first_at desc))[:${maxOfDay}] as ids
     from live.records where collection = $1 and locale = $2 group by 1, 2 order by 2 desc limit ${Number(limit)}`,
    [kind, locale],
    'page',
  )
}

/**
 * The moment of the last publication of each record of a kind in one language, by id (ISO); a publication in another
 * language alone does not count.
 */
export async function lastPublications(kind: Addressed, locale: Locale): Promise<ReadonlyMap<string, string>> {
  dependsOn(listTag(kind))
  const rows = await askIndex<{ id: string; moment: string }>(
    `select id::text, ${momentOf('updated')} as moment from live.records where collection = $1 and locale = $2 and language = locale`,
    [kind, locale],
    'register',
  )
  return new Map(rows.map((row) => [row.id, row.moment]))
}

/** Moments (ISO) of publication. One that changes nothing is refused, and so is none. */
export type Publications = {
  first: string
  last: string
  /** The text translates an older one than that which is public in the other language. */
  isBehind: boolean
}

/** The first and the last publication of one record in a language; null where it is not public. */
export const publicationsOf = cache(
  async (kind: Addressed, locale: Locale, id: string): Promise<Publications | null> => {
    dependsOn(recordTag(kind, id))
    const [row] = await askIndex<Publications>(
      `select ${momentOf('first_at')} as first, ${momentOf('updated')} as last, terms @> array['only:behind'] as "isBehind" from live.records where collection = $1 and locale = $2 and language = locale and id = $3`,
      [kind, locale, id],
      'page',
    )
    return row ?? null
  },
)

const momentOf = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
