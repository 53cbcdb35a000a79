import { pageMetadata } from '#/app/(site)/pageMetadata'
import { localeOf, type QueryProps, queryOf } from '#/app/(site)/routeParams'
import { typeset } from '#/i18n/typography'
import { searchMessages as words } from '#/search/messages'
import { SearchPage } from '#/search/SearchPage'
import { searchSelection } from '#/search/searchSelection'

export async function generateMetadata({ params, searchParams }: QueryProps) {
  const locale = await localeOf(params)
  const { selection, addresses } = await searchSelection(locale, await queryOf('search', locale, searchParams))
  const { text, conditions } = selection
  const title = typeset(text ? words.titled[locale](text) : words.title[locale], locale)
  const description = typeset(words.description[locale], locale)
  const metadata = await pageMetadata({ locale, title, description, addresses })
  return text || conditions.length > 0 ? { ...metadata, robots: { index: false, follow: true } } : metadata
}

export default async function Route({ params, searchParams }: QueryProps) {
  const locale = await localeOf(params)
  return <SearchPage locale={locale} query={await queryOf('search', locale, searchParams)} />
}
