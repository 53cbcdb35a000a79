import { recordRoute } from '#/app/(site)/recordRoute'
import { DecisionDetail } from '#/collections/decisions/DecisionDetail'
import { messages } from '#/collections/decisions/messages'
import { decisionsOfGroup, findDecision } from '#/collections/decisions/queries'
import { newestMeetingInEffect, relatedInstruments } from '#/data/instruments'
import { plainText } from '#/data/plainText'
import { today } from '#/data/today'
import { paths } from '#/paths'
import { statusSentence } from '#/register/statusWords'
import { MandatedAgreements } from '../../MandatedAgreements'

const { generateMetadata, show } = recordRoute({
  kind: 'decisions',
  find: findDecision,
  title: (decision, locale) => `${messages.singular[locale]} ${decision.symbol}, ${decision.title}`,
  crumb: (decision) => decision.symbol ?? '',
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('decisions', locale) }],
  describe: (decision, locale) => plainText(decision.summary, locale) ?? statusSentence(decision, today(), locale),
  view: async (decision, locale) => {
    // A group that is not public in this language comes as a bare id, and its decisions are not listed.
    const group = decision.group && typeof decision.group === 'object' ? decision.group : null
    return (
      <DecisionDetail
        locale={locale}
        decision={decision}
        day={today()}
        newest={await newestMeetingInEffect(locale)}
        reversed={await relatedInstruments(locale, decision.id)}
        group={group ? await decisionsOfGroup(locale, group.id) : []}
      >
        <MandatedAgreements locale={locale} kind="decisions" id={decision.id} />
      </DecisionDetail>
    )
  },
})

export { generateMetadata }
export default show
