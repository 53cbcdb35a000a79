import type { Meeting } from '#/payload-types'
import { recordId, type Thing, thing, type WebPage } from '#/register/structured'
import { meetingCode, meetingName, messages } from './messages'

/** The structured data of a meeting: its name and its place, and its days once they are verified. */
export function meetingThing(meeting: Meeting, { url, locale }: WebPage): Thing {
  const { body, city, country, start, end, verification } = meeting
  const isChecked = verification.state === 'verified'
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
    startDate: isChecked ? start.slice(0, 10) : null,
    endDate: isChecked ? end.slice(0, 10) : null,
  })
}
