/** The life cycle of an instrument and of those it replaces or is replaced by, as a picture and its table show it. */
import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import { formatDay } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { type InstrumentEventKind, type InstrumentStatus, isAct } from '#/instruments/instrumentPeriods'
import type { Period } from '#/instruments/periods'
import { paths } from '#/paths'
import type { Meeting, Resolution } from '#/payload-types'
import { idOf } from '#/register/references'
import { meetingInWords } from '#/register/statusWords'
import type { Line, Look } from '#/ui/pictures/drawing'
import type { Life, Lives } from '#/ui/pictures/life'
import { messages } from '#/ui/pictures/messages'
import {
  effectOf as effectOfVersion,
  isCurrent,
  startOf,
  symbolOf,
  type Version,
  versionHref,
  versionShownOn,
  versionsOf,
  type Worded,
} from './versions'

/** The fields of an instrument that its life cycle is made of; meetings may come as bare ids. */
export type LineageMember = Pick<
  Resolution,
  | 'id'
  | 'symbol'
  | 'slug'
  | 'conference'
  | 'sequence'
  | 'statusPeriods'
  | 'events'
  | 'revisions'
  | 'relations'
  | 'verification'
> & { kind: 'resolutions' | 'decisions' }

/** A meeting of the Conference, ordinary or not. */
export type ConferenceMeeting = Pick<Meeting, 'id' | 'code' | 'slug' | 'kind' | 'number' | 'end' | 'effectiveDate'>

/** A span of time with one status. An end has no line. */
type Span = { from: string; to: string; line: Line | null; look: Look; status: string; since: string }

/** A life cycle in words, for the table: a row for each version and each of its statuses, under the symbol of that version. */
export type TableEntry = {
  spans: { text: string; href: string | undefined; status: string; from: string; to: string }[]
  replacedBy: string[]
}

/** The meetings on record, the earliest first, and the day for which the status is told. */
type Known = { meetings: ConferenceMeeting[]; day: string; locale: Locale }

const words = messages.life
const lines: Record<Exclude<InstrumentStatus, 'notInEffect'>, Line> = {
  pending: 'broken',
  inEffect: 'whole',
  partlyInEffect: 'broken',
  overtaken: 'double',
  ended: 'dotted',
  unknown: 'dotted',
}

const ends: InstrumentEventKind[] = ['deleted', 'repealed', 'replaced']

/** The life cycles of one lineage, from the meeting that adopted the first instrument. The own one has no link. */
export function lifecyclesOf(
  own: LineageMember,
  relatives: LineageMember[],
  known: Known,
): { drawn: Lives; table: TableEntry[]; isExact: boolean } {
  const { meetings, day, locale } = known
  const all = [own, ...relatives].toSorted((a, b) => a.conference - b.conference || a.sequence - b.sequence)
  const table: TableEntry[] = []
  const lives = all.map((living): Life => {
    const text = typesetVerbatim(living.symbol ?? '')
    const href = living.id === own.id ? undefined : paths.record(living.kind, locale, living.slug ?? '')
    const spans = spansOf(living, known)
    const end = spans.find(({ line }) => line === null)
    const followedBy = all.flatMap((other, i) => (isReplacedBy(living, other) ? [i] : []))
    table.push({
      spans: rowsOf(living, spans, known, living.id === own.id),
      replacedBy: followedBy.map((i) => typesetVerbatim(all[i]?.symbol ?? '')),
    })
    return {
      text,
      href,
      spans: spans.flatMap(({ from, to, line, look, status }) =>
        line ? [{ from, to, line, word: { text: status, look } }] : [],
      ),
      acts: actsOf(living, known).map(({ end: on, kind }) => ({
        day: on,
        word: typeset(instrumentMessages.eventKinds[kind][locale], locale),
        isEnd: ends.includes(kind),
      })),
      end: end ? { day: end.from, word: end.status } : undefined,
      followedBy,
    }
  })
  const first = lives.flatMap(({ acts, spans }) => [...acts.map((act) => act.day), ...spans.map(({ from }) => from)])
  const since = first.toSorted()[0] ?? day
  const columns = meetings
    .filter(({ kind, end }) => kind === 'ordinary' && dayOf(end) >= since && dayOf(end) <= day)
    .map((meeting) => ({
      text: String(meeting.number),
      // The number that is seen stands in the name as a word of its own.
      name: `CoP ${meeting.number} (${dayOf(meeting.end).slice(0, 4)})`,
      href: paths.record('meetings', locale, meeting.slug ?? ''),
      day: dayOf(meeting.end),
    }))
  // The periods are stored as JSON, which the generated types cannot name.
  const isExact = all.every(({ statusPeriods }) =>
    ((statusPeriods ?? []) as Period<InstrumentStatus>[]).every(({ exact }) => exact),
  )
  return { drawn: { corner: 'CoP', columns, lives, today: day }, table, isExact }
}

/** Whether one of the two records states that the second replaces the first. */
function isReplacedBy(earlier: LineageMember, later: LineageMember): boolean {
  const says = later.relations?.some(
    ({ type, instrument }) => type === 'replaces' && idOf(instrument.value) === earlier.id,
  )
  return Boolean(says || earlier.events?.some(({ target }) => target && idOf(target.value) === later.id))
}

