import { localeOf, metadataOf } from '#/app/(site)/address'
import { AgreementList } from '#/collections/agreements/AgreementList'
import { messages, publicMessages } from '#/collections/agreements/messages'
import { listAgreements } from '#/collections/agreements/queries'
import { SitePage } from '#/globals/site/SitePage'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  return metadataOf({
    locale,
    title: messages.plural[locale],
    description: publicMessages.description[locale],
    addresses: paths.lists('agreements'),
  })
}

export default async function Route({ params }: Props) {
  const locale = await localeOf(params)
  const agreements = await listAgreements(locale)
  return (
    <SitePage locale={locale} register="agreements" title={messages.plural[locale]}>
      <h1>{messages.plural[locale]}</h1>
      <p className="lead">{typeset(publicMessages.intro[locale](agreements.length), locale)}</p>
      <AgreementList locale={locale} agreements={agreements} />
    </SitePage>
  )
}
