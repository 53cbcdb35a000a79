import { recordRoute } from '#/app/(site)/recordRoute'
import { messages } from '#/collections/partners/messages'
import { PartnerDetail } from '#/collections/partners/PartnerDetail'
import { findPartner, membersOf, relatedTo } from '#/collections/partners/queries'
import { partnerThing } from '#/collections/partners/structured'
import { acronymInFull, partnerName } from '#/data/mentions'
import { plainText } from '#/data/plainText'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { otherNameFacts } from '#/views/otherNameFacts'
import { PartnerSections } from '#/views/PartnerSections'

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
    const members = await membersOf(locale, partner.id)
    const related = await relatedTo(locale, partner.id)
    const names = await otherNameFacts('partners', partner.id, locale)
    return (
      <PartnerDetail locale={locale} partner={partner} members={members} related={related} names={names}>
        <PartnerSections locale={locale} partner={partner} members={members} related={related} />
      </PartnerDetail>
    )
  },
})

export { generateMetadata }
export default show
