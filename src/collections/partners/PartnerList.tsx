import { Fragment } from 'react'
import { partnerName } from '#/data/mentions'
import { directionOf } from '#/i18n/direction'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { idsOf, languageOf, languageOfName } from '#/register/references'
import { type Ties, tiesInWords } from '#/register/ties'
import { InLanguage } from '#/ui/InLanguage'
import { typesetIn } from '#/ui/Name'
import { OnlyIn } from '#/ui/OnlyIn'
import { messages, publicMessages } from './messages'
import type { PartnerEntry, Strand } from './queries'

type Props = {
  locale: Locale
  partners: (PartnerEntry & { verified?: boolean })[]
  /** What is tied to each, by its id. */
  ties?: ReadonlyMap<string, Ties>
  /** The strand of each theme, by its id. */
  strands?: ReadonlyMap<string, Strand>
}

/** Partners, each in two lines: its name, then its kind, what is tied to it, and its strands. */
export function PartnerList({ locale, partners, ties, strands }: Props) {
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
            {typeset(
              [messages.kinds[partner.kind][locale], ...tiesInWords(ties?.get(partner.id), locale)].join(' · '),
              locale,
            )}
            {strandsOf(partner, strands).map(({ id, name, language }) => (
              <Fragment key={id}>
                {' · '}
                <InLanguage language={language}>{typeset(name, language ?? locale)}</InLanguage>
              </Fragment>
            ))}
            {partner.verified === false ? (
              <span className="mark-unverified"> · {publicMessages.unverifiedMember[locale]}</span>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The strands of a partner, each once. */
function strandsOf({ themes }: PartnerEntry, strands: ReadonlyMap<string, Strand> = new Map()): Strand[] {
  return [...new Set(idsOf(themes ?? []).flatMap((id) => strands.get(id) ?? []))]
}
