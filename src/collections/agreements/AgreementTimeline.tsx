import { partnerName } from '#/data/mentions'
import { today } from '#/data/today'
import { formatList, formatNumber, formatPartialDate } from '#/i18n/formats'
import { noBreak } from '#/i18n/joints'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { earliestDay, latestDay } from '#/instruments/days'
import { paths } from '#/paths'
import { widths } from '#/ui/pictures/drawing'
import { messages as pictures } from '#/ui/pictures/messages'
import { Picture } from '#/ui/pictures/Picture'
import { timeline, type When } from '#/ui/pictures/timeline'
import type { AgreementEntry } from './queries'

const words = pictures.timeline
/** The maximum number of rows. The list has all agreements. */
const most = 20

type Props = {
  locale: Locale
  /** The newest first, those of unknown date last. */
  agreements: AgreementEntry[]
  /** The address of their list in the page. */
  list: string
}

/** Agreements on an axis of years, as precisely as each date is known; nothing while there are fewer than two dates. */
export function AgreementTimeline({ locale, agreements, list }: Props) {
  const dated = agreements.flatMap((agreement) => {
    const when = whenOf(agreement.signed)
    return when ? [{ agreement, when }] : []
  })
  if (dated.length < 2) return null
  const undated = agreements.filter(({ signed }) => !whenOf(signed))
  const entries = dated.slice(0, dated.length > most ? most - 1 : most).map(({ agreement, when }) => ({
    text: typeset(inShort(agreement, locale), locale),
    href: paths.record('agreements', locale, agreement.slug ?? ''),
    when,
  }))
  const others = dated.length - entries.length
  const more =
    others > 0 ? { text: typeset(words.earlier[locale](formatNumber(others, locale)), locale), href: list } : undefined
  return (
    <Picture
      id="timeline"
      title={typeset(words.title[locale], locale)}
      sentence={typeset(words.sentence[locale], locale)}
      wide={timeline(entries, { today: today(), width: widths.column, more })}
      narrow={timeline(entries, { today: today(), width: widths.phone, more })}
    >
      <Unverified locale={locale} dated={dated.map(({ agreement }) => agreement)} />
      {undated.length > 0 ? (
        <>
          <p>{typeset(words.undated[locale], locale)}</p>
          <ul>
            {undated.slice(0, most).map(({ id, slug, title }) => (
              <li key={id}>
                <a href={paths.record('agreements', locale, slug ?? '')}>{typeset(title, locale)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <a href={list}>{typeset(words.list[locale], locale)}</a>
      </p>
    </Picture>
  )
}

/** The number of dates that are not verified, in words and with a shape. */
function Unverified({ locale, dated }: { locale: Locale; dated: AgreementEntry[] }) {
  const count = dated.filter(({ verification }) => verification.state !== 'verified').length
  if (count === 0) return null
  const [some, all] = [count, dated.length].map((number) => formatNumber(number, locale))
  return (
    <p>
      <span className="mark-unverified">{typeset(words.unverified[locale](some ?? '', all ?? ''), locale)}</span>
    </p>
  )
}

/** "CDB, mars 1996"; "CDB, CMS et 8 autres, 21 septembre 2011". */
function inShort({ parties, signed, title }: AgreementEntry, locale: Locale): string {
  // A deleted partner leaves null behind, which the generated types do not know.
  const names = parties.flatMap(({ partner }) =>
    partner && typeof partner === 'object' ? partnerName(partner, 'acronym') : [],
  )
  const few = names.length > 4 ? names.slice(0, 2) : names
  const others = names.length > 4 ? ` ${pictures.others[locale](formatNumber(names.length - few.length, locale))}` : ''
  const who = others ? `${few.join(', ')}${others}` : formatList(few, locale)
  const date = formatPartialDate(signed.date?.slice(0, 10), signed.precision, locale)
  // A date that fits on a line stays on one.
  return `${who || title}, ${date.replace(/ (?=\d{4}$)/, noBreak)}`
}

function whenOf({ date, precision }: AgreementEntry['signed']): When | null {
  if (!date || precision === 'unknown') return null
  if (precision === 'announced') return { first: date.slice(0, 10), last: date.slice(0, 10), isAnnounced: true }
  const known = date.slice(0, { year: 4, month: 7, day: 10 }[precision])
  return { first: earliestDay(known), last: latestDay(known) }
}
