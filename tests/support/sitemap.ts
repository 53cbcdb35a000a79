import { readFileSync } from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(path.join(import.meta.dirname, fileName), 'utf8'),
})

/** The errors in a sitemap by the schema of sitemaps.org; empty when there are none. */
export async function problemsOfSitemap(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: xml }],
    schema: [schema('sitemap.xsd')],
    preload: [schema('sitemap-links.xsd')],
  })
  return errors.map(({ message }) => message)
}

export type SitemapEntry = { address: string; lastmod: string | null; alternates: Record<string, string> }

export function readSitemap(xml: string): SitemapEntry[] {
  return [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, url = '']) => ({
    address: plain(/<loc>([^<]+)<\/loc>/.exec(url)?.[1] ?? ''),
    lastmod: /<lastmod>([^<]+)<\/lastmod>/.exec(url)?.[1] ?? null,
    alternates: Object.fromEntries(
      [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, there = '']) => [
        language,
        plain(there),
      ]),
    ),
  }))
}

const plain = (text: string) => text.replaceAll('&amp;', '&')
