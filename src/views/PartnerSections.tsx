import { AgreementList } from '#/collections/agreements/AgreementList'
import { messages as agreementWords } from '#/collections/agreements/messages'
import { agreementsOfPartner } from '#/collections/agreements/queries'
import { decisionsOfPartner } from '#/collections/decisions/queries'
import { publicMessages } from '#/collections/partners/messages'
import { resolutionsOfPartner } from '#/collections/resolutions/queries'
import { asOf } from '#/data/instruments'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { idOf } from '#/register/references'
import { InstrumentSections } from './InstrumentSections'
import { Neighbourhood } from './Neighbourhood'
import type { PartnerRelations } from './neighbours'

type Props = Pick<PartnerRelations, 'partner' | 'members' | 'related'> & { locale: Locale }

/** The related records of a partner as a picture, then its agreements and the resolutions and decisions that concern it. */
export async function PartnerSections({ locale, partner, members, related }: Props) {
  const foot = partner.verification.state
  const agreements = await agreementsOfPartner(locale, partner.id)
  const founding = agreements.filter(({ governs }) => idOf(governs) === partner.id)
  const others = agreements.filter((agreement) => !founding.includes(agreement))
  const known = await asOf(locale)
  const resolutions = await resolutionsOfPartner(locale, partner.id)
  const decisions = await decisionsOfPartner(locale, partner.id)
  return (
    <>
      <Neighbourhood
        locale={locale}
        asOf={known}
        partner={partner}
        members={members}
        related={related}
        agreements={agreements}
        resolutions={resolutions}
        decisions={decisions}
        lists={{ members: '#members', agreements: '#agreements', texts: '#texts' }}
      />
      <div id="agreements">
        {founding.length > 0 ? (
          <section>
            <h2>{typeset(publicMessages.founding[locale], locale)}</h2>
            <AgreementList locale={locale} agreements={founding} asOf={known} foot={foot} />
          </section>
        ) : null}
        {others.length > 0 || founding.length === 0 ? (
          <section>
            <h2>{agreementWords.plural[locale]}</h2>
            {others.length > 0 ? (
              <AgreementList locale={locale} agreements={others} asOf={known} foot={foot} />
            ) : (
              <p>{typeset(publicMessages.noAgreement[locale], locale)}</p>
            )}
          </section>
        ) : null}
      </div>
      <div id="texts">
        <InstrumentSections locale={locale} resolutions={resolutions} decisions={decisions} foot={foot} />
      </div>
    </>
  )
}
