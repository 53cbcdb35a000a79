/** Reads that the pages of resolutions and of decisions share. */
import { cache } from 'react'
import type { Locale } from '#/i18n/locales'
import type { ReversedRelation } from '#/instrument/InstrumentRelations'
import type { ConferenceMeeting } from '#/instrument/lifecycle'
import { isHeld } from '#/instruments/meetings'
import { idOf } from '#/register/references'
import type { AsOf } from '#/register/statusWords'
import { reader } from './reader'
import { today } from './today'

/** The fields that a list shows of an instrument. */
export const instrumentEntryFields = {
  symbol: true,
  slug: true,
  title: true,
  conference: true,
  sequence: true,
  statusPeriods: true,
  events: { kind: true, meeting: true, effectiveDate: true },
  revisions: { mark: true, meeting: true, effectiveDate: true, title: true },
  verification: { state: true, verifiedThrough: true },
} as const

/**
 * The day for which a status is told, which is the one that a reader asks for or today, and the newest meeting of the
 * Conference whose acts had taken effect by then. Where no date of effect is established, the close of the meeting stands for it.
 */
export const asOf = cache(async (locale: Locale, asked: string | null = null): Promise<AsOf> => {
  const now = today()
  const day = asked ?? now
  const newest = (await conferenceMeetings(locale)).findLast(
    ({ end, effectiveDate }) => (effectiveDate ?? end).slice(0, 10) <= day,
  )
  return { day, today: now, isAsked: asked !== null, isAhead: day > now, newest: newest ?? null }
})

/** The public resolutions and decisions that state a relation to this instrument: what replaces it, implements it, cites it. */
export async function relatedInstruments(locale: Locale, id: string): Promise<ReversedRelation[]> {
  const options = {
    where: { 'relations.instrument.value': { equals: id } },
    sort: 'sortKey',
    // Named leaf by leaf: an array that is selected whole comes back without its relations to several collections.
    select: { symbol: true, slug: true, title: true, relations: { type: true, instrument: true } },
  } as const
  const [resolutions, decisions] = await Promise.all([
    reader(locale).list('resolutions', options),
    reader(locale).list('decisions', options),
  ])
  const tagged = [
    ...resolutions.map((value) => ({ relationTo: 'resolutions' as const, value })),
    ...decisions.map((value) => ({ relationTo: 'decisions' as const, value })),
  ]
  return tagged.flatMap(({ relationTo, value }) =>
    (value.relations ?? [])
      .filter(({ instrument }) => idOf(instrument.value) === id)
      .map(({ type }) => ({ type, relationTo, value })),
  )
}

/** The meetings of the Conference that were or will be held on their days, the earliest first. */
export const conferenceMeetings = cache(async (locale: Locale): Promise<ConferenceMeeting[]> => {
  const meetings = await reader(locale).list('meetings', {
    where: { body: { equals: 'cop' } },
    sort: 'end',
    select: { code: true, slug: true, kind: true, number: true, end: true, effectiveDate: true, eventStatus: true },
  })
  return meetings.filter(isHeld)
})
