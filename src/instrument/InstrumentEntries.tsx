import { capitalise } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { dayQuery } from '#/parameters'
import { paths } from '#/paths'
import type { Resolution } from '#/payload-types'
import { publicMessages } from '#/register/messages'
import { languageOf } from '#/register/references'
import { type AsOf, statusInShort, statusOn } from '#/register/statusWords'
import { InLanguage } from '#/ui/InLanguage'
import { OnlyIn } from '#/ui/OnlyIn'

/** The fields that a list shows of a resolution or a decision. */
export type InstrumentEntry = Pick<
  Resolution,
  'id' | 'symbol' | 'slug' | 'title' | 'conference' | 'sequence' | 'statusPeriods' | 'verification'
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
}

/** Instruments, each in two lines: symbol and title, then status and how sure it is. */
export function InstrumentEntries<E extends InstrumentEntry>({ locale, kind, entries, asOf, about, titled }: Props<E>) {
  // The day that is asked of the list is asked of the record that it leads to.
  const query = dayQuery(locale, asOf.isAsked ? asOf.day : null)
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={paths.record(kind, locale, entry.slug ?? '') + query}>
            <span className="symbol">{typesetVerbatim(entry.symbol ?? '')}</span>
            {entry.title === titled ? null : (
              <>
                {' '}
                <InLanguage language={languageOf(entry)}>{typesetVerbatim(entry.title)}</InLanguage>
              </>
            )}
          </a>
          <OnlyIn locale={locale} language={languageOf(entry)} />
          <p className="entry-facts">
            {about ? (
              <>
                <Phrase locale={locale} {...about(entry)} />{' '}
              </>
            ) : null}
            <span className={`status-${statusOn(entry, asOf.day)}`}>
              {typeset(statusInShort(entry, asOf, locale), locale)}
            </span>
            <span className={`mark-${entry.verification.state}`}>
              , {publicMessages[entry.verification.state][locale]}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
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

type Acted = {
  events?: { kind: string; meeting: string | { id: string } }[] | null
  revisions?: { meeting: string | { id: string } }[] | null
}

/** Whether a meeting acted on an instrument. A status that is not known from a meeting on is no act of that meeting. */
export function isActOf(meetingId: string, { events, revisions }: Acted): boolean {
  const acts = [...(events ?? []).filter(({ kind }) => kind !== 'statusNotKnown'), ...(revisions ?? [])]
  return acts.some(({ meeting }) => (typeof meeting === 'string' ? meeting : meeting.id) === meetingId)
}
