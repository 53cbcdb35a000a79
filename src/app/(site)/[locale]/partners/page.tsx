import { registerRoute } from '#/app/(site)/registerRoute'
import { publicMessages } from '#/collections/partners/messages'
import { PartnerRegister } from '#/collections/partners/PartnerRegister'
import { listPartners, partnersById } from '#/collections/partners/queries'

const { show, generateMetadata } = registerRoute({
  kind: 'partners',
  description: publicMessages.description,
  intro: publicMessages.intro,
  read: partnersById,
  all: listPartners,
  // A reader looks for a name: as long as they are few, they stand on one page.
  size: 200,
  view: (locale, partners) => <PartnerRegister locale={locale} partners={partners} />,
})

export { generateMetadata }
export default show
