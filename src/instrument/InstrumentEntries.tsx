import { capitalise } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { isAct } from '#/instruments/instrumentPeriods'
import { dayQuery } from '#/parameters'
import { paths } from '#/paths'
import type { Meeting, Resolution } from '#/payload-types'
import { commonThrough, ListCertainty, type State } from '#/register/ListCertainty'
import { publicMessages } from '#/register/messages'
import { idOf, languageOf } from '#/register/references'
import type { AsOf } from '#/register/statusWords'
import { InLanguage } from '#/ui/InLanguage'
import { OnlyIn } from '#/ui/OnlyIn'
import { EntryStatus, Revised } from './EntryStatus'
import { revisedInWords, symbolOfVersion, VersionTitle } from './VersionName'
import { versionMessages } from './versionMessages'
import {
  isCurrent,
  markInWords,
  titleOf,
  type Version,
  versionHref,
  versionOfAct,
  versionShownOn,
  versionsOf,
  type Worded,
} from './versions'

/** The fields that a list shows of a resolution or a decision. */
export type InstrumentEntry = Pick<
  Resolution,
  | 'id'
  | 'symbol'
  | 'slug'
  | 'title'
  | 'conference'
  | 'sequence'
  | 'statusPeriods'
  | 'events'
  | 'revisions'
  | 'verification'
>

type Props<E extends InstrumentEntry> = {
  locale: Locale
  kind: 'resolutions' | 'decisions'
  entries: E[]
  asOf: AsOf
  /** A phrase about an entry, before its status, in the language of the page or of the entry. */
  about?: (entry: E) => { text: string; language: Locale }
  /** A title that the heading above already gives is not repeated. */
  titled?: string | undefined
  /** The meeting whose acts are listed: each text is then named as that meeting left it. */
  meeting?: Meeting | undefined
  /** The meeting up to which all texts were followed, where the head of a longer list says so; null where it says none. */
  through?: string | null
  /** How sure the record is on whose page the list stands. */
  foot?: State | undefined
}

/** Instruments, each with its symbol and title, and its status and how sure it is. */
export function InstrumentEntries<E extends InstrumentEntry>(props: Props<E>) {
  const { locale, kind, entries, asOf, about, titled, meeting, foot } = props
  // The day that is asked of the list is asked of the record that it leads to.
  const query = dayQuery(locale, asOf.isAsked ? asOf.day : null)
  const through = props.through === undefined ? commonThrough(entries) : props.through
  return (
    <>
      {props.through === undefined ? <ListCertainty locale={locale} entries={entries} foot={foot} /> : null}
      <ul className="entries">
        {named(entries, asOf, meeting).map(({ entry, version }) => (
          <li key={entry.id}>
            <a
              href={
                meeting && version
                  ? versionHref(kind, locale, entry, version)
                  : paths.record(kind, locale, entry.slug ?? '') + query
              }
              aria-label={
                version && titleOf(entry, version) === titled ? spokenSymbol(kind, entry, version, locale) : undefined
              }
            >
              <span className="symbol">{typesetVerbatim(symbolOfVersion(kind, entry, version))}</span>
              {version && titleOf(entry, version) === titled ? null : (
                <>
                  {' '}
                  <VersionTitle locale={locale} record={entry} version={version} />
                </>
              )}
            </a>
            <OnlyIn locale={locale} language={languageOf(entry)} />
            {about || revisedInWords(entry, version, locale) ? (
              <p className="entry-facts">
                {about ? (
                  <>
                    <Phrase locale={locale} {...about(entry)} />{' '}
                  </>
                ) : null}
                <Revised locale={locale} entry={entry} version={version} />
              </p>
            ) : null}
            <p className="entry-status">
              {meeting && version && !isCurrent(entry, version) ? <CurrentText locale={locale} entry={entry} /> : null}
              <EntryStatus locale={locale} entry={entry} version={version} asOf={asOf} through={through} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Each entry with the version by which it is named: that of the day, or that of a meeting. */
function named<E extends InstrumentEntry>(entries: E[], { day }: AsOf, meeting: Meeting | undefined) {
  return entries.map((entry) => {
    if (!meeting) return { entry, version: versionShownOn(entry, day) }
    const act = actsOf(meeting.id, entry).at(-1)
    return { entry, version: versionOfAct(entry, { kind: act?.kind ?? 'amended', meeting }) }
  })
}

type EntryProps = { locale: Locale; entry: InstrumentEntry }

/** The current text, to which the status of an entry belongs that is named by a former one. */
function CurrentText({ locale, entry }: EntryProps) {
  const current = markInWords(versionsOf(entry).at(-1)?.mark, locale)
  return <>{typeset(`${versionMessages.seeCurrent[locale]}${current}. `, locale)}</>
}

function Phrase({ locale, text, language }: { locale: Locale; text: string; language: Locale }) {
  return (
    <InLanguage language={language === locale ? undefined : language}>
      {typeset(`${capitalise(text, language)}.`, language)}
    </InLanguage>
  )
}

/** Later meetings first; the instruments of one meeting in the order of their numbers, as the Secretariat lists them. */
export function inRegisterOrder<E extends Pick<InstrumentEntry, 'conference' | 'sequence'>>(entries: E[]): E[] {
  return entries.toSorted((a, b) => b.conference - a.conference || a.sequence - b.sequence)
}

/** Whether a meeting acted on an instrument. */
export function isActOf(meetingId: string, entry: Worded): boolean {
  const worded = (entry.revisions ?? []).some(({ meeting }) => idOf(meeting) === meetingId)
  return worded || actsOf(meetingId, entry).length > 0
}

/** The acts of a meeting on an instrument. */
const actsOf = (meetingId: string, { events }: Worded) =>
  (events ?? []).filter(({ kind, meeting }) => isAct(kind) && idOf(meeting) === meetingId)

/** "Décision 18.49": a symbol that stands alone is no name of a link. */
const spokenSymbol = (kind: Props<InstrumentEntry>['kind'], entry: InstrumentEntry, version: Version, locale: Locale) =>
  `${publicMessages.kinds[kind][locale]} ${typesetVerbatim(symbolOfVersion(kind, entry, version))}`
