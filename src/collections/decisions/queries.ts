import type { Where } from 'payload'
import { cache } from 'react'
import { instrumentEntryFields } from '#/data/instruments'
import { reader } from '#/data/reader'
import type { Locale } from '#/i18n/locales'
import { type InstrumentEntry, inRegisterOrder, isActOf } from '#/instrument/InstrumentEntries'
import type { Decision, DecisionGroup } from '#/payload-types'

/** The fields that a list shows of a decision. */
export type DecisionEntry = InstrumentEntry & Pick<Decision, 'addressees' | 'group'>

/** Decisions adopted together on one subject; null for those of no group, or of one that is not public in this language. */
export type GroupOfDecisions = { group: DecisionGroup | null; decisions: DecisionEntry[] }

/** Every public decision: later meetings first, in the order of the numbers inside one meeting. */
export function listDecisions(locale: Locale): Promise<DecisionEntry[]> {
  return entries(locale)
}

export function decisionsById(locale: Locale, ids: string[]): Promise<DecisionEntry[]> {
  return entries(locale, { id: { in: ids } })
}

/** Decisions in their order, all of one group where its first one stands; one without a group stands by itself. */
export function byGroup(decisions: DecisionEntry[]): GroupOfDecisions[] {
  const groups = new Map<string, GroupOfDecisions>()
  for (const decision of decisions) {
    const group = typeof decision.group === 'object' ? (decision.group ?? null) : null
    const key = group?.id ?? decision.id
    const row = groups.get(key)
    if (row) row.decisions.push(decision)
    else groups.set(key, { group, decisions: [decision] })
  }
  return [...groups.values()]
}

export function decisionsOfPartner(locale: Locale, partnerId: string): Promise<DecisionEntry[]> {
  return entries(locale, { partners: { equals: partnerId } })
}

export function decisionsOfTheme(locale: Locale, themeIds: string[]): Promise<DecisionEntry[]> {
  return entries(locale, { themes: { in: themeIds } })
}

/** The decisions that a meeting adopted, amended or otherwise acted on. */
export async function decisionsOfMeeting(locale: Locale, meetingId: string): Promise<DecisionEntry[]> {
  const found = await entries(locale, {
    or: [{ 'events.meeting': { equals: meetingId } }, { 'revisions.meeting': { equals: meetingId } }],
  })
  return found.filter((entry) => isActOf(meetingId, entry))
}

export function decisionsOfGroup(locale: Locale, groupId: string): Promise<DecisionEntry[]> {
  return entries(locale, { group: { equals: groupId } })
}

/** The decision at an address, read once for each render: the page and its metadata both need it. */
export const findDecision = cache(
  (locale: Locale, slug: string): Promise<Decision | null> => reader(locale).bySlug('decisions', slug),
)

async function entries(locale: Locale, where?: Where): Promise<Decision[]> {
  const found = await reader(locale).list('decisions', {
    ...(where ? { where } : {}),
    select: { ...instrumentEntryFields, addressees: true, group: true },
    depth: 1,
  })
  return inRegisterOrder(found)
}
