import type { WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths, type Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import { StatusBox } from '#/register/StatusBox'
import {
  type AsOf,
  followedSentence,
  isLastKnown,
  statusAnswer,
  statusOn,
  statusSentenceOf,
} from '#/register/statusWords'
import { DatedText } from '#/ui/Day'
import { revisedInWords } from './VersionName'
import { versionMessages } from './versionMessages'
import { effectOf, isCurrent, markInWords, startOf, versionHref, versionOn, versionsOf } from './versions'

type Props = { locale: Locale; kind: Versioned; record: Resolution | Decision; asOf: AsOf }

/** The status of an instrument: in force or not, by which text, and how far it was followed. The history tells why. */
export function InstrumentStatus({ locale, kind, record, asOf }: Props) {
  const status = statusOn(record, asOf.day)
  const version = versionOn(record, asOf.day)
  const revised = (write?: WriteDate) => revisedInWords(record, version, locale, write) ?? ''
  return (
    <StatusBox
      locale={locale}
      status={status}
      answer={statusAnswer(record, asOf.day, locale)}
      sentence={(write) => statusSentenceOf(record, asOf, locale, write)}
      isLastKnown={isLastKnown(record, asOf)}
      asOf={asOf}
      href={paths.record(kind, locale, record.slug ?? '')}
    >
      {revised() ? (
        <p>
          <DatedText locale={locale} text={revised} />
        </p>
      ) : null}
      <Upcoming locale={locale} record={record} asOf={asOf} />
      <VersionOnDay locale={locale} kind={kind} record={record} asOf={asOf} />
      <p>{typeset(followedSentence(record, asOf, locale), locale)}</p>
    </StatusBox>
  )
}

/** A revision that was adopted and has not taken effect by the day. */
function Upcoming({ locale, record, asOf: { day } }: Pick<Props, 'locale' | 'record' | 'asOf'>) {
  const next = versionsOf(record).find((version) => startOf(version) > day)
  const isAdopted = typeof next?.meeting === 'object' && next.meeting.end.slice(0, 10) <= day
  const effect = next && isAdopted && next.mark !== null ? effectOf(next) : null
  if (!effect || !versionOn(record, day)) return null
  return (
    <p>
      <DatedText locale={locale} text={(write) => versionMessages.upcoming[locale](write(effect, 'day', locale))} />
    </p>
  )
}

/** The version that stood on the day that is asked, where it is not the current one, whose symbol and title the page has. */
function VersionOnDay({ locale, kind, record, asOf }: Props) {
  const version = asOf.isAsked ? versionOn(record, asOf.day) : null
  if (!version || isCurrent(record, version)) return null
  return (
    <p>
      {typeset(versionMessages.versionThen[locale], locale)}
      <a href={versionHref(kind, locale, record, version)}>{typeset(markInWords(version.mark, locale), locale)}</a>
    </p>
  )
}
