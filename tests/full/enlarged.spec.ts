/** Text that is made larger: the whole page at 400 %, the text alone at 200 %. Nothing is cut off, nothing is lost. */
import { expect, test } from '@playwright/test'
import { problemsOfLayout, resize, textShown } from './layout'
import { templates } from './templates'

for (const { path } of templates) {
  test(`${path} at 400 % of a desk is read without scrolling to a side, and has all of its text`, async ({ page }) => {
    await resize(page, 1280, 1024)
    await page.goto(path)
    const before = await textShown(page)
    await resize(page, 320, 256)
    expect.soft(await problemsOfLayout(page)).toEqual([])
    expect.soft(await textShown(page)).toEqual(before)
    // At this size nothing may stay fixed over the text.
    const fixed = await page
      .locator('body *')
      .evaluateAll((all) => all.filter((element) => /fixed|sticky/.test(getComputedStyle(element).position)).length)
    expect.soft(fixed).toBe(0)
  })

  test(`${path} with its text at 200 % has all of it`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await resize(page, width)
      await page.goto(path)
      const [before, size] = [await textShown(page), await sizeOfText()]
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect.soft(await sizeOfText(), `text at ${width}`).toBeCloseTo(2 * size, 0)
      expect.soft(await problemsOfLayout(page), `layout at ${width}`).toEqual([])
      expect.soft(await textShown(page), `text at ${width}`).toEqual(before)
    }

    function sizeOfText() {
      return page
        .locator('main :is(p, li)')
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    }
  })
}
