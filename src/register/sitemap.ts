import { escaped } from './xml'

/** A page of the sitemap: its address, when it last changed (ISO), and the page in each language, all of them whole. */
export type SitemapEntry = { url: string; lastmod: string | null; languages: Record<string, string> }

/**
 * The sitemap by the protocol of sitemaps.org: the date comes before the links to other languages, which is an order that
 * Next's own does not keep.
 */
export function sitemapXml(entries: SitemapEntry[]): string {
  const urls = entries.map(({ url, lastmod, languages }) =>
    [
      '<url>',
      `<loc>${escaped(url)}</loc>`,
      ...(lastmod ? [`<lastmod>${lastmod}</lastmod>`] : []),
      ...Object.entries(languages).map(
        ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(href)}" />`,
      ),
      '</url>',
    ].join('\n'),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}
