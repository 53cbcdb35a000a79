import { formatPartialDate, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { RowCertainty } from '#/register/ListCertainty'
import { type AsOf, meetingInWords, statusInShort, statusOn } from '#/register/statusWords'
import { DatedText } from '#/ui/Day'
import type { InstrumentEntry } from './InstrumentEntries'
import { revisedInWords } from './VersionName'
import type { Version } from './versions'

type Props = {
  locale: Locale
  entry: InstrumentEntry
  version: Version | null
  asOf: AsOf
  /** The meeting up to which the head of the list says that its records were followed. */
  through: string | null
}

/** The status of a text in a row, and the meeting that made the text: "En vigueur. CoP12 (2002)". */
export function EntryStatus({ locale, entry, version, asOf, through }: Props) {
  const made = (write: WriteDate) => madeInWords(entry, version, locale, write)
  return (
    <>
      <span className={`status-${statusOn(entry, asOf.day)}`}>
        {typeset(statusInShort(entry, asOf, locale, through ?? undefined), locale)}
      </span>
      <RowCertainty locale={locale} state={entry.verification.state} />
      {made(formatPartialDate) ? (
        <>
          {'. '}
          <DatedText locale={locale} text={(write) => made(write) ?? ''} />
        </>
      ) : null}
    </>
  )
}

/** The meeting of a text as it was adopted, or what a revised one owes to which meeting; null where neither is on record. */
function madeInWords(entry: InstrumentEntry, version: Version | null, locale: Locale, write: WriteDate): string | null {
  return revisedInWords(entry, version, locale, write) ?? (version ? meetingInWords(version.meeting) : null)
}

/** Equal for texts whose status can be told at once; a revision is told for each, with its own days. */
export function statusKey({ locale, entry, version, asOf }: Omit<Props, 'through'>): string {
  const made = version && version.mark !== null ? entry.id : madeInWords(entry, version, locale, formatPartialDate)
  return JSON.stringify([statusOn(entry, asOf.day), statusInShort(entry, asOf, locale), entry.verification.state, made])
}
