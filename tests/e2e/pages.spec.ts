/** Every public address, as sent: no script run, each language in its place. */
import { expect } from '@playwright/test'
import { htmlAt, listedHtmlAt, test, textOf } from './support'

type Entry = { address: string; alternates: Record<string, string> }

function readSitemap(xml: string): Entry[] {
  return [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, url = '']) => ({
    address: /<loc>([^<]+)<\/loc>/.exec(url)?.[1] ?? '',
    alternates: Object.fromEntries(
      [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map((link) => [link[1], link[2]]),
    ),
  }))
}

const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]

test('every address of the sitemap answers, names itself in its head, and points to its other language', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const entries = readSitemap(await (await request.get('/sitemap.xml')).text())
  expect(entries.length).toBeGreaterThan(200)
  const known = new Set(entries.map(({ address }) => address))
  for (const { address, alternates } of entries) {
    expect(address.startsWith(`${baseURL}/`), address).toBe(true)
    const html = await htmlAt(request, new URL(address).pathname)
    const head = /<head>([\s\S]*?)<\/head>/.exec(html)?.[1] ?? ''
    const locale = new URL(address).pathname.slice(1, 3)
    expect(attribute(html, /<html lang="(\w+)"/), address).toBe(locale)
    expect(attribute(head, /<title>([^<]+)<\/title>/), `${address}: title`).toBeTruthy()
    const description = attribute(head, /<meta name="description" content="([^"]+)"/)
    expect(description, `${address}: description`).toBeTruthy()
    if (locale === 'fr') expect(description, `${address}: description, set for reading`).not.toMatch(/ [:;!?»]/)
    expect(attribute(head, /<link rel="canonical" href="([^"]+)"/), `${address}: canonical`).toBe(address)
    const hreflang = Object.fromEntries(
      [...head.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)].map((link) => [link[1], link[2]]),
    ) as Record<string, string>
    expect(hreflang, `${address}: hreflang`).toEqual(alternates)
    expect(hreflang[locale], address).toBe(address)
    for (const other of Object.values(hreflang)) expect(known.has(other), `${address} → ${other}`).toBe(true)
    expect([...html.matchAll(/<h1\b/g)].length, `${address}: one h1`).toBe(1)
    expect(html, `${address}: styles`).not.toMatch(/<[^>]* style=/)
    expect(html, `${address}: hidden parts`).not.toMatch(/<template id="B:|<div hidden id="S:|__next_error__/)
    expect(textOf(html), address).not.toMatch(/undefined|\[object|NaN|null\b/)
  }
})

test('every link inside the site leads to a page', async ({ request }) => {
  test.setTimeout(240_000)
  const entries = readSitemap(await (await request.get('/sitemap.xml')).text())
  const links = new Map<string, string>()
  for (const { address } of entries) {
    const { pathname } = new URL(address)
    const html = (await listedHtmlAt(request, pathname)) ?? ''
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) links.set(href, pathname)
  }
  const broken: string[] = []
  for (const [link, from] of links) {
    const status = (await request.get(link)).status()
    // Another test may have withdrawn it since: then no page links it any more.
    if (status !== 200 && (await (await request.get(from)).text()).includes(`href="${link}`)) {
      broken.push(`${from}: ${link}: ${status}`)
    }
  }
  expect(broken).toEqual([])
})

test('the first visit is answered in the language that the reader prefers', async ({ request, baseURL }) => {
  for (const [header, home] of [
    ['en-GB,en;q=0.9', '/en'],
    ['de,fr;q=0.8,en;q=0.7', '/fr'],
    ['es', '/fr'],
    ['fr;q=0.1, en;q=0.9', '/en'],
  ] as const) {
    const answer = await request.get('/', { headers: { 'Accept-Language': header }, maxRedirects: 0 })
    expect(answer.status()).toBe(307)
    expect(new URL(answer.headers().location ?? '', baseURL).pathname, header).toBe(home)
    expect(answer.headers().vary).toContain('Accept-Language')
  }
})

test('the language switch leads to the same record', async ({ page }) => {
  await page.goto('/fr/partenaires/omsa')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/partners\/woah$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('World Organisation for Animal Health')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/partenaires\/omsa$/)
})

test('a partner has no other name that is already its own', async ({ request }) => {
  const factsOf = async (path: string) =>
    textOf(/<aside class="facts"[\s\S]*?<\/aside>/.exec(await htmlAt(request, path))?.[0] ?? '').split(/\s*\n\s*/)
  expect(await factsOf('/fr/partenaires/cdb')).toContain('CBD')
  const english = await factsOf('/en/partners/cbd')
  expect(english).toContain('Convenio sobre la Diversidad Biológica')
  expect(english).not.toContain('CBD')
})

test('what is not there is not found, in the language of its address', async ({ request }) => {
  for (const [path, words] of [
    ['/fr/inconnu/encore/plus', 'Page introuvable'],
    ['/en/unknown/even/more', 'Page not found'],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(404)
    expect(textOf(await answer.text())).toContain(words)
  }
  for (const path of [
    '/fr/partenaires/personne',
    '/de',
    '/fr/accords/memorandum-inconnu',
    '/en/decisions/99-99',
    '/fr/pages/home',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('an address of the other language, or in capitals, leads to its own', async ({ request, baseURL }) => {
  for (const [path, to] of [
    ['/fr/partners', '/fr/partenaires'],
    ['/en/accords', '/en/agreements'],
    ['/FR', '/fr'],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(301)
    expect(new URL(answer.headers().location ?? '', baseURL).pathname).toBe(to)
  }
})

test('drafts of the first content are nowhere in public', async ({ request }) => {
  const partners = textOf(await htmlAt(request, '/fr/partenaires'))
  expect(partners).not.toContain('Groupe de travail sur le commerce illicite')
  const agreements = textOf(await htmlAt(request, '/fr/accords'))
  expect(agreements).not.toMatch(/Mémorandum avec le Secrétariat de la Convention de Bâle/)
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('iwt')
})

test('pages answer without the marks of the framework, and the admin without those of other hosts', async ({
  request,
}) => {
  const answer = await request.get('/fr')
  expect(answer.headers()['x-powered-by']).toBeUndefined()
  const admin = await request.get('/admin', { headers: { Host: 'elsewhere.example' }, maxRedirects: 0 })
  expect(admin.status()).toBe(307)
})

test('a page is readable at 320 pixels, by keyboard, and without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
    baseURL: baseURL ?? '',
  })
  const page = await context.newPage()
  for (const path of ['/fr', '/fr/decisions', '/fr/resolutions/conf-12-4', '/en/partners/woah', '/fr/accords']) {
    await page.goto(path)
    const width = await page.locator('html').evaluate((html) => html.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(320)
  }
  await page.goto('/fr')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
  await context.close()
})
