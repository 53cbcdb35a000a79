import { addressOfRoute, metadataOf, unavailable } from '#/app/(site)/address'
import { decisionsOfMeeting } from '#/collections/decisions/queries'
import { MeetingDetail } from '#/collections/meetings/MeetingDetail'
import { meetingCode, meetingDays, meetingName, meetingPlace, messages } from '#/collections/meetings/messages'
import { findMeeting } from '#/collections/meetings/queries'
import { resolutionsOfMeeting } from '#/collections/resolutions/queries'
import { addressesOf } from '#/data/reader'
import { SitePage } from '#/globals/site/SitePage'
import { paths } from '#/paths'
import { InstrumentSections } from '../../InstrumentSections'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const meeting = await findMeeting(locale, slug)
  if (!meeting) return {}
  const name = meetingName(meeting, locale)
  return metadataOf({
    locale,
    title: `${meetingCode(meeting)} · ${name}`,
    description: `${name}, ${meetingPlace(meeting, locale)}, ${meetingDays(meeting, locale)}.`,
    addresses: await addressesOf('meetings', meeting.id),
  })
}

export default async function Route({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const meeting = await findMeeting(locale, slug)
  if (!meeting) return unavailable('meetings', locale, slug)
  const trail = [{ text: messages.plural[locale], href: paths.list('meetings', locale) }]
  return (
    <SitePage
      locale={locale}
      register="meetings"
      addresses={await addressesOf('meetings', meeting.id)}
      trail={trail}
      title={meetingCode(meeting)}
      updated={meeting.updatedAt}
    >
      <MeetingDetail locale={locale} meeting={meeting}>
        <InstrumentSections
          locale={locale}
          resolutions={await resolutionsOfMeeting(locale, meeting.id)}
          decisions={await decisionsOfMeeting(locale, meeting.id)}
        />
      </MeetingDetail>
    </SitePage>
  )
}
