import { partnerName } from '#/data/mentions'
import { directionOf } from '#/i18n/direction'
import type { Locale } from '#/i18n/locales'
import { paths } from '#/paths'
import { languageOf, languageOfName } from '#/register/references'
import { typesetIn } from '#/ui/Name'
import { OnlyIn } from '#/ui/OnlyIn'
import { messages, publicMessages } from './messages'
import type { PartnerEntry } from './queries'

type Props = { locale: Locale; partners: (PartnerEntry & { verified?: boolean })[] }

/** Partners, each in two lines: its name, then its kind. */
export function PartnerList({ locale, partners }: Props) {
  return (
    <ul className="entries">
      {partners.map((partner) => (
        <li key={partner.id}>
          <a
            href={paths.record('partners', locale, partner.slug ?? '')}
            lang={languageOfName(partner)}
            {...directionOf(partner.name)}
          >
            {typesetIn(languageOfName(partner), partnerName(partner, 'full'), locale)}
          </a>
          <OnlyIn locale={locale} language={languageOf(partner)} />
          <p className="entry-facts">
            {messages.kinds[partner.kind][locale]}
            {partner.verified === false ? (
              <span className="mark-unverified"> · {publicMessages.unverifiedMember[locale]}</span>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
