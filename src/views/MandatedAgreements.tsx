import { AgreementList } from '#/collections/agreements/AgreementList'
import { publicMessages } from '#/collections/agreements/messages'
import { agreementsOfInstrument } from '#/collections/agreements/queries'
import { asOf } from '#/data/instruments'
import type { Locale } from '#/i18n/locales'

type Props = { locale: Locale; kind: 'resolutions' | 'decisions'; id: string }

/** The agreements that name a resolution or a decision as their mandate. */
export async function MandatedAgreements({ locale, kind, id }: Props) {
  const agreements = await agreementsOfInstrument(locale, kind, id)
  if (agreements.length === 0) return null
  return (
    <section>
      <h2>{publicMessages.mandated[locale]}</h2>
      <AgreementList locale={locale} agreements={agreements} asOf={await asOf(locale)} />
    </section>
  )
}
