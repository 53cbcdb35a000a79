import { recordRoute } from '#/app/(site)/recordRoute'
import { decisionsOfTheme } from '#/collections/decisions/queries'
import { messages as partnerWords } from '#/collections/partners/messages'
import { PartnerList } from '#/collections/partners/PartnerList'
import { partnersOfTheme } from '#/collections/partners/queries'
import { resolutionsOfTheme } from '#/collections/resolutions/queries'
import { messages } from '#/collections/themes/messages'
import { findTheme } from '#/collections/themes/queries'
import { themeThing } from '#/collections/themes/structured'
import { ThemeDetail } from '#/collections/themes/ThemeDetail'
import { namedIntroduction } from '#/collections/themes/ThemeIntroduction'
import { mentionOf } from '#/data/mentions'
import { plainText } from '#/data/plainText'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { InstrumentSections } from '../../../../../views/InstrumentSections'

const { generateMetadata, show } = recordRoute({
  kind: 'themes',
  find: findTheme,
  title: (theme, locale) => typeset(theme.name, locale),
  trail: (theme, locale, language) => {
    const strand = mentionOf({ relationTo: 'themes', value: theme.parent }, null, locale)
    return [
      { text: messages.plural[locale], href: paths.list('themes', locale) },
      ...(strand ? [{ ...strand, language }] : []),
    ]
  },
  describe: (theme, locale) =>
    typeset(plainText(theme.parent ? namedIntroduction(theme, locale) : theme.introduction, locale) ?? '', locale),
  structured: (theme, page) => [themeThing(theme, page)],
  view: async (theme, locale) => {
    const themes = [theme.id, ...theme.subThemes.map(({ id }) => id)]
    const partners = await partnersOfTheme(locale, themes)
    return (
      <ThemeDetail locale={locale} theme={theme}>
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
        />
      </ThemeDetail>
    )
  },
})

export { generateMetadata }
export default show
