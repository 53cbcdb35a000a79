import { addressOfRoute, metadataOf, unavailable } from '#/app/(site)/address'
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
import { addressesOf } from '#/data/reader'
import { SitePage } from '#/globals/site/SitePage'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { InstrumentSections } from '../../InstrumentSections'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const partner = await findPartner(locale, slug)
  if (!partner) return {}
  const title = partnerName(partner, 'full')
  return metadataOf({
    locale,
    title,
    description: plainText(partner.summary, locale),
    addresses: await addressesOf('partners', partner.id),
  })
}

export default async function Route({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const partner = await findPartner(locale, slug)
  if (!partner) return unavailable('partners', locale, slug)
  const agreements = await agreementsOfPartner(locale, partner.id)
  const trail = [{ text: messages.plural[locale], href: paths.list('partners', locale) }]
  return (
    <SitePage
      locale={locale}
      register="partners"
      addresses={await addressesOf('partners', partner.id)}
      trail={trail}
      title={partnerName(partner, 'acronym')}
      updated={partner.updatedAt}
    >
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
    </SitePage>
  )
}
