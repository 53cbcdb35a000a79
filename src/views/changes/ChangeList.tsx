import type { ReactNode } from 'react'
import { instrumentMessages as instrumentWords } from '#/cms/instrument/instrumentMessages'
import { messages as agreementWords } from '#/collections/agreements/messages'
import type { Change } from '#/data/changes'
import { registerNames } from '#/globals/site/messages'
import { lowered } from '#/i18n/formats'
import { noBreak } from '#/i18n/joints'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { versionMessages as versionWords } from '#/instrument/versionMessages'
import { publicMessages as register } from '#/register/messages'
import { Day } from '#/ui/Day'
import { InLanguage } from '#/ui/InLanguage'
import { Verbatim } from '#/ui/Verbatim'
import { messages } from './messages'

type InstrumentChange = Extract<Change, { of: 'instrument' }>
type Entry = Exclude<Change, InstrumentChange> | { of: 'acts'; day: string; acts: InstrumentChange[] }

/** Changes by year, the newest first; the texts that one meeting acted on in the same way stand together. */
export function ChangeList({ locale, changes }: { locale: Locale; changes: Change[] }) {
  if (changes.length === 0) return <p>{typeset(messages.none[locale], locale)}</p>
  // A mark on every line would carry nothing.
  const isMarked = changes.some(({ verified }) => verified)
  const years = new Map<string, Entry[]>()
  for (const entry of together(changes)) {
    const year = entry.day.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  const sections = [...years].map(([year, entries]) => (
    <section key={year}>
      <h2>{year}</h2>
      <ul className="history">
        {entries.map((entry) => (
          <li key={keyOf(entry)}>{lineOf(entry, locale, isMarked)}</li>
        ))}
      </ul>
    </section>
  ))
  return (
    <>
      {isMarked ? null : (
        <p className="list-certainty mark-unverified">{typeset(messages.allUnverified[locale], locale)}</p>
      )}
      {sections}
    </>
  )
}

function lineOf(entry: Entry, locale: Locale, isMarked: boolean): ReactNode {
  switch (entry.of) {
    case 'acts':
      return <Acts locale={locale} acts={entry.acts} isMarked={isMarked} />
    case 'agreement': {
      const isAnnounced = entry.act === 'signed' && entry.precision === 'announced'
      const signed = isAnnounced ? messages.announced : messages.signed
      const act = entry.act === 'signed' ? signed : agreementWords.eventKinds[entry.act]
      return (
        <>
          <Day locale={locale} date={entry.date} precision={isAnnounced ? 'day' : entry.precision} />
          {`${noBreak}– `}
          {act[locale]}
          {typeset(register.colon[locale], locale)}
          <a href={entry.href} lang={entry.language}>
            {typeset(entry.title, entry.language ?? locale)}
          </a>
          <Unverified locale={locale} verified={entry.verified || !isMarked} />
        </>
      )
    }
  }
}

/** The numbers of symbols are no decimals: 18.9 stands before 18.49. */
const bySymbol = new Intl.Collator('en', { numeric: true })

/** An act of a meeting on several texts: the act once, then each text. */
function Acts({ locale, acts, isMarked }: { locale: Locale; acts: InstrumentChange[]; isMarked: boolean }) {
  const [first] = acts
  if (!first) return null
  const what = `${first.meeting}${noBreak}– ${registerNames[first.kind][locale]}, ${lowered(instrumentWords.eventKinds[first.act][locale], locale)}`
  return (
    <>
      {typeset(what, locale)}
      <Unverified locale={locale} verified={!isMarked || acts.every(({ verified }) => verified)} />
      <ul>
        {acts
          .toSorted((a, b) => bySymbol.compare(a.symbol, b.symbol))
          .map(({ symbol, title, isCurrentTitle, href, language }) => (
            <li key={href}>
              <a href={href}>{typesetVerbatim(symbol)}</a>{' '}
              {isCurrentTitle ? typeset(`(${versionWords.currentTitle[locale]}`, locale) : null}
              <InLanguage language={language}>
                <Verbatim text={title} />
              </InLanguage>
              {isCurrentTitle ? ')' : null}
            </li>
          ))}
      </ul>
    </>
  )
}

function Unverified({ locale, verified }: { locale: Locale; verified: boolean }) {
  return verified ? null : <span className="mark-unverified"> {register.unverified[locale]}</span>
}

function together(changes: Change[]): Entry[] {
  const entries: Entry[] = []
  const groups = new Map<string, InstrumentChange[]>()
  for (const change of changes) {
    if (change.of !== 'instrument') {
      entries.push(change)
      continue
    }
    const key = `${change.day} ${change.meeting} ${change.kind} ${change.act}`
    const group = groups.get(key)
    if (group) group.push(change)
    else {
      const acts = [change]
      groups.set(key, acts)
      entries.push({ of: 'acts', day: change.day, acts })
    }
  }
  return entries
}

function keyOf(entry: Entry): string {
  if (entry.of === 'acts') return `${entry.acts[0]?.href} ${entry.acts[0]?.act} ${entry.day}`
  return `${entry.href} ${entry.act} ${entry.day}`
}
