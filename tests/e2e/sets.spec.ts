/** Records are gathered in a set, checked, given an hour, and published in one act. */
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { editing, makePerson, openForm, signIn, test } from './support'

test.describe.configure({ mode: 'serial', timeout: 60_000 })

const publisher = { email: 'lots@example.org', password: 'correct horse battery' }
let id = ''

test.beforeAll(async ({ request }) => {
  await makePerson(request, { ...publisher, name: 'Claude Publication', role: 'publisher' })
  const { save } = await editing(request)
  id = (await save('partners', { name: 'Réseau en lot', kind: 'convention' })).id
  await save('partners', { name: 'Network in a set' }, { id, locale: 'en' })
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR', timezoneId: 'Europe/Zurich' })

  test('from its form a record is put into a new set, which gets an hour', async ({ page }) => {
    await signIn(page, publisher)
    await openForm(page, 'partners', id, 'fr')
    await page.getByRole('button', { name: 'Mettre dans un lot…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Mettre dans un lot' })
    await dialog.getByRole('textbox', { name: 'Nom' }).fill('Après la session')
    await dialog.getByRole('checkbox', { name: 'anglais' }).check()
    await dialog.getByRole('button', { name: 'Mettre dans le lot' }).click()
    await dialog.getByRole('link', { name: 'Voir le lot' }).click()
    await expect(page.getByRole('heading', { name: 'Après la session' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Réseau en lot' })).toHaveCount(2)
    await page.getByRole('button', { name: 'Vérifier' }).click()
    await expect(page.getByText('Rien ne s’oppose à la publication de ce lot.')).toBeVisible()

    const hour = page.getByLabel('Jour et heure')
    await hour.fill('2031-03-30T02:30')
    await page.getByRole('button', { name: 'Publier à une heure dite' }).click()
    await expect(page.locator('.act-refusal')).toContainText('2031-03-30T03:00')
    await hour.fill('2031-03-30T09:00')
    await page.getByRole('button', { name: 'Publier à une heure dite' }).click()
    await expect(page.getByText('30 mars 2031 à 09:00 (Europe/Zurich)')).toBeVisible()
    await page.getByRole('link', { name: 'Tous les lots' }).click()
    await expect(page.getByRole('heading', { name: '30 mars 2031' })).toBeVisible()
  })
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB', viewport: { width: 390, height: 800 } })

  test('on a phone the hour is cancelled, and the set is published at once', async ({ page, request }) => {
    await signIn(page, publisher)
    await page.goto('/admin/sets')
    await page.getByRole('link', { name: 'Après la session' }).click()
    await page.getByRole('button', { name: 'Cancel the hour' }).click()
    await expect(page.getByText('In preparation', { exact: true })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('.desk-page').analyze()
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.getByRole('button', { name: 'Publish the set now' }).click()
    await expect(page.getByText('The set is published.')).toBeVisible()
    for (const address of ['/fr/partenaires/reseau-en-lot', '/en/partners/network-in-a-set']) {
      expect((await request.get(address)).status(), address).toBe(200)
    }
  })
})
