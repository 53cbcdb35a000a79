import { escaped } from './xml'

/** A page of the sitemap: its address, when it last changed (ISO), and the page in each language, all of them whole. */
export type SitemapEntry = { url: string; lastmod: string | null; languages: Record<string, string> }

/** The most addresses that the protocol of sitemaps.org allows in one sitemap. */
const mostEntries = 50_000

/** The entries in parts that the protocol allows: one, while they fit in it. */
export function partsOf(entries: SitemapEntry[], most = mostEntries): SitemapEntry[][] {
  const count = Math.max(1, Math.ceil(entries.length / most))
  return Array.from({ length: count }, (_, n) => entries.slice(n * most, (n + 1) * most))
}

/**
 * The sitemap by the protocol of sitemaps.org: the date comes before the links to other languages, which is an order that
 * Next's own does not keep.
 */
export function sitemapXml(entries: SitemapEntry[]): string {
  const urls = entries.map(({ url, lastmod, languages }) =>
    [
      '<url>',
      ...placed(url, lastmod),
      ...Object.entries(languages).map(
        ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(href)}" />`,
      ),
      '</url>',
    ].join('\n'),
  )
  return documentOf('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', urls)
}

/** The list of the sitemaps, where one does not hold all: each is as new as the newest page in it. */
export function sitemapIndexXml(parts: { url: string; entries: SitemapEntry[] }[]): string {
  const sitemaps = parts.map(({ url, entries }) => {
    const moments = entries.flatMap(({ lastmod }) => lastmod ?? []).toSorted()
    return ['<sitemap>', ...placed(url, moments.at(-1) ?? null), '</sitemap>'].join('\n')
  })
  return documentOf('sitemapindex', '', sitemaps)
}

const placed = (url: string, lastmod: string | null) => [
  `<loc>${escaped(url)}</loc>`,
  ...(lastmod ? [`<lastmod>${lastmod}</lastmod>`] : []),
]

const documentOf = (root: string, more: string, parts: string[]) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>`,
    ...parts,
    `</${root}>\n`,
  ].join('\n')
