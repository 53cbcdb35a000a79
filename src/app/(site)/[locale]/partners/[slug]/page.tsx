import { recordRoute } from '#/app/(site)/recordRoute'
import { AgreementList } from '#/collections/agreements/AgreementList'
import { messages as agreementWords } from '#/collections/agreements/messages'
import { agreementsOfPartner } from '#/collections/agreements/queries'
import { decisionsOfPartner } from '#/collections/decisions/queries'
import { messages, publicMessages } from '#/collections/partners/messages'
import { PartnerDetail } from '#/collections/partners/PartnerDetail'
import { findPartner, membersOf, relatedTo } from '#/collections/partners/queries'
import { partnerThing } from '#/collections/partners/structured'
import { resolutionsOfPartner } from '#/collections/resolutions/queries'
import { asOf } from '#/data/instruments'
import { acronymInFull, partnerName } from '#/data/mentions'
import { plainText } from '#/data/plainText'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { InstrumentSections } from '../../../../../views/InstrumentSections'
import { Neighbourhood } from '../../../../../views/Neighbourhood'

const { generateMetadata, show } = recordRoute({
  kind: 'partners',
  find: findPartner,
  title: (partner, locale) => typeset(partnerName(partner, 'full'), locale),
  crumb: (partner) => partnerName(partner, 'acronym'),
  crumbInFull: (partner) => acronymInFull(partner, 'acronym'),
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('partners', locale) }],
  describe: (partner, locale) => typeset(plainText(partner.summary, locale) ?? '', locale),
  structured: (partner, page) => [partnerThing(partner, page)],
  view: async (partner, locale) => {
    const agreements = await agreementsOfPartner(locale, partner.id)
    const members = await membersOf(locale, partner.id)
    const related = await relatedTo(locale, partner.id)
    const resolutions = await resolutionsOfPartner(locale, partner.id)
    const decisions = await decisionsOfPartner(locale, partner.id)
    return (
      <PartnerDetail locale={locale} partner={partner} members={members} related={related}>
        <Neighbourhood
          locale={locale}
          partner={partner}
          members={members}
          related={related}
          agreements={agreements}
          resolutions={resolutions}
          decisions={decisions}
          lists={{ members: '#members', agreements: '#agreements', texts: '#texts' }}
        />
        <section id="agreements">
          <h2>{agreementWords.plural[locale]}</h2>
          {agreements.length > 0 ? (
            <AgreementList locale={locale} agreements={agreements} asOf={await asOf(locale)} />
          ) : (
            <p>{typeset(publicMessages.noAgreement[locale], locale)}</p>
          )}
        </section>
        <div id="texts">
          <InstrumentSections locale={locale} resolutions={resolutions} decisions={decisions} />
        </div>
      </PartnerDetail>
    )
  },
})

export { generateMetadata }
export default show
