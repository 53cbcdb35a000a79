/** Every template, in each language and colour scheme, at the width of a phone as of a desk. */
import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe'
import { problemsOfLayout, resize, widths } from './layout'
import { templates } from './templates'

for (const { path, status } of templates) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is whole in ${colorScheme}, at every width`, async ({ page, baseURL }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ colorScheme })
      const watched = watch(page)
      for (const width of widths) {
        await resize(page, width)
        const run = await scriptsOf(page, async () => {
          const answer = await page.goto(path)
          expect(answer?.status()).toBe(status)
        })
        expect.soft(run, `scripts at ${width}`).toEqual([])
        expect.soft(await problemsOfLayout(page), `layout at ${width}`).toEqual([])
        expect.soft(await violations(page), `axe at ${width}`).toEqual([])
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
        expect.soft(brightness(ground) > 128 ? 'light' : 'dark', `ground at ${width}`).toBe(colorScheme)
      }
      expect.soft(await unmarkedLinks(page), 'links in text that only their colour tells').toEqual([])
      const styled = await page
        .locator('[style], style')
        .evaluateAll((found) => found.map(({ outerHTML }) => outerHTML))
      expect.soft(styled, 'inline styles').toEqual([])
      const elsewhere = watched.requests.filter(({ url }) => new URL(url).origin !== baseURL)
      expect.soft(elsewhere, 'requests to other hosts').toEqual([])
      expect.soft(new Set(watched.requests.map(({ type }) => type)), 'kinds of requests').not.toContain('script')
      // The browser itself reports the status 404 in the console.
      const said = watched.messages.filter((text) => status === 200 || !text.includes(`status of ${status}`))
      expect.soft(said, 'messages in the console').toEqual([])
    })
  }
}

type Watched = { requests: { url: string; type: string }[]; messages: string[] }

function watch(page: Page): Watched {
  const watched: Watched = { requests: [], messages: [] }
  page.on('request', (request) => watched.requests.push({ url: request.url(), type: request.resourceType() }))
  page.on('console', (message) => watched.messages.push(message.text()))
  page.on('pageerror', (error) => watched.messages.push(String(error)))
  return watched
}

/** Every script that the engine compiles for the page itself; those of the driver are in a world of their own, or unnamed. */
async function scriptsOf(page: Page, visit: () => Promise<void>): Promise<string[]> {
  const scripts: string[] = []
  const session = await page.context().newCDPSession(page)
  session.on('Debugger.scriptParsed', ({ url, executionContextAuxData }) => {
    if (url && executionContextAuxData?.isDefault) scripts.push(url)
  })
  await session.send('Debugger.enable')
  await visit()
  // With the debugger attached, axe runs several times slower.
  await session.detach()
  return scripts
}

/** In a column of links a link needs no line under it; beside other words it does. axe looks at those alone that it sees. */
function unmarkedLinks(page: Page): Promise<string[]> {
  return page.locator('main a:not(svg a)').evaluateAll((links) =>
    links
      .filter((link) => {
        const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline')
        const beside = [...(link.parentElement?.childNodes ?? [])].filter(
          (node) => node !== link && (node instanceof Text || (node instanceof Element && isInline(node))),
        )
        const isAlone = beside.every(({ textContent }) => !textContent?.trim())
        return !isAlone && isInline(link) && getComputedStyle(link).textDecorationLine !== 'underline'
      })
      .map(({ outerHTML }) => outerHTML),
  )
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)?.map(Number) ?? []
  return (red + green + blue) / 3
}
