/**
 * The changes of the registers: texts adopted, revised or ended, agreements signed, changed or ended. These are acts in the
 * world, never edits of the portal: `news.ts` tells those.
 */
import type { DatePrecision } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { symbolOf, titleOf, versionHref, versionOfAct } from '#/instrument/versions'
import { isHeld } from '#/instruments/meetings'
import { addressOf } from '#/paths'
import type { Agreement, Decision, Meeting, Resolution } from '#/payload-types'
import { languageOf } from '#/register/references'
import { type ActingKind, changingActs, newestActs } from './newestActs'
import { reader } from './reader'
import { anyDay } from './selectionSql'
import { today } from './today'

type InstrumentAct = NonNullable<Resolution['events']>[number]['kind']
type AgreementAct = NonNullable<Agreement['events']>[number]['kind'] | 'signed'

/** `day` sorts and tells the year; it is printed as far as its precision goes, or as the name of a meeting. */
type Dated = { day: string; verified: boolean }
/** A record by its title; `language` is that of the title, where it is not that of the page. */
type Titled = { id: string; title: string; href: string; language: Locale | undefined }
export type Change = Dated &
  (
    | (Titled & {
        of: 'instrument'
        /** The id of the row of the act. */
        row: string
        act: InstrumentAct
        kind: 'resolutions' | 'decisions'
        /** Those of the text that the act made, or ended. */
        symbol: string
        /** Whether `title` is that of the current text, as that of the text itself is not on record. */
        isCurrentTitle: boolean
        meeting: string
      })
    | (Titled & {
        of: 'agreement'
        /** The id of the row of the act, or `signed`. */
        row: string
        act: AgreementAct
        date: string
        precision: DatePrecision
      })
  )

const changing: ReadonlySet<InstrumentAct> = new Set(changingActs)

/** @returns the newest changes first, at most `limit` */
export async function latestChanges(locale: Locale, limit: number): Promise<Change[]> {
  const changes = await Promise.all([
    newestOf('resolutions', locale, limit),
    newestOf('decisions', locale, limit),
    newestOf('agreements', locale, limit),
  ])
  return changes
    .flat()
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, limit)
}

/** Only the records whose acts are shown are read, which are a few of a hundred thousand. */
async function newestOf(kind: ActingKind, locale: Locale, limit: number): Promise<Change[]> {
  const ids = await newestActs({ kind, locale, conditions: [], day: anyDay }, limit)
  return changesOf(kind, locale, ids)
}

/** The changes of records up to today, in any order: an act that is still to come is none yet. */
export async function changesOf(kind: ActingKind, locale: Locale, ids: string[]): Promise<Change[]> {
  if (ids.length === 0) return []
  const now = today()
  const changes = await (kind === 'agreements' ? agreementChanges(locale, ids) : instrumentChanges(kind, locale, ids))
  return changes.filter(({ day }) => day <= now)
}

async function instrumentChanges(kind: 'resolutions' | 'decisions', locale: Locale, ids: string[]): Promise<Change[]> {
  const select = {
    symbol: true,
    slug: true,
    title: true,
    conference: true,
    sequence: true,
    events: { id: true, kind: true, meeting: true, verified: true, effectiveDate: true },
    revisions: { mark: true, meeting: true, title: true, effectiveDate: true },
  } as const
  const records: (Resolution | Decision)[] = await reader(locale).list(kind, {
    where: { id: { in: ids } },
    select,
    depth: 1,
  })
  return records.flatMap((record) => {
    const { id, slug, events } = record
    return (events ?? []).flatMap(({ id: row, kind: act, meeting, verified }): Change[] => {
      if (!changing.has(act) || !isMeeting(meeting) || !isHeld(meeting)) return []
      const version = versionOfAct(record, { kind: act, meeting })
      const title = version && titleOf(record, version)
      const of = {
        of: 'instrument',
        id,
        row: row ?? act,
        act,
        kind,
        symbol: symbolOf(kind, record, version?.mark ?? null),
        title: title ?? record.title,
        isCurrentTitle: title === null,
        href: version ? versionHref(kind, locale, record, version) : addressOf(kind, locale, { slug }),
        language: languageOf(record),
        meeting: meeting.code ?? '',
      } as const
      return [{ ...of, day: meeting.end.slice(0, 10), verified: verified ?? false }]
    })
  })
}

const isMeeting = (meeting: string | Meeting): meeting is Meeting => typeof meeting === 'object'

async function agreementChanges(locale: Locale, ids: string[]): Promise<Change[]> {
  const select = { title: true, slug: true, signed: true, events: true, verification: { state: true } } as const
  const agreements = await reader(locale).list('agreements', { where: { id: { in: ids } }, select })
  return agreements.flatMap((agreement) => {
    const { id, title, slug, signed, events, verification } = agreement
    const href = addressOf('agreements', locale, { slug })
    const shared = { of: 'agreement', id, title, href, language: languageOf(agreement) } as const
    const isChecked = verification.state === 'verified'
    const signature: Change[] =
      signed.date && signed.precision !== 'unknown'
        ? [{ ...shared, row: 'signed', act: 'signed', ...dated(signed.date, signed.precision), verified: isChecked }]
        : []
    const acts = (events ?? []).map(
      ({ id: row, kind, date, verified }): Change => ({
        ...shared,
        row: row ?? kind,
        act: kind,
        ...dated(date, 'day'),
        verified: verified ?? false,
      }),
    )
    return [...signature, ...acts]
  })
}

function dated(moment: string, precision: DatePrecision) {
  const date = moment.slice(0, 10)
  return { day: date, date, precision }
}
