import type { Locale } from '#/i18n/locales'
import { type Asked, type Queried, readQuery } from '#/parameters'

/** What the query of an address asks, as Next hands it to a route. */
export async function askedIn(
  of: Queried,
  locale: Locale,
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<Asked> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const each of [value].flat()) if (each !== undefined) query.append(name, each)
  }
  return readQuery(of, locale, query)
}
