import { decisionsOfTheme } from '#/collections/decisions/queries'
import { messages as partnerWords } from '#/collections/partners/messages'
import { PartnerList } from '#/collections/partners/PartnerList'
import { partnersOfTheme } from '#/collections/partners/queries'
import { resolutionsOfTheme } from '#/collections/resolutions/queries'
import type { WithSubThemes } from '#/collections/themes/queries'
import type { Locale } from '#/i18n/locales'
import type { Theme } from '#/payload-types'
import { InstrumentSections } from './InstrumentSections'

/** The partners, resolutions and decisions of a theme and of its sub-themes. */
export async function ThemeSections({ locale, theme }: { locale: Locale; theme: WithSubThemes<Theme> }) {
  const themes = [theme.id, ...theme.subThemes.map(({ id }) => id)]
  const partners = await partnersOfTheme(locale, themes)
  return (
    <>
      {partners.length > 0 ? (
        <section>
          <h2>{partnerWords.plural[locale]}</h2>
          <PartnerList locale={locale} partners={partners} />
        </section>
      ) : null}
      <InstrumentSections
        locale={locale}
        resolutions={await resolutionsOfTheme(locale, themes)}
        decisions={await decisionsOfTheme(locale, themes)}
        foot={theme.verification.state}
      />
    </>
  )
}
