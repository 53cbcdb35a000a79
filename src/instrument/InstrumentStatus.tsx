import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import { lowered, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { isAct } from '#/instruments/instrumentPeriods'
import { paths, type Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import { AskedDay } from '#/register/AskedDay'
import { Certainty, MeetingName } from '#/register/Certainty'
import { publicMessages } from '#/register/messages'
import type { ResolveMention } from '#/register/resolveMention'
import { type AsOf, followedSentence, statusHeadline, statusOn } from '#/register/statusWords'
import { DatedText } from '#/ui/Day'
import { revisedInWords } from './VersionName'
import { versionMessages } from './versionMessages'
import { actBehind, effectOf, isCurrent, markInWords, startOf, versionHref, versionOn, versionsOf } from './versions'

type Props = { locale: Locale; kind: Versioned; record: Resolution | Decision; asOf: AsOf; mention: ResolveMention }

/** The status of an instrument in words, how far it was followed, and the change that led to it, with its source. */
export function InstrumentStatus({ locale, kind, record, asOf, mention }: Props) {
  const act = actBehind(record, asOf.day)
  const version = versionOn(record, asOf.day)
  const revised = (write?: WriteDate) => revisedInWords(record, version, locale, write) ?? ''
  return (
    <div className={`status status-${statusOn(record, asOf.day)}`}>
      <AskedDay locale={locale} asOf={asOf} href={paths.record(kind, locale, record.slug ?? '')} />
      <p>
        <strong>
          <DatedText locale={locale} text={(write) => statusHeadline(record, asOf, locale, write)} />
        </strong>{' '}
        {revised() ? (
          <>
            <DatedText locale={locale} text={revised} />{' '}
          </>
        ) : null}
        {typeset(followedSentence(record, asOf, locale), locale)}
      </p>
      <Upcoming locale={locale} record={record} asOf={asOf} />
      {/* An end of unknown date rests on its source, which the note and the history tell, and on no meeting. */}
      {act && act.kind !== 'ended' ? (
        <p>
          {typeset(publicMessages.basis[locale], locale)}
          {isAct(act.kind) ? `${lowered(words.eventKinds[act.kind][locale], locale)}, ` : null}
          <MeetingName locale={locale} meeting={act.meeting} mention={mention} />
          <Certainty locale={locale} act={act} />
        </p>
      ) : null}
      <VersionOnDay locale={locale} kind={kind} record={record} asOf={asOf} />
      {act?.note ? <p>{typeset(act.note, locale)}</p> : null}
    </div>
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
function VersionOnDay({ locale, kind, record, asOf }: Omit<Props, 'mention'>) {
  const version = asOf.isAsked ? versionOn(record, asOf.day) : null
  if (!version || isCurrent(record, version)) return null
  return (
    <p>
      {typeset(versionMessages.versionThen[locale], locale)}
      <a href={versionHref(kind, locale, record, version)}>{typeset(markInWords(version.mark, locale), locale)}</a>
    </p>
  )
}
