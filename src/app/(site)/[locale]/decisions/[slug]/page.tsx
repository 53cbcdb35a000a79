import { instrumentRoute } from '#/app/(site)/instrumentRoute'
import { DecisionDetail } from '#/collections/decisions/DecisionDetail'
import { messages } from '#/collections/decisions/messages'
import { decisionsOfGroup, findDecision } from '#/collections/decisions/queries'
import { filesOf } from '#/data/files'
import { asOf, relatedInstruments } from '#/data/instruments'
import { InstrumentLineage } from '#/views/InstrumentLineage'
import { MandatedAgreements } from '#/views/MandatedAgreements'
import { otherNameFacts } from '#/views/otherNameFacts'

const { generateMetadata, show } = instrumentRoute({
  kind: 'decisions',
  messages,
  find: findDecision,
  view: async (decision, locale, day) => {
    // A group that is not public in this language comes as a bare id, and its decisions are not listed.
    const group = decision.group && typeof decision.group === 'object' ? decision.group : null
    return (
      <DecisionDetail
        locale={locale}
        decision={decision}
        asOf={await asOf(locale, day)}
        reversed={await relatedInstruments(locale, decision.id)}
        files={await filesOf('decisions', locale, decision)}
        names={await otherNameFacts('decisions', decision.id, locale)}
        lifecycle={<InstrumentLineage locale={locale} kind="decisions" record={decision} />}
        group={group ? await decisionsOfGroup(locale, group.id) : []}
      >
        <MandatedAgreements locale={locale} kind="decisions" id={decision.id} foot={decision.verification.state} />
      </DecisionDetail>
    )
  },
})

export { generateMetadata }
export default show
