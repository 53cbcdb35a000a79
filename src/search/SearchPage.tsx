import { search } from '#/data/search'
import { today } from '#/data/today'
import { SitePage } from '#/globals/site/SitePage'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Query } from '#/parameters'
import { Problems } from '#/register/Filters'
import { Pagination } from '#/register/Pagination'
import { searchMessages as words } from './messages'
import { AppliedFilters, Hits, hitHref, NoResults, RegisterLinks, SearchForm, TypeLinks } from './Results'
import { lastPage, searchSelection } from './searchSelection'
import { searchHref, toIndexSearch } from './selection'

const size = 20

/** The page of the search: its form and, once there is a text to look for, a page of results. */
export async function SearchPage({ locale, query }: { locale: Locale; query: Query }) {
  const { selection, names, addresses } = await searchSelection(locale, query)
  const { text, page, problems } = selection
  const result = text ? await search({ ...toIndexSearch(selection), day: today(), size }) : null
  const pages = Math.min(lastPage, Math.max(1, Math.ceil((result?.total ?? 0) / size)))
  return (
    <SitePage locale={locale} register={null} addresses={addresses} searchable={false} title={words.title[locale]}>
      <h1>{words.title[locale]}</h1>
      <Problems locale={locale} problems={problems} />
      <SearchForm selection={selection} names={names} result={result} />
      {result ? (
        <section aria-labelledby="found">
          <h2 id="found">
            {typeset(
              result.total > 0 ? words.found[locale](result.total, result.readAs ?? text) : words.nothing[locale](text),
              locale,
            )}
          </h2>
          {result.readAs ? <p>{typeset(words.readAs[locale](text), locale)}</p> : null}
          {result.isPartial ? <p>{typeset(words.partial[locale], locale)}</p> : null}
          {result.nearest ? (
            <p>
              {typeset(words.meant[locale], locale)}{' '}
              <a href={hitHref(result.nearest, locale)} lang={result.nearest.language}>
                {typeset(result.nearest.title, result.nearest.language)}
              </a>
            </p>
          ) : null}
          <TypeLinks selection={selection} names={names} result={result} />
          <AppliedFilters selection={selection} names={names} />
          {result.total > 0 ? (
            <Hits locale={locale} hits={result.hits} start={(page - 1) * size + 1} />
          ) : (
            <NoResults selection={selection} names={names} result={result} />
          )}
          <Pagination
            locale={locale}
            page={page}
            pages={pages}
            hrefOf={(number) => searchHref(selection, names, { page: number })}
          />
        </section>
      ) : (
        <RegisterLinks locale={locale} lead={words.browse} />
      )}
    </SitePage>
  )
}
