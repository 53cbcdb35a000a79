import { localeOf, metadataOf } from '#/app/(site)/address'
import { messages, publicMessages } from '#/collections/themes/messages'
import { listThemes } from '#/collections/themes/queries'
import { ThemeList } from '#/collections/themes/ThemeList'
import { SitePage } from '#/globals/site/SitePage'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  return metadataOf({
    locale,
    title: typeset(messages.plural[locale], locale),
    description: typeset(publicMessages.description[locale], locale),
    addresses: paths.lists('themes'),
  })
}

export default async function Route({ params }: Props) {
  const locale = await localeOf(params)
  const themes = await listThemes(locale)
  return (
    <SitePage
      locale={locale}
      register="themes"
      title={messages.plural[locale]}
      listed={themes.flatMap((theme) => [theme, ...theme.subThemes])}
    >
      <h1>{messages.plural[locale]}</h1>
      <p className="lead">{typeset(publicMessages.intro[locale], locale)}</p>
      <ThemeList locale={locale} themes={themes} />
    </SitePage>
  )
}
