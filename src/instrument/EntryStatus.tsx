import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { RowCertainty } from '#/register/ListCertainty'
import { type AsOf, meetingInWords, statusInShort, statusOn } from '#/register/statusWords'
import { DatedText } from '#/ui/Day'
import type { InstrumentEntry } from './InstrumentEntries'
import { revisedInWords } from './VersionName'
import type { Version } from './versions'

type TextProps = { locale: Locale; entry: InstrumentEntry; version: Version | null }
type StatusProps = TextProps & {
  asOf: AsOf
  /** The meeting up to which the head of the list says that its records were followed. */
  through: string | null
}

/** The status of a text in a row, and below it the meeting that made the text: "En vigueur", "CoP12 (2002)". */
export function EntryStatus({ locale, entry, version, asOf, through }: StatusProps) {
  const made = version ? meetingInWords(version.meeting) : null
  return (
    <>
      <span className={`status-${statusOn(entry, asOf.day)}`}>
        {typeset(statusInShort(entry, asOf, locale, through ?? undefined), locale)}
      </span>
      <RowCertainty locale={locale} state={entry.verification.state} />
      {made ? (
        <>
          {' '}
          <span className="entry-line made">{typeset(made, locale)}</span>
        </>
      ) : null}
    </>
  )
}

/** Equal for texts whose `EntryStatus` is the same, and can be told at once. */
export function statusKey({ locale, entry, version, asOf }: Omit<StatusProps, 'through'>): string {
  const made = version ? meetingInWords(version.meeting) : null
  return JSON.stringify([statusOn(entry, asOf.day), statusInShort(entry, asOf, locale), entry.verification.state, made])
}

/** What a revised text owes to which meeting; nothing for any other. */
export function Revised({ locale, entry, version }: TextProps) {
  if (!revisedInWords(entry, version, locale)) return null
  return <DatedText locale={locale} text={(write) => revisedInWords(entry, version, locale, write) ?? ''} />
}
