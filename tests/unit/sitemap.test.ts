/** The sitemap, and whether its check finds errors. */
import { expect, test } from 'vitest'
import { partsOf, sitemapIndexXml, sitemapXml } from '#/register/sitemap'
import { problemsOfSitemap, readSitemap } from '../support/sitemap'

const link = '<xhtml:link rel="alternate" hreflang="en" href="https://entente.example/en" />'
const entry = (more = '', loc = 'https://entente.example/fr') => `<url><loc>${loc}</loc>${more}${link}</url>`
const sitemap = (...entries: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>`

test('the portal writes its sitemap by the protocol', async () => {
  const xml = sitemapXml([
    {
      url: 'https://entente.example/fr/a&b',
      lastmod: '2026-11-25T01:02:03.004Z',
      languages: { fr: 'https://entente.example/fr/a&b', 'x-default': 'https://entente.example/fr/a&b' },
    },
    { url: 'https://entente.example/en', lastmod: null, languages: {} },
  ])
  expect(await problemsOfSitemap(xml)).toEqual([])
  expect(readSitemap(xml)).toEqual([
    {
      address: 'https://entente.example/fr/a&b',
      lastmod: '2026-11-25T01:02:03.004Z',
      alternates: { fr: 'https://entente.example/fr/a&b', 'x-default': 'https://entente.example/fr/a&b' },
    },
    { address: 'https://entente.example/en', lastmod: null, alternates: {} },
  ])
})

test('what one sitemap cannot hold is in several, each address once', async () => {
  const entries = Array.from({ length: 5 }, (_, n) => ({
    url: `https://entente.example/${n}`,
    lastmod: null,
    languages: {},
  }))
  expect(partsOf(entries)).toEqual([entries])
  expect(partsOf([])).toEqual([[]])
  const parts = partsOf(entries, 2)
  expect(parts.map(({ length }) => length)).toEqual([2, 2, 1])
  expect(parts.flat()).toEqual(entries)
  for (const part of parts) expect(await problemsOfSitemap(sitemapXml(part))).toEqual([])
})

test('the list of several sitemaps is by the protocol too', async () => {
  const entry = (lastmod: string | null) => ({ url: 'https://entente.example/fr', lastmod, languages: {} })
  const newest = '2026-11-25T01:02:03.004Z'
  const xml = sitemapIndexXml([
    { url: 'https://entente.example/sitemaps/1.xml', entries: [entry(newest), entry('2024-01-01T00:00:00.000Z')] },
    { url: 'https://entente.example/sitemaps/2.xml?a&b', entries: [entry(null)] },
  ])
  expect(await problemsOfSitemap(xml)).toEqual([])
  expect(xml.match(/<lastmod>[^<]+/g)).toEqual([`<lastmod>${newest}`])
  expect(await problemsOfSitemap(xml.replaceAll('sitemap>', 'url>'))).not.toEqual([])
})

test.each([
  ['a date that is none', sitemap(entry('<lastmod>25/11/2026</lastmod>'))],
  ['an address without a host', sitemap(entry('', '/fr/partenaires'))],
  ['an address with an open ampersand', sitemap(entry('', 'https://entente.example/?a=1&b=2'))],
  ['an address twice', sitemap(entry(), entry())],
  ['a date after the links', sitemap(entry().replace('</url>', '<lastmod>2026-11-25</lastmod></url>'))],
  ['an element that nobody knows', sitemap(entry('<updated>2026-11-25</updated>'))],
  ['an importance beyond one', sitemap(entry('<priority>2</priority>'))],
  ['a language by its name', sitemap(entry().replace('hreflang="en"', 'hreflang="english"'))],
  ['another document', '<urlset />'],
])('%s is found', async (_, xml) => {
  expect((await problemsOfSitemap(xml)).length).toBeGreaterThan(0)
})
