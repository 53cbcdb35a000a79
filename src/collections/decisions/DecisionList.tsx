import type { Locale } from '#/i18n/locales'
import { typesetVerbatim } from '#/i18n/typography'
import { InstrumentEntries } from '#/register/InstrumentEntries'
import { addresseesInWords, publicMessages } from './messages'
import type { DecisionEntry, GroupOfDecisions } from './queries'

type Props = { locale: Locale; groups: GroupOfDecisions[]; day: string }

/** Decisions by group. */
export function DecisionList({ locale, groups, day }: Props) {
  return groups.map(({ group, decisions }) => (
    <section key={decisions[0]?.id}>
      <h2>
        {group ? (
          <>
            <span className="symbol">{typesetVerbatim(group.label)}</span> {typesetVerbatim(group.title)}
          </>
        ) : (
          publicMessages.noGroup[locale]
        )}
      </h2>
      <DecisionEntries locale={locale} decisions={decisions} day={day} titled={group?.title} />
    </section>
  ))
}

type EntriesProps = { locale: Locale; decisions: DecisionEntry[]; day: string; titled?: string | undefined }

/** Decisions in one list, each with whom it is directed to. */
export function DecisionEntries({ locale, decisions, day, titled }: EntriesProps) {
  return (
    <InstrumentEntries
      locale={locale}
      kind="decisions"
      entries={decisions}
      day={day}
      about={({ addressees }) => addresseesInWords(addressees, locale)}
      titled={titled}
    />
  )
}
