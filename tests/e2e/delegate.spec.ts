/** What a delegate finds from the front page on. */
import { expect } from '@playwright/test'
import { test } from './support'

test('the front page searches, counts, says how far it goes, and names the strands', async ({ page }) => {
  await page.goto('/fr')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avec qui la CITES coopère, et à quel titre')
  await expect(page.getByRole('searchbox')).toHaveCount(1)
  const figures = page.getByRole('list', { name: 'Les registres' }).getByRole('link')
  const counts: Record<string, number> = {}
  for (const text of await figures.allInnerTexts()) {
    const [, count, noun] = /^(\d+)\s+(\p{L}+)$/u.exec(text) ?? []
    counts[noun ?? text] = Number(count)
  }
  expect(Object.keys(counts)).toEqual(['partenaires', 'accords', 'résolutions', 'décisions'])
  await expect(page.locator('.situation')).toContainText('Suivi jusqu’à la CoP19 (novembre 2022).')
  await expect(page.locator('.situation')).toContainText('Les résultats de la CoP20 (décembre 2025) ne sont pas encore')
  const strands = page.locator('.strand')
  await expect(strands).toHaveCount(4)
  await expect(strands.nth(1)).toContainText('Cinq organisations, dont le Secrétariat')
  await expect(strands.nth(1).getByRole('link', { name: 'INTERPOL' })).toBeVisible()

  await figures.filter({ hasText: 'décisions' }).click()
  await expect(page.locator('main')).toContainText(`${counts.décisions} décisions`)
})

test('a search from the front page finds, and an example shows how', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('searchbox').fill('18.55')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('link', { name: /18\.55/ }).first()).toHaveAttribute('href', '/en/decisions/18-55')
  await page.goto('/en')
  await page.getByRole('link', { name: 'WOAH' }).first().click()
  await expect(page).toHaveURL(/\/en\/search\?q=WOAH$/)
})

test('the text of 2024 stands whole on its page, one step from the front page', async ({ page }) => {
  await page.goto('/fr')
  await page.locator('main').getByRole('link', { name: 'Coopération et partenariats' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coopération et partenariats')
  await expect(page.getByText('Texte du Secrétariat, de 2024')).toBeVisible()
})

test('the head of a page takes two lines on a phone, and the search is one of its links', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/fr/partenaires')
  const box = await page.locator('.site-header').boundingBox()
  expect(box?.height).toBeLessThanOrEqual(96)
  await page.getByRole('navigation', { name: 'Registres' }).getByRole('link', { name: 'Rechercher' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('a record gives its name in the other language, marked as such', async ({ page }) => {
  await page.goto('/en/partners/woah')
  await expect(page.locator('.facts').locator('dt', { hasText: 'In French' })).toBeVisible()
  await expect(page.locator('.facts [lang=fr]').first()).toHaveText('Organisation mondiale de la santé animale (OMSA)')
  await page.goto('/fr/resolutions/conf-12-4')
  await expect(page.locator('.facts [lang=en]').first()).toContainText('Cooperation between CITES and')
})

test('the links of a page that is shown in another language lead on in the language of the reader', async ({
  page,
}) => {
  await page.goto('/fr/decisions/19-20')
  await expect(page.locator('.notice')).toContainText('n’est pas publiée en français')
  const hrefs = await page
    .locator('main [lang=en] a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))
  const own = hrefs.filter((href) => href.startsWith('/') && !/[?.]/.test(href))
  expect(own.length).toBeGreaterThan(0)
  expect(own.filter((href) => !href.startsWith('/fr/'))).toEqual([])
})

test('the picture of the strands can be passed over, and a name in it says what its mark says', async ({ page }) => {
  await page.goto('/fr')
  const skip = page.getByRole('link', { name: 'Passer le schéma' })
  await skip.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('figure summary')).toBeFocused()
  await expect(
    page
      .locator('figure svg')
      .first()
      .getByRole('link', { name: /^CDB, \d accords$/ }),
  ).toHaveCount(1)
  await expect(
    page
      .locator('figure svg')
      .first()
      .getByRole('link', { name: /^GGE, aucun accord$/ }),
  ).toHaveCount(1)
})

test('what exists in the other language alone is a filter of the list', async ({ page }) => {
  await page.goto('/fr/decisions')
  await page.getByLabel(/^En anglais seulement/).check()
  await page.locator('.filters').getByRole('button').click()
  await expect(page).toHaveURL(/langue=en-anglais-seulement/)
  await expect(page.locator('.lead')).toHaveText(/^9.décisions\.$/)
  await expect(
    page
      .locator('#list')
      .getByRole('link', { name: /19\.20/ })
      .first(),
  ).toBeVisible()
})
