import { localeOf, metadataOf } from '#/app/(site)/address'
import { AgreementList } from '#/collections/agreements/AgreementList'
import { AgreementTimeline } from '#/collections/agreements/AgreementTimeline'
import { messages, publicMessages } from '#/collections/agreements/messages'
import { listAgreements } from '#/collections/agreements/queries'
import { SitePage } from '#/globals/site/SitePage'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { messages as pictures } from '#/ui/pictures/messages'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  return metadataOf({
    locale,
    title: typeset(messages.plural[locale], locale),
    description: typeset(publicMessages.description[locale], locale),
    addresses: paths.lists('agreements'),
  })
}

export default async function Route({ params }: Props) {
  const locale = await localeOf(params)
  const agreements = await listAgreements(locale)
  return (
    <SitePage locale={locale} register="agreements" title={messages.plural[locale]} listed={agreements}>
      <h1>{messages.plural[locale]}</h1>
      <p className="lead">{typeset(publicMessages.intro[locale](agreements.length), locale)}</p>
      <AgreementTimeline locale={locale} agreements={agreements} list="#list" />
      <h2 id="list">{pictures.timeline.listTitle[locale]}</h2>
      <AgreementList locale={locale} agreements={agreements} />
    </SitePage>
  )
}
