/** What is derived from the numbers, texts and events of an instrument, and what contradicts itself in them. */
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { adminText } from '#/cms/adminText'
import type { Related, Room, Values } from '#/cms/publishing/room'
import { type InstrumentEvent, instrumentPeriods, instrumentProblems } from '#/instruments/instrumentPeriods'
import { type EventStatus, isHeld } from '#/instruments/meetings'
import { type InstrumentType, printSymbol, slugOf, sortKey } from '#/instruments/symbols'
import { instrumentMessages as words } from './instrumentMessages'

type EventRow = { id?: string; kind?: string; meeting?: unknown; effectiveDate?: string | null }
type RevisionRow = { mark?: number | null; meeting?: unknown }
type MeetingRow = {
  code?: string
  body?: string
  kind?: string
  number?: number
  end?: string
  effectiveDate?: string | null
  eventStatus?: EventStatus | null
}

/** Derives symbol, address, sort key and periods; a record without numbers has none of them yet. */
export const deriveInstrument =
  (type: InstrumentType): NonNullable<Room['derive']> =>
  async (doc, related) => {
    const { conference, sequence } = doc
    const events = eventRows(doc).map((row) => ({ ...row, id: row.id ?? randomUUID() }))
    const revisions = textsInOrder(revisionRows(doc))
    if (!isWhole(conference) || !isWhole(sequence)) {
      return { events, revisions, symbol: null, sortKey: null, slug: null, statusPeriods: [] }
    }
    const symbol = { type, conference, sequence, revision: latestMark(revisions) }
    return {
      events,
      revisions,
      symbol: printSymbol(symbol),
      sortKey: sortKey(symbol),
      slug: slugOf(symbol),
      statusPeriods: instrumentPeriods(await eventsWithMeetings(events, related)),
    }
  }

/** What makes the publication of an instrument impossible: the mark of a text, an order of acts, or an act without its text. */
export const instrumentRefusals: NonNullable<Room['problems']> = async (doc, related, req) => {
  const known = await eventsWithMeetings(eventRows(doc), related)
  return [
    ...markProblems(revisionRows(doc), Number(doc.conference), req),
    ...(await disagreements(Number(doc.conference), revisionRows(doc), eventRows(doc), related, req)),
    ...instrumentProblems(known).map((problem) => ({ path: 'events', message: adminText(req, problem) })),
  ]
}

const isWhole = (value: unknown): value is number => Number.isInteger(value)
const eventRows = (doc: Values) => (doc.events ?? []) as EventRow[]
const revisionRows = (doc: Values) => (doc.revisions ?? []) as RevisionRow[]

function markProblems(revisions: RevisionRow[], conference: number, req: PayloadRequest) {
  return revisions.flatMap(({ mark }, i) => {
    const path = `revisions.${i}.mark`
    if (typeof mark === 'number' && mark !== 0 && mark <= conference) {
      return [{ path, message: adminText(req, words.impossibleMark)(mark, conference) }]
    }
    const repeated = revisions.slice(0, i).some((other) => (other.mark ?? null) === (mark ?? null))
    return repeated ? [{ path, message: adminText(req, words.repeatedMark) }] : []
  })
}

/** The acts by which a meeting makes a text with a mark. */
const revisingActs = ['amended', 'corrected', 'partlyDeleted']

/**
 * Where the texts and the events of an instrument do not say the same: a text without the act that made it, an amendment
 * without its text, and a mark of another meeting. An adoption whose text is not on record is no contradiction.
 */
async function disagreements(
  conference: number,
  revisions: RevisionRow[],
  events: EventRow[],
  related: Related,
  req: PayloadRequest,
) {
  const meetings = await meetingsOf([...revisions, ...events], related)
  const codeOf = (row: { meeting?: unknown }) => meetings.get(idOf(row.meeting) ?? '')?.code ?? '?'
  const ofTexts = revisions.flatMap((text, i) => {
    const meeting = meetings.get(idOf(text.meeting) ?? '')
    const path = `revisions.${i}.meeting`
    const { mark } = text
    // An impossible mark is told by itself.
    if (!meeting || (mark && mark <= conference)) return []
    const isOrdinary = meeting.body === 'cop' && meeting.kind === 'ordinary'
    if (mark && isOrdinary && meeting.number !== mark) {
      return [{ path, message: adminText(req, words.markOfAnotherMeeting)(mark, codeOf(text)) }]
    }
    const isOriginal = typeof mark !== 'number'
    const made = events.some(
      ({ kind = '', meeting: of }) =>
        idOf(of) === idOf(text.meeting) && (isOriginal ? kind === 'adopted' : revisingActs.includes(kind)),
    )
    const said = isOriginal ? words.originalWithoutEvent : words.revisionWithoutEvent
    return made ? [] : [{ path, message: adminText(req, said)(i + 1, codeOf(text)) }]
  })
  const ofEvents = events.flatMap((event, i) => {
    if (event.kind !== 'amended' || !meetings.has(idOf(event.meeting) ?? '')) return []
    const hasText = revisions.some(
      ({ mark, meeting }) => typeof mark === 'number' && idOf(meeting) === idOf(event.meeting),
    )
    return hasText
      ? []
      : [{ path: `events.${i}.meeting`, message: adminText(req, words.eventWithoutRevision)(i + 1, codeOf(event)) }]
  })
  return [...ofTexts, ...ofEvents]
}

/**
 * The texts of an instrument, the earliest first: as it was adopted, then "(Rev.)" without a conference, then by the
 * conference that revised it. Two that bear one mark are refused at publication.
 */
const textsInOrder = (revisions: RevisionRow[]): RevisionRow[] =>
  revisions.toSorted((a, b) => (a.mark ?? -1) - (b.mark ?? -1))

function latestMark(revisions: RevisionRow[]): number | null {
  return revisions.at(-1)?.mark ?? null
}

const isoDay = (value: string) => new Date(value).toISOString().slice(0, 10)

const idOf = (value: unknown) =>
  (value && typeof value === 'object' ? (value as { id: string }).id : value) as string | undefined

async function meetingsOf(rows: { meeting?: unknown }[], related: Related): Promise<ReadonlyMap<string, MeetingRow>> {
  const ids = [...new Set(rows.flatMap((row) => idOf(row.meeting) ?? []))]
  return ids.length > 0 ? ((await related('meetings', ids)) as ReadonlyMap<string, MeetingRow>) : new Map()
}

/** Events whose meeting is known, with the days that the rules need. */
async function eventsWithMeetings(rows: EventRow[], related: Related): Promise<InstrumentEvent[]> {
  const meetings = await meetingsOf(rows, related)
  return rows.flatMap((row) => {
    const meeting = meetings.get(idOf(row.meeting) ?? '')
    if (!meeting?.number || !meeting.end || !row.kind || !isHeld(meeting)) return []
    const effective = row.effectiveDate ?? meeting.effectiveDate
    return [
      {
        id: row.id ?? '',
        kind: row.kind as InstrumentEvent['kind'],
        meeting: {
          number: meeting.number,
          end: isoDay(meeting.end),
          effectiveDate: effective ? isoDay(effective) : null,
        },
      },
    ]
  })
}
