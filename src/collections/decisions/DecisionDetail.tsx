import type { ReactNode } from 'react'
import { mentionOf } from '#/data/mentions'
import { capitalise } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { InstrumentDetail } from '#/instrument/InstrumentDetail'
import type { ReversedRelation } from '#/instrument/InstrumentRelations'
import { decisionGroupHref } from '#/parameters'
import type { Decision } from '#/payload-types'
import type { LinkedFiles } from '#/register/files'
import { languageOf } from '#/register/references'
import type { AsOf } from '#/register/statusWords'
import type { Fact } from '#/ui/Facts'
import { InLanguage } from '#/ui/InLanguage'
import { Verbatim } from '#/ui/Verbatim'
import { DecisionEntries } from './DecisionList'
import { addresseesAsFact, messages, publicMessages } from './messages'
import type { DecisionEntry } from './queries'

type Props = {
  locale: Locale
  decision: Decision
  asOf: AsOf
  reversed: ReversedRelation[]
  files: LinkedFiles
  /** Its titles in other languages. */
  names: Fact[]
  /** The picture of its life cycle and its lineage. */
  lifecycle: ReactNode
  /** The decisions of its group, this one among them. */
  group: DecisionEntry[]
  /** Sections of other rooms: the agreements that it mandates. */
  children: ReactNode
}

/** A decision: the parts of every instrument, and its addressees, its deadline and its group. */
export function DecisionDetail({ decision, group, names, children, ...rest }: Props) {
  const { locale, asOf } = rest
  const others = group.filter(({ id }) => id !== decision.id)
  return (
    <InstrumentDetail
      {...rest}
      kind="decisions"
      record={decision}
      mention={mentionOf}
      facts={[...names, ...factsOf(decision, locale)]}
    >
      {others.length > 0 ? (
        <section>
          <h2>{publicMessages.sameGroup[locale]}</h2>
          <DecisionEntries
            locale={locale}
            decisions={others}
            asOf={asOf}
            titled={decision.title}
            foot={decision.verification.state}
          />
        </section>
      ) : null}
      {children}
    </InstrumentDetail>
  )
}

function factsOf({ addressees, due, group }: Decision, locale: Locale): Fact[] {
  const meeting = due ? mentionOf({ relationTo: 'meetings', value: due }, null, locale) : null
  return [
    {
      term: messages.addressees[locale],
      value: typeset(capitalise(addresseesAsFact(addressees, locale), locale), locale),
    },
    ...(meeting ? [{ term: messages.due[locale], value: <a href={meeting.href}>{meeting.text}</a> }] : []),
    ...(group && typeof group === 'object'
      ? [
          {
            term: messages.group[locale],
            value: (
              <a href={decisionGroupHref(locale, group.label)}>
                {typesetVerbatim(group.label)},{' '}
                <InLanguage language={languageOf(group)}>
                  <Verbatim text={group.title} />
                </InLanguage>
              </a>
            ),
          },
        ]
      : []),
  ]
}
