/** Every template without a style sheet: what remains is what search engines, feed readers and screen readers follow. */
import { expect, test } from '@playwright/test'
import { templates } from './templates'

for (const { path } of templates) {
  test(`${path} reads in order without its style sheet`, async ({ page }) => {
    await page.route('**/*.css', (route) => route.abort())
    await page.goto(path)
    const { measure, parts, levels, first, name } = await page.evaluate(() => {
      const main = document.querySelector('main')
      const isHeading = (element: Element) => /^H[1-6]$/.test(element.tagName)
      const inMain = [...(main?.querySelectorAll('*') ?? [])]
      const ownText = (element: Element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      return {
        measure: getComputedStyle(document.body).maxInlineSize,
        parts: [...document.body.children]
          .filter((element) => element.checkVisibility())
          .map((element) => element.tagName.toLowerCase()),
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1])),
        // Notices stand before the text: its language, or that this is the preview.
        first: inMain
          .filter((element) => !element.closest('.notice, .record-kind'))
          .find((element) => isHeading(element) || ownText(element))
          ?.closest('h1')?.tagName,
        name: document.querySelector('h1')?.textContent?.trim() ?? '',
      }
    })
    expect(measure, 'the page has its style sheet').toBe('none')
    expect(parts).toEqual([
      'a',
      'header',
      ...(parts.includes('nav') ? ['nav'] : []),
      'main',
      ...(parts.includes('footer') ? ['footer'] : []),
    ])
    expect(first).toBe('H1')
    expect(name).not.toBe('')
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(skipped, levels.join(' ')).toEqual([])
  })
}
