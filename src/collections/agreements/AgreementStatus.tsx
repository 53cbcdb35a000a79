import { formatPartialDate, lowered, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { AgreementStatus as Status } from '#/instruments/agreementPeriods'
import { addDays } from '#/instruments/days'
import { type Period, periodOn } from '#/instruments/periods'
import { paths } from '#/paths'
import type { Agreement } from '#/payload-types'
import { publicMessages as shared } from '#/register/messages'
import { StatusBox } from '#/register/StatusBox'
import { type AsOf, followedSentence, isFollowedThrough } from '#/register/statusWords'
import { messages, publicMessages } from './messages'

/** The fields that the status of an agreement follows from, and how far it was followed. */
export type Dated = Pick<Agreement, 'signed' | 'events' | 'statusPeriods' | 'announcedPeriod' | 'verification'>

type Props = { locale: Locale; agreement: Dated; asOf: AsOf }
/** The words by which a sentence names its day. */
type When = keyof typeof publicMessages.statusSentences.when

/** The status on a day in two or three words, for a line of a list. */
export function AgreementStatus({ locale, agreement, asOf }: Props) {
  const { status, text } = statusInShort(agreement, asOf, locale)
  return <span className={`status-${status ?? 'notYetSigned'}`}>{typeset(text, locale)}</span>
}

/** The status on a day in a few words, and whether it is only the last known one: "Dernier état connu : en vigueur". */
export function statusInShort(agreement: Dated, asOf: AsOf, locale: Locale) {
  const status = periodOn(periodsOf(agreement), asOf.day)?.status
  const words = (status ? messages.statuses[status] : publicMessages.notYetSigned)[locale]
  const over = status === 'unknown' ? periodOver(agreement, asOf.day) : null
  const known = isLastKnown(agreement, asOf)
  const text = known ? shared.lastKnown[locale](lowered(words, locale)) : words
  return { status, text: over ? `${text}, ${publicMessages.periodOver[locale](over)}` : text, isLastKnown: known }
}

/** The status of an agreement at the head of its record. The history tells what led to it. */
export function AgreementStatusBox({ locale, agreement, asOf }: Props & { agreement: Agreement }) {
  const status = periodOn(periodsOf(agreement), asOf.day)?.status
  // An unknown status counts as followed only when the record says so.
  const isKnown = (status !== undefined && status !== 'unknown') || agreement.verification.verifiedThrough
  return (
    <StatusBox
      locale={locale}
      status={status ?? 'notYetSigned'}
      answer={(status ? messages.statuses[status] : publicMessages.notYetSigned)[locale]}
      sentence={(write) => sentenceOf(agreement, locale, asOf, write)}
      isLastKnown={isLastKnown(agreement, asOf)}
      asOf={asOf}
      href={paths.record('agreements', locale, agreement.slug ?? '')}
    >
      {isKnown ? <p>{typeset(followedSentence(agreement, asOf, locale), locale)}</p> : null}
    </StatusBox>
  )
}

/**
 * Whether the status on a day after the last verification is only the last known one. Unknown and final ones never are.
 */
function isLastKnown(agreement: Dated, asOf: AsOf): boolean {
  const status = periodOn(periodsOf(agreement), asOf.day)?.status ?? 'unknown'
  const isFinal = status === 'terminated' || status === 'superseded'
  return status !== 'unknown' && !isFinal && !isFollowedThrough(agreement, asOf)
}

/** The status in a sentence, and whether it is only the last known one. */
export function statusHeadline(
  agreement: Dated,
  locale: Locale,
  asOf: AsOf,
  write: WriteDate = formatPartialDate,
): string {
  const sentence = sentenceOf(agreement, locale, asOf, write)
  return isLastKnown(agreement, asOf) ? shared.lastKnown[locale](lowered(sentence, locale)) : sentence
}

/** The sentence as far as the day allows: a date of entry into force beyond what was verified is not given. */
function sentenceOf(agreement: Dated, locale: Locale, asOf: AsOf, write: WriteDate): string {
  const isSigned = periodOn(periodsOf(agreement), asOf.day)?.status === 'signed'
  if (isSigned && isLastKnown(agreement, asOf)) return `${messages.statuses.signed[locale]}.`
  return statusSentence(agreement, locale, asOf.day, write, asOf.isAsked ? 'asked' : 'today')
}

/**
 * The status on an ISO day, with the date since which it holds where that day is truly known, and the day until which
 * an agreement in force is known to stay so.
 */
export function statusSentence(
  agreement: Omit<Dated, 'verification'>,
  locale: Locale,
  day: string,
  write: WriteDate = formatPartialDate,
  when: When = 'today',
): string {
  const words = publicMessages.statusSentences
  const periods = periodsOf(agreement)
  const period = periodOn(periods, day)
  if (!period) return `${publicMessages.notYetSigned[locale]}.`
  const over = period.status === 'unknown' ? periodOver(agreement, day) : null
  if (over) return words.unknownPeriodOver[locale](over)
  if (period.status === 'unknown') return unknownSentence(agreement.signed, locale, when, write)

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

function unknownSentence(
  { date, precision }: Agreement['signed'],
  locale: Locale,
  when: When,
  write: WriteDate,
): string {
  const words = publicMessages.statusSentences
  const then = words.when[when][locale]
  if (!date || precision === 'unknown') return words.unknownUndated[locale](then)
  if (precision === 'announced') {
    return words.unknownAnnounced[locale](ofDate(write(date.slice(0, 10), 'day', locale), locale), then)
  }
  return words.unknownSigned[locale](ofDate(write(date.slice(0, 10), precision, locale), locale), then)
}

/** The period that a title announces, where it is over on a day: "2015-2020". */
function periodOver({ announcedPeriod }: Pick<Agreement, 'announcedPeriod'>, day: string): string | null {
  const { from, to } = announcedPeriod ?? {}
  if (!to || Number(day.slice(0, 4)) <= to) return null
  return from ? `${from}-${to}` : String(to)
}

/** "du 1er mars 2024", "d’octobre 2006", "de 2015"; "of 1 March 2024". */
function ofDate(date: string, locale: Locale): string {
  if (locale === 'en') return `of ${date}`
  if (/^\d{1,2}(?:er)? /.test(date)) return `du ${date}`
  return /^[ao]/.test(date) ? `d’${date}` : `de ${date}`
}

/** In force not for the first time: a suspension was lifted, or what had expired was renewed. */
function revived({ events }: Pick<Dated, 'events'>, { event }: Period<Status>): boolean {
  const kind = event === null ? undefined : events?.find(({ id }) => id === event)?.kind
  return kind === 'resumed' || kind === 'renewed' || kind === 'extended'
}

/** The periods are stored as JSON, which the generated types cannot name. */
function periodsOf({ statusPeriods }: Pick<Dated, 'statusPeriods'>): Period<Status>[] {
  return (statusPeriods ?? []) as Period<Status>[]
}
