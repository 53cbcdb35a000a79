/**
 * Bytes on the wire, measured in Chromium: `npm run bench:weight`. The heaviest page of each template in each language,
 * with nothing in the browser's cache; every byte counts, headers too.
 */
import { type Browser, chromium } from 'playwright'
import { findChromium } from '../../scripts/chromium.mjs'
import { line } from '../../scripts/report.mjs'
import { type Listed, listed, paths } from '../../src/paths'
import { bench, get, optionsOf, sitemap, table, verdict } from './support'

/** Kilobytes of 1,024 bytes. */
const targets = { html: 14, page: 50, script: 0 }
const br = { 'Accept-Encoding': 'br' }

const options = optionsOf({})

await bench(async (bench) => {
  const executablePath = await findChromium((text) => line('browser', text))
  const { port } = await bench.portal()
  const heaviest = new Map<string, { address: string; bytes: number }>()
  for (const address of [
    ...(await sitemap(port)),
    ...(['fr', 'en'] as const).map((locale) => `/${locale}/nulle-part`),
  ]) {
    const bytes = (await get(port, address, br)).body.length
    const template = templateOf(address)
    if (bytes >= (heaviest.get(template)?.bytes ?? 0)) heaviest.set(template, { address, bytes })
  }

  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const pages: Weighed[] = []
  for (const [template, { address }] of [...heaviest].toSorted()) {
    pages.push({ template, address, ...(await weigh(browser, `http://localhost:${port}${address}`)) })
  }
  await browser.close()
  print(pages)
  return { pages }
}, options)

function templateOf(address: string): string {
  const [, language = '', segment, slug] = address.split('/')
  const kind = listed.find(
    (candidate: Listed) => segment === paths.list(candidate, language as 'fr' | 'en').split('/')[2],
  )
  const name = kind ? `${kind}, ${slug ? 'one' : 'list'}` : segment === undefined ? 'home' : 'page'
  return `${segment === 'nulle-part' ? 'not found' : name} ${language}`
}

type Weight = { html: number; page: number; script: number; requests: number; coding: string }
type Weighed = Weight & { template: string; address: string }

async function weigh(browser: Browser, url: string): Promise<Weight> {
  // A context of its own has a cache of its own, and it is empty.
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const types = new Map<string, string>()
  const sizes = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength))
  const answer = await page.goto(url, { waitUntil: 'networkidle' })
  // A script in the page itself is a part of the HTML, and is one all the same; data for search engines is none.
  const inline = await page.locator('script:not([type="application/ld+json"])').allTextContents()
  const coding = (await answer?.headerValue('content-encoding')) ?? 'none'
  await context.close()
  const sum = (wanted?: string) =>
    [...sizes].reduce((all, [id, size]) => all + (wanted === undefined || types.get(id) === wanted ? size : 0), 0)
  const script = sum('Script') + inline.join('').length
  return { html: sum('Document'), page: sum(), script, requests: sizes.size, coding }
}

function print(pages: Weighed[]): void {
  const within = ({ html, page, script }: Weight) =>
    html <= targets.html * 1024 && page <= targets.page * 1024 && script <= targets.script
  table(
    `Bytes on the wire: the heaviest page of each template, in an empty browser (HTML ≤ ${targets.html} KB, page ≤ ${targets.page} KB, script ${targets.script})`,
    [
      ['template', 'HTML', 'whole page', 'script', 'requests', 'coding', '', 'address'],
      ...pages.map((page) => [
        page.template,
        page.html,
        page.page,
        page.script,
        page.requests,
        page.coding,
        verdict(within(page)),
        page.address,
      ]),
    ],
  )
  console.log('\n  HTML and whole page: as Chromium received them, with headers. 1 KB is 1,024 bytes.')
}
