import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import { formatPartialDate, lowered, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { InstrumentStatus } from '#/instruments/instrumentPeriods'
import { type Period, periodOn } from '#/instruments/periods'
import type { Decision, Meeting, Resolution } from '#/payload-types'
import { publicMessages as own } from './messages'

type Instrument = Resolution | Decision
export type MeetingAct = NonNullable<Instrument['events']>[number]
type Followed = Pick<Instrument, 'statusPeriods' | 'verification'>

/** The day for which a status is told, and the facts that say how sure that status is. */
export type AsOf = {
  day: string
  /** The day on which the page is read, whichever day is asked. */
  today: string
  /** Whether a reader asked for that day; else it is today. */
  isAsked: boolean
  /** Whether it is still to come: nothing of it can have been verified. */
  isAhead: boolean
  /** The newest meeting of the Conference that has taken effect by then; null when none is on record. */
  newest: Pick<Meeting, 'code' | 'end'> | null
}

/** The status of an instrument on a day; where no period holds the day, it is not known. */
export function statusOn(record: Pick<Instrument, 'statusPeriods'>, day: string): InstrumentStatus {
  return periodOn(periodsOf(record), day)?.status ?? 'unknown'
}

/**
 * One sentence of status: "En vigueur depuis le 26 novembre 2019."
 *
 * The first day of a period is printed only when it is the true one; else the meeting that opened the period is named:
 * "En vigueur, adoptée à la CoP10 (1997)." Neither is said of a text that was reworded since: it is not that old.
 */
export function statusSentence(
  record: Pick<Instrument, 'statusPeriods' | 'events'>,
  day: string,
  locale: Locale,
  write: WriteDate = formatPartialDate,
): string {
  if (isBefore(record, day)) return `${own.notYet[locale]}.`
  const period = periodOn(periodsOf(record), day)
  const status = period?.status ?? 'unknown'
  const event = record.events?.find(({ id }) => id && id === period?.event)
  const meeting = event ? meetingInWords(event.meeting) : null
  if (status === 'unknown') return meeting ? own.unknownSince[locale](meeting) : `${words.statuses.unknown[locale]}.`
  if (status === 'ended') return `${words.statuses.ended[locale]}.`
  if (status === 'pending') {
    const next = periodsOf(record).find(({ from }) => from !== null && from === period?.to)
    if (next?.from && next.exact) return own.pending[locale](write(next.from, 'day', locale))
  }
  if (period && isReworded(record, period, day)) return `${words.statuses[status][locale]}.`
  if (
    period?.from &&
    period.exact &&
    (status === 'inEffect' || status === 'partlyInEffect' || status === 'notInEffect')
  )
    return own.since[status][locale](write(period.from, 'day', locale))
  const act = event && meeting ? `, ${own.acts[event.kind][locale]} ${meeting}` : ''
  return `${words.statuses[status][locale]}${act}.`
}

/** Whether a meeting changed the wording during a period, with effect by the day. */
function isReworded({ events }: Pick<Instrument, 'events'>, { from, event }: Period<InstrumentStatus>, day: string) {
  return (events ?? []).some(({ id, kind, meeting, effectiveDate }) => {
    if ((kind !== 'amended' && kind !== 'corrected') || id === event || typeof meeting !== 'object') return false
    const effect = (effectiveDate ?? meeting.effectiveDate ?? meeting.end).slice(0, 10)
    return effect >= (from ?? '') && effect <= day
  })
}

/** The status on a day in two or three words. */
export const statusAnswer = (record: Pick<Instrument, 'statusPeriods'>, day: string, locale: Locale): string =>
  isBefore(record, day) ? own.notYet[locale] : words.statuses[statusOn(record, day)][locale]

/** The sentence of status as far as the day allows: a date of effect beyond what was verified is not given. */
export function statusSentenceOf(
  record: Followed & Pick<Instrument, 'events'>,
  asOf: AsOf,
  locale: Locale,
  write: WriteDate = formatPartialDate,
): string {
  const isBeyond = isLastKnown(record, asOf) && statusOn(record, asOf.day) === 'pending'
  return isBeyond ? `${words.statuses.pending[locale]}.` : statusSentence(record, asOf.day, locale, write)
}

/** The sentence of status, marked as the last known one on a day beyond what was verified: "Dernier état connu : en vigueur…". */
export function statusHeadline(
  record: Followed & Pick<Instrument, 'events'>,
  asOf: AsOf,
  locale: Locale,
  write: WriteDate = formatPartialDate,
): string {
  const sentence = statusSentenceOf(record, asOf, locale, write)
  return isLastKnown(record, asOf) ? own.lastKnown[locale](lowered(sentence, locale)) : sentence
}

/** A sentence on how far a status was followed. */
export function followedSentence(record: Pick<Followed, 'verification'>, asOf: AsOf, locale: Locale): string {
  const { newest, isAhead } = asOf
  const through = throughOf(record)
  const followed = !through?.code
    ? own.neverFollowed[locale]
    : !newest?.code || through.end >= newest.end
      ? own.followed[locale](through.code)
      : own.followedNotBeyond[locale](through.code, newest.code)
  return isAhead ? `${followed} ${own.ahead[locale]}` : followed
}

/** Whether a record was followed up to the newest meeting; where it was not, its status is only the last known one. */
export function isFollowedThrough(
  record: Pick<Followed, 'verification'>,
  { newest, isAhead }: Pick<AsOf, 'newest' | 'isAhead'>,
): boolean {
  const through = throughOf(record)
  return !isAhead && through !== null && (newest === null || through.end >= newest.end)
}

/** Whether a status is only the last known one. An unknown status is none, and an end is final: no later meeting changes it. */
export function isLastKnown(record: Followed, asOf: AsOf): boolean {
  const status = periodOn(periodsOf(record), asOf.day)?.status ?? 'unknown'
  return status !== 'unknown' && status !== 'notInEffect' && status !== 'ended' && !isFollowedThrough(record, asOf)
}

/** Whether a day is before everything that is known of an instrument: it was not adopted yet. */
function isBefore(record: Pick<Instrument, 'statusPeriods'>, day: string): boolean {
  return periodsOf(record).length > 0 && periodOn(periodsOf(record), day) === null
}

/**
 * The status for one line of a list: "Dernier état connu : en vigueur, suivi jusqu’à la CoP19".
 * @param told the meeting up to which the head of the list says that its records were followed
 */
export function statusInShort(record: Followed, asOf: AsOf, locale: Locale, told?: string): string {
  const { day } = asOf
  if (isBefore(record, day)) return own.notYet[locale]
  const status = words.statuses[statusOn(record, day)][locale]
  const said = isLastKnown(record, asOf) ? own.lastKnown[locale](lowered(status, locale)) : status
  const through = throughOf(record)?.code
  if (through === told) return said
  return `${said}, ${through ? own.followedInShort[locale](through) : own.neverFollowedInShort[locale]}`
}

/** "CoP18 (2019)"; null while the meeting is not public. */
export function meetingInWords(meeting: string | Meeting): string | null {
  return typeof meeting === 'object' && meeting.code ? `${meeting.code} (${meeting.end.slice(0, 4)})` : null
}

function throughOf({ verification }: Pick<Followed, 'verification'>): Meeting | null {
  const through = verification?.verifiedThrough
  return through && typeof through === 'object' ? through : null
}

/** The periods are stored as JSON, which the generated types cannot name. */
export const periodsOf = (record: Pick<Instrument, 'statusPeriods'>) =>
  (record.statusPeriods ?? []) as Period<InstrumentStatus>[]
