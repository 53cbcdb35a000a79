import type { Page } from '@playwright/test'

export const widths = [320, 390, 768, 1280]

export async function resize(page: Page, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height })
}

/**
 * Text that cannot be read: outside the window to a side, cut off by its own box, or overlapping other text. Content that
 * scrolls in a box of its own may be wider than the window; the box may not.
 */
export function problemsOfLayout(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const width = root.clientWidth
    const found = new Set<string>()
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
    if (root.scrollWidth > width) found.add(`the page is ${root.scrollWidth} wide in a window of ${width}`)

    /** The nearest box that scrolls or cuts to a side. */
    const boxAround = (element: Element | null): Element | null => {
      for (let at = element; at && at !== document.body && at !== root; at = at.parentElement) {
        if (at instanceof SVGElement) continue
        if (getComputedStyle(at).overflowX !== 'visible') return at
      }
      return null
    }
    /** The skip link is clipped until it has the focus. */
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip:not(:focus)')

    const lines: { rect: DOMRect; text: Text }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      const parent = text.parentElement
      if (!parent || !text.data.trim() || !shown(parent)) continue
      const box = boxAround(parent)
      const scrolls = box && /auto|scroll/.test(getComputedStyle(box).overflowX)
      const edges = box && !scrolls ? box.getBoundingClientRect() : { left: 0, right: width }
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const rect of range.getClientRects()) {
        if (rect.width === 0) continue
        if (!scrolls && (rect.left < edges.left - 1 || rect.right > edges.right + 1)) {
          found.add(`cut off: “${text.data.trim().slice(0, 60)}” in ${name(parent)} (${rect.left} to ${rect.right})`)
        }
        if (!scrolls) lines.push({ rect, text })
      }
    }

    // A long word may break in the text, and not in a link to another page.
    for (const { text } of lines) {
      if (!text.parentElement?.closest('.site-header, .breadcrumbs')) continue
      for (const { index, 0: word } of text.data.matchAll(/[\p{L}\p{M}]+/gu)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) {
          found.add(`a broken word: “${word}”`)
        }
      }
    }

    const [way, main] = ['.breadcrumbs', 'main'].map((part) => document.querySelector(part))
    const gap = (main?.firstElementChild?.getBoundingClientRect().top ?? 0) - (way?.getBoundingClientRect().bottom ?? 0)
    if (way?.checkVisibility() && gap < 8) found.add(`the text begins ${gap} below the breadcrumbs`)

    for (const element of document.body.querySelectorAll('*')) {
      if (!shown(element)) continue
      if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) continue
      const box = boxAround(element.parentElement)
      const { left, right, bottom, top } = element.getBoundingClientRect()
      if (!box && bottom > top && (left < -1 - bleedOf(element) || right > width + 1)) {
        found.add(`out of the window: ${name(element)} (${left} to ${right})`)
      }
      const { overflowY } = getComputedStyle(element)
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) {
        found.add(`cut off below: ${name(element)}`)
      }
    }

    lines.sort((a, b) => a.rect.top - b.rect.top)
    lines.forEach((line, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.rect.top >= line.rect.bottom) break
        if (other.text === line.text) continue
        const across = Math.min(line.rect.right, other.rect.right) - Math.max(line.rect.left, other.rect.left)
        const down = Math.min(line.rect.bottom, other.rect.bottom) - other.rect.top
        // Lines of one paragraph may touch; overlapping letters share half of their height.
        if (across > 2 && down > 0.5 * Math.min(line.rect.height, other.rect.height)) {
          found.add(
            `on each other: “${line.text.data.trim().slice(0, 40)}” and “${other.text.data.trim().slice(0, 40)}”`,
          )
        }
      }
    })
    return [...found]

    /** A picture may begin 4 px before the text: its boxes have an inner margin, its words are in line. */
    function bleedOf(element: Element) {
      return element instanceof SVGSVGElement ? 4 : 0
    }
  })
}

/** The text that is shown, by its blocks; pictures aside, which are drawn anew, or given as a list, for each width. */
export function textShown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      const parent = text.parentElement
      if (!parent || !text.data.trim() || parent.closest('.pic')) continue
      if (parent.checkVisibility({ visibilityProperty: true })) found.push(text.data)
    }
    return found
  })
}
