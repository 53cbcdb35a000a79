/** Metadata of every public page: addresses, structured data, and the card for sharing. */
import { type APIRequestContext, expect } from '@playwright/test'
import { problemsOfSitemap, readSitemap } from '../support/sitemap'
import { problemsOf, thingsIn } from '../support/structuredData'
import { editing, htmlAt, listedHtmlAt, test, textOf } from './support'

const sitemapOf = async (request: APIRequestContext) => readSitemap(await (await request.get('/sitemap.xml')).text())

/** `name` or `property` → content, of the head of a page. */
function metaOf(html: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const [, name = '', content = ''] of html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)) {
    found[name] = [...(found[name] ?? []), content.replaceAll('&amp;', '&')]
  }
  return found
}

function hreflangOf(html: string): Record<string, string> {
  const links = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)]
  return Object.fromEntries(links.map(([, language, href]) => [language, href]))
}

/** The main thing of a page, by the segment of its address; a page of text has none of the registers'. */
const kinds: [RegExp, string | RegExp][] = [
  [/^\/(fr|en)$/, 'WebSite'],
  [/^\/(fr|en)\/(themes|partenaires|partners|accords|agreements|resolutions|decisions|sessions|meetings)$/, 'ItemList'],
  [/^\/(fr\/partenaires|en\/partners)\/./, /^(Organization|NGO|GovernmentOrganization)$/],
  [/^\/(fr\/accords|en\/agreements)\/./, 'CreativeWork'],
  [/^\/(fr|en)\/(resolutions|decisions)\/./, 'Legislation'],
  [/^\/(fr\/sessions|en\/meetings)\/./, 'Event'],
  [/^\/(fr|en)\/themes\/./, 'DefinedTerm'],
]

test('every page of the sitemap tells machines what it is, as agreed, and pairs with its other language', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const entries = await sitemapOf(request)
  const pairs = new Map<string, Record<string, string>>()
  for (const { address, alternates } of entries) {
    const { pathname } = new URL(address)
    const html = await listedHtmlAt(request, pathname)
    if (html === null) continue
    const graph = thingsIn(html)
    expect(problemsOf(graph, baseURL ?? ''), address).toEqual([])

    const main = kinds.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'WebPage'
    if (!/modifications|changes|nouveautes|news|donnees-ouvertes|open-data/.test(pathname))
      expect(graph[0]?.['@type'], address).toMatch(main)
    if (graph[0]?.url && main !== 'WebSite' && !/partenaires|partners/.test(pathname))
      expect(graph[0].url).toBe(address)
    const way = graph.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement as { item: string }[]
    if (main === 'WebSite') expect(way, address).toBeUndefined()
    else {
      expect(way[0]?.item, address).toBe(`${baseURL}/${pathname.slice(1, 3)}`)
      expect(way.at(-1)?.item, address).toBe(address)
    }

    const meta = metaOf(html)
    const locale = pathname.slice(1, 3)
    expect(meta['og:url'], address).toEqual([address])
    expect(meta['og:locale'], address).toEqual([locale === 'fr' ? 'fr_FR' : 'en_GB'])
    if (Object.keys(alternates).length > 2) {
      expect(meta['og:locale:alternate'], address).toEqual([locale === 'fr' ? 'en_GB' : 'fr_FR'])
    }
    expect(meta['og:description'], address).toEqual(meta.description)
    expect(meta['og:title']?.[0], address).toBeTruthy()
    expect(meta['og:site_name']?.[0], address).toBeTruthy()
    expect(meta['og:type'], address).toEqual([
      /^\/\w\w(\/[^/]+)?$/.test(pathname) && main !== 'WebPage' ? 'website' : expect.stringMatching(/article|website/),
    ])
    expect(meta['og:image'], address).toEqual([`${baseURL}/card.png`])
    expect(meta['og:image:alt'], address).toEqual(meta['og:site_name'])
    expect(meta['twitter:card'], address).toEqual(['summary_large_image'])
    pairs.set(address, hreflangOf(html))
  }
  for (const [address, languages] of pairs) {
    const original = languages.fr ?? languages.en
    expect(languages['x-default'], address).toBe(original)
    for (const there of Object.values(languages)) expect(pairs.get(there), `${address} → ${there}`).toEqual(languages)
  }
})

test('the sitemap keeps to its protocol, dates every page, and is named by robots.txt', async ({
  request,
  baseURL,
}) => {
  const answer = await request.get('/sitemap.xml')
  expect(answer.headers()['content-type']).toContain('application/xml')
  const xml = await answer.text()
  expect(await problemsOfSitemap(xml)).toEqual([])
  const entries = readSitemap(xml)
  expect(entries.filter(({ lastmod }) => lastmod === null)).toEqual([])
  const addresses = entries.map(({ address }) => address)
  for (const view of ['/fr/dernieres-modifications', '/en/latest-changes']) {
    expect(addresses).toContain(`${baseURL}${view}`)
  }
  const robots = await request.get('/robots.txt')
  expect(await robots.text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
})

test('the date of a page is that of its last publication, in the sitemap as on the page', async ({
  request,
  baseURL,
}) => {
  const entry = (await sitemapOf(request)).find(({ address }) => address === `${baseURL}/fr/partenaires/omsa`)
  const html = await htmlAt(request, '/fr/partenaires/omsa')
  expect(entry?.lastmod?.slice(0, 10)).toBe(
    /<time dateTime="(\d{4}-\d{2}-\d{2})"/i.exec(html.slice(html.indexOf('page-foot')))?.[1],
  )
  expect(metaOf(html)['article:modified_time']).toEqual([entry?.lastmod])
})

test('the first content is not verified, and machines are told no date, status or force of it', async ({ request }) => {
  for (const path of ['/fr/resolutions/conf-12-4', '/en/decisions/18-49', '/fr/sessions/cop19']) {
    const html = await htmlAt(request, path)
    expect(textOf(html), path).toMatch(/Non vérifié|Unverified/)
    const [main = {}] = thingsIn(html)
    for (const property of ['legislationDate', 'legislationLegalForce', 'startDate', 'endDate', 'dateCreated'])
      expect(main, path).not.toHaveProperty(property)
  }
})

test('the picture of the portal is one, of the size that is told', async ({ request }) => {
  const answer = await request.get('/card.png', { headers: { 'Accept-Encoding': 'identity' } })
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=3600, must-revalidate',
  })
  const bytes = await answer.body()
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  expect(bytes.length).toBeLessThan(60_000)
})

test('a page that is shown in another language than its own is told to no machine', async ({ request }) => {
  const edit = await editing(request)
  const data = { name: 'Seulement français', kind: 'ngo', verification: { state: 'unverified' } }
  const { id } = await edit.save('partners', data)
  await edit.publish('partners', id)
  const html = await htmlAt(request, '/en/partners/seulement-francais')
  expect(thingsIn(html)).toEqual([])
  expect(metaOf(html).robots).toEqual(['noindex'])
  expect(thingsIn(await htmlAt(request, '/fr/partenaires/seulement-francais'))).not.toEqual([])
  await edit.remove('partners', id)
})
