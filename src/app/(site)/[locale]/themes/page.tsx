import { namedPageMetadata } from '#/app/(site)/pageMetadata'
import { localeOf, type RouteProps } from '#/app/(site)/routeParams'
import { messages, publicMessages } from '#/collections/themes/messages'
import { listThemes } from '#/collections/themes/queries'
import { ThemeList } from '#/collections/themes/ThemeList'
import { tieCounts } from '#/data/tieCounts'
import { SitePage } from '#/globals/site/SitePage'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'

export const generateMetadata = namedPageMetadata({
  title: messages.plural,
  description: publicMessages.description,
  addresses: paths.lists('themes'),
})

export default async function Route({ params }: RouteProps) {
  const locale = await localeOf(params)
  const [themes, ties] = await Promise.all([listThemes(locale), tieCounts('theme', ['partners', 'agreements'], locale)])
  return (
    <SitePage
      locale={locale}
      register="themes"
      title={messages.plural[locale]}
      listed={themes.flatMap((theme) => [theme, ...theme.subThemes])}
    >
      <h1>{messages.plural[locale]}</h1>
      <p className="lead">{typeset(publicMessages.intro[locale], locale)}</p>
      <ThemeList locale={locale} themes={themes} ties={ties} />
    </SitePage>
  )
}
