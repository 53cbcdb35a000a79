import type { NextRequest } from 'next/server'
import { entriesOfSitemap } from '#/app/sitemap.xml/entries'
import { partsOf, sitemapXml } from '#/register/sitemap'
import { sitemapPartAt } from '#/routing'

export const dynamic = 'force-dynamic'

/** One of several sitemaps; 404 while one sitemap holds all pages. */
export async function GET(request: NextRequest): Promise<Response> {
  const parts = partsOf(await entriesOfSitemap())
  const part = parts[(sitemapPartAt(request.nextUrl.pathname) ?? 0) - 1]
  if (!part || parts.length === 1) return new Response(null, { status: 404 })
  return new Response(sitemapXml(part), { headers: { 'Content-Type': 'application/xml' } })
}
