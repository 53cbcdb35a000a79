/** The names of resolutions and decisions on a day: those of the version of that day, not of the newest one. */
import type { Locale } from '#/i18n/locales'
import { startOf, symbolOf, titleOf, type Version, versionShownOn, versionsOf } from '#/instrument/versions'
import { paths, type Versioned } from '#/paths'
import type { Decision, Meeting, Resolution } from '#/payload-types'
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'

/** What the index keeps of a resolution or a decision; meetings are ids. */
export type Wording = Pick<Resolution | Decision, 'conference' | 'sequence' | 'title' | 'events' | 'revisions'>

/** The SQL of a `Wording`, of the column `document`. */
export const wordingColumn = `jsonb_build_object('conference', document->'conference', 'sequence', document->'sequence',
  'title', document->'title', 'events', document->'events', 'revisions', document->'revisions')`

export type VersionName = {
  symbol: string
  /** Null where the title of that version is not on record. */
  title: string | null
  /** That of the version, and where none is on record that of the text. */
  permalink: string
  /** The mark of a later version, and the day from which it stands. */
  coming: { mark: number | null; day: string } | null
}

/** How each is named on a day (ISO). */
export async function versionNames(day: string): Promise<(kind: Versioned, wording: Wording) => VersionName> {
  const meetings = await publicMeetings()
  return (kind, wording) => {
    const record = withMeetings(wording, meetings)
    const { conference, sequence, title } = record
    const version = versionShownOn(record, day)
    return {
      symbol: symbolOf(kind, record, version?.mark ?? null),
      title: version ? titleOf(record, version) : title,
      permalink: paths.permalink(kind, conference, sequence, version?.mark),
      coming: comingAfter(version, versionsOf(record)),
    }
  }
}

/** The first version that is to follow the one of the day. */
function comingAfter(version: Version | null, versions: Version[]): VersionName['coming'] {
  const place = versions.findIndex(({ mark }) => mark === version?.mark)
  const next = place < 0 ? undefined : versions[place + 1]
  return next && startOf(next) !== '' ? { mark: next.mark, day: startOf(next) } : null
}

async function publicMeetings(): Promise<Map<string, Meeting>> {
  dependsOn(listTag('meetings'))
  const rows = await askIndex<{ id: string; locale: Locale; document: Meeting }>(
    `select distinct on (id) id::text, document from live.records
     where collection = 'meetings' and language = locale order by id, locale`,
    [],
  )
  return new Map(rows.map(({ id, document }) => [id, { ...document, id }]))
}

function withMeetings(wording: Wording, meetings: ReadonlyMap<string, Meeting>): Wording {
  const known = <T extends { meeting: string | Meeting }>(row: T): T => ({
    ...row,
    meeting: meetings.get(String(row.meeting)) ?? row.meeting,
  })
  return { ...wording, events: (wording.events ?? []).map(known), revisions: (wording.revisions ?? []).map(known) }
}
