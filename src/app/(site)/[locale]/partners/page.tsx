import { localeOf, metadataOf } from '#/app/(site)/address'
import { messages, publicMessages } from '#/collections/partners/messages'
import { PartnerList } from '#/collections/partners/PartnerList'
import { listPartners } from '#/collections/partners/queries'
import { SitePage } from '#/globals/site/SitePage'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  return metadataOf({
    locale,
    title: typeset(messages.plural[locale], locale),
    description: typeset(publicMessages.description[locale], locale),
    addresses: paths.lists('partners'),
  })
}

export default async function Route({ params }: Props) {
  const locale = await localeOf(params)
  const partners = await listPartners(locale)
  return (
    <SitePage locale={locale} register="partners" title={messages.plural[locale]} listed={partners}>
      <h1>{messages.plural[locale]}</h1>
      <p className="lead">{typeset(publicMessages.intro[locale](partners.length), locale)}</p>
      <PartnerList locale={locale} partners={partners} />
    </SitePage>
  )
}
