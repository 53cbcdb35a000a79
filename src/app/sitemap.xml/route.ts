import { alternatesOf } from '#/app/(site)/address'
import { publicAddresses } from '#/data/publicAddresses'
import { sitemapXml } from '#/register/sitemap'

/** Read when it is asked for: the build has no database, and a frozen list would miss what is published later. */
export const dynamic = 'force-dynamic'

/** Every public page in each of its languages, each entry naming the others. */
export async function GET(): Promise<Response> {
  const addresses = await publicAddresses()
  const entries = addresses.flatMap((address) => {
    const pages = Object.entries(address)
    const languages = alternatesOf(Object.fromEntries(pages.map(([language, { path }]) => [language, path])))
    return pages.map(([language, { updated }]) => ({ url: languages[language] ?? '', lastmod: updated, languages }))
  })
  return new Response(sitemapXml(entries), { headers: { 'Content-Type': 'application/xml' } })
}
