/**
 * The pictures of the editors' guide, taken anew into docs/pictures where GUIDE_PICTURES is set: their screens change. They
 * show the first content alone.
 */
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { asAdministrator, signIn } from '../e2e/support'
import { pdfOf } from '../support/pdf'

test.skip(!process.env.GUIDE_PICTURES, 'only when they are wanted')
test.describe.configure({ timeout: 120_000 })

const folder = path.resolve(import.meta.dirname, '../../docs/pictures')

/** Keeps a part of the page as a small picture. */
async function keep(shown: Page | Locator, name: string, height?: number): Promise<void> {
  const picture = sharp(await shown.screenshot({ animations: 'disabled', caret: 'hide' }))
  const { width = 0, height: whole = 0 } = await picture.metadata()
  await picture
    .extract({ left: 0, top: 0, width, height: Math.min(whole, height ?? whole) })
    .png({ palette: true, colours: 32, effort: 10 })
    .toFile(path.join(folder, `${name}.png`))
}

for (const locale of ['fr', 'en'] as const) {
  const of = (fr: string, en: string) => (locale === 'fr' ? fr : en)
  const picture = (name: string) => `${name}.${locale}`

  test.describe(locale, () => {
    test.use({ locale: of('fr-FR', 'en-GB'), viewport: { width: 960, height: 700 } })

    test('every picture', async ({ page, request }) => {
      await signIn(page)
      const headers = await asAdministrator(request)
      const { docs } = await (
        await request.get('/api/partners?locale=en&depth=0&where[acronym][equals]=UNODC', { headers })
      ).json()
      const id = String(docs[0].id)
      const dialog = page.getByRole('dialog').last()
      const form = async () => {
        await page.goto(`/admin/collections/partners/${id}?locale=${locale}`)
        await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
        await expect(page.locator('.publication-strip dl').first()).toBeVisible()
      }

      await page.goto('/admin')
      await keep(page, picture('start'))
      await page.getByRole('searchbox').fill(of('ONUDC', 'UNODC'))
      await page
        .getByRole('button', { name: of('Corriger le nom', 'Correct the name') })
        .first()
        .click()
      await expect(dialog.getByRole('textbox').first()).not.toHaveValue('')
      await dialog.getByRole('textbox').first().fill('Office des Nations Unies contre la drogue et le crime (Vienne)')
      await keep(dialog, picture('names'))

      await page.goto('/admin/conference')
      await page.getByRole('textbox', { name: of('Textes', 'Texts') }).fill('18.51 (Rev. CoP20), 19.22')
      await page.getByRole('button', { name: of('Chercher ces textes', 'Find these texts') }).click()
      await expect(page.locator('.conference-acts')).toBeVisible()
      await keep(page.locator('.conference-acts'), picture('conference'))

      await form()
      await page.getByRole('button', { name: of('Publier…', 'Publish…') }).click()
      await expect(dialog.getByRole('checkbox').first()).toBeVisible()
      await keep(dialog, picture('publish'))
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: of('Mettre dans un lot…', 'Put into a set…') }).click()
      await dialog.getByRole('textbox').fill(of('Après la session', 'After the meeting'))
      await keep(dialog, picture('sets'))
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: of('Retirer du site…', 'Withdraw…') }).click()
      await keep(dialog, picture('withdraw'))
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: of('Où sert cette fiche', 'Where this record is used') }).click()
      await expect(dialog.getByRole('listitem').first()).toBeVisible()
      await keep(dialog, picture('uses'))
      await page.keyboard.press('Escape')
      await keep(page.locator('.field-type.text').filter({ has: page.locator('#field-slug') }), picture('address'))

      const text = page.locator('[contenteditable="true"][data-lexical-editor]').first()
      await text.press('Control+End')
      await page.keyboard.press('Enter')
      await page.keyboard.type('/men')
      await expect(page.getByRole('option', { name: of('Mention d’une fiche', 'Mention of a record') })).toBeVisible()
      await page.keyboard.press('Enter')
      const drawer = page.locator('.drawer--is-open')
      await drawer.locator('#field-target').getByRole('combobox').fill('INTERPOL')
      await page
        .getByRole('option', { name: /INTERPOL/ })
        .first()
        .click()
      await expect(drawer.locator('#field-text')).not.toHaveValue('')
      await keep(drawer.locator('.drawer__content'), picture('mention'), 520)

      await form()
      const name = page.getByRole('textbox', { name: of('Nom', 'Name') }).first()
      const before = await name.inputValue()
      await name.fill(`${before} (${of('Vienne', 'Vienna')})`)
      const meanwhile = { data: { name: `${before}, ${of('à Vienne', 'in Vienna')}` }, headers }
      await request.patch(`/api/partners/${id}?locale=${locale}`, meanwhile)
      await page.keyboard.press('Control+s')
      await expect(dialog.getByRole('group').first()).toBeVisible()
      await keep(dialog, picture('conflict'), 460)
      await page.keyboard.press('Escape')
      await request.patch(`/api/partners/${id}?locale=${locale}`, { data: { name: before }, headers })

      await page.goto(`/admin/collections/partners/${id}/versions`)
      await expect(page.locator('.versions-list')).toBeVisible()
      await keep(page.locator('.versions-list'), picture('versions'), 300)

      await page.goto(`/admin/collections/agreements/create?locale=${locale}`)
      await page.getByRole('button', { name: 'Documents', exact: true }).click()
      await expect(page.locator('.file-adder')).toBeVisible()
      await page.locator('.file-adder select').selectOption({ label: of('français', 'French') })
      await keep(page.locator('#field-documents'), picture('agreement'))

      await page.goto(`/admin/collections/pages/create?locale=${locale}`)
      await page.getByRole('button', { name: of('Ajouter', 'Add Block') }).click()
      await expect(page.locator('.drawer--is-open .blocks-drawer__block').first()).toBeVisible()
      await keep(page.locator('.drawer--is-open'), picture('page'))

      await page.goto(`/admin/collections/documents/create?locale=${locale}`)
      const file = { name: 'memorandum_2024.pdf', mimeType: 'application/pdf', buffer: pdfOf('Memorandum') }
      await page.locator('input[type=file]').setInputFiles(file)
      await expect(page.locator('#field-title')).toHaveValue('memorandum 2024')
      await keep(page, picture('upload'))

      await form()
      await name.fill(`${before} `)
      await page.context().clearCookies()
      await page.keyboard.press('Control+s')
      await expect(dialog.getByRole('link').first()).toBeVisible()
      await keep(dialog, picture('session'))
    })
  })
}
