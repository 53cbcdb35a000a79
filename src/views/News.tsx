import { newestNews } from '#/data/news'
import { viewNames } from '#/globals/site/messages'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { NewsList } from './changes/NewsList'

const shown = 3

type Props = { locale: Locale; heading: string | null | undefined; level: 2 | 3 }

/** The newest news, beside the text of the front page. */
export async function News({ locale, heading, level }: Props) {
  const news = await newestNews(locale, shown)
  if (news.length === 0) return null
  const Heading = `h${level}` as const
  return (
    <aside className="news">
      {heading ? <Heading>{typeset(heading, locale)}</Heading> : null}
      <NewsList locale={locale} news={news} />
      <p>
        <a href={paths.view('news', locale)}>{typeset(viewNames.news[locale], locale)}</a>
      </p>
    </aside>
  )
}
