import { localeOf, metadataOf } from '#/app/(site)/address'
import { askedIn } from '#/app/(site)/asked'
import { search, searched } from '#/data/search'
import { SitePage } from '#/globals/site/SitePage'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { type Asked, writeQuery } from '#/parameters'
import { paths } from '#/paths'
import { Pagination } from '#/register/Pagination'
import { searchMessages as words } from '#/search/messages'
import { Hits, hitHref, SearchForm, Types } from '#/search/Results'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const size = 20
/** Nobody reads further: whoever does not find it there asks in other words. */
const lastPage = 50

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { text, addresses } = read(await askedIn('search', locale, searchParams), locale)
  const metadata = await metadataOf({
    locale,
    title: typeset(text ? words.titled[locale](text) : words.title[locale], locale),
    description: typeset(words.description[locale], locale),
    addresses,
  })
  return text ? { ...metadata, robots: { index: false, follow: true } } : metadata
}

export default async function Route({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { text, types, page, addresses } = read(await askedIn('search', locale, searchParams), locale)
  const question = { locale, text, types, page, size }
  const answer = text ? await search(question) : null
  const pages = Math.min(lastPage, Math.max(1, Math.ceil((answer?.total ?? 0) / size)))
  const href = (number: number) => {
    const asked = { query: [text], type: types.map((type) => words.slugs[type][locale]), page: [String(number)] }
    return `${paths.view('search', locale)}${writeQuery('search', locale, asked)}`
  }
  return (
    <SitePage locale={locale} register={null} addresses={addresses} searchable={false} title={words.title[locale]}>
      <h1>{words.title[locale]}</h1>
      <SearchForm locale={locale} text={text} />
      {answer ? (
        <section aria-labelledby="found">
          <h2 id="found">
            {typeset(answer.total > 0 ? words.found[locale](answer.total, text) : words.nothing[locale](text), locale)}
          </h2>
          {answer.nearest ? (
            <p>
              {typeset(words.meant[locale], locale)}{' '}
              <a href={hitHref(answer.nearest, locale)}>{typeset(answer.nearest.title, locale)}</a>
            </p>
          ) : null}
          <Types locale={locale} text={text} answer={answer} types={types} />
          {answer.total > 0 ? (
            <Hits locale={locale} hits={answer.hits} start={(page - 1) * size + 1} />
          ) : (
            <p>{typeset(words.advice[locale], locale)}</p>
          )}
          <Pagination locale={locale} page={page} pages={pages} hrefOf={href} />
        </section>
      ) : null}
    </SitePage>
  )
}

/** What an address asks of the search, and the same in each language. */
function read(asked: Asked, locale: Locale) {
  const [text = ''] = asked.query ?? []
  const types = searched.filter((type) => asked.type?.includes(words.slugs[type][locale]))
  const [number = '1'] = asked.page ?? []
  const page = /^[1-9]\d?$/.test(number) ? Math.min(Number(number), lastPage) : 1
  const addresses = Object.fromEntries(
    locales.map((other) => {
      const theirs: Asked = {
        ...(text ? { query: [text] } : {}),
        type: types.map((type) => words.slugs[type][other]),
        ...(page > 1 ? { page: [String(page)] } : {}),
      }
      return [other, `${paths.view('search', other)}${writeQuery('search', other, theirs)}`]
    }),
  ) as Localized // one for each language
  return { text, types, page, addresses }
}
