import { DecisionEntries } from '#/collections/decisions/DecisionList'
import { messages as decisionWords } from '#/collections/decisions/messages'
import type { DecisionEntry } from '#/collections/decisions/queries'
import { messages as resolutionWords } from '#/collections/resolutions/messages'
import type { ResolutionEntry } from '#/collections/resolutions/queries'
import { ResolutionEntries } from '#/collections/resolutions/ResolutionList'
import { today } from '#/data/today'
import type { Locale } from '#/i18n/locales'

type Props = { locale: Locale; resolutions: ResolutionEntry[]; decisions: DecisionEntry[] }

/** The resolutions and decisions that concern the record of a page: a partner, a theme, a meeting. */
export function InstrumentSections({ locale, resolutions, decisions }: Props) {
  const day = today()
  return (
    <>
      {resolutions.length > 0 ? (
        <section>
          <h2>{resolutionWords.plural[locale]}</h2>
          <ResolutionEntries locale={locale} resolutions={resolutions} day={day} />
        </section>
      ) : null}
      {decisions.length > 0 ? (
        <section>
          <h2>{decisionWords.plural[locale]}</h2>
          <DecisionEntries locale={locale} decisions={decisions} day={day} />
        </section>
      ) : null}
    </>
  )
}