/** The periods up to the day. After the first unchecked meeting, a status is only the last known one. */
function spansOf(living: LineageMember, known: Known): Span[] {
  const { day, locale } = known
  const unchecked = firstUnchecked(living, known)
  const limit = unchecked ? effectOf(unchecked) : null
  const first = actsOf(living, known)[0]?.end ?? day
  // The periods are stored as JSON, which the generated types cannot name.
  const periods = (living.statusPeriods ?? []) as Period<InstrumentStatus>[]
  return periods.flatMap((period): Span[] => {
    const from = period.from ?? first
    if (from >= day) return []
    const to = period.to && period.to < day ? period.to : day
    const status = typeset(instrumentMessages.statuses[period.status][locale], locale)
    const since = sinceWhen(living, period, known)
    if (period.status === 'notInEffect') return [{ from, to: from, line: null, look: 'ended', status, since }]
    const look: Look = period.status === 'overtaken' || period.status === 'ended' ? 'ended' : 'word'
    const span: Span = { from, to, line: lines[period.status], look, status, since }
    if (!unchecked || !limit || limit >= to || isFinding(period.status)) return [span]
    const rest: Span = {
      ...span,
      line: 'unsure',
      look: 'unverified',
      status: typeset(words.notChecked[locale], locale),
    }
    if (limit <= from) return [rest]
    return [
      { ...span, to: limit },
      { ...rest, from: limit, since: meetingInWords(unchecked as Meeting) ?? '' },
    ]
  })
}

/** What is not known, or over, is not checked against later meetings. */
const isFinding = (status: InstrumentStatus) => status === 'unknown' || status === 'ended'

/** The true day on which a period began, else the meeting that opened it. */
function sinceWhen(living: LineageMember, { from, exact, event }: Period<InstrumentStatus>, known: Known): string {
  if (from && exact) return formatDay(from, known.locale)
  const opening = living.events?.find(({ id }) => id && id === event)
  const meeting = opening ? meetingOf(opening.meeting, known) : undefined
  return (meeting && meetingInWords(meeting as Meeting)) ?? ''
}

/** A row for each span of one version; only the text that the page itself shows has no link. */
function rowsOf(living: LineageMember, spans: Span[], known: Known, isOwn: boolean): TableEntry['spans'] {
  const { locale } = known
  const worded = withMeetings(living, known)
  const parts = spans.flatMap(({ from, to, since, status, line }) => [
    { version: versionShownOn(worded, from), since, status, line },
    ...versionsOf(worded)
      .filter((version) => startOf(version) > from && startOf(version) < to)
      .map((version) => ({ version, since: beginningOf(version, locale), status, line })),
  ])
  return parts.map(({ version, since, status, line }, i) => {
    const to = parts[i + 1]?.since ?? (line === null ? '' : words.today[locale])
    const isShown = isOwn && (!version || isCurrent(worded, version))
    return {
      text: typesetVerbatim(symbolOf(living.kind, living, version?.mark ?? null)),
      href: isShown
        ? undefined
        : version
          ? versionHref(living.kind, locale, { ...worded, slug: living.slug }, version)
          : paths.record(living.kind, locale, living.slug ?? ''),
      status,
      from: typeset(since, locale),
      to: typeset(to, locale),
    }
  })
}

/** The true day from which a version was in effect, else its meeting. */
function beginningOf(version: Version, locale: Locale): string {
  const effect = effectOfVersion(version)
  return effect ? formatDay(effect, locale) : (meetingInWords(version.meeting) ?? '')
}

/** The acts and wordings of an instrument with the meetings on record in the place of their ids. */
function withMeetings({ events, revisions }: LineageMember, known: Known): Worded {
  const populated = <R extends { meeting: string | Meeting }>(rows: R[] | null | undefined): R[] =>
    (rows ?? []).map((row) => ({ ...row, meeting: (meetingOf(row.meeting, known) ?? row.meeting) as string | Meeting }))
  return { events: populated(events), revisions: populated(revisions) }
}

/** The first meeting whose outcome was not checked for this text, once it has taken effect. */
function firstUnchecked(living: LineageMember, known: Known): ConferenceMeeting | undefined {
  const through = living.verification?.verifiedThrough
  const last = through ? meetingOf(through, known)?.end : actsOf(living, known)[0]?.end
  return last === undefined
    ? undefined
    : known.meetings.find((meeting) => dayOf(meeting.end) > dayOf(last) && effectOf(meeting) < known.day)
}

/** The acts of meetings, in their order. */
function actsOf({ events }: LineageMember, known: Known) {
  return (events ?? [])
    .flatMap(({ kind, meeting }) => {
      const found = isAct(kind) ? meetingOf(meeting, known) : undefined
      return found ? [{ kind, end: dayOf(found.end) }] : []
    })
    .toSorted((a, b) => (a.end < b.end ? -1 : 1))
}

function meetingOf(meeting: string | Meeting | null, { meetings }: Known): ConferenceMeeting | undefined {
  return meetings.find(({ id }) => id === idOf(meeting))
}

const effectOf = ({ effectiveDate, end }: ConferenceMeeting) => dayOf(effectiveDate ?? end)
const dayOf = (date: string) => date.slice(0, 10)
