/** What a meeting of the Conference is proposed to do to each text, and why not where it cannot. */
import type { PayloadRequest } from 'payload'
import type { Values } from '#/cms/publishing/room'
import { defaultLocale, type Localized } from '#/i18n/locales'
import { type InstrumentSymbol, printSymbol, sortKey } from '#/instruments/symbols'
import { messages } from './messages'

export type Kind = 'resolutions' | 'decisions'

/** The acts that can be prepared here; `adopted` makes a new record. */
export const actKinds = ['adopted', 'amended', 'retained', 'deleted', 'repealed'] as const
export type ActKind = (typeof actKinds)[number]

/** The acts on a text that exists, in the words of its collection. */
const actsOf: Record<Kind, ActKind[]> = {
  resolutions: ['amended', 'retained', 'repealed'],
  decisions: ['amended', 'retained', 'deleted'],
}

export type Conference = { id: string; code: string; number: number; effectiveDate: string | null }

export type Row = {
  collection: Kind
  conference: number
  sequence: number
  /** As it is cited before the meeting. */
  symbol: string
  id: string | null
  title: string | null
  /** The acts that are possible, the proposed one first; none where there is a problem. */
  acts: ActKind[]
  problem: Localized | null
}

/** The ordinary meetings of the Conference, the newest first. */
export async function conferencesOf(req: PayloadRequest): Promise<Conference[]> {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    where: { body: { equals: 'cop' }, kind: { equals: 'ordinary' }, number: { exists: true } },
    sort: '-number',
    pagination: false,
    depth: 0,
    locale: defaultLocale,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
    .filter(({ eventStatus }) => eventStatus !== 'cancelled' && eventStatus !== 'postponed')
    .map(({ id, code, number, effectiveDate }) => ({
      id,
      code: code ?? '',
      number,
      effectiveDate: effectiveDate?.slice(0, 10) ?? null,
    }))
}

const collectionOf = ({ type }: InstrumentSymbol): Kind => (type === 'resolution' ? 'resolutions' : 'decisions')

async function found(collection: Kind, { conference, sequence }: Numbers, req: PayloadRequest): Promise<Values | null> {
  const { docs } = await req.payload.find({
    collection,
    where: { conference: { equals: conference }, sequence: { equals: sequence } },
    limit: 1,
    pagination: false,
    depth: 0,
    locale: defaultLocale,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (docs[0] as Values | undefined) ?? null
}

type Numbers = Pick<InstrumentSymbol, 'conference' | 'sequence'>
type Event = { kind?: string; meeting?: unknown }
type Text = { mark?: number | null; meeting?: unknown }

const ends = ['deleted', 'repealed', 'replaced']

/** @returns the row of one text, as working copies are now */
export async function proposalFor(symbol: InstrumentSymbol, meeting: Conference, req: PayloadRequest): Promise<Row> {
  const collection = collectionOf(symbol)
  const { conference, sequence, revision } = symbol
  const row: Row = {
    collection,
    conference,
    sequence,
    symbol: printSymbol({ ...symbol, revision: null }),
    id: null,
    title: null,
    acts: [],
    problem: null,
  }
  const refused = (problem: Localized) => ({ ...row, acts: [], problem })
  const record = await found(collection, symbol, req)
  if (!record) {
    if (conference === meeting.number && revision === null) return { ...row, acts: ['adopted'] }
    const other = collection === 'decisions' ? await found('resolutions', symbol, req) : null
    return refused(other ? messages.meantResolution(String(other.symbol)) : messages.notFound)
  }
  row.id = String(record.id)
  row.symbol = String(record.symbol ?? row.symbol)
  row.title = record.title ? String(record.title) : null
  const events = (record.events ?? []) as Event[]
  const texts = (record.revisions ?? []) as Text[]
  const latest = texts.at(-1)?.mark ?? null
  const last = events.find(({ kind = '' }) => ends.includes(kind))
  const isHere = ({ meeting: of }: { meeting?: unknown }) => of === meeting.id
  if (conference === meeting.number) return refused(messages.alreadyAdopted)
  if (conference > meeting.number || (latest ?? 0) > meeting.number) return refused(messages.laterThanMeeting)
  if (texts.some(isHere) || events.some((event) => isHere(event) && event.kind !== 'statusNotKnown')) {
    return refused(messages.alreadyDone(meeting.code))
  }
  if (last) return refused(messages.ended)
  if (revision !== null && revision !== meeting.number && revision !== latest) {
    return refused(messages.otherMark(row.symbol))
  }
  return { ...row, acts: actsOf[collection] }
}

export async function proposalsFor(symbols: InstrumentSymbol[], meeting: Conference, req: PayloadRequest) {
  const inOrder = symbols.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const rows: Row[] = []
  for (const symbol of inOrder) rows.push(await proposalFor(symbol, meeting, req))
  return rows
}
