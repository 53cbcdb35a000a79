/** The parameters that an address gives a route, checked: the language, the slug and the query. */
import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '#/i18n/locales'
import { type Query, type QueryTarget, readQuery } from '#/parameters'

export type RouteProps<Params = object> = { params: Promise<{ locale: string } & Params> }
export type SearchParams = Promise<Record<string, string | string[] | undefined>>
export type QueryProps<Params = object> = RouteProps<Params> & { searchParams: SearchParams }

/**
 * The language of a route.
 * @throws the 404 answer of Next for anything that is not one of our languages
 */
export async function localeOf(params: RouteProps['params']): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}

/**
 * The language and the slug of a record; the slug is empty on the home page, which has none.
 * @throws the 404 answer of Next for anything that is not one of our languages
 */
export async function localeAndSlugOf(
  params: RouteProps<{ slug?: string }>['params'],
): Promise<{ locale: Locale; slug: string }> {
  const { slug = '' } = await params
  return { locale: await localeOf(params), slug }
}

/** The query of an address as far as the address takes it, from the search parameters as Next hands them to a page. */
export async function queryOf(target: QueryTarget, locale: Locale, searchParams: SearchParams): Promise<Query> {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const each of [value].flat()) if (each !== undefined) given.append(name, each)
  }
  return readQuery(target, locale, given)
}
