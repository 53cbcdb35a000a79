import { today } from '#/data/today'
import { formatPartialDate, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { AgreementStatus as Status } from '#/instruments/agreementPeriods'
import { addDays } from '#/instruments/days'
import { type Period, statusAt } from '#/instruments/periods'
import type { Agreement } from '#/payload-types'
import { DatedText } from '#/ui/Day'
import { messages, publicMessages } from './messages'

/** What the status of an agreement follows from. */
export type Dated = Pick<Agreement, 'signed' | 'events' | 'statusPeriods'>

type Props = { locale: Locale; agreement: Dated }

/** The status on a day in two or three words, for a line of a list. */
export function AgreementStatus({ locale, agreement, day }: Props & { day: string }) {
  const status = statusAt(periodsOf(agreement), day)?.status
  const words = status ? messages.statuses[status] : publicMessages.notYetSigned
  return <span className={`status-${status ?? 'notYetSigned'}`}>{words[locale]}</span>
}

/** The status today in a sentence, for the head of a record. */
export function AgreementStatusSentence({ locale, agreement }: Props) {
  const status = statusAt(periodsOf(agreement), today())?.status ?? 'notYetSigned'
  return (
    <p className={`status status-${status}`}>
      <DatedText locale={locale} text={(write) => statusSentence(agreement, locale, today(), write)} />
    </p>
  )
}

/**
 * The status on an ISO day, with the date since which it holds where that day is truly known, and the day until which
 * an agreement in force is known to stay so.
 */
export function statusSentence(
  agreement: Dated,
  locale: Locale,
  day: string,
  write: WriteDate = formatPartialDate,
): string {
  const words = publicMessages.statusSentences
  const periods = periodsOf(agreement)
  const period = statusAt(periods, day)
  if (!period) return `${publicMessages.notYetSigned[locale]}.`
  if (period.status === 'unknown') return unknownSentence(agreement.signed, locale, write)

  const next = periods.find(({ from, exact }) => from !== null && from === period.to && exact)
  if (period.status === 'signed') {
    return next?.from && next.status === 'inForce'
      ? words.entersIntoForce[locale](write(next.from, 'day', locale))
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
      ? since[locale](write(period.from, 'day', locale))
      : messages.statuses[period.status][locale]
  const end =
    next?.from && period.status === 'inForce' ? words.until[locale](write(addDays(next.from, -1), 'day', locale)) : ''
  return `${known}${end}.`
}

function unknownSentence({ date, precision }: Agreement['signed'], locale: Locale, write: WriteDate): string {
  const words = publicMessages.statusSentences
  if (!date || precision === 'unknown') return words.unknownUndated[locale]
  if (precision === 'announced') {
    return words.unknownAnnounced[locale](ofDate(write(date.slice(0, 10), 'day', locale), locale))
  }
  return words.unknownSigned[locale](ofDate(write(date.slice(0, 10), precision, locale), locale))
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
