/** Every template on paper, as the part `print` of site.css promises it. */
import { expect, test } from '@playwright/test'
import { problemsOfLayout, resize } from './layout'
import { templates } from './templates'

/** A4 without its margins of 2 cm, at 96 px an inch. */
const paper = { width: Math.floor(((21 - 4) / 2.54) * 96), height: Math.floor(((29.7 - 4) / 2.54) * 96) }

for (const { path } of templates) {
  test(`${path} on paper`, async ({ page }) => {
    await resize(page, paper.width, paper.height)
    // A dark screen prints black on white all the same.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(path)
    expect.soft(await problemsOfLayout(page)).toEqual([])
    for (const furniture of ['.skip', '.registers', '.languages', '.breadcrumbs', '.site-footer', 'form', 'search']) {
      const shown = page.locator(furniture).filter({ visible: true })
      expect.soft(await shown.count(), `${furniture} on paper`).toBe(0)
    }
    const { links, colours, closed } = await page.evaluate(() => {
      const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility())
      const inText = shown.filter((element) => !element.closest('svg'))
      return {
        links: shown
          .filter((element): element is HTMLAnchorElement => element instanceof HTMLAnchorElement)
          .map((link) => ({
            href: link.getAttribute('href') ?? '',
            words: link.textContent?.trim() ?? '',
            after: [...getComputedStyle(link, '::after').content.matchAll(/"([^"]*)"/g)]
              .map(([, text]) => text)
              .join(''),
          })),
        colours: [
          getComputedStyle(document.body).backgroundColor,
          ...new Set(inText.map((element) => getComputedStyle(element).color)),
        ],
        // A closed `details` is open on paper; beside a picture it is left out, with its summary, and so is a form with
        // all that is in it.
        closed: [
          ...document.querySelectorAll(
            'main details:not(.pic details, search details, .filters, .citation details) > :not(summary)',
          ),
        ].filter((element) => !element.checkVisibility() || element.getBoundingClientRect().height === 0).length,
      }
    })
    expect.soft(links.length).toBeGreaterThan(0)
    // The address of another site stands after its link, unless the words are the address.
    const wrong = links.filter(({ href, words, after }) => {
      const isAddress = words.replaceAll(/\s/g, '') === href
      return after !== (href.startsWith('http') && !isAddress ? ` (${href})` : '')
    })
    expect.soft(wrong).toEqual([])
    expect.soft(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    expect.soft(closed).toBe(0)
    expect.soft((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5_000)
  })
}
