import { randomUUID } from 'node:crypto'
import { type CollectionBeforeChangeHook, type FieldHook, ValidationError } from 'payload'
import { adminText } from '#/cms/adminText'
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

/** Derives the status periods from the dates and events of an agreement, and refuses contradictory ones. */
export const deriveAgreement: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const precision = data.signed?.precision ?? 'unknown'
  const events = ((data.events ?? []) as { id?: string; kind?: string; date?: string }[]).map((row) => ({
    ...row,
    id: row.id ?? randomUUID(),
  }))
  const facts = {
    signed: { date: partialDate(data.signed?.date, precision), precision },
    effectiveDate: isoDay(data.effectiveDate),
    endDate: isoDay(data.endDate),
    events: events.flatMap(({ id, kind, date }) => (kind && date ? [{ id, kind, date: isoDay(date) }] : [])),
  } as AgreementDates
  const problems = agreementProblems(facts)
  if (problems.length > 0 && data._status === 'published') {
    const errors = problems.map((problem) => ({ path: 'events', message: adminText(req, problem) }))
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return { ...data, events, statusPeriods: problems.length > 0 ? [] : agreementPeriods(facts) }
}

export const statusInWords: FieldHook = ({ siblingData, req }) => {
  const periods = (siblingData?.statusPeriods ?? []) as Period<AgreementStatus>[]
  const period = periodOn(periods, civilDay())
  return adminText(req, messages.statuses[period?.status ?? 'unknown'])
}
