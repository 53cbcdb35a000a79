import { registerRoute } from '#/app/(site)/registerRoute'
import { AgreementList } from '#/collections/agreements/AgreementList'
import { AgreementTimeline } from '#/collections/agreements/AgreementTimeline'
import { publicMessages } from '#/collections/agreements/messages'
import { agreementsById, listAgreements } from '#/collections/agreements/queries'

const { show, generateMetadata } = registerRoute({
  kind: 'agreements',
  description: publicMessages.description,
  intro: publicMessages.intro,
  read: agreementsById,
  all: listAgreements,
  view: (locale, agreements, day) => <AgreementList locale={locale} agreements={agreements} day={day} />,
  above: async (locale) => <AgreementTimeline locale={locale} agreements={await listAgreements(locale)} list="#list" />,
})

export { generateMetadata }
export default show
