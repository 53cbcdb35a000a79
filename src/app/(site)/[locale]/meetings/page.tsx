import { localeOf, metadataOf } from '#/app/(site)/address'
import { MeetingList } from '#/collections/meetings/MeetingList'
import { messages, publicMessages } from '#/collections/meetings/messages'
import { listMeetings } from '#/collections/meetings/queries'
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
    addresses: paths.lists('meetings'),
  })
}

export default async function Route({ params }: Props) {
  const locale = await localeOf(params)
  const meetings = await listMeetings(locale)
  return (
    <SitePage locale={locale} register="meetings" title={messages.plural[locale]} listed={meetings}>
      <h1>{messages.plural[locale]}</h1>
      <p className="lead">{typeset(publicMessages.intro[locale](meetings.length), locale)}</p>
      <MeetingList locale={locale} meetings={meetings} />
    </SitePage>
  )
}
