import { namedPageMetadata } from '#/app/(site)/pageMetadata'
import { localeOf, type RouteProps } from '#/app/(site)/routeParams'
import { MeetingList } from '#/collections/meetings/MeetingList'
import { messages, publicMessages } from '#/collections/meetings/messages'
import { listMeetings } from '#/collections/meetings/queries'
import { SitePage } from '#/globals/site/SitePage'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'

export const generateMetadata = namedPageMetadata({
  title: messages.plural,
  description: publicMessages.description,
  addresses: paths.lists('meetings'),
})

export default async function Route({ params }: RouteProps) {
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
