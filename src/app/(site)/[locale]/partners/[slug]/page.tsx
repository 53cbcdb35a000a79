import { recordRoute } from '#/app/(site)/recordRoute'
import { AgreementList } from '#/collections/agreements/AgreementList'
import { messages as agreementWords } from '#/collections/agreements/messages'
import { agreementsOfPartner } from '#/collections/agreements/queries'
import { decisionsOfPartner } from '#/collections/decisions/queries'
import { messages, publicMessages } from '#/collections/partners/messages'
import { PartnerDetail } from '#/collections/partners/PartnerDetail'
import { findPartner, membersOf, relatedTo } from '#/collections/partners/queries'
import { resolutionsOfPartner } from '#/collections/resolutions/queries'
import { partnerName } from '#/data/mentions'
import { plainText } from '#/data/plainText'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { InstrumentSections } from '../../InstrumentSections'

const { generateMetadata, show } = recordRoute({
  kind: 'partners',
  find: findPartner,
  title: (partner) => partnerName(partner, 'full'),
  crumb: (partner) => partnerName(partner, 'acronym'),
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('partners', locale) }],
  describe: (partner, locale) => plainText(partner.summary, locale),
  view: async (partner, locale) => {
    const agreements = await agreementsOfPartner(locale, partner.id)
    return (
      <PartnerDetail
        locale={locale}
        partner={partner}
        members={await membersOf(locale, partner.id)}
        related={await relatedTo(locale, partner.id)}
      >
        <section>
          <h2>{agreementWords.plural[locale]}</h2>
          {agreements.length > 0 ? (
            <AgreementList locale={locale} agreements={agreements} />
          ) : (
            <p>{typeset(publicMessages.noAgreement[locale], locale)}</p>
          )}
        </section>
        <InstrumentSections
          locale={locale}
          resolutions={await resolutionsOfPartner(locale, partner.id)}
          decisions={await decisionsOfPartner(locale, partner.id)}
        />
      </PartnerDetail>
    )
  },
})

export { generateMetadata }
export default show
