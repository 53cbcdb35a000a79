import { recordRoute } from '#/app/(site)/recordRoute'
import { AgreementDetail } from '#/collections/agreements/AgreementDetail'
import { statusSentence } from '#/collections/agreements/AgreementStatus'
import { messages } from '#/collections/agreements/messages'
import { findAgreement } from '#/collections/agreements/queries'
import { agreementThing } from '#/collections/agreements/structured'
import { filesOf } from '#/data/files'
import { plainText } from '#/data/plainText'
import { today } from '#/data/today'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'

const { generateMetadata, show } = recordRoute({
  kind: 'agreements',
  find: findAgreement,
  title: (agreement, locale) => typeset(agreement.title, locale),
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('agreements', locale) }],
  describe: (agreement, locale) =>
    typeset(plainText(agreement.summary, locale) ?? statusSentence(agreement, locale, today()), locale),
  structured: async (agreement, page) => {
    const files = await filesOf('agreements', page.locale, agreement)
    return [agreementThing(agreement, page, { files, day: today() })]
  },
  view: async (agreement, locale) => (
    <AgreementDetail locale={locale} agreement={agreement} files={await filesOf('agreements', locale, agreement)} />
  ),
})

export { generateMetadata }
export default show
