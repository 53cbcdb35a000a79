import { Fragment, type ReactNode } from 'react'
import { mentionOf } from '#/data/mentions'
import { formatListParts } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { dayQuery } from '#/parameters'
import { paths } from '#/paths'
import { ListCertainty, RowCertainty, type State } from '#/register/ListCertainty'
import { languageOf } from '#/register/references'
import type { AsOf } from '#/register/statusWords'
import { Day } from '#/ui/Day'
import { Name } from '#/ui/Name'
import { OnlyIn } from '#/ui/OnlyIn'
import { AgreementStatus } from './AgreementStatus'
import { messages } from './messages'
import type { AgreementEntry } from './queries'

type Props = {
  locale: Locale
  agreements: AgreementEntry[]
  asOf: AsOf
  /** How sure the record is on whose page the list stands. */
  foot?: State
}

/** Agreements, each with its title, form and parties, and its status, certainty and date. */
export function AgreementList({ locale, agreements, asOf, foot }: Props) {
  // The day that is asked of the list is asked of the record that it leads to.
  const query = dayQuery(locale, asOf.isAsked ? asOf.day : null)
  return (
    <>
      <ListCertainty locale={locale} entries={agreements} foot={foot} />
      <ul className="entries">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <a href={paths.record('agreements', locale, agreement.slug ?? '') + query} lang={languageOf(agreement)}>
              {typeset(agreement.title, languageOf(agreement) ?? locale)}
            </a>
            <OnlyIn locale={locale} language={languageOf(agreement)} />
            <p className="entry-facts">
              {typeset(messages.forms[agreement.form][locale], locale)}
              <Partners locale={locale} agreement={agreement} />
            </p>
            <p className="entry-status">
              <AgreementStatus locale={locale} agreement={agreement} asOf={asOf} />
              <RowCertainty locale={locale} state={agreement.verification.state} />{' '}
              <span className="entry-line made">
                <Day locale={locale} date={agreement.signed.date} precision={agreement.signed.precision} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The partners that are public, by their acronyms; nothing where none is. */
function Partners({ locale, agreement }: { locale: Locale; agreement: AgreementEntry }): ReactNode {
  const names = agreement.parties.flatMap(({ id, partner }) => {
    const mention = mentionOf({ relationTo: 'partners', value: partner }, 'acronym', locale)
    return mention ? [<Name key={id} locale={locale} {...mention} />] : []
  })
  if (names.length === 0) return null
  return (
    <>
      {' · '}
      {formatListParts(names, locale).map((part, i) => (
        <Fragment key={i}>{part}</Fragment>
      ))}
    </>
  )
}
