/** Administrators read who did what, filter it, and come to it from a record; nobody else does. */
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { editing, makePerson, openForm, signIn, test } from './support'

test.use({ locale: 'fr-FR' })

test('a publication is a sentence in the audit, which only administrators open', async ({ page, request }, {
  retry,
}) => {
  const reader = { email: `sans-audit-${retry}@example.org`, password: 'correct horse battery' }
  await makePerson(request, { ...reader, name: 'Sans Audit', role: 'publisher' })
  const { save, publish } = await editing(request)
  const { id } = await save('partners', { name: 'Bureau du journal', kind: 'convention' })
  await publish('partners', id, ['fr'])

  await signIn(page)
  await openForm(page, 'partners', id, 'fr')
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('link', { name: 'Historique dans le journal' }).click()
  const entries = page.locator('.audit-entries li')
  await expect(entries).toHaveCount(1)
  await expect(entries).toContainText(/a publié «.Bureau du journal.» en français/)
  await page.getByLabel('Nature').selectOption('withdrawn')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page.getByText('Rien ne répond à ces filtres.')).toBeVisible()
  await page.getByRole('link', { name: 'Tout afficher' }).click()
  await expect(entries.first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.desk-page').analyze()
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([])
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Exporter en CSV' }).click()
  expect((await file).suggestedFilename()).toBe('audit.csv')

  await page.context().clearCookies()
  await signIn(page, reader)
  await page.goto('/admin/audit')
  await expect(page.getByText('Seules les personnes qui administrent le portail lisent ce journal.')).toBeVisible()
  await expect(entries).toHaveCount(0)
})
