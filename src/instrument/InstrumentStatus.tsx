import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import { lowered } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { periodOn } from '#/instruments/periods'
import { paths, type Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import { AskedDay } from '#/register/AskedDay'
import { Certainty, MeetingName } from '#/register/Certainty'
import { publicMessages } from '#/register/messages'
import type { ResolveMention } from '#/register/resolveMention'
import { type AsOf, followedSentence, periodsOf, statusHeadline, statusOn } from '#/register/statusWords'
import { DatedText } from '#/ui/Day'
import { versionMessages } from './versionMessages'
import { isCurrent, markInWords, versionHref, versionOn } from './versions'

type Props = { locale: Locale; kind: Versioned; record: Resolution | Decision; asOf: AsOf; mention: ResolveMention }

/** The status of an instrument in words, how far it was followed, and the change that led to it, with its source. */
export function InstrumentStatus({ locale, kind, record, asOf, mention }: Props) {
  const opening = periodOn(periodsOf(record), asOf.day)?.event
  const act = record.events?.find(({ id }) => id && id === opening)
  return (
    <div className={`status status-${statusOn(record, asOf.day)}`}>
      <AskedDay locale={locale} asOf={asOf} href={paths.record(kind, locale, record.slug ?? '')} />
      <p>
        <strong>
          <DatedText locale={locale} text={(write) => statusHeadline(record, asOf, locale, write)} />
        </strong>{' '}
        {typeset(followedSentence(record, asOf, locale), locale)}
      </p>
      {act ? (
        <p>
          {typeset(publicMessages.basis[locale], locale)}
          {/* A status that is not known from a meeting on is no act of that meeting. */}
          {act.kind === 'statusNotKnown' ? null : `${lowered(words.eventKinds[act.kind][locale], locale)}, `}
          <MeetingName locale={locale} meeting={act.meeting} mention={mention} />
          <Certainty locale={locale} act={act} />
        </p>
      ) : null}
      <VersionOnDay locale={locale} kind={kind} record={record} asOf={asOf} />
      {act?.note ? <p>{typeset(act.note, locale)}</p> : null}
    </div>
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
