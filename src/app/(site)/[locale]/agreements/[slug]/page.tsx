import { recordRoute } from '#/app/(site)/recordRoute'
import { AgreementDetail } from '#/collections/agreements/AgreementDetail'
import { statusHeadline } from '#/collections/agreements/AgreementStatus'
import { messages } from '#/collections/agreements/messages'
import { findAgreement } from '#/collections/agreements/queries'
import { agreementThing } from '#/collections/agreements/structured'
import { filesOf } from '#/data/files'
import { asOf } from '#/data/instruments'
import { plainText } from '#/data/plainText'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { otherNameFacts } from '#/views/otherNameFacts'

const { generateMetadata, show } = recordRoute({
  kind: 'agreements',
  find: findAgreement,
  title: (agreement, locale) => typeset(agreement.title, locale),
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('agreements', locale) }],
  describe: async (agreement, locale) =>
    typeset(plainText(agreement.summary, locale) ?? statusHeadline(agreement, locale, await asOf(locale)), locale),
  dated: true,
  structured: async (agreement, page) => {
    const files = await filesOf('agreements', page.locale, agreement)
    return [agreementThing(agreement, page, { files, asOf: await asOf(page.locale) })]
  },
  view: async (agreement, locale, day) => (
    <AgreementDetail
      locale={locale}
      agreement={agreement}
      asOf={await asOf(locale, day)}
      files={await filesOf('agreements', locale, agreement)}
      names={await otherNameFacts('agreements', agreement.id, locale)}
    />
  ),
})

export { generateMetadata }
export default show
