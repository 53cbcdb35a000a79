import type { Localized } from '#/i18n/locales'
import { compareText } from '#/instruments/days'
import { type Period, type Step, toPeriods } from '#/instruments/periods'

export type InstrumentEventKind =
  | 'adopted'
  | 'amended'
  | 'retained'
  | 'corrected'
  | 'partlyDeleted'
  | 'deleted'
  | 'repealed'
  | 'replaced'
  | 'overtaken'
  | 'statusNotKnown'
  | 'ended'

export type InstrumentEvent = {
  id: string
  kind: InstrumentEventKind
  meeting: { number: number; end: string; effectiveDate: string | null }
}

export type InstrumentStatus =
  | 'pending'
  | 'inEffect'
  | 'partlyInEffect'
  | 'notInEffect'
  | 'overtaken'
  | 'ended'
  | 'unknown'

/** The order of events at one meeting. The last one settles the status: "not known" comes first, and an end last. */
const orderAtMeeting: InstrumentEventKind[] = [
  'adopted',
  'statusNotKnown',
  'ended',
  'retained',
  'corrected',
  'amended',
  'partlyDeleted',
  'overtaken',
  'replaced',
  'repealed',
  'deleted',
]

/**
 * Whether a meeting did something to the text. A status that is not known from a meeting on, and an end of unknown date
 * at it or later, are findings of the register.
 */
export const isAct = (kind: InstrumentEventKind) => kind !== 'statusNotKnown' && kind !== 'ended'

/**
 * The status periods of a resolution or decision, from its events in any order.
 *
 * A text that a meeting of the Conference adopts takes effect 90 days after its close, as the Appendices do; each
 * meeting states its date of effect. Until then an adopted text is `pending`. Where no date of effect is known, the
 * period begins at the close of the meeting and is not exact. Under the practice of Resolution Conf. 4.6, the
 * Conference amends, retains, corrects or deletes a text at a later meeting, with effect in the same way; deleting a
 * part leaves the rest in effect under the same number. A decision overtaken by facts stays on the books until a later
 * meeting deletes or amends it.
 *
 * An end is final. One of unknown date came at the meeting that it names or later; from then on the status is
 * `ended` on every day, until a dated end. Contradictory events are ignored here; `instrumentProblems` reports them.
 */
export function instrumentPeriods(events: readonly InstrumentEvent[]): Period<InstrumentStatus>[] {
  const ordered = [...events].sort(byMeeting)
  const adoption = ordered.find((event) => event.kind === 'adopted')
  const steps: Step<InstrumentEventKind | 'announced'>[] = []
  let latest = ''
  for (const event of ordered) {
    const { id, kind, meeting } = event
    if (adoption && (kind === 'adopted' ? event !== adoption : meeting.end < adoption.meeting.end)) continue
    const { end, effectiveDate } = meeting
    if (kind === 'adopted' && effectiveDate && end < effectiveDate && end >= latest) {
      steps.push({ day: end, kind: 'announced', event: id, exact: true })
    }
    const day = effectiveDate ?? end
    // A change without a known date of effect cannot precede the effect of what it changes.
    steps.push({ day: day < latest ? latest : day, kind, event: id, exact: effectiveDate !== null && day >= latest })
    if (day > latest) latest = day
  }
  return toPeriods(steps, instrumentStatus)
}

function instrumentStatus(
  status: InstrumentStatus | null,
  kind: InstrumentEventKind | 'announced',
): InstrumentStatus | null {
  if (status === 'notInEffect') return status
  if (status === 'ended') return datedEnds.includes(kind) ? 'notInEffect' : status
  switch (kind) {
    case 'announced':
      return 'pending'
    case 'adopted':
    case 'amended':
      return 'inEffect'
    case 'retained':
    case 'corrected':
      // A retention or a correction restores neither a deleted part nor a task that was overtaken.
      return status === 'partlyInEffect' || status === 'overtaken' ? status : 'inEffect'
    case 'partlyDeleted':
      return 'partlyInEffect'
    case 'deleted':
    case 'repealed':
    case 'replaced':
      return 'notInEffect'
    case 'overtaken':
      return 'overtaken'
    case 'ended':
      return 'ended'
    case 'statusNotKnown':
      return 'unknown'
  }
}

const eventWords: Record<InstrumentEventKind, Localized> = {
  adopted: { fr: 'adoption', en: 'adoption' },
  amended: { fr: 'révision', en: 'amendment' },
  retained: { fr: 'maintien', en: 'retention' },
  corrected: { fr: 'correction', en: 'correction' },
  partlyDeleted: { fr: 'suppression partielle', en: 'partial deletion' },
  deleted: { fr: 'suppression', en: 'deletion' },
  repealed: { fr: 'abrogation', en: 'repeal' },
  replaced: { fr: 'remplacement', en: 'replacement' },
  overtaken: { fr: 'dépassement par les faits', en: 'overtaking by facts' },
  statusNotKnown: { fr: 'état inconnu', en: 'status not known' },
  ended: { fr: 'fin de date inconnue', en: 'end of unknown date' },
}

const datedEnds: (InstrumentEventKind | 'announced')[] = ['deleted', 'repealed', 'replaced']

/** The contradictions in the events of an instrument, in words for the editor; empty when there are none. */
export function instrumentProblems(events: readonly InstrumentEvent[]): Localized[] {
  const ordered = [...events].sort(byMeeting)
  const [adoption, secondAdoption] = ordered.filter((event) => event.kind === 'adopted')
  const end = ordered.find(
    ({ kind, meeting }) => datedEnds.includes(kind) && meeting.end >= (adoption?.meeting.end ?? ''),
  )
  const problems: Localized[] = []
  if (adoption && secondAdoption) {
    const [first, second] = [adoption.meeting.number, secondAdoption.meeting.number]
    problems.push({
      fr: `Deux adoptions : CoP${first} et CoP${second}. Un texte n’est adopté qu’une fois ; ensuite il est révisé.`,
      en: `Two adoptions: CoP${first} and CoP${second}. A text is adopted once; afterwards it is amended.`,
    })
  }
  for (const { kind, meeting } of ordered) {
    const { fr, en } = eventWords[kind]
    if (adoption && meeting.end < adoption.meeting.end) {
      problems.push({
        fr: `CoP${meeting.number}, ${fr} : avant l’adoption à la CoP${adoption.meeting.number}.`,
        en: `CoP${meeting.number}, ${en}: before the adoption at CoP${adoption.meeting.number}.`,
      })
    }
    if (end && meeting.end > end.meeting.end) {
      const endWords = eventWords[end.kind]
      problems.push({
        fr: `CoP${meeting.number}, ${fr} : après la fin du texte (CoP${end.meeting.number}, ${endWords.fr}).`,
        en: `CoP${meeting.number}, ${en}: after the end of the text (CoP${end.meeting.number}, ${endWords.en}).`,
      })
    }
  }
  return problems
}

function byMeeting(a: InstrumentEvent, b: InstrumentEvent): number {
  return (
    compareText(a.meeting.end, b.meeting.end) ||
    a.meeting.number - b.meeting.number ||
    orderAtMeeting.indexOf(a.kind) - orderAtMeeting.indexOf(b.kind) ||
    compareText(a.id, b.id)
  )
}
