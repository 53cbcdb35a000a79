/**
 * The records of a register in which something happened last. They are found among what is public, and nothing is told of
 * them but their ids: the views read them through the reader.
 */
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import { dependOnRegister, type IndexSelection, whereOf } from './selectionSql'

export type ActingKind = 'agreements' | 'resolutions' | 'decisions'

/** Acts of meetings that leave a text as it was are no change of it. */
export const changingActs = ['adopted', 'amended', 'partlyDeleted', 'deleted', 'repealed', 'replaced'] as const

/** The day of the last act of a record, by its document; the locale is the second value of the query. */
const lastActs: Record<ActingKind, string> = {
  agreements: `
    select max(at::timestamptz)::date as day from (
      select document#>>'{signed,date}' as at where document#>>'{signed,precision}' <> 'unknown'
      union all select event->>'date' from jsonb_array_elements(document->'events') event) acts`,
  resolutions: actsOfMeetings(),
  decisions: actsOfMeetings(),
}

function actsOfMeetings(): string {
  const acts = changingActs.map((act) => `'${act}'`).join(', ')
  return `
    select max((meeting.record->>'end')::date) as day from jsonb_array_elements(document->'events') event
    join live.records meeting on meeting.collection = 'meetings' and meeting.locale = $2
      and meeting.id = (event->>'meeting')::uuid
    where event->>'kind' in (${acts})`
}

/** @returns ids, the newest first, at most `limit` */
export async function newestActs(selection: IndexSelection & { kind: ActingKind }, limit: number): Promise<string[]> {
  dependOnRegister(selection.kind)
  dependsOn(listTag('meetings'))
  const { text, values } = whereOf(selection)
  const rows = await askIndex<{ id: string }>(
    `with matching as (select id, sort_key, document from live.records where ${text})
     select matching.id::text from matching, lateral (${lastActs[selection.kind]}) last
     where last.day is not null order by last.day desc, matching.sort_key, matching.id limit ${limit}`,
    values,
    'register',
  )
  return rows.map(({ id }) => id)
}
