import { alternatesOf } from '#/app/(site)/pageMetadata'
import { publicAddresses } from '#/data/publicAddresses'
import type { SitemapEntry } from '#/register/sitemap'

/** Every public page in each of its languages, each entry naming the others. */
export async function entriesOfSitemap(): Promise<SitemapEntry[]> {
  const addresses = await publicAddresses()
  return addresses.flatMap((address) => {
    const pages = Object.entries(address)
    const languages = alternatesOf(Object.fromEntries(pages.map(([language, { path }]) => [language, path])))
    return pages.map(([language, { updated }]) => ({ url: languages[language] ?? '', lastmod: updated, languages }))
  })
}
