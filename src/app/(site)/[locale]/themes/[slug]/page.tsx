import { recordRoute } from '#/app/(site)/recordRoute'
import { messages } from '#/collections/themes/messages'
import { findTheme } from '#/collections/themes/queries'
import { themeThing } from '#/collections/themes/structured'
import { ThemeDetail } from '#/collections/themes/ThemeDetail'
import { namedIntroduction } from '#/collections/themes/ThemeIntroduction'
import { mentionOf } from '#/data/mentions'
import { plainText } from '#/data/plainText'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { ThemeSections } from '#/views/ThemeSections'

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
  view: async (theme, locale) => (
    <ThemeDetail locale={locale} theme={theme}>
      <ThemeSections locale={locale} theme={theme} />
    </ThemeDetail>
  ),
})

export { generateMetadata }
export default show
