import { AgreementList } from '#/collections/agreements/AgreementList'
import { publicMessages } from '#/collections/agreements/messages'
import { agreementsOfInstrument } from '#/collections/agreements/queries'
import { asOf } from '#/data/instruments'
import type { Locale } from '#/i18n/locales'
import type { State } from '#/register/ListCertainty'

type Props = { locale: Locale; kind: 'resolutions' | 'decisions'; id: string; foot: State }

/** The agreements that name a resolution or a decision as their mandate, and those that are reviewed under it. */
export async function MandatedAgreements({ locale, kind, id, foot }: Props) {
  const known = await asOf(locale)
  const sections = [
    { heading: publicMessages.mandated, agreements: await agreementsOfInstrument(locale, kind, id) },
    { heading: publicMessages.reviewed, agreements: await agreementsOfInstrument(locale, 'reviewedUnder.value', id) },
  ]
  return sections
    .filter(({ agreements }) => agreements.length > 0)
    .map(({ heading, agreements }) => (
      <section key={heading.en}>
        <h2>{heading[locale]}</h2>
        <AgreementList locale={locale} agreements={agreements} asOf={known} foot={foot} />
      </section>
    ))
}
