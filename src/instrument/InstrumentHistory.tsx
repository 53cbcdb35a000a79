import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import { lowered, type WriteDate } from '#/i18n/formats'
import { noBreak } from '#/i18n/joints'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { isAct } from '#/instruments/instrumentPeriods'
import type { Decision, Meeting, Resolution } from '#/payload-types'
import { Certainty, MeetingName } from '#/register/Certainty'
import type { LinkedFiles } from '#/register/files'
import { publicMessages } from '#/register/messages'
import { idOf } from '#/register/references'
import type { ResolveMention } from '#/register/resolveMention'
import type { MeetingAct } from '#/register/statusWords'
import { DatedText } from '#/ui/Day'
import { Verbatim } from '#/ui/Verbatim'
import { InstrumentLinks } from './InstrumentLinks'
import { markInWords, type Revision, wordingActs } from './versions'

type Instrument = Resolution | Decision
/** An act of one meeting, with the wording that it adopted where one is on record. */
type Step = { key: string; meeting: string | Meeting; act: MeetingAct | null; revision: Revision | null }

type Props = { locale: Locale; record: Instrument; mention: ResolveMention; files: LinkedFiles }

/** The acts of meetings on an instrument, in order, each with how sure it is. */
export function InstrumentHistory({ locale, record, mention, files }: Props) {
  const steps = stepsOf(record)
  if (steps.length === 0) return null
  return (
    <section>
      <h2>{publicMessages.history[locale]}</h2>
      <ol className="history">
        {steps.map((step) => (
          <li key={step.key}>
            <HistoryStep locale={locale} step={step} current={record} mention={mention} files={files} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type StepProps = Omit<Props, 'record'> & { step: Step; current: Instrument }

function HistoryStep({ locale, step, current, mention, files }: StepProps) {
  const { act, revision } = step
  const what = (write: WriteDate) =>
    [
      `${act ? publicMessages.done[act.kind][locale] : lowered(words.revision[locale], locale)}${revision ? ` (${markInWords(revision.mark, locale)})` : ''}`,
      act && !isAct(act.kind) ? null : effectInWords(step, locale, write),
    ].filter((part) => part !== null)
  const isEarlierTitle = revision?.title && revision.title !== current.title
  const isLatest = revision !== null && revision === current.revisions?.at(-1)
  return (
    <>
      <p>
        <MeetingName locale={locale} meeting={step.meeting} mention={mention} />
        {typeset(publicMessages.colon[locale], locale)}
        <DatedText locale={locale} text={(write) => what(write).join(', ')} />
        {act ? <Certainty locale={locale} act={act} /> : null}
      </p>
      {act?.target ? <Replacement locale={locale} target={act.target} mention={mention} /> : null}
      {isEarlierTitle ? (
        <p>
          {typeset(publicMessages.formerTitle[locale], locale)}
          <cite>
            <Verbatim text={revision.title ?? ''} />
          </cite>
        </p>
      ) : null}
      {act?.note ? <p>{typeset(act.note, locale)}</p> : null}
      {/* The links of the latest wording stand beside the text. */}
      {revision?.links && !isLatest ? (
        <InstrumentLinks
          locale={locale}
          links={revision.links}
          files={files}
          of={typeset(markInWords(revision.mark, locale), locale)}
        />
      ) : null}
    </>
  )
}

function Replacement({
  locale,
  target,
  mention,
}: Omit<Props, 'record' | 'files'> & { target: NonNullable<MeetingAct['target']> }) {
  const found = mention(target, 'symbol', locale)
  if (!found) return null
  return (
    <p>
      {publicMessages.replacedBy[locale]}
      {publicMessages.kindsInSentence[target.relationTo][locale]}
      {noBreak}
      <a href={found.href}>{typesetVerbatim(found.text)}</a>.
    </p>
  )
}

function effectInWords({ act, revision, meeting }: Step, locale: Locale, write: WriteDate): string | null {
  const own = act?.effectiveDate ?? revision?.effectiveDate
  const day = own ?? (typeof meeting === 'object' ? meeting.effectiveDate : null)
  return day ? publicMessages.effect[locale](write(day, 'day', locale)) : null
}

/** Each act with the wording of the same meeting; a wording without an act stands alone. */
function stepsOf(record: Instrument): Step[] {
  const revisions = new Set(record.revisions ?? [])
  const acts = (record.events ?? []).map((act, i): Step => {
    const revision = [...revisions].find(
      ({ meeting }) => wordingActs.includes(act.kind) && idOf(meeting) === idOf(act.meeting),
    )
    if (revision) revisions.delete(revision)
    return { key: act.id ?? `act-${i}`, meeting: act.meeting, act, revision: revision ?? null }
  })
  const rest = [...revisions].map(
    (revision, i): Step => ({ key: revision.id ?? `revision-${i}`, meeting: revision.meeting, act: null, revision }),
  )
  return [...acts, ...rest].toSorted((a, b) =>
    endOf(a.meeting) < endOf(b.meeting) ? -1 : endOf(a.meeting) > endOf(b.meeting) ? 1 : 0,
  )
}

const endOf = (meeting: string | Meeting) => (typeof meeting === 'string' ? '' : meeting.end)
