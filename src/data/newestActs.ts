/**
 * The records of a register in which something happened last. They are found among what is public, and nothing is told of
 * them but their ids: the views read them through the reader.
 */
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import { dependOnRegister, type IndexSelection, whereOf } from './selectionSql'
import { today } from './today'

export type ActingKind = 'agreements' | 'resolutions' | 'decisions'

/** Acts of meetings that leave a text as it was are no change of it. */
export const changingActs = ['adopted', 'amended', 'partlyDeleted', 'deleted', 'repealed', 'replaced'] as const

/**
 * The day of the last act of a record up to a day, by its document; the locale is the second value of the query. What is
 * still to come is no act.
 */
const lastActs = (kind: ActingKind, through: string): string =>
  kind === 'agreements'
    ? `
    select max(at::timestamptz)::date as day from (
      select document#>>'{signed,date}' as at where document#>>'{signed,precision}' <> 'unknown'
      union all select event->>'date' from jsonb_array_elements(document->'events') event) acts
    where at::timestamptz::date <= ${through}::date`
    : actsOfMeetings(through)

function actsOfMeetings(through: string): string {
  const acts = changingActs.map((act) => `'${act}'`).join(', ')
  return `
    select max((meeting.record->>'end')::date) as day from jsonb_array_elements(document->'events') event
    join live.records meeting on meeting.collection = 'meetings' and meeting.locale = $2
      and meeting.id = (event->>'meeting')::uuid
    where event->>'kind' in (${acts}) and (meeting.record->>'isHeld')::boolean
      and (meeting.record->>'end')::date <= ${through}::date`
}

/**
 * @param order by the day of the last act, or by the last publication: an old act that is recorded late is news
 * @returns ids, the newest first, at most `limit`
 */
export async function newestActs(
  selection: IndexSelection & { kind: ActingKind },
  limit: number,
  order: 'day' | 'updated' = 'day',
): Promise<string[]> {
  dependOnRegister(selection.kind)
  dependsOn(listTag('meetings'))
  const { text, values } = whereOf(selection)
  const last = lastActs(selection.kind, `$${values.push(today())}`)
  const rows = await askIndex<{ id: string }>(
    `with matching as (select id, sort_key, updated, document from live.records where ${text})
     select matching.id::text from matching, lateral (${last}) last
     where last.day is not null order by ${order === 'updated' ? 'matching.updated desc, ' : ''}last.day desc, matching.sort_key, matching.id limit ${limit}`,
    values,
    'register',
  )
  return rows.map(({ id }) => id)
}
