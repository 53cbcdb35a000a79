import { Fragment, type ReactNode } from 'react'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { EntryStatus, Revised, statusKey } from '#/instrument/EntryStatus'
import { InstrumentEntries } from '#/instrument/InstrumentEntries'
import { revisedInWords, symbolOfVersion, VersionTitle } from '#/instrument/VersionName'
import { titleOf, type Version, versionShownOn } from '#/instrument/versions'
import { dayQuery } from '#/parameters'
import { paths } from '#/paths'
import type { DecisionGroup, Meeting } from '#/payload-types'
import { commonThrough, ListCertainty, type State } from '#/register/ListCertainty'
import { publicMessages as words } from '#/register/messages'
import { languageOf } from '#/register/references'
import type { AsOf } from '#/register/statusWords'
import { InLanguage } from '#/ui/InLanguage'
import { OnlyIn } from '#/ui/OnlyIn'
import { Verbatim } from '#/ui/Verbatim'
import { addresseesInWords } from './messages'
import type { DecisionEntry, GroupOfDecisions } from './queries'

type Props = { locale: Locale; groups: GroupOfDecisions[]; asOf: AsOf }

/** Decisions, those of one group in one row: its title, their numbers with their addressees, and their status. */
export function DecisionList({ locale, groups, asOf }: Props) {
  const all = groups.flatMap(({ decisions }) => decisions)
  return (
    <>
      <ListCertainty locale={locale} entries={all} />
      <ul className="entries">
        {groups.map((row) => (
          <GroupRow key={row.decisions[0]?.id} locale={locale} asOf={asOf} through={commonThrough(all)} {...row} />
        ))}
      </ul>
    </>
  )
}

type RowProps = GroupOfDecisions & { locale: Locale; asOf: AsOf; through: string | null }
type Named = { entry: DecisionEntry; version: Version | null }

function GroupRow({ locale, group, decisions, asOf, through }: RowProps) {
  const named = decisions.map((entry): Named => ({ entry, version: versionShownOn(entry, asOf.day) }))
  const [first] = named
  if (!first) return null
  // The day that is asked of the list is asked of the record that it leads to.
  const query = dayQuery(locale, asOf.isAsked ? asOf.day : null)
  const hrefOf = ({ slug }: DecisionEntry) => paths.record('decisions', locale, slug ?? '') + query
  const statuses = alike(named, (each) => statusKey({ locale, asOf, ...each }))
  const language = languageOf(group ?? first.entry)
  // A number that stands alone is no name of a link.
  const spoken = (symbol: string) => `${words.kinds.decisions[locale]} ${typesetVerbatim(symbol)}`
  return (
    <li>
      <a href={hrefOf(first.entry)}>
        {group ? (
          <InLanguage language={language}>
            <Verbatim text={group.title} />
          </InLanguage>
        ) : (
          <VersionTitle locale={locale} record={first.entry} version={first.version} />
        )}
      </a>
      <OnlyIn locale={locale} language={language} />
      <p className="entry-facts">
        {alike(named, (each) => lineKey(each, locale)).map((same) => (
          <Line key={same[0].entry.id}>
            {same.map(({ entry, version }, i) => (
              <Fragment key={entry.id}>
                {i > 0 ? ' · ' : null}
                <a
                  className="symbol"
                  href={hrefOf(entry)}
                  aria-label={spoken(symbolOfVersion('decisions', entry, version))}
                >
                  {typesetVerbatim(symbolOfVersion('decisions', entry, version))}
                </a>
                {group ? <OwnTitle locale={locale} group={group} entry={entry} version={version} /> : null}
              </Fragment>
            ))}
            {typeset(words.colon[locale], locale)}
            <Addressees locale={locale} decision={same[0].entry} />
            {isRevised(same[0], locale) ? '. ' : null}
            <Revised locale={locale} {...same[0]} />
          </Line>
        ))}
      </p>
      <p className="entry-status">
        {statuses.map((same) => (
          <Line key={same[0].entry.id}>
            {statuses.length > 1 ? <Symbols named={same} /> : null}
            <EntryStatus locale={locale} asOf={asOf} through={through} {...same[0]} />
          </Line>
        ))}
      </p>
    </li>
  )
}

const isRevised = ({ entry, version }: Named, locale: Locale) => revisedInWords(entry, version, locale) !== null

/** Equal for decisions with the same addressees; a revised text stands by itself, with its own days. */
const lineKey = (named: Named, locale: Locale) =>
  isRevised(named, locale) ? named.entry.id : addresseesOf(named.entry, locale).text

/** Parts of a list that are alike, in the order of the first of each. */
function alike<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const parts = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const part = parts.get(keyOf(item))
    if (part) part.push(item)
    else parts.set(keyOf(item), [item])
  }
  return [...parts.values()]
}

/** A line of its own, with the space that parts it from the next where the style sheet is not applied. */
function Line({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="entry-line">{children}</span>{' '}
    </>
  )
}

function Symbols({ named }: { named: Named[] }) {
  const symbols = named.map(({ entry, version }) => symbolOfVersion('decisions', entry, version))
  return (
    <>
      <span className="symbol">{typesetVerbatim(symbols.join(' · '))}</span>{' '}
    </>
  )
}

/** What a decision does not share with its group: its language, and the title of its text. */
function OwnTitle({ locale, group, entry, version }: Named & { locale: Locale; group: DecisionGroup }) {
  const title = version ? titleOf(entry, version) : null
  const language = languageOf(entry)
  return (
    <>
      {title && title !== group.title && language === languageOf(group) ? (
        <>
          {' '}
          <InLanguage language={language}>{typesetVerbatim(title)}</InLanguage>
        </>
      ) : null}
      <OnlyIn locale={locale} language={language === languageOf(group) ? undefined : language} />
    </>
  )
}

function Addressees({ locale, decision }: { locale: Locale; decision: DecisionEntry }) {
  const { text, language } = addresseesOf(decision, locale)
  return <InLanguage language={language === locale ? undefined : language}>{typeset(text, language)}</InLanguage>
}

/** A qualifier is a text of the record: the phrase around it is in the same language. */
function addresseesOf(decision: DecisionEntry, locale: Locale) {
  const isQualified = decision.addressees?.some(({ qualifier }) => qualifier)
  const language = (isQualified && languageOf(decision)) || locale
  return { text: addresseesInWords(decision.addressees, language), language }
}

type EntriesProps = {
  locale: Locale
  decisions: DecisionEntry[]
  asOf: AsOf
  titled?: string | undefined
  meeting?: Meeting | undefined
  foot?: State | undefined
}

/** Decisions in one list, each with its addressees. */
export function DecisionEntries({ locale, decisions, asOf, titled, meeting, foot }: EntriesProps) {
  return (
    <InstrumentEntries
      locale={locale}
      kind="decisions"
      entries={decisions}
      asOf={asOf}
      about={(decision) => addresseesOf(decision, locale)}
      titled={titled}
      meeting={meeting}
      foot={foot}
    />
  )
}
