import { paths } from '#/paths'
import { partsOf, sitemapIndexXml, sitemapXml } from '#/register/sitemap'
import { absolute } from '#/register/structured'
import { entriesOfSitemap } from './entries'

/** Read when it is asked for: the build has no database, and a frozen list would miss what is published later. */
export const dynamic = 'force-dynamic'

/** Every public page in each of its languages; where the protocol allows no more in one, the sitemaps that have them. */
export async function GET(): Promise<Response> {
  const parts = partsOf(await entriesOfSitemap())
  const [only = []] = parts
  const xml =
    parts.length === 1
      ? sitemapXml(only)
      : sitemapIndexXml(parts.map((entries, n) => ({ url: absolute(paths.sitemapPart(n + 1)), entries })))
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } })
}
