/** Languages to come: one of longer words, one that is read from right to left. No rule of style changes. */
import { expect, type Page, test } from '@playwright/test'
import { pseudo } from '../support/pseudo'
import { problemsOfLayout, resize } from './layout'
import { templates } from './templates'

for (const { path } of templates) {
  for (const width of [320, 1280]) {
    test(`${path} has room for longer words at ${width}`, async ({ page }) => {
      await resize(page, width)
      await page.goto(path)
      const replaced = await lengthen(page)
      expect(replaced).toBeGreaterThan(10)
      expect(await problemsOfLayout(page)).toEqual([])
    })

    test(`${path} is its own mirror from right to left at ${width}`, async ({ page }) => {
      await resize(page, width)
      await page.goto(path)
      const before = await edgesOfBoxes(page)
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl'
      })
      expect.soft(await problemsOfLayout(page)).toEqual([])
      const after = await edgesOfBoxes(page)
      expect(after.length).toBe(before.length)
      const unmirrored = before.filter(({ start, end }, index) => {
        const { start: left = 0, end: right = 0 } = after[index] ?? {}
        return Math.abs(left - end) > 1 || Math.abs(right - start) > 1
      })
      expect(unmirrored).toEqual([])
    })
  }
}

/**
 * Sets every text in the pseudo-language; those of drawn pictures stay, since their boxes are laid out for the words that
 * they have: tests/unit/pictures-layout.test.ts tries those with long names.
 */
async function lengthen(page: Page): Promise<number> {
  const texts = await page.evaluateHandle(() => {
    const found: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      if (text.data.trim() && !text.parentElement?.closest('svg, script')) found.push(text)
    }
    return found
  })
  const words = (await texts.evaluate((found) => found.map(({ data }) => data))).map(pseudo)
  await texts.evaluate((found, longer) => {
    found.forEach((text, index) => {
      text.data = longer[index] ?? ''
    })
  }, words)
  return words.length
}

/** How far each box is from the left and from the right of the window; a picture mirrors itself as one. */
function edgesOfBoxes(page: Page): Promise<{ name: string; start: number; end: number }[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.parentElement?.closest('svg'))
      .filter((element) => !/^(inline|contents|none)$/.test(getComputedStyle(element).display))
      .map((element) => {
        const { left, right } = element.getBoundingClientRect()
        const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${(element.textContent ?? '').slice(0, 40)}`
        return { name, start: left, end: document.documentElement.clientWidth - right }
      }),
  )
}
