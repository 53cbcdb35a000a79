import { today } from '#/data/today'
import { formatDay, formatPartialDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { AgreementStatus as Status } from '#/instruments/agreementPeriods'
import { addDays } from '#/instruments/days'
import { type Period, statusAt } from '#/instruments/periods'
import type { Agreement } from '#/payload-types'
import { messages, publicMessages } from './messages'

/** What the status of an agreement follows from. */
export type Dated = Pick<Agreement, 'signed' | 'events' | 'statusPeriods'>

type Props = { locale: Locale; agreement: Dated }

/** The status today in two or three words, for a line of a list. */
export function AgreementStatus({ locale, agreement }: Props) {
  const status = statusAt(periodsOf(agreement), today())?.status
  const words = status ? messages.statuses[status] : publicMessages.notYetSigned
  return <span className={`status-${status ?? 'notYetSigned'}`}>{words[locale]}</span>
}

/** The status today in a sentence, for the head of a record. */
export function AgreementStatusSentence({ locale, agreement }: Props) {
  const status = statusAt(periodsOf(agreement), today())?.status ?? 'notYetSigned'
  return <p className={`status status-${status}`}>{typeset(statusSentence(agreement, locale, today()), locale)}</p>
}

/**
 * The status on an ISO day, with the date since which it holds where that day is truly known, and the day until which
 * an agreement in force is known to stay so.
 */
export function statusSentence(agreement: Dated, locale: Locale, day: string): string {
  const words = publicMessages.statusSentences
  const periods = periodsOf(agreement)
  const period = statusAt(periods, day)
  if (!period) return `${publicMessages.notYetSigned[locale]}.`
  if (period.status === 'unknown') return unknownSentence(agreement.signed, locale)

  const next = periods.find(({ from, exact }) => from !== null && from === period.to && exact)
  if (period.status === 'signed') {
    return next?.from && next.status === 'inForce'
      ? words.entersIntoForce[locale](formatDay(next.from, locale))
      : `${messages.statuses.signed[locale]}.`
  }

  const since = {
    inForce: revived(agreement, period) ? words.inForceAgainSince : words.inForceSince,
    suspended: words.suspendedSince,
    expired: words.expiredSince,
    terminated: words.terminatedOn,
    superseded: words.supersededOn,
  }[period.status]
  const known =
    period.from && period.exact
      ? since[locale](formatDay(period.from, locale))
      : messages.statuses[period.status][locale]
  const end =
    next?.from && period.status === 'inForce' ? words.until[locale](formatDay(addDays(next.from, -1), locale)) : ''
  return `${known}${end}.`
}

/** The date of signature or of announcement, as precisely as it is known. */
export function signedDate({ date, precision }: Agreement['signed'], locale: Locale): string {
  return formatPartialDate(date?.slice(0, 10), precision, locale)
}

function unknownSentence(signed: Agreement['signed'], locale: Locale): string {
  const words = publicMessages.statusSentences
  const { date, precision } = signed
  if (!date || precision === 'unknown') return words.unknownUndated[locale]
  if (precision === 'announced') {
    return words.unknownAnnounced[locale](ofDate(formatDay(date.slice(0, 10), locale), locale))
  }
  return words.unknownSigned[locale](ofDate(signedDate(signed, locale), locale))
}

/** "du 1er mars 2024", "d’octobre 2006", "de 2015"; "of 1 March 2024". */
function ofDate(date: string, locale: Locale): string {
  if (locale === 'en') return `of ${date}`
  if (/^\d{1,2}(?:er)? /.test(date)) return `du ${date}`
  return /^[ao]/.test(date) ? `d’${date}` : `de ${date}`
}

/** In force not for the first time: a suspension was lifted, or what had expired was renewed. */
function revived({ events }: Dated, { event }: Period<Status>): boolean {
  const kind = event === null ? undefined : events?.find(({ id }) => id === event)?.kind
  return kind === 'resumed' || kind === 'renewed' || kind === 'extended'
}

/** The periods are stored as JSON, which the generated types cannot name. */
function periodsOf({ statusPeriods }: Dated): Period<Status>[] {
  return (statusPeriods ?? []) as Period<Status>[]
}
