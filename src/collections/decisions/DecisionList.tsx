import type { Locale } from '#/i18n/locales'
import { typesetVerbatim } from '#/i18n/typography'
import { InstrumentEntries } from '#/instrument/InstrumentEntries'
import type { Meeting } from '#/payload-types'
import { commonThrough, ListCertainty } from '#/register/ListCertainty'
import { languageOf } from '#/register/references'
import type { AsOf } from '#/register/statusWords'
import { InLanguage } from '#/ui/InLanguage'
import { Verbatim } from '#/ui/Verbatim'
import { addresseesInWords, publicMessages } from './messages'
import type { DecisionEntry, GroupOfDecisions } from './queries'

type Props = { locale: Locale; groups: GroupOfDecisions[]; asOf: AsOf }

/** Decisions by group. */
export function DecisionList({ locale, groups, asOf }: Props) {
  const all = groups.flatMap(({ decisions }) => decisions)
  const through = commonThrough(all)
  const lists = groups.map(({ group, decisions }) => (
    <section key={decisions[0]?.id}>
      <h2>
        {group ? (
          <>
            <span className="symbol">{typesetVerbatim(group.label)}</span>{' '}
            <InLanguage language={languageOf(group)}>
              <Verbatim text={group.title} />
            </InLanguage>
          </>
        ) : (
          publicMessages.noGroup[locale]
        )}
      </h2>
      <DecisionEntries locale={locale} decisions={decisions} asOf={asOf} titled={group?.title} through={through} />
    </section>
  ))
  return (
    <>
      <ListCertainty locale={locale} entries={all} />
      {lists}
    </>
  )
}

type EntriesProps = {
  locale: Locale
  decisions: DecisionEntry[]
  asOf: AsOf
  titled?: string | undefined
  meeting?: Meeting | undefined
  /** As in `InstrumentEntries`. */
  through?: string | null
}

/** A qualifier is a text of the record: the phrase around it is in the same language. */
function addresseesOf(decision: DecisionEntry, locale: Locale) {
  const isQualified = decision.addressees?.some(({ qualifier }) => qualifier)
  const language = (isQualified && languageOf(decision)) || locale
  return { text: addresseesInWords(decision.addressees, language), language }
}

/** Decisions in one list, each with its addressees. */
export function DecisionEntries({ locale, decisions, asOf, titled, meeting, ...rest }: EntriesProps) {
  return (
    <InstrumentEntries
      locale={locale}
      kind="decisions"
      entries={decisions}
      asOf={asOf}
      about={(decision) => addresseesOf(decision, locale)}
      titled={titled}
      meeting={meeting}
      {...rest}
    />
  )
}
