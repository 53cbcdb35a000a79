import { recordRoute } from '#/app/(site)/recordRoute'
import { AgreementDetail } from '#/collections/agreements/AgreementDetail'
import { statusSentence } from '#/collections/agreements/AgreementStatus'
import { messages } from '#/collections/agreements/messages'
import { findAgreement } from '#/collections/agreements/queries'
import { plainText } from '#/data/plainText'
import { today } from '#/data/today'
import { paths } from '#/paths'

const { generateMetadata, show } = recordRoute({
  kind: 'agreements',
  find: findAgreement,
  title: (agreement) => agreement.title,
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('agreements', locale) }],
  describe: (agreement, locale) => plainText(agreement.summary, locale) ?? statusSentence(agreement, locale, today()),
  view: async (agreement, locale) => <AgreementDetail locale={locale} agreement={agreement} />,
})

export { generateMetadata }
export default show
