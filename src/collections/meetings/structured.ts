import type { Meeting } from '#/payload-types'
import { recordId, type Thing, thing, type WebPage } from '#/register/structured'
import { meetingCode, meetingName, messages } from './messages'

/** Types of https://schema.org/EventStatusType. */
const statuses = { rescheduled: 'EventRescheduled', postponed: 'EventPostponed', cancelled: 'EventCancelled' } as const

/** The structured data of a meeting: its name and its place, and its days once they are verified. */
export function meetingThing(meeting: Meeting, { url, locale }: WebPage): Thing {
  const { body, city, country, start, end, eventStatus, previousStart, verification } = meeting
  const isChecked = verification.state === 'verified'
  const day = (date: string | null | undefined) => (isChecked && date ? date.slice(0, 10) : null)
  // The days of a meeting that waits for new ones are those that were set first.
  const isWaiting = eventStatus === 'postponed'
  return thing('Event', {
    '@id': recordId(url),
    name: meetingName(meeting, locale),
    alternateName: meetingCode(meeting),
    url,
    organizer: thing('Organization', { name: `${messages.bodies[body][locale]} (CITES)` }),
    location: thing('Place', {
      name: city,
      address: thing('PostalAddress', { addressLocality: city, addressCountry: country }),
    }),
    eventStatus: eventStatus ? `https://schema.org/${statuses[eventStatus]}` : null,
    startDate: isWaiting ? null : day(start),
    endDate: isWaiting ? null : day(end),
    previousStartDate: day(isWaiting ? start : eventStatus === 'rescheduled' ? previousStart : null),
  })
}
