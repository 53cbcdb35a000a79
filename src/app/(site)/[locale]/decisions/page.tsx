import { registerRoute } from '#/app/(site)/registerRoute'
import { DecisionList } from '#/collections/decisions/DecisionList'
import { publicMessages } from '#/collections/decisions/messages'
import { byGroup, decisionsById, listDecisions } from '#/collections/decisions/queries'

const { show, generateMetadata } = registerRoute({
  kind: 'decisions',
  description: publicMessages.description,
  intro: publicMessages.intro,
  read: decisionsById,
  all: listDecisions,
  view: (locale, decisions, asOf) => <DecisionList locale={locale} groups={byGroup(decisions)} asOf={asOf} />,
})

export { generateMetadata }
export default show
