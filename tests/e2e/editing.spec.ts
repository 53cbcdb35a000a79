/** Nothing that is typed in a form is lost: to another language, another person, a refusal or the end of a session. */
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { administrator, asAdministrator, makePerson, openForm, publish, save, signIn, test } from './support'

test.use({ locale: 'fr-FR' })
test.describe.configure({ mode: 'serial', timeout: 90_000 })

const password = 'correct horse battery'
const publisher = { email: 'edition@example.org', password }
const editor = { email: 'redaction@example.org', password }

const name = (page: Page) => page.getByRole('textbox', { name: /^Nom \*/ })
const website = (page: Page) => page.getByRole('textbox', { name: /^Site web/ })
const saveButton = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true })
const keptNotice = (page: Page) => page.getByText(/^Texte non enregistré de \d\d:\d\d/)
const edit = (page: Page, locale: 'fr' | 'en') => openForm(page, 'partners', id, locale)

async function switchTo(page: Page, language: 'français' | 'anglais'): Promise<void> {
  await page.locator('.localizer').getByRole('button').first().click()
  await page.getByRole('button', { name: new RegExp(language) }).click()
  await page.waitForURL(language === 'français' ? /locale=fr/ : /locale=en/)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
}

async function savedDocument(request: APIRequestContext, locale: 'fr' | 'en') {
  const headers = await asAdministrator(request)
  return (await request.get(`/api/partners/${id}?locale=${locale}&depth=0`, { headers })).json()
}

let id = ''

/** Where the locks of the record are. */
const locks = () => `/api/payload-locked-documents?where[document.value][equals]=${id}`

/** Everybody who has the record open gives it back: a lock is removed by the person who holds it. */
async function unlocked(request: APIRequestContext): Promise<void> {
  for (const data of [administrator, publisher, editor]) {
    const { token } = await (await request.post('/api/users/login', { data })).json()
    await request.delete(locks(), { headers: { Authorization: `JWT ${token}` } })
  }
}

test.beforeAll(async ({ request }) => {
  await makePerson(request, { ...publisher, name: 'Camille Édition', role: 'publisher' })
  await makePerson(request, { ...editor, name: 'Dominique Rédaction', role: 'editor' })
  const headers = await asAdministrator(request)
  const data = {
    name: 'Institut éprouvé',
    kind: 'convention',
    slug: 'institut-eprouve',
    website: 'https://a.example.org',
  }
  const made = await request.post('/api/partners?locale=fr', { data, headers })
  expect(made.status(), await made.text()).toBe(201)
  id = (await made.json()).doc.id
  const english = { data: { name: 'Tried Institute', slug: 'tried-institute' }, headers }
  expect((await request.patch(`/api/partners/${id}?locale=en`, english)).status()).toBe(200)
  const act = { data: { languages: ['fr', 'en'] }, headers }
  const published = await request.post(`/api/partners/${id}/publication`, act)
  expect(published.status(), await published.text()).toBe(200)
})

test('the first word of a translation raises no alarm', async ({ page }) => {
  await signIn(page, publisher)
  await edit(page, 'fr')
  await name(page).fill('Institut mis à l’essai')
  await save(page)
  await switchTo(page, 'anglais')
  await name(page).fill('Institute on trial')
  await save(page)
  await expect(page.getByText('Document modifié')).toHaveCount(0)
})

test('a change of language asks nothing and loses nothing', async ({ page }) => {
  await signIn(page, publisher)
  await edit(page, 'fr')
  await name(page).fill('Institut tapé en hâte')
  await switchTo(page, 'anglais')
  await expect(name(page)).toHaveValue('Institute on trial')
  await expect(keptNotice(page)).toHaveCount(0)
  await website(page).fill('https://b.example.org')
  await save(page)

  await switchTo(page, 'français')
  await expect(name(page)).toHaveValue('Institut mis à l’essai')
  await expect(keptNotice(page)).toContainText('Il porte sur : Nom.')
  await page.getByRole('button', { name: 'Reprendre' }).click()
  await expect(name(page)).toHaveValue('Institut tapé en hâte')
  await expect(website(page)).toHaveValue('https://b.example.org')
  await save(page)
  await page.reload()
  await expect(name(page)).toHaveValue('Institut tapé en hâte')
  await expect(keptNotice(page)).toHaveCount(0)
})

test('what is given up is not offered again', async ({ page }) => {
  await signIn(page, publisher)
  await edit(page, 'fr')
  await name(page).fill('Institut abandonné')
  await switchTo(page, 'anglais')
  await edit(page, 'fr')
  await page.getByRole('button', { name: 'Abandonner' }).click()
  await edit(page, 'fr')
  await expect(keptNotice(page)).toHaveCount(0)
  await expect(name(page)).toHaveValue('Institut tapé en hâte')
})

