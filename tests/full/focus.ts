import type { JSHandle, Page } from '@playwright/test'

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

export type Stop = { order: number; name: string; problems: string[] }

/**
 * Presses Tab from the top of the page to its end.
 * @returns every stop, with what is wrong there: no mark of the focus, or out of view
 */
export async function walk(page: Page): Promise<Stop[]> {
  const looks = await looksBefore(page)
  const expected = await page.evaluate(({ elements }) => elements.length, looks)
  const stops: Stop[] = []
  // One more than there should be: a trap would come back to where the way began.
  for (let pressed = 0; pressed <= expected; pressed++) {
    await page.keyboard.press('Tab')
    const stop = await stopAt(page, looks)
    if (!stop || stops.some(({ order }) => order === stop.order)) break
    stops.push(stop)
  }
  return stops
}

/** The elements that can have the focus, in the order of the page. */
export async function focusables(page: Page): Promise<string[]> {
  return page.evaluate(({ elements, nameOf }) => elements.map(nameOf), await looksBefore(page))
}

type Looks = {
  elements: Element[]
  before: Map<Element, string>
  lookOf: (element: Element) => string
  nameOf: (element: Element) => string
}

function looksBefore(page: Page): Promise<JSHandle<Looks>> {
  return page.evaluateHandle((selector) => {
    const elements = [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    )
    /** The mark of the focus: a ring around the element, or, in a picture, around the area of its link. */
    const lookOf = (element: Element) =>
      [element, ...element.querySelectorAll('path')]
        .map((part) => {
          const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } = getComputedStyle(part)
          const ring = outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : `${outlineWidth} ${outlineColor}`
          return `${ring} ${part === element ? '' : `${stroke} ${strokeWidth}`}`
        })
        .join()
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 60)}”`
    return { elements, before: new Map(elements.map((element) => [element, lookOf(element)])), lookOf, nameOf }
  }, focusable)
}

function stopAt(page: Page, looks: JSHandle<Looks>): Promise<Stop | null> {
  return page.evaluate(({ before, elements, lookOf, nameOf }) => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const problems: string[] = []
    if (!before.has(element)) problems.push('nobody would look for it')
    if (lookOf(element) === before.get(element)) problems.push(`looks the same with the focus: ${lookOf(element)}`)

    const rects = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    const whole = element.getBoundingClientRect()
    const isInView =
      whole.left >= -1 &&
      whole.right <= innerWidth + 1 &&
      (whole.height > innerHeight || (whole.top >= -1 && whole.bottom <= innerHeight + 1))
    if (!isInView) problems.push(`out of view: ${whole.left}, ${whole.top} to ${whole.right}, ${whole.bottom}`)
    // Something that lies over it would be hit in its place.
    const isHit = rects.some(({ left, top, width, height }) => {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    })
    if (!isHit) problems.push('covered')
    return { order: elements.indexOf(element), name: nameOf(element), problems }
  }, looks)
}

/**
 * A target must be 24 px wide and high (WCAG 2.5.8); a link in a line of text is excepted, and one that has so
 * much room around it that a circle of 24 px on it meets no other.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ elements, nameOf }) => {
      const least = 24
      const boxes = elements
        .filter((element) => !element.matches('.skip'))
        .map((element) => ({ element, ...boxOf(element) }))
      return boxes
        .filter(({ element, width, height }) => (width < least || height < least) && !isInText(element))
        .filter((box) => boxes.some((other) => other.element !== box.element && meets(box, other)))
        .map(({ element, width, height }) => `${nameOf(element)}: ${width} × ${height}`)

      function boxOf(element: Element) {
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
        return { left, right, top, bottom, width, height }
      }

      function isInText(element: Element) {
        if (getComputedStyle(element).display !== 'inline') return false
        const block = element.closest('p, li, dd, td, figcaption, blockquote, h1, h2, h3, h4')
        const own = element.textContent?.trim() ?? ''
        return block !== null && (block.textContent?.trim() ?? '') !== own
      }

      type Box = ReturnType<typeof boxOf>
      /** Whether a circle of 24 px on the middle of one meets the other, or its circle when that is small too. */
      function meets(one: Box, other: Box) {
        const [x, y] = [(one.left + one.right) / 2, (one.top + one.bottom) / 2]
        const nearest = [
          Math.max(other.left, Math.min(x, other.right)) - x,
          Math.max(other.top, Math.min(y, other.bottom)) - y,
        ]
        if (Math.hypot(...nearest) < least / 2) return true
        if (other.width >= least && other.height >= least) return false
        return Math.hypot((other.left + other.right) / 2 - x, (other.top + other.bottom) / 2 - y) < least
      }
    },
    await looksBefore(page),
  )
}
