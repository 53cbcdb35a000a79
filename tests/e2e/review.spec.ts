/** A text is reviewed before it is published, in both languages of the administration. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { asAdministrator, editing, makePerson, openForm, signIn, test } from './support'

test.describe.configure({ mode: 'serial', timeout: 60_000 })

const password = 'correct horse battery'
const editor = { email: 'relecture-redaction@example.org', password }
const publisher = { email: 'relecture-publication@example.org', password }
let id = ''

test.beforeAll(async ({ request }) => {
  await makePerson(request, { ...editor, name: 'Rose Rédactrice', role: 'editor' })
  await makePerson(request, { ...publisher, name: 'Paul Éditeur', role: 'publisher' })
  const working = await editing(request)
  id = (await working.save('partners', { name: 'Institut relu', acronym: 'IRL', kind: 'convention' })).id
})

test.afterAll(async ({ request }) => {
  const headers = await asAdministrator(request)
  const data = { isRequired: false, isOwnAllowed: false }
  expect((await request.post('/api/partners/review-settings', { data, headers })).status()).toBe(200)
})

const panel = (page: Page, name: 'Relecture' | 'Review') => page.getByRole('region', { name, exact: true })

async function take(page: Page, open: string, confirm: string, comment = '') {
  await page.getByRole('button', { name: open, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (comment) await dialog.getByRole('textbox').fill(comment)
  await dialog.getByRole('button', { name: confirm, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Saves a name as the person who is signed in, and opens the form again: text typed in it would lock the record for others. */
async function write(page: Page, name: string) {
  const status = await page.evaluate(
    async ([record, data]) => {
      const headers = { 'Content-Type': 'application/json' }
      return (await fetch(`/api/partners/${record}?locale=fr`, { method: 'PATCH', headers, body: data })).status
    },
    [id, JSON.stringify({ name })] as const,
  )
  expect(status).toBe(200)
  await openForm(page, 'partners', id, 'fr')
}

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('an editor asks, a publisher sends back, the editor mends and asks again', async ({ page }) => {
    await signIn(page, editor)
    await openForm(page, 'partners', id, 'fr')
    await write(page, 'institut relu')
    await take(page, 'Demander une relecture…', 'Demander une relecture')
    await expect(panel(page, 'Relecture')).toContainText('demandée par Rose Rédactrice')

    await signIn(page, publisher)
    await openForm(page, 'partners', id, 'fr')
    await page.getByRole('button', { name: 'Renvoyer…' }).click()
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Renvoyer avec ce commentaire' })).toBeDisabled()
    await page.keyboard.press('Escape')
    await take(page, 'Renvoyer…', 'Renvoyer avec ce commentaire', 'Une majuscule, s’il vous plaît.')

    await signIn(page, editor)
    await openForm(page, 'partners', id, 'fr')
    await expect(panel(page, 'Relecture')).toContainText('Une majuscule, s’il vous plaît.')
    const comments = panel(page, 'Relecture').getByText(/^Commentaires/)
    await comments.click()
    await page.getByRole('combobox', { name: 'Mentionner' }).selectOption('Paul Éditeur')
    await page.getByRole('textbox', { name: 'Nouveau commentaire' }).pressSequentially('C’est fait.')
    await page.getByRole('button', { name: 'Ajouter le commentaire' }).click()
    await expect(comments).toHaveText('Commentaires (1 à traiter)')
    await expect(page.getByText('@Paul Éditeur C’est fait.')).toBeVisible()
    await write(page, 'Institut relu')
    await take(page, 'Demander une relecture…', 'Demander une relecture')
    const { violations } = await new AxeBuilder({ page }).include('.review-panel').analyze()
    expect(violations).toEqual([])
  })
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })

  const open = async (page: Page) => {
    await page.goto(`/admin/collections/partners/${id}?locale=fr`)
    await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
    await expect(panel(page, 'Review')).toContainText('French')
  }

  test('with the setting on, a publication waits for the approval', async ({ page }) => {
    await signIn(page)
    await open(page)
    await page.getByRole('button', { name: 'Review settings…' }).click()
    await page.getByRole('checkbox', { name: /^Publish only after an approved review/ }).check()
    await page.getByRole('button', { name: 'Save settings' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()

    await signIn(page, publisher)
    await open(page)
    const dialog = page.getByRole('dialog', { name: 'Publish' })
    await page.getByRole('button', { name: 'Publish…' }).click()
    await expect(dialog).toContainText('The review of the text in French is not approved.')
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(dialog.getByRole('alert')).toContainText(/It can be approved by: .*Paul Éditeur/)
    await dialog.getByRole('button', { name: 'Cancel' }).click()

    await take(page, 'Approve…', 'Approve')
    await expect(panel(page, 'Review')).toContainText('approved by Paul Éditeur')
    await page.getByRole('button', { name: 'Publish…' }).click()
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(dialog.getByRole('status')).toContainText('the texts in French')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(panel(page, 'Review')).toContainText('over: published by Paul Éditeur')
    await page.getByRole('textbox', { name: /^Name \*/ }).fill('Institut relu encore')
    await expect(panel(page, 'Review')).toContainText('Save first: what is saved is reviewed.')
  })
})
