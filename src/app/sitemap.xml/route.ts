import { paths } from '#/paths'
import { partsOf, sitemapIndexXml, sitemapXml } from '#/register/sitemap'
import { absolute } from '#/register/structured'
import { entriesOfSitemap } from './entries'

/** Written on request: the build has no database, and a static list would miss later publications. */
export const dynamic = 'force-dynamic'

/** The sitemap of every public page in each of its languages; a list of sitemaps where the protocol allows no more in one. */
export async function GET(): Promise<Response> {
  const parts = partsOf(await entriesOfSitemap())
  const [only = []] = parts
  const xml =
    parts.length === 1
      ? sitemapXml(only)
      : sitemapIndexXml(parts.map((entries, n) => ({ url: absolute(paths.sitemapPart(n + 1)), entries })))
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } })
}
