import { recordRoute } from '#/app/(site)/recordRoute'
import { decisionsOfMeeting } from '#/collections/decisions/queries'
import { MeetingDetail } from '#/collections/meetings/MeetingDetail'
import { meetingCode, meetingDays, meetingName, meetingPlace, messages } from '#/collections/meetings/messages'
import { findMeeting } from '#/collections/meetings/queries'
import { meetingThing } from '#/collections/meetings/structured'
import { resolutionsOfMeeting } from '#/collections/resolutions/queries'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { InstrumentSections } from '#/views/InstrumentSections'

const { generateMetadata, show } = recordRoute({
  kind: 'meetings',
  find: findMeeting,
  title: (meeting, locale) => typeset(`${meetingCode(meeting)} · ${meetingName(meeting, locale)}`, locale),
  crumb: meetingCode,
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('meetings', locale) }],
  describe: (meeting, locale) =>
    typeset(
      `${meetingName(meeting, locale)}, ${meetingPlace(meeting, locale)}, ${meetingDays(meeting, locale)}.`,
      locale,
    ),
  structured: (meeting, page) => [meetingThing(meeting, page)],
  view: async (meeting, locale) => (
    <MeetingDetail locale={locale} meeting={meeting}>
      <InstrumentSections
        locale={locale}
        meeting={meeting}
        resolutions={await resolutionsOfMeeting(locale, meeting.id)}
        decisions={await decisionsOfMeeting(locale, meeting.id)}
        foot={meeting.verification.state}
      />
    </MeetingDetail>
  ),
})

export { generateMetadata }
export default show
