import { formatPartialDate } from '#/i18n/formats'
import type { Locale, Localized } from '#/i18n/locales'
import { addDays, compareText, earliestDay, latestDay } from '#/instruments/days'
import { type Period, type Step, toPeriods } from '#/instruments/periods'

export type AgreementEventKind =
  | 'amended'
  | 'renewed'
  | 'extended'
  | 'suspended'
  | 'resumed'
  | 'expired'
  | 'terminated'
  | 'superseded'

/** All dates are ISO, cut to what is known: "2024-03-01", "2006-10", "2015". */
export type AgreementDates = {
  signed: { date?: string; precision: 'day' | 'month' | 'year' | 'announced' | 'unknown' }
  effectiveDate?: string
  endDate?: string
  events: readonly { id: string; kind: AgreementEventKind; date: string }[]
}

export type AgreementStatus = 'unknown' | 'signed' | 'inForce' | 'suspended' | 'expired' | 'terminated' | 'superseded'

/**
 * The steps that change a status, in the order in which they count on one day: the dates of the record, then the
 * events.
 */
const orderOnDay = [
  'signature',
  'effect',
  'end',
  'expired',
  'amended',
  'renewed',
  'extended',
  'suspended',
  'resumed',
  'superseded',
  'terminated',
] as const
type AgreementStep = (typeof orderOnDay)[number]

/**
 * The status periods of an agreement, from its dates and its events in any order.
 *
 * A signature alone does not say that an agreement is in force: without a date of entry into force the status is
 * `unknown` from the earliest day on which it can have been signed. With one, it is `signed` until that day and
 * `inForce` from it. The end date is the last day of the current term, so the agreement is `expired` from the day
 * after; an earlier term that ran out and was renewed later is told by its own `expired` event. Events count from their
 * date. Termination and replacement are final; only a renewal or an extension revives what has expired. Events that
 * precede the signature are ignored here; `agreementProblems` reports them.
 *
 * @throws RangeError for a date that is not a partial ISO date
 */
export function agreementPeriods({
  signed,
  effectiveDate,
  endDate,
  events,
}: AgreementDates): Period<AgreementStatus>[] {
  const signature = earliestSignature(signed)
  const steps: Step<AgreementStep>[] = []
  const add = (kind: AgreementStep, day: string, isKnown: boolean, event: string | null = null) => {
    // The first day of a date known to the year may precede the signature; the event itself does not.
    const isEarly = signature !== null && signed.precision !== 'announced' && day < signature
    steps.push({ day: isEarly ? signature : day, kind, event, exact: isKnown && !isEarly })
  }
  if (signature) add('signature', signature, signed.precision === 'day' && signed.date === signature)
  else if (!effectiveDate) steps.push({ day: null, kind: 'signature', event: null, exact: false })
  if (effectiveDate) add('effect', earliestDay(effectiveDate), isDay(effectiveDate))
  if (endDate) add('end', addDays(latestDay(endDate), 1), isDay(endDate))
  for (const { id, kind, date } of events) {
    if (!isBeforeSignature(date, signed)) add(kind, earliestDay(date), isDay(date), id)
  }
  steps.sort(
    (a, b) =>
      compareText(a.day ?? '', b.day ?? '') ||
      orderOnDay.indexOf(a.kind) - orderOnDay.indexOf(b.kind) ||
      compareText(a.event ?? '', b.event ?? ''),
  )
  return toPeriods(steps, (status, kind) => agreementStatus(status, kind, Boolean(effectiveDate)))
}

function agreementStatus(
  status: AgreementStatus | null,
  kind: AgreementStep,
  hasEffectiveDate: boolean,
): AgreementStatus | null {
  if (status === 'terminated' || status === 'superseded') return status
  switch (kind) {
    case 'signature':
      return status ?? (hasEffectiveDate ? 'signed' : 'unknown')
    case 'effect':
      return status === 'suspended' || status === 'expired' ? status : 'inForce'
    case 'amended':
      return status
    case 'renewed':
    case 'extended':
      return status === 'expired' ? 'inForce' : status
    case 'suspended':
      return status === 'expired' ? status : 'suspended'
    case 'resumed':
      return status === 'suspended' ? 'inForce' : status
    case 'end':
    case 'expired':
      return 'expired'
    case 'terminated':
    case 'superseded':
      return kind
  }
}

const signature: Localized = { fr: 'la signature', en: 'the signature' }
const entryIntoForce: Localized = { fr: 'l’entrée en vigueur', en: 'the entry into force' }

/**
 * The contradictions in the dates of an agreement, in words for the editor; empty when there are none.
 *
 * @throws RangeError for a date that is not a partial ISO date
 */
export function agreementProblems({ signed, effectiveDate, endDate, events }: AgreementDates): Localized[] {
  const problems: Localized[] = []
  const signedOn = signed.date ?? ''
  if (effectiveDate && isBeforeSignature(effectiveDate, signed)) {
    problems.push(
      precedes({ fr: 'L’entrée en vigueur', en: 'The entry into force' }, effectiveDate, signature, signedOn),
    )
  }
  if (endDate && isBeforeSignature(endDate, signed)) {
    problems.push(precedes({ fr: 'La fin', en: 'The end' }, endDate, signature, signedOn))
  }
  if (endDate && effectiveDate && latestDay(endDate) < earliestDay(effectiveDate)) {
    problems.push(precedes({ fr: 'La fin', en: 'The end' }, endDate, entryIntoForce, effectiveDate))
  }
  for (const { date } of events.filter((event) => isBeforeSignature(event.date, signed))) {
    problems.push(precedes({ fr: 'Un événement', en: 'An event' }, date, signature, signedOn))
  }
  return problems
}

function precedes(what: Localized, date: string, other: Localized, otherDate: string): Localized {
  const say = (day: string, locale: Locale) => formatPartialDate(day, 'day', locale)
  return {
    fr: `${what.fr} (${say(date, 'fr')}) précède ${other.fr} (${say(otherDate, 'fr')}).`,
    en: `${what.en} (${say(date, 'en')}) precedes ${other.en} (${say(otherDate, 'en')}).`,
  }
}

function earliestSignature({ date, precision }: AgreementDates['signed']): string | null {
  if (!date || precision === 'unknown') return null
  const places = precision === 'year' ? 4 : precision === 'month' ? 7 : 10
  return earliestDay(date.slice(0, places))
}

function isDay(date: string): boolean {
  return date.length === 10
}

/** Whether a date certainly precedes the signature. Nothing is known to precede a signature that is only announced. */
function isBeforeSignature(date: string, signed: AgreementDates['signed']): boolean {
  const signature = signed.precision === 'announced' ? null : earliestSignature(signed)
  return signature !== null && latestDay(date) < signature
}
