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

/** The day of the last act of each record, as a query of `id` and `day`; the locale is its second value. */
const lastActs: Record<ActingKind, string> = {
  agreements: `
    select a.id, greatest(case when a.signed_precision <> 'unknown' then a.signed_date end, max(e.date))::date as day
    from agreements a left join agreements_events e on e._parent_id = a.id group by a.id`,
  resolutions: actsOfMeetings('resolutions'),
  decisions: actsOfMeetings('decisions'),
}

function actsOfMeetings(kind: 'resolutions' | 'decisions'): string {
  const acts = changingActs.map((act) => `'${act}'`).join(', ')
  return `
    select e._parent_id as id, max((m.record->>'end')::date) as day
    from ${kind}_events e join public_index m on m.collection = 'meetings' and m.locale = $2 and m.id = e.meeting_id
    where e.kind in (${acts}) group by e._parent_id`
}

/** @returns ids, the newest first, at most `limit` */
export async function newestActs(selection: IndexSelection & { kind: ActingKind }, limit: number): Promise<string[]> {
  dependOnRegister(selection.kind)
  dependsOn(listTag('meetings'))
  const { text, values } = whereOf(selection)
  const rows = await askIndex<{ id: string }>(
    `with matching as (select id, sort_key from public_index where ${text})
     select matching.id::text from matching join (${lastActs[selection.kind]}) acts on acts.id = matching.id
     where acts.day is not null order by acts.day desc, matching.sort_key, matching.id limit ${limit}`,
    values,
    'register',
  )
  return rows.map(({ id }) => id)
}
