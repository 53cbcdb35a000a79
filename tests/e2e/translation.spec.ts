/** A record is translated with both languages side by side, while others write it; readers learn what is behind. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { administrator, asAdministrator, editing, htmlAt, makePerson, signIn, test, textOf } from './support'

test.describe.configure({ mode: 'serial', timeout: 60_000 })

const password = 'correct horse battery'
const translator = { email: 'traductrice@example.org', password }
let id = ''

const prose = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

test.beforeAll(async ({ request }) => {
  await makePerson(request, { ...translator, name: 'Alex Traduction', role: 'translator', languages: ['en'] })
  const { save, publish } = await editing(request)
  const data = {
    name: 'Banque des plantes',
    acronym: 'BP',
    kind: 'convention',
    summary: prose('Une banque de graines.'),
  }
  id = (await save('partners', data)).id
  await save('partners', { name: 'Plant bank', acronym: 'PB' }, { id, locale: 'en' })
  await publish('partners', id, ['fr', 'en'])
})

const row = (page: Page, name: RegExp) => page.getByRole('region', { name })
const open = (page: Page, locale = 'en') => page.goto(`/admin/collections/partners/${id}/translate?locale=${locale}`)

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('a translator sees what changed, types, and saves with the keyboard', async ({ page, request }) => {
    const { save, publish } = await editing(request)
    await save('partners', { name: 'Banque mondiale des plantes' }, { id })
    await publish('partners', id)
    const address = '/en/partners/pb'
    expect(textOf(await htmlAt(request, address))).toContain('this translation is not yet up to date')

    await signIn(page, translator)
    await page.goto(`/admin/collections/partners/${id}?locale=en`)
    await page.getByRole('link', { name: 'Traduire', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Traduire en anglais' })).toBeVisible()
    const name = row(page, /^Nom /)
    await expect(name).toContainText('À mettre à jour')
    await expect(name.locator('ins')).toContainText('mondiale')
    await expect(row(page, /^Présentation/)).toContainText('Une banque de graines.')

    await name.getByRole('textbox').fill('World plant bank')
    await expect(name.getByRole('checkbox', { name: 'Traduction confirmée' })).toBeChecked()
    // An editor works on the same record meanwhile.
    await save('partners', { website: 'https://plants.example.org' }, { id })
    const summary = row(page, /^Présentation/)
    await summary.locator('[contenteditable=true]').click()
    await page.keyboard.type('A seed bank.')
    await page.keyboard.press('Control+S')
    await expect(page.getByText('Traduction enregistrée.')).toBeVisible()
    await expect(name).toContainText('À jour')
    await expect(name).toContainText('par Alex Traduction')
    await expect(summary).toContainText('À jour')
    const saved = await request.get(`/api/partners/${id}?locale=en&depth=0`, {
      headers: await asAdministrator(request),
    })
    expect(await saved.json()).toMatchObject({ name: 'World plant bank', website: 'https://plants.example.org' })

    await publish('partners', id, ['en'])
    const html = textOf(await htmlAt(request, address))
    expect(html).toContain('World plant bank')
    expect(html).not.toContain('not yet up to date')
  })

  test('what somebody else saved meanwhile is shown, and nothing is overwritten', async ({ page, request }) => {
    await signIn(page, translator)
    await open(page)
    const acronym = row(page, /^Sigle/)
    await acronym.getByRole('textbox').fill('WPB')
    const { save } = await editing(request)
    await save('partners', { acronym: 'WBP' }, { id, locale: 'en' })
    await page.getByRole('button', { name: 'Enregistrer la traduction' }).click()
    await expect(acronym.getByRole('alert')).toContainText('WBP')
    await expect(acronym.getByRole('textbox')).toHaveValue('WPB')
    await page.getByRole('button', { name: 'Enregistrer la traduction' }).click()
    await expect(page.getByText('Traduction enregistrée.')).toBeVisible()
  })

  test('what was typed is offered again after the page was left', async ({ page }) => {
    await signIn(page, translator)
    await open(page)
    await row(page, /^Nom /).getByRole('textbox').fill('Bank of the world’s plants')
    await page.getByRole('link', { name: 'Versions' }).click()
    await page.waitForURL(/versions/)
    await open(page)
    await page.getByRole('button', { name: 'Reprendre' }).click()
    await expect(row(page, /^Nom /).getByRole('textbox')).toHaveValue('Bank of the world’s plants')
  })
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB', viewport: { width: 390, height: 800 } })

  test('on a phone everything is confirmed at once, and a foreign language is read-only', async ({ page, request }) => {
    await (await editing(request)).save('partners', { name: 'Banque universelle des plantes' }, { id })
    await signIn(page, administrator)
    await open(page)
    await page.getByRole('button', { name: 'Confirm all' }).click()
    await page.getByRole('button', { name: 'Save the translation' }).click()
    await expect(page.getByText('Translation saved.')).toBeVisible()
    await expect(page.getByText('Out of date')).toHaveCount(0)
    await expect(page.getByText('Never confirmed')).toHaveCount(0)
    await page.getByRole('checkbox', { name: 'Only what is left to do' }).check()
    await expect(page.getByText('Everything is up to date in this language.')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Only what is left to do' }).uncheck()
    await page.getByText('Facts, shared by all languages').click()
    await expect(page.getByText('https://plants.example.org')).toBeVisible()
    const { violations } = await new AxeBuilder({ page })
      .include('.translation')
      .exclude('.rich-text-lexical')
      .analyze()
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    await signIn(page, translator)
    await open(page, 'fr')
    await expect(page.getByText('You do not translate into this language (French)')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save the translation' })).toHaveCount(0)
  })
})
