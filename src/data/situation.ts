/** How many records the registers have, how far their texts are followed, and how many were verified. */
import type { Locale } from '#/i18n/locales'
import { type RegisterKind, registers } from '#/paths'
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import { today } from './today'

type Met = { code: string; end: string }

export type Situation = {
  counts: Record<RegisterKind, number>
  verified: number
  /** The meetings up to which texts were followed, the earliest first. */
  followed: Met[]
  /** Later meetings of the Conference of which no act is on record, the earliest first. */
  notEntered: Met[]
}

/** Counts what is public for the readers of a language, in one statement. */
export async function situation(locale: Locale): Promise<Situation> {
  for (const kind of [...registers, 'meetings']) dependsOn(listTag(kind))
  const [row] = await askIndex<{ counts: Record<string, number> | null; verified: number; met: Met[]; missing: Met[] }>(
    `with registered as materialized (
       select collection, record, document from live.records where locale = $1 and collection = any($2)
     ), held as (
       select id, jsonb_build_object('code', record->>'code', 'end', record->>'end') as met, record->>'end' as "end",
         record->>'body' = 'cop' as "isConference"
       from live.records where collection = 'meetings' and locale = $1
         and (record->>'isHeld')::boolean and record->>'end' <= $3
     ), followed as (
       select met, "end" from held where id in (select (record->>'followedThrough')::uuid from registered)
     ), acted as (
       select event->>'meeting' as meeting from registered, jsonb_array_elements(document->'events') event
       where collection in ('resolutions', 'decisions')
     )
     select
       (select jsonb_object_agg(collection, count) from (
         select collection, count(*)::int as count from registered group by collection) counted) as counts,
       (select count(*)::int from registered where record->>'verification' = 'verified') as verified,
       array(select met from followed order by "end") as met,
       array(select met from held where "isConference" and "end" > (select max("end") from followed)
         and id::text not in (select meeting from acted where meeting is not null) order by "end") as missing`,
    [locale, registers, today()],
    'page',
  )
  const { counts, verified = 0, met = [], missing = [] } = row ?? {}
  const numbers = Object.fromEntries(registers.map((kind) => [kind, counts?.[kind] ?? 0]))
  return {
    counts: numbers as Record<RegisterKind, number>,
    verified,
    followed: met,
    notEntered: missing,
  }
}
