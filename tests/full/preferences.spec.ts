/** Preferences of readers: no motion, forced colours. */
import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe'
import { walk } from './focus'
import { problemsOfLayout, resize } from './layout'
import { templates } from './templates'

for (const { path } of templates) {
  test(`${path} stands still`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    expect(await movements(page)).toEqual([])
  })

  test(`${path} keeps its lines, its shapes and its focus in forced colours`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    for (const width of [390, 1280]) {
      await resize(page, width)
      await page.goto(path)
      expect.soft(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
      expect.soft(await violations(page), `axe at ${width}`).toEqual([])
      expect.soft(await problemsOfLayout(page), `layout at ${width}`).toEqual([])
      expect.soft(await invisibleShapes(page), `shapes at ${width}`).toEqual([])
      const stops = await walk(page)
      expect.soft(stops.length, `stops at ${width}`).toBeGreaterThan(10)
      expect.soft(stops.filter(({ problems }) => problems.length > 0)).toEqual([])
    }
  })
}

function movements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part || null)
        const moves = animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
        return moves ? [`${element.tagName}${part}: ${animationName} ${transitionDuration} ${scrollBehavior}`] : []
      }),
    ),
  )
}

/** Lines of boxes and of pictures that have the colour of the background: they would be invisible. */
function invisibleShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
    const found: string[] = []
    let drawn = 0
    const note = (what: string, colour: string) => {
      drawn += 1
      if (colour === ground) found.push(what)
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility()) continue
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
      for (const part of ['', '::before', '::after']) {
        const style = getComputedStyle(element, part || null)
        if (part && style.content === 'none') continue
        for (const side of sides) {
          if (style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) > 0) {
            note(`${name}${part}: border`, style[`border${side}Color`])
          }
        }
      }
      if (!(element instanceof SVGGeometryElement) || element.closest('a')) continue
      const { fill, stroke } = getComputedStyle(element)
      // One of the two may be the ground: a ring has paper inside.
      if (stroke !== 'none') note(`${name}: stroke`, stroke)
      else if (fill !== 'none') note(`${name}: fill`, fill)
    }
    return drawn > 0 ? found : ['not one line on the page']
  })
}
