/** Texts of a conference are prepared in one act, and gathered in a set. */
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { makePerson, signIn, test } from './support'

test.describe.configure({ mode: 'serial', timeout: 60_000 })

const editor = { email: 'session@example.org', password: 'correct horse battery' }

test.beforeAll(({ request }) => makePerson(request, { ...editor, name: 'Sacha Session', role: 'editor' }))

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('pasted symbols become a set of prepared texts', async ({ page }) => {
    await signIn(page, editor)
    await page.goto('/admin/conference')
    await page.getByRole('combobox', { name: /^Session/ }).selectOption({ label: 'CoP20' })
    await page.getByRole('textbox', { name: 'Textes' }).fill('19.21 (Rev. CoP20) ; 20.997 et 99.1')
    await page.getByRole('button', { name: 'Chercher ces textes' }).click()
    await expect(page.getByRole('combobox', { name: 'Acte pour 19.21' })).toHaveValue('amended')
    await expect(page.getByRole('combobox', { name: 'Acte pour 20.997' })).toHaveValue('adopted')
    await page.getByRole('button', { name: 'Préparer 2 textes' }).click()
    await page.getByRole('link', { name: 'Ouvrir le lot' }).click()
    await expect(page.getByRole('heading', { name: 'CoP20', exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: /^19\.21 \(Rev\. CoP20\)/ })).toHaveCount(2)
  })
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB', viewport: { width: 390, height: 800 } })

  test('on a phone a text that was prepared is not prepared again', async ({ page }) => {
    await signIn(page, editor)
    await page.goto('/admin/conference')
    await page.getByRole('combobox', { name: /^Meeting/ }).selectOption({ label: 'CoP20' })
    await page.getByRole('textbox', { name: 'Texts' }).fill('Decision 19.21')
    await page.getByRole('button', { name: 'Find these texts' }).click()
    await expect(page.getByText('An act of CoP20 is already recorded for this text.')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('.desk-page').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
