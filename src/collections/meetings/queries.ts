import { cache } from 'react'
import { reader } from '#/data/reader'
import type { Locale } from '#/i18n/locales'
import type { Meeting } from '#/payload-types'

const listFields = {
  code: true,
  slug: true,
  body: true,
  kind: true,
  number: true,
  city: true,
  country: true,
  start: true,
  end: true,
  eventStatus: true,
  verification: { state: true },
} as const

/** The fields that a list shows of a meeting. */
export type MeetingEntry = Pick<Meeting, 'id' | keyof typeof listFields>

/** Every public meeting, the newest first. */
export function listMeetings(locale: Locale): Promise<MeetingEntry[]> {
  return reader(locale).list('meetings', { sort: '-start', select: listFields })
}

/** The meeting at an address, read once for each render: the page and its metadata both need it. */
export const findMeeting = cache(
  (locale: Locale, slug: string): Promise<Meeting | null> => reader(locale).bySlug('meetings', slug),
)
