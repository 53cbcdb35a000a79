import type { Where } from 'payload'
import { cache } from 'react'
import { instrumentEntryFields } from '#/data/instruments'
import { reader } from '#/data/reader'
import type { Locale } from '#/i18n/locales'
import { type InstrumentEntry, inRegisterOrder, isActOf } from '#/instrument/InstrumentEntries'
import type { Resolution } from '#/payload-types'

/** The fields that a list shows of a resolution. */
export type ResolutionEntry = InstrumentEntry

/** Every public resolution: later meetings first, in the order of the numbers inside one meeting. */
export function listResolutions(locale: Locale): Promise<ResolutionEntry[]> {
  return entries(locale)
}

export function resolutionsById(locale: Locale, ids: string[]): Promise<ResolutionEntry[]> {
  return entries(locale, { id: { in: ids } })
}

export function resolutionsOfPartner(locale: Locale, partnerId: string): Promise<ResolutionEntry[]> {
  return entries(locale, { partners: { equals: partnerId } })
}

export function resolutionsOfTheme(locale: Locale, themeIds: string[]): Promise<ResolutionEntry[]> {
  return entries(locale, { themes: { in: themeIds } })
}

/** The resolutions that a meeting adopted, amended or otherwise acted on. */
export async function resolutionsOfMeeting(locale: Locale, meetingId: string): Promise<ResolutionEntry[]> {
  const found = await entries(locale, {
    or: [{ 'events.meeting': { equals: meetingId } }, { 'revisions.meeting': { equals: meetingId } }],
  })
  return found.filter((entry) => isActOf(meetingId, entry))
}

/** The resolution at an address, read once for each render: the page and its metadata both need it. */
export const findResolution = cache(
  (locale: Locale, slug: string): Promise<Resolution | null> => reader(locale).bySlug('resolutions', slug),
)

async function entries(locale: Locale, where?: Where): Promise<Resolution[]> {
  const found = await reader(locale).list('resolutions', {
    ...(where ? { where } : {}),
    select: instrumentEntryFields,
    depth: 1,
  })
  return inRegisterOrder(found)
}
