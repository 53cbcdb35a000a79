/** The start page and the lists: a record is found, and called, by every name it has. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { editing, openForm, signIn, test } from './support'

test.describe.configure({ mode: 'serial', timeout: 30_000 })

let [id, untranslated, agreement] = ['', '', '']

test.beforeAll(async ({ request }) => {
  const working = await editing(request)
  id = (await working.save('partners', { name: 'Banque des tapirs', acronym: 'BQTP' })).id
  await working.save('partners', { name: 'Tapir Trust Bank' }, { id, locale: 'en' })
  untranslated = (await working.save('partners', { name: 'Okapi Trust', acronym: 'OKTR' }, { locale: 'en' })).id
  agreement = (await working.save('agreements', { title: 'Accord sur les tapirs' })).id
})

test.afterAll(async ({ request }) => {
  const working = await editing(request)
  await working.remove('agreements', agreement)
  for (const each of [id, untranslated]) await working.remove('partners', each)
})

/** Follows a count of the start page; the list has that many records, and says what it leaves out. */
async function followCount(page: Page, section: string, only: RegExp) {
  // Other tests save and delete records meanwhile, with the same rights.
  await expect(async () => {
    await page.goto('/admin')
    const link = page.getByRole('region', { name: section }).getByRole('link', { name: /^(Partenaires|Partners)/ })
    const count = Number(/\d+$/.exec(((await link.textContent()) ?? '').trim())?.[0])
    expect(count).toBeGreaterThan(0)
    await link.click()
    await expect(page.getByRole('status').filter({ hasText: only })).toBeVisible()
    const shown = page.getByRole('row').filter({ has: page.getByRole('cell') })
    if (count <= 10) await expect(shown).toHaveCount(count, { timeout: 1000 })
    else await expect(page.getByText(new RegExp(`^1-10 (sur|of) ${count}$`))).toBeVisible({ timeout: 1000 })
  }).toPass()
}

