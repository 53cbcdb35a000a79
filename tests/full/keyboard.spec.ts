/** Every template by keyboard alone, and the size of its targets. */
import { expect, test } from '@playwright/test'
import { focusables, smallTargets, walk } from './focus'
import { resize } from './layout'
import { templates } from './templates'

// The page then jumps to the focused element instead of scrolling smoothly.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { path } of templates) {
  for (const width of [320, 1280]) {
    test(`${path} is walked through with Tab at ${width}`, async ({ page }) => {
      test.setTimeout(120_000)
      await resize(page, width)
      await page.goto(path)
      const names = await focusables(page)
      const stops = await walk(page)
      expect(stops[0]?.name).toBe(`a “${path.startsWith('/fr') ? 'Aller au contenu' : 'Skip to content'}”`)
      // Every focusable element gets the focus, in reading order.
      expect(stops.map(({ name }) => name)).toEqual(names)
      expect(stops.map(({ order }) => order)).toEqual(names.map((_, order) => order))
      expect(stops.filter(({ problems }) => problems.length > 0)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
    })
  }

  test(`${path} lets a reader skip to its text`, async ({ page }) => {
    await page.goto(path)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    const isAfter = await page.evaluate(() => {
      const main = document.querySelector('main')
      return main?.contains(document.activeElement) || document.activeElement?.closest('footer') !== null
    })
    expect(isAfter).toBe(true)
  })
}
