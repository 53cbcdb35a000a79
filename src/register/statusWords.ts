import { instrumentMessages as words } from '#/cms/instrumentMessages'
import { formatPartialDate, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { InstrumentStatus } from '#/instruments/instrumentPeriods'
import { type Period, statusAt } from '#/instruments/periods'
import type { Decision, Meeting, Resolution } from '#/payload-types'
import { publicMessages as own } from './messages'

type Instrument = Resolution | Decision
export type MeetingAct = NonNullable<Instrument['events']>[number]
type Followed = Pick<Instrument, 'statusPeriods' | 'verification'>

/** The period of an instrument that holds a day, as the record keeps it. */
export function periodAt(record: Pick<Instrument, 'statusPeriods'>, day: string): Period<InstrumentStatus> | null {
  return statusAt(periodsOf(record), day)
}

/** The status of an instrument on a day; where no period holds the day, it is not known. */
export function statusOn(record: Pick<Instrument, 'statusPeriods'>, day: string): InstrumentStatus {
  return periodAt(record, day)?.status ?? 'unknown'
}

/**
 * One sentence of status: "En vigueur depuis le 26 novembre 2019."
 *
 * The first day of a period is printed only when it is the true one; else the meeting that opened the period is named:
 * "En vigueur, adoptée à la CoP10 (1997)."
 */
export function statusSentence(
  record: Pick<Instrument, 'statusPeriods' | 'events'>,
  day: string,
  locale: Locale,
  write: WriteDate = formatPartialDate,
): string {
  const period = periodAt(record, day)
  const status = period?.status ?? 'unknown'
  const event = record.events?.find(({ id }) => id && id === period?.event)
  const meeting = event ? meetingInWords(event.meeting) : null
  if (status === 'unknown') return meeting ? own.unknownSince[locale](meeting) : `${words.statuses.unknown[locale]}.`
  if (status === 'pending') {
    const next = periodsOf(record).find(({ from }) => from !== null && from === period?.to)
    if (next?.from && next.exact) return own.pending[locale](write(next.from, 'day', locale))
  }
  if (
    period?.from &&
    period.exact &&
    (status === 'inEffect' || status === 'partlyInEffect' || status === 'notInEffect')
  )
    return own.since[status][locale](write(period.from, 'day', locale))
  const act = event && meeting ? `, ${own.acts[event.kind][locale]} ${meeting}` : ''
  return `${words.statuses[status][locale]}${act}.`
}

/**
 * How far a status was followed, and what that leaves open: it is the last known one once a newer meeting has taken effect.
 *
 * @param newest the newest meeting of the Conference that has taken effect; null when none is on record
 */
export function followedSentence(
  record: Followed,
  newest: Pick<Meeting, 'code' | 'end'> | null,
  day: string,
  locale: Locale,
): string {
  const through = throughOf(record)
  if (!through?.code) return own.neverFollowed[locale]
  if (!newest?.code || through.end >= newest.end) return own.followed[locale](through.code)
  const sentence = statusOn(record, day) === 'unknown' ? own.followedNotBeyond : own.lastKnown
  return sentence[locale](through.code, newest.code)
}

/** Whether a status was followed up to the newest meeting: where it was not, it is but the last known one. */
export function isFollowedThrough(record: Followed, newest: Pick<Meeting, 'end'> | null): boolean {
  const through = throughOf(record)
  return through !== null && (newest === null || through.end >= newest.end)
}

/** Whether a day is before everything that is known of an instrument: it was not adopted yet. */
function isBefore(record: Pick<Instrument, 'statusPeriods'>, day: string): boolean {
  return periodsOf(record).length > 0 && periodAt(record, day) === null
}

/** For one line of a list: "En vigueur, suivi jusqu’à la CoP19". */
export function statusInShort(record: Followed, day: string, locale: Locale): string {
  if (isBefore(record, day)) return own.notYet[locale]
  const through = throughOf(record)
  const status = words.statuses[statusOn(record, day)][locale]
  return through?.code ? `${status}, ${own.followedInShort[locale](through.code)}` : status
}

/** "CoP18 (2019)"; null while the meeting is not public. */
export function meetingInWords(meeting: string | Meeting): string | null {
  return typeof meeting === 'object' && meeting.code ? `${meeting.code} (${meeting.end.slice(0, 4)})` : null
}

function throughOf({ verification }: Followed): Meeting | null {
  const through = verification?.verifiedThrough
  return through && typeof through === 'object' ? through : null
}

const periodsOf = (record: Pick<Instrument, 'statusPeriods'>) =>
  (record.statusPeriods ?? []) as Period<InstrumentStatus>[]