test('two forms of one record: both texts stand side by side, and each field is chosen', async ({ page, request }) => {
  await signIn(page, publisher)
  await edit(page, 'fr')
  await name(page).fill('Institut du premier onglet')
  await page.getByRole('textbox', { name: /^Sigle/ }).fill('IPO')

  // The same person in another tab, whom the lock of the record lets in.
  const { token } = await (await request.post('/api/users/login', { data: publisher })).json()
  const headers = { Authorization: `JWT ${token}` }
  const data = { name: 'Institut du second', website: 'https://second.example.org' }
  expect((await request.patch(`/api/partners/${id}?locale=fr`, { data, headers })).status()).toBe(200)

  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Cette fiche a été modifiée entre-temps' })
  await expect(dialog).toContainText('Camille Édition')
  const field = (label: RegExp) => dialog.getByRole('group', { name: label })
  await expect(field(/^Nom \(modifié des deux côtés\)/)).toContainText('Institut du premier onglet')
  await expect(field(/^Nom \(/)).toContainText('Institut du second')
  await expect(field(/^Site web/).getByRole('radio', { name: /Enregistré par/ })).toBeChecked()
  await expect(field(/^Sigle/).getByRole('radio', { name: /Votre texte/ })).toBeChecked()

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(name(page)).toHaveValue('Institut du premier onglet')
  await saveButton(page).click()
  await field(/^Nom \(/)
    .getByRole('radio', { name: /Enregistré par/ })
    .check()
  await dialog.getByRole('button', { name: 'Enregistrer ces choix' }).click()

  await expect(name(page)).toHaveValue('Institut du second')
  await expect(website(page)).toHaveValue('https://second.example.org')
  const saved = await savedDocument(request, 'fr')
  expect(saved).toMatchObject({ name: 'Institut du second', acronym: 'IPO', website: 'https://second.example.org' })
  await name(page).fill('Institut réconcilié')
  await save(page)
})

test('after a refused publication the fields are marked, and every button works', async ({ page }) => {
  await signIn(page, publisher)
  await edit(page, 'fr')
  await name(page).fill('')
  await save(page)
  await page.getByRole('button', { name: 'Publier…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publier' })
  await dialog.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('À corriger avant de publier')
  await expect(dialog.getByRole('alert')).toContainText('Ce champ est requis')
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.locator('.field-type.error').filter({ has: name(page) })).toBeVisible()

  await name(page).fill('Institut corrigé')
  await save(page)
  expect(await publish(page)).toContain('les textes en français')
})

test('no word of the form says the opposite of what it does', async ({ page }) => {
  await signIn(page, publisher)
  await edit(page, 'fr')
  await page.locator('.doc-controls__popup').getByRole('button').first().click()
  await expect(page.getByText(/Republier|Confirmer l’annulation|Dépublier|toutes les localités/)).toHaveCount(0)
})

test('an old version is taken up again, and the site does not change', async ({ page, request }) => {
  await signIn(page, publisher)
  await page.goto(`/admin/collections/partners/${id}/versions`)
  await page.locator('tbody tr').nth(2).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Reprendre cette version' }).click()
  await page.getByRole('button', { name: 'Confirmer' }).click()
  await page.waitForURL(new RegExp(`partners/${id}(\\?|$)`))
  await expect(page.getByRole('region', { name: 'Publication' })).toContainText('enregistré, pas encore publié')
  expect((await request.get('/fr/partenaires/institut-eprouve')).status()).toBe(200)
})

test('the end of a session loses nothing: signing in elsewhere is enough', async ({ page, context }) => {
  await signIn(page, publisher)
  await edit(page, 'fr')
  await name(page).fill('Institut d’une longue séance')
  await context.clearCookies()
  await saveButton(page).click()
  const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' })
  await expect(dialog.getByRole('link', { name: /Se connecter/ })).toBeVisible()
  const other = await context.newPage()
  await signIn(other, publisher)
  await other.close()
  await dialog.getByRole('button', { name: 'Enregistrer à nouveau' }).click()
  await expect(page.locator('[data-sonner-toast][data-type="success"]').first()).toBeVisible()
  await page.reload()
  await expect(name(page)).toHaveValue('Institut d’une longue séance')
})

test('signing out leaves nothing that was typed in the browser', async ({ page }) => {
  await signIn(page, publisher)
  await edit(page, 'fr')
  await name(page).fill('Institut confidentiel')
  await switchTo(page, 'anglais')
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }).includes('confidentiel'))
  expect(await kept()).toBe(true)
  await page.goto('/admin/logout')
  await expect.poll(kept).toBe(false)
})

test('who holds a record is named, and what is saved can be published meanwhile', async ({
  page,
  browser,
  request,
}) => {
  const headers = await asAdministrator(request)
  await unlocked(request)
  const data = { name: 'Institut à publier' }
  expect((await request.patch(`/api/partners/${id}?locale=fr`, { data, headers })).status()).toBe(200)
  const other = await browser.newPage({ locale: 'fr-FR' })
  await signIn(other, editor)
  await edit(other, 'fr')
  await expect(other.getByRole('button', { name: /Publier|Retirer/ })).toHaveCount(0)
  await name(other).fill('Institut en cours')
  const holders = async () => (await (await request.get(locks(), { headers })).json()).totalDocs
  await expect.poll(holders).toBe(1)

  await signIn(page, publisher)
  await page.goto(`/admin/collections/partners/${id}?locale=fr`)
  const locked = page.locator('.document-locked')
  await expect(locked).toContainText('Dominique Rédaction')
  await locked.getByRole('button', { name: 'Lire sans modifier' }).click()
  await expect(page.getByRole('region', { name: 'Publication' })).toContainText(
    'Dominique Rédaction modifie cette fiche',
  )
  expect(await publish(page)).toContain('les textes en français')
  await other.close()
})

test('on a phone nothing scrolls sideways, and a dialog is closed by keyboard', async ({ page, request }) => {
  await unlocked(request)
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, publisher)
  await page.goto(`/admin/collections/partners/${id}?locale=fr`)
  await expect(page.getByRole('region', { name: 'Publication' })).toContainText('Anglais')
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await sideways()).toBeLessThanOrEqual(0)
  const opener = page.getByRole('button', { name: 'Retirer du site…' })
  await opener.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Retirer du site' })).toBeInViewport({ ratio: 0.9 })
  expect(await sideways()).toBeLessThanOrEqual(0)
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})
