/** What people come for: each job is done from the front page in at most three steps, in both languages. */
import { expect, type Page } from '@playwright/test'
import { test } from './support'

type Words = { locale: 'fr' | 'en'; of: (fr: string, en: string) => string }
const languages: Words[] = [
  { locale: 'fr', of: (fr) => fr },
  { locale: 'en', of: (_, en) => en },
]

const search = async (page: Page, text: string) => {
  await page.getByRole('searchbox').fill(text)
  await page.getByRole('searchbox').press('Enter')
}
const hit = (page: Page, name: string | RegExp) => page.locator('.hits').getByRole('link', { name }).first()
const main = (page: Page) => page.getByRole('main')

for (const { locale, of } of languages) {
  test.describe(locale, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}`)
    })

    test('the agreements with a partner, and whether they are in force', async ({ page }) => {
      await page.locator('.strand').getByRole('link', { name: 'INTERPOL' }).first().click()
      await expect(main(page).locator('#agreements')).toContainText(of('État non connu', 'Status not known'))
    })

    test('whether a decision was in effect on a day', async ({ page }) => {
      await search(page, '18.55')
      await hit(page, /18\.55/).click()
      await page.getByLabel(of('État au', 'Status as of')).fill('2021-06-01')
      await page.getByRole('button', { name: of('Voir', 'Show') }).click()
      await expect(main(page)).toContainText(of('État au 1er juin 2021', 'Status as of 1 June 2021'))
      await expect(page.locator('.status-answer')).toHaveText(/\p{L}/u)
    })

    test('how a resolution is cited', async ({ page }) => {
      await search(page, 'conf 12.4')
      await hit(page, /Conf\. 12\.4/).click()
      const cited = page.locator('.citation').getByRole('paragraph').first()
      await expect(cited).toContainText('(Rev. CoP18)')
      await expect(cited).toContainText('CoP18 (2019)')
      await expect(cited).toContainText('/res/12.4/rev-cop18')
    })

    test('the name of a partner in the other language', async ({ page }) => {
      await page
        .locator('.strand')
        .getByRole('link', { name: of('OMSA', 'WOAH') })
        .first()
        .click()
      await expect(page.locator('.facts')).toContainText(
        of('World Organisation for Animal Health (WOAH)', 'Organisation mondiale de la santé animale (OMSA)'),
      )
    })

    test('what changed since a meeting', async ({ page }) => {
      const all = page.getByRole('link', { name: of('Chronologie', 'Chronology') }).first()
      await all.click()
      await expect(main(page)).toContainText(of('CoP19 – Décisions', 'CoP19 – Decisions'))
      await expect(main(page).getByRole('link', { name: '19.20' })).toHaveCount(1)
    })

    test('the memorandum with the Ozone Secretariat', async ({ page }) => {
      await page
        .locator('.strand')
        .getByRole('link', { name: of('Secrétariat de l’ozone', 'Ozone Secretariat') })
        .click()
      await expect(main(page)).toContainText(of('un mémorandum', 'a memorandum'))
    })

    test('what the Parties have to do now', async ({ page }) => {
      await page
        .locator('.figures')
        .getByRole('link', { name: of('décisions', 'decisions') })
        .click()
      await page
        .locator('.filters')
        .getByLabel(/^Parties/)
        .check()
      await page.locator('.filters').getByRole('button').click()
      await expect(
        main(page)
          .getByRole('link', { name: /17\.55/ })
          .first(),
      ).toBeVisible()
    })

    test('the French text of a resolution', async ({ page }) => {
      await search(page, 'Conf. 13.3')
      await hit(page, /Conf\. 13\.3/).click()
      await expect(
        main(page).locator('a[href*="cites.org"][hreflang="fr"], a[href*="cites.org/fra"]').first(),
      ).toBeVisible()
    })

    test('the members of the liaison group', async ({ page }) => {
      await page.locator('.strand').getByRole('link', { name: 'BLG' }).click()
      await expect(page.locator('#members').getByRole('listitem')).toHaveCount(7)
      await expect(main(page)).toContainText('CITES')
    })

    test('the outcome of the latest meeting of the Conference', async ({ page }) => {
      await page
        .getByRole('navigation')
        .getByRole('link', { name: of('Sessions', 'Meetings') })
        .click()
      await page.getByRole('link', { name: /^CoP20/ }).click()
      await expect(main(page)).toContainText(of('ne figure encore dans les registres', 'is in the registers yet'))
    })

    test('a decision that exists in English alone', async ({ page }) => {
      await search(page, '19.20')
      await hit(page, /19\.20/).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('19.20')
    })

    test('the register of agreements as a file', async ({ page }) => {
      await page
        .locator('.figures')
        .getByRole('link', { name: of('accords', 'agreements') })
        .click()
      const link = page.locator('.take-away').getByRole('link', { name: /CSV/ })
      await expect(link).toHaveAttribute('href', of('/fr/accords.csv', '/en/agreements.csv'))
      const answer = await page.request.get(of('/fr/accords.csv', '/en/agreements.csv'))
      expect(answer.headers()['content-type']).toContain('text/csv')
    })
  })
}