test.describe('in French', () => {
  test.use({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })

  test('a count leads to its records, and a list finds by acronym and English name', async ({ page }) => {
    await signIn(page)
    await followCount(page, 'Mes fiches, pas encore publiées ainsi', /Cette liste ne montre que ceci/)

    await page.goto('/admin/collections/partners?locale=fr&search=tapir%20trust')
    await expect(page.getByRole('link', { name: 'Banque des tapirs' })).toBeVisible()
    await page.goto('/admin/collections/partners?locale=fr&search=OKTR')
    await expect(page.getByRole('link', { name: 'Okapi Trust (OKTR) [en]' })).toBeVisible()
  })

  test('a filtered list is kept as a view, found again above the list, and removed', async ({ page }) => {
    await signIn(page)
    await page.goto('/admin/collections/partners?locale=fr&search=OKTR')
    await page.getByRole('button', { name: 'Enregistrer cette vue' }).click()
    const dialog = page.getByRole('dialog', { name: 'Enregistrer cette vue' })
    await dialog.getByLabel('Nom').fill('Okapis')
    await expect(dialog.getByLabel('Pour')).toHaveValue('')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()

    await page.goto('/admin/collections/partners?locale=fr')
    const views = page.getByRole('navigation', { name: 'Vues' })
    await expect(views.getByRole('link', { name: 'Tout' })).toHaveAttribute('aria-current', 'page')
    await views.getByRole('link', { name: 'Okapis', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Okapi Trust (OKTR) [en]' })).toBeVisible()
    await expect(views.getByRole('link', { name: 'Okapis', exact: true })).toHaveAttribute('aria-current', 'page')
    expect((await new AxeBuilder({ page }).include('.desk-views').analyze()).violations).toEqual([])

    const same = { collection: 'partners', name: 'Okapis aussi', query: 'search=OKTR' }
    await page.evaluate((body) => {
      const headers = { 'Content-Type': 'application/json' }
      return fetch('/api/views', { method: 'POST', headers, body: JSON.stringify(body) })
    }, same)
    await page.reload()
    await expect(views.locator('[aria-current]')).toHaveText('Okapis')
    await views.getByRole('link', { name: 'Okapis aussi' }).click()
    await expect(views.locator('[aria-current]')).toHaveText('Okapis aussi')
    await page.getByRole('button', { name: 'Supprimer cette vue' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
    await expect(views.getByRole('link', { name: 'Okapis aussi' })).toHaveCount(0)

    await page.getByRole('button', { name: 'Supprimer cette vue' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
    await expect(views).toHaveCount(1)
    await expect(views.getByRole('link', { name: 'Okapis', exact: true })).toHaveCount(0)
  })

  test('a comparison of versions calls records by their names, in fields and in prose', async ({ page, request }) => {
    const working = await editing(request)
    const target = { relationTo: 'partners', value: untranslated }
    const mention = { id: 'aa11', blockType: 'mention', target, form: 'acronym', text: 'cette banque' }
    const summary = {
      root: {
        ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
        children: [
          {
            ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0 },
            children: [{ type: 'inlineBlock', version: 1, fields: mention }],
          },
        ],
      },
    }
    await working.save('agreements', { parties: [{ partner: untranslated }], summary }, { id: agreement })
    await signIn(page)
    await page.goto(`/admin/collections/agreements/${agreement}/versions?locale=fr`)
    await page.locator('tbody tr').first().getByRole('link').first().click()
    const comparison = page.locator('.render-field-diffs').first()
    await expect(comparison.locator('.reference-diff')).toContainText('Okapi Trust (OKTR) [en]')
    await expect(comparison.locator('.prose-diff')).toContainText('Okapi Trust (OKTR) [sigle]')
    await expect(comparison).not.toContainText(/null|InlineBlock|[0-9a-f]{8}-[0-9a-f]{4}/)
  })

  test('a record is chosen by its acronym and by its name in the other language', async ({ page }) => {
    await signIn(page)
    await openForm(page, 'agreements', agreement, 'fr')
    const body = page.locator('#field-governs').getByRole('combobox')
    for (const [typed, label] of [
      ['BQTP', 'Banque des tapirs (BQTP) · Tapir Trust Bank (BQTP)'],
      ['tapir trust', 'Banque des tapirs (BQTP) · Tapir Trust Bank (BQTP)'],
      ['OKTR', 'Okapi Trust (OKTR) [en]'],
    ] as const) {
      await body.fill(typed)
      await expect(page.getByRole('option', { name: label })).toBeVisible()
    }
  })
})

test.describe('in English, on a phone', () => {
  test.use({ locale: 'en-GB', viewport: { width: 390, height: 800 } })

  test('the start page finds a record by its French name; titles are names', async ({ page }) => {
    await signIn(page)
    await followCount(page, 'My records, not published as they are', /This list shows only this/)
    await page.getByRole('link', { name: 'Show all' }).click()
    await expect(page).toHaveURL(/partners$|partners\?(?!.*desk=)/)

    await page.goto('/admin')
    await expect(page.getByRole('link', { name: 'Editors’ guide' })).toBeVisible()
    await page.getByRole('searchbox', { name: 'Find a record' }).fill('banque des tapirs')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'Tapir Trust Bank (BQTP)' })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('.desk-start').analyze()
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([])

    await page.goto(`/admin/collections/partners/${untranslated}?locale=fr`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Okapi Trust (OKTR) [en]')
  })

  test('a name is corrected from the search in both languages at once', async ({ page, request }) => {
    await signIn(page)
    await page.goto('/admin')
    await page.getByRole('searchbox', { name: 'Find a record' }).fill('tapir trust')
    await page.getByRole('button', { name: /^Correct the name: Tapir Trust Bank/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Correct the name' })
    await dialog.getByRole('textbox', { name: 'Name in French' }).fill('Banque des trois tapirs')
    await dialog.getByRole('textbox', { name: 'Name in English' }).fill('Three Tapirs Bank')
    // A record that is not public is not published from here.
    await expect(dialog.getByRole('button', { name: 'Save and publish' })).toHaveCount(0)
    const { violations } = await new AxeBuilder({ page }).include('.act-dialog').analyze()
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([])
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog.getByRole('status')).toHaveText('Saved. The site has not changed.')
    await dialog.getByRole('button', { name: 'Close' }).click()
    const { headers } = await editing(request)
    for (const [locale, name] of [
      ['fr', 'Banque des trois tapirs'],
      ['en', 'Three Tapirs Bank'],
    ]) {
      const saved = await request.get(`/api/partners/${id}?locale=${locale}&depth=0`, { headers })
      expect(await saved.json()).toMatchObject({ name })
    }
  })
})
