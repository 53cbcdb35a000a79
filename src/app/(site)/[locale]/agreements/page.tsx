import { registerRoute } from '#/app/(site)/registerRoute'
import { AgreementList } from '#/collections/agreements/AgreementList'
import { AgreementTimeline } from '#/collections/agreements/AgreementTimeline'
import { publicMessages } from '#/collections/agreements/messages'
import { agreementsById, listAgreements } from '#/collections/agreements/queries'
import { messages as pictures } from '#/ui/pictures/messages'

const { show, generateMetadata } = registerRoute({
  kind: 'agreements',
  description: publicMessages.description,
  intro: publicMessages.intro,
  read: agreementsById,
  all: listAgreements,
  view: (locale, agreements, asOf) => (
    <>
      <h2>{pictures.timeline.listTitle[locale]}</h2>
      <AgreementList locale={locale} agreements={agreements} asOf={asOf} />
    </>
  ),
  above: async (locale) => <AgreementTimeline locale={locale} agreements={await listAgreements(locale)} list="#list" />,
})

export { generateMetadata }
export default show
