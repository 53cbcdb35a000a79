import { localeOf, metadataOf } from '#/app/(site)/address'
import { askedIn } from '#/app/(site)/asked'
import { namesOf } from '#/data/publicIndex'
import { search } from '#/data/search'
import { today } from '#/data/today'
import { SitePage } from '#/globals/site/SitePage'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Asked } from '#/parameters'
import { Problems } from '#/register/Filters'
import { Pagination } from '#/register/Pagination'
import type { Names } from '#/register/selection'
import { searchMessages as words } from '#/search/messages'
import { Hits, hitHref, Narrowed, Nothing, SearchForm, Types } from '#/search/Results'
import { questionOf, searchHref, selectSearch } from '#/search/selection'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const size = 20
const lastPage = 50

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { selection, addresses } = await selected(locale, await askedIn('search', locale, searchParams))
  const { text, conditions } = selection
  const metadata = await metadataOf({
    locale,
    title: typeset(text ? words.titled[locale](text) : words.title[locale], locale),
    description: typeset(words.description[locale], locale),
    addresses,
  })
  return text || conditions.length > 0 ? { ...metadata, robots: { index: false, follow: true } } : metadata
}

export default async function Route({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { selection, names, addresses } = await selected(locale, await askedIn('search', locale, searchParams))
  const { text, page } = selection
  const answer = text ? await search({ ...questionOf(selection), day: today(), size }) : null
  const pages = Math.min(lastPage, Math.max(1, Math.ceil((answer?.total ?? 0) / size)))
  return (
    <SitePage locale={locale} register={null} addresses={addresses} searchable={false} title={words.title[locale]}>
      <h1>{words.title[locale]}</h1>
      <Problems locale={locale} problems={selection.problems} />
      <SearchForm selection={selection} names={names} answer={answer} />
      {answer ? (
        <section aria-labelledby="found">
          <h2 id="found">
            {typeset(answer.total > 0 ? words.found[locale](answer.total, text) : words.nothing[locale](text), locale)}
          </h2>
          {answer.isSpeltAlike ? <p>{typeset(words.alike[locale], locale)}</p> : null}
          {answer.nearest ? (
            <p>
              {typeset(words.meant[locale], locale)}{' '}
              <a href={hitHref(answer.nearest, locale)}>{typeset(answer.nearest.title, locale)}</a>
            </p>
          ) : null}
          <Types selection={selection} names={names} answer={answer} />
          <Narrowed selection={selection} names={names} />
          {answer.total > 0 ? (
            <Hits locale={locale} hits={answer.hits} start={(page - 1) * size + 1} />
          ) : (
            <Nothing selection={selection} names={names} answer={answer} />
          )}
          <Pagination
            locale={locale}
            page={page}
            pages={pages}
            hrefOf={(number) => searchHref(selection, names, { page: number })}
          />
        </section>
      ) : null}
    </SitePage>
  )
}

/** What an address asks of the search, with the themes that it may name, and the same in each language. */
async function selected(locale: Locale, asked: Asked) {
  const names = await namesIn(locale)
  const selection = selectSearch(locale, asked, names, lastPage)
  const addresses: Record<string, string> = {}
  for (const other of locales) {
    const theirs = other === locale ? names : await namesIn(other)
    addresses[other] = searchHref({ ...selection, locale: other }, theirs, { page: selection.page })
  }
  return { selection, names, addresses: addresses as Localized } // each language was set
}

async function namesIn(locale: Locale): Promise<Names> {
  const themes = await namesOf('themes', locale)
  return (collection) => (collection === 'themes' ? themes : [])
}
