/** The versions of a resolution or a decision: the text as it was adopted and each revision, as far as the record holds them. */
import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import { lowered } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { printSymbol, revisionSlug } from '#/instruments/symbols'
import { instrumentTypes, paths, type Versioned } from '#/paths'
import type { Decision, Meeting, Resolution } from '#/payload-types'
import { publicMessages } from '#/register/messages'
import { idOf } from '#/register/references'
import { type MeetingAct, periodsOf } from '#/register/statusWords'
import { versionMessages } from './versionMessages'

type Instrument = Resolution | Decision
/** The fields of an instrument that its versions follow from; the meetings in them are documents where they are public. */
export type Worded = Pick<Instrument, 'events' | 'revisions'>
type Numbered = Pick<Instrument, 'conference' | 'sequence'>
export type Revision = NonNullable<Instrument['revisions']>[number]

export type Version = {
  /** The mark of a revision: 0 for "(Rev.)" without a meeting, null for the text as it was adopted. */
  mark: number | null
  meeting: string | Meeting
  /** The act of that meeting, where it is on record. */
  act: MeetingAct | null
  /** The wording, where it is on record. */
  revision: Revision | null
}

/** Kinds of acts that come with a wording of their own. */
export const wordingActs: MeetingAct['kind'][] = ['adopted', 'amended', 'corrected', 'partlyDeleted']

/**
 * The versions, the earliest first; the last is the current one. The text as it was adopted is among them as soon as its
 * adoption is on record. An amendment without its wording is no version, as it does not state its mark.
 */
export function versionsOf({ events, revisions }: Worded): Version[] {
  const versions = (revisions ?? []).map((revision): Version => {
    const act = events?.find(
      ({ kind, meeting }) => wordingActs.includes(kind) && idOf(meeting) === idOf(revision.meeting),
    )
    return { mark: revision.mark ?? null, meeting: revision.meeting, act: act ?? null, revision }
  })
  const adoption = events?.find(({ kind }) => kind === 'adopted')
  if (!adoption || versions.some(({ mark }) => mark === null)) return versions
  return [{ mark: null, meeting: adoption.meeting, act: adoption, revision: null }, ...versions]
}

/** The version that the last part of an address names, with those on record before and after it. */
export function versionAt(
  versions: Version[],
  slug: string,
): { version: Version; previous: Version | null; next: Version | null } | null {
  const place = versions.findIndex(({ mark }) => revisionSlug(mark) === slug)
  const version = versions[place]
  return version ? { version, previous: versions[place - 1] ?? null, next: versions[place + 1] ?? null } : null
}

/** "texte d’origine", "Rev. CoP18". */
export function markInWords(mark: number | null | undefined, locale: Locale): string {
  if (typeof mark !== 'number') return publicMessages.original[locale]
  return mark === 0 ? 'Rev.' : `Rev. CoP${mark}`
}

/** "Conf. 12.4 (Rev. CoP18)", as this version is cited. */
export function symbolOf(kind: Versioned, { conference, sequence }: Numbered, mark: number | null): string {
  return printSymbol({ type: instrumentTypes[kind], conference, sequence, revision: mark })
}

/** The title of a version: that of the current one is the title of the record. */
export function titleOf(record: Worded & Pick<Instrument, 'title'>, version: Version): string | null {
  return (isCurrent(record, version) ? record.title : version.revision?.title) || null
}

export function isCurrent(record: Worded, { mark }: Version): boolean {
  return mark === (versionsOf(record).at(-1)?.mark ?? null)
}

/** The current version stands at the address of the record itself. */
export function versionHref(
  kind: Versioned,
  locale: Locale,
  record: Worded & Pick<Instrument, 'slug'>,
  version: Version,
): string {
  const slug = record.slug ?? ''
  return isCurrent(record, version) ? paths.record(kind, locale, slug) : paths.version(kind, locale, slug, version.mark)
}

/** The true day from which a version was in effect; null while it is not established. */
export function effectOf({ act, revision, meeting }: Version): string | null {
  const stated = act?.effectiveDate ?? revision?.effectiveDate
  const day = stated ?? (typeof meeting === 'object' ? meeting.effectiveDate : null)
  return day?.slice(0, 10) ?? null
}

/** The day of effect, or the close of the meeting where no date of effect is established. */
export function startOf(version: Version): string {
  return effectOf(version) ?? (typeof version.meeting === 'object' ? version.meeting.end.slice(0, 10) : '')
}

/** The version that stood on a day, as far as the record holds them; null before the first. */
export function versionOn(record: Worded, day: string): Version | null {
  return versionsOf(record).findLast((version) => startOf(version) !== '' && startOf(version) <= day) ?? null
}

/** The version that is shown for a day: the one that stood on it, or before all of them the first. */
export function versionShownOn(record: Worded, day: string): Version | null {
  return versionOn(record, day) ?? versionsOf(record)[0] ?? null
}

/** The version on the page of a record: that of the day that is asked, under its own name; else the newest one. */
export function shownVersion(record: Worded, day: string | null): Version | null {
  return (day === null ? versionsOf(record).at(-1) : versionShownOn(record, day)) ?? null
}

/**
 * The version that an act of a meeting made, or else the one that it acted on; null where the meeting amended the text,
 * and the wording is not on record.
 */
export function versionOfAct(record: Worded, { kind, meeting }: Pick<MeetingAct, 'kind' | 'meeting'>): Version | null {
  const made = versionsOf(record).find((version) => idOf(version.meeting) === idOf(meeting))
  if (made) return made
  return kind === 'amended' || typeof meeting !== 'object' ? null : versionOn(record, meeting.end.slice(0, 10))
}

/** The statuses during a version, one after another: "en vigueur", "en vigueur, puis état non connu". */
export function statusDuring(
  record: Pick<Instrument, 'statusPeriods'>,
  version: Version,
  end: string,
  locale: Locale,
): string {
  const start = startOf(version)
  const held = periodsOf(record).filter(({ from, to }) => (from ?? '') < end && (to === null || to > start))
  const statuses = held.map(({ status }) => lowered(words.statuses[status][locale], locale))
  return statuses.length > 0
    ? statuses.join(versionMessages.afterwards[locale])
    : lowered(words.statuses.unknown[locale], locale)
}

/** The first day on which a version no longer stood; the day that is asked, while it does. */
export function endOf(next: Version | null, day: string): string {
  const replaced = next && startOf(next)
  return replaced && replaced < day ? replaced : day
}
