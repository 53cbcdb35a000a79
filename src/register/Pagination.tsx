import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { registerMessages as words } from './registerMessages'

type Props = { locale: Locale; page: number; pages: number; hrefOf: (page: number) => string }

/** The number of a page of a list, with links to the pages before and after. */
export function Pagination({ locale, page, pages, hrefOf }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label={words.pages[locale]}>
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)}>
          {words.previous[locale]}
        </a>
      ) : null}
      <span>{typeset(words.pageOf[locale](page, pages), locale)}</span>
      {page < pages ? (
        <a rel="next" href={hrefOf(page + 1)}>
          {words.next[locale]}
        </a>
      ) : null}
    </nav>
  )
}
