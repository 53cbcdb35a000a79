import { partnerName } from '#/data/mentions'
import { formatList } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { publicMessages as certainty } from '#/register/messages'
import { AgreementStatus, signedDate } from './AgreementStatus'
import { messages } from './messages'
import type { AgreementEntry } from './queries'

type Props = { locale: Locale; agreements: AgreementEntry[] }

/** Agreements, each in two lines: its title, and what it is, with whom, since when, in what state, and how sure that is. */
export function AgreementList({ locale, agreements }: Props) {
  return (
    <ul className="entries">
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <a href={paths.record('agreements', locale, agreement.slug ?? '')}>{typeset(agreement.title, locale)}</a>
          <p className="entry-facts">
            {typeset(factsOf(agreement, locale), locale)} · <AgreementStatus locale={locale} agreement={agreement} />
            {' · '}
            <span className={`mark-${agreement.verification.state}`}>
              {certainty[agreement.verification.state][locale]}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function factsOf({ form, parties, signed }: AgreementEntry, locale: Locale): string {
  // A deleted partner leaves null behind, which the generated types do not know.
  const names = parties.flatMap(({ partner }) =>
    partner && typeof partner === 'object' ? partnerName(partner, 'acronym') : [],
  )
  return [messages.forms[form][locale], formatList(names, locale), signedDate(signed, locale)]
    .filter(Boolean)
    .join(' · ')
}
