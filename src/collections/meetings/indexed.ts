import type { Indexed } from '#/cms/publishing/room'
import type { Locale } from '#/i18n/locales'
import { isHeld } from '#/instruments/meetings'
import type { Meeting } from '#/payload-types'
import { meetingName } from './messages'

export const indexed: Indexed = {
  entry: (doc: Meeting, locale: Locale) => {
    const { body, kind, number, code, city, country, start, end, eventStatus, effectiveDate } = doc
    const name = meetingName(doc, locale)
    return {
      slug: doc.slug ?? '',
      title: code ? `${code} ${name}` : name,
      // "Samarcande" is the informal name of the meeting.
      names: [...(code ? [code] : []), name, city],
      body: city,
      keywords: [start.slice(0, 4), end.slice(0, 4)],
      terms: [`body:${body}`],
      periods: [],
      // The newest first.
      sort: end.slice(0, 10).replace(/\d/g, (digit) => String(9 - Number(digit))),
      record: {
        code: code ?? null,
        body,
        kind: kind ?? null,
        number,
        city,
        country,
        start: start.slice(0, 10),
        end: end.slice(0, 10),
        eventStatus: eventStatus ?? null,
        isHeld: isHeld(doc),
        effectiveDate: effectiveDate?.slice(0, 10) ?? null,
      },
    }
  },
}
