import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { ListCertainty, RowCertainty } from '#/register/ListCertainty'
import { languageOf } from '#/register/references'
import { DayRange } from '#/ui/Day'
import { OnlyIn } from '#/ui/OnlyIn'
import { meetingCode, meetingName, meetingPlace, publicMessages } from './messages'
import type { MeetingEntry } from './queries'

type Props = { locale: Locale; meetings: MeetingEntry[] }

/** Meetings, each in two lines: its code and name, then place, days and certainty. */
export function MeetingList({ locale, meetings }: Props) {
  return (
    <>
      <ListCertainty locale={locale} entries={meetings} />
      <ul className="entries">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <a href={paths.record('meetings', locale, meeting.slug ?? '')}>
              {typeset(`${meetingCode(meeting)} · ${meetingName(meeting, locale)}`, locale)}
            </a>
            <OnlyIn locale={locale} language={languageOf(meeting)} />
            <p className="entry-facts">
              {typeset(meetingPlace(meeting, locale), locale)},{' '}
              <DayRange locale={locale} first={meeting.start} last={meeting.end} />
              {meeting.eventStatus && ` (${publicMessages.inShort[meeting.eventStatus][locale]})`}
              <RowCertainty locale={locale} state={meeting.verification.state} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
