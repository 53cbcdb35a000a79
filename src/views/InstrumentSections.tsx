import { DecisionEntries } from '#/collections/decisions/DecisionList'
import { messages as decisionWords } from '#/collections/decisions/messages'
import type { DecisionEntry } from '#/collections/decisions/queries'
import { publicMessages as meetingWords } from '#/collections/meetings/messages'
import { messages as resolutionWords } from '#/collections/resolutions/messages'
import type { ResolutionEntry } from '#/collections/resolutions/queries'
import { asOf } from '#/data/instruments'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { InstrumentEntries } from '#/instrument/InstrumentEntries'
import type { Meeting } from '#/payload-types'
import type { State } from '#/register/ListCertainty'

type Props = {
  locale: Locale
  resolutions: ResolutionEntry[]
  decisions: DecisionEntry[]
  meeting?: Meeting
  /** How sure the record of the page is. */
  foot: State
}

/** The resolutions and decisions that concern the record of a page: a partner, a theme, a meeting whose acts they are. */
export async function InstrumentSections({ locale, resolutions, decisions, meeting, foot }: Props) {
  const now = await asOf(locale)
  if (meeting?.body === 'cop' && resolutions.length + decisions.length === 0)
    return <p>{typeset(meetingWords.noActs[locale], locale)}</p>
  return (
    <>
      {resolutions.length > 0 ? (
        <section>
          <h2>{resolutionWords.plural[locale]}</h2>
          <InstrumentEntries
            locale={locale}
            kind="resolutions"
            entries={resolutions}
            asOf={now}
            meeting={meeting}
            foot={foot}
          />
        </section>
      ) : null}
      {decisions.length > 0 ? (
        <section>
          <h2>{decisionWords.plural[locale]}</h2>
          <DecisionEntries locale={locale} decisions={decisions} asOf={now} meeting={meeting} foot={foot} />
        </section>
      ) : null}
    </>
  )
}
