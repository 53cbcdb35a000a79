import { type DatePrecision, dateRangeEnds, formatDateRange, formatPartialDate, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'

/** Dates are ISO: a moment, a day, or cut to what is known. */
type Props = { locale: Locale; date: string | null | undefined; precision?: DatePrecision }

/** A date in words and, as far as it is known, for machines: "octobre 2006" is 2006-10, "date inconnue" nothing. */
export function Day({ locale, date, precision = 'day' }: Props) {
  return <DatedText locale={locale} text={(write) => write(date, precision, locale)} />
}

/** "24 novembre – 5 décembre 2025", each end for machines. */
export function DayRange({ locale, ...range }: { locale: Locale; first: string; last: string }) {
  const [first, last] = [range.first.slice(0, 10), range.last.slice(0, 10)]
  if (first === last) return <Day locale={locale} date={first} />
  const { start, end } = dateRangeEnds(first, last, locale)
  const whole = typeset(formatDateRange(first, last, locale), locale)
  return (
    <>
      <time dateTime={first}>{whole.slice(0, start.length)}</time>
      {whole.slice(start.length, -end.length)}
      <time dateTime={last}>{whole.slice(-end.length)}</time>
    </>
  )
}

/** Text with dates in it, set as a whole. `text` makes it, and writes its dates with the given function. */
export function DatedText({ locale, text }: { locale: Locale; text: (write: WriteDate) => string }) {
  const dates = new Map<string, string>()
  const whole = typeset(
    text((date, precision, language) => {
      const known = cut(date, precision)
      // "annoncé le" is no part of the date that was announced.
      if (known) dates.set(typeset(formatPartialDate(known, 'day', language), language), known)
      return formatPartialDate(date?.slice(0, 10), precision, language)
    }),
    locale,
  )
  if (dates.size === 0) return whole
  const words = [...dates.keys()].map((date) => date.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return whole.split(new RegExp(`(?<![\\p{L}\\d])(${words})(?![\\p{L}\\d])`, 'u')).map((part, place) =>
    place % 2 === 1 ? (
      <time key={place} dateTime={dates.get(part)}>
        {part}
      </time>
    ) : (
      part
    ),
  )
}

/** A date never claims more than its precision vouches for. */
function cut(date: string | null | undefined, precision: DatePrecision): string | null {
  if (!date || precision === 'unknown') return null
  return date.slice(0, { year: 4, month: 7, day: 10, announced: 10 }[precision])
}
