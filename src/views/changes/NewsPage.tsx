import { newestNews } from '#/data/news'
import { viewNames } from '#/globals/site/messages'
import { SitePage } from '#/globals/site/SitePage'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { messages } from './messages'
import { NewsList } from './NewsList'

const limit = 60

/** The page of what was published and changed on the portal. */
export async function NewsPage({ locale }: { locale: Locale }) {
  return (
    <SitePage locale={locale} register={null} addresses={paths.views('news')} title={viewNames.news[locale]}>
      <h1>{viewNames.news[locale]}</h1>
      <p className="lead">
        {typeset(messages.newsLead[locale], locale)}{' '}
        <a href={paths.view('changes', locale)}>{typeset(viewNames.changes[locale], locale)}</a>
      </p>
      <NewsList locale={locale} news={await newestNews(locale, limit)} />
    </SitePage>
  )
}
