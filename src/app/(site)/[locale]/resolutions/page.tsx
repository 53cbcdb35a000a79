import { localeOf, metadataOf } from '#/app/(site)/address'
import { messages, publicMessages } from '#/collections/resolutions/messages'
import { listResolutions } from '#/collections/resolutions/queries'
import { ResolutionList } from '#/collections/resolutions/ResolutionList'
import { today } from '#/data/today'
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
    addresses: paths.lists('resolutions'),
  })
}

export default async function Route({ params }: Props) {
  const locale = await localeOf(params)
  const resolutions = await listResolutions(locale)
  return (
    <SitePage locale={locale} register="resolutions" title={messages.plural[locale]} listed={resolutions}>
      <h1>{messages.plural[locale]}</h1>
      <p className="lead">{typeset(publicMessages.intro[locale](resolutions.length), locale)}</p>
      <ResolutionList locale={locale} resolutions={resolutions} day={today()} />
    </SitePage>
  )
}
