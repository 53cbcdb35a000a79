import { randomUUID } from 'node:crypto'
import type { FieldHook } from 'payload'
import { adminText } from '#/cms/adminText'
import type { Room, Values } from '#/cms/publishing/room'
import { civilDay } from '#/i18n/civilDay'
import {
  type AgreementDates,
  type AgreementStatus,
  agreementPeriods,
  agreementProblems,
} from '#/instruments/agreementPeriods'
import { type Period, periodOn } from '#/instruments/periods'
import { messages } from './messages'

const isoDay = (value: unknown) => (value ? new Date(value as string).toISOString().slice(0, 10) : undefined)

/** A date as far as it is known: the picker stores a whole day, of which a month or a year may be all that is meant. */
function partialDate(date: unknown, precision: AgreementDates['signed']['precision']): string | undefined {
  const known = { day: 10, announced: 10, month: 7, year: 4, unknown: 0 }[precision]
  return isoDay(date)?.slice(0, known) || undefined
}

type Event = { id?: string; kind?: string; date?: string }

/** Derives the status periods from the dates and events of an agreement; contradictory ones have none. */
export const deriveAgreement: NonNullable<Room['derive']> = async (doc) => {
  const events = ((doc.events ?? []) as Event[]).map((row) => ({ ...row, id: row.id ?? randomUUID() }))
  const dates = datesOf({ ...doc, events })
  return { events, statusPeriods: agreementProblems(dates).length > 0 ? [] : agreementPeriods(dates) }
}

/** Contradictions among the dates of an agreement. */
export const agreementRefusals: NonNullable<Room['problems']> = (doc, _related, req) => {
  const { from, to } = (doc.announcedPeriod ?? {}) as { from?: number | null; to?: number | null }
  const isReversed = from && to && to < from
  return [
    ...agreementProblems(datesOf(doc)).map((problem) => ({ path: 'events', message: adminText(req, problem) })),
    ...(isReversed ? [{ path: 'announcedPeriod.to', message: adminText(req, messages.periodOrder) }] : []),
  ]
}

function datesOf(doc: Values): AgreementDates {
  const signed = (doc.signed ?? {}) as { date?: string; precision?: AgreementDates['signed']['precision'] }
  const precision = signed.precision ?? 'unknown'
  const events = (doc.events ?? []) as Event[]
  return {
    signed: { date: partialDate(signed.date, precision), precision },
    effectiveDate: isoDay(doc.effectiveDate),
    endDate: isoDay(doc.endDate),
    events: events.flatMap(({ id, kind, date }) => (kind && date ? [{ id, kind, date: isoDay(date) }] : [])),
  } as AgreementDates
}

export const statusInWords: FieldHook = ({ siblingData, req }) => {
  const periods = (siblingData?.statusPeriods ?? []) as Period<AgreementStatus>[]
  const period = periodOn(periods, civilDay())
  return adminText(req, messages.statuses[period?.status ?? 'unknown'])
}
