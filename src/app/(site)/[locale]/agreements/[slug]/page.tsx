import { addressOfRoute, metadataOf, unavailable } from '#/app/(site)/address'
import { AgreementDetail } from '#/collections/agreements/AgreementDetail'
import { statusSentence } from '#/collections/agreements/AgreementStatus'
import { messages } from '#/collections/agreements/messages'
import { findAgreement } from '#/collections/agreements/queries'
import { plainText } from '#/data/plainText'
import { addressesOf } from '#/data/reader'
import { today } from '#/data/today'
import { SitePage } from '#/globals/site/SitePage'
import { paths } from '#/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const agreement = await findAgreement(locale, slug)
  if (!agreement) return {}
  return metadataOf({
    locale,
    title: agreement.title,
    description: plainText(agreement.summary, locale) ?? statusSentence(agreement, locale, today()),
    addresses: await addressesOf('agreements', agreement.id),
  })
}

export default async function Route({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const agreement = await findAgreement(locale, slug)
  if (!agreement) return unavailable('agreements', locale, slug)
  const trail = [{ text: messages.plural[locale], href: paths.list('agreements', locale) }]
  return (
    <SitePage
      locale={locale}
      register="agreements"
      addresses={await addressesOf('agreements', agreement.id)}
      trail={trail}
      title={agreement.title}
      updated={agreement.updatedAt}
    >
      <AgreementDetail locale={locale} agreement={agreement} />
    </SitePage>
  )
}
