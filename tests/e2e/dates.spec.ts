/** A day that is typed is the day that is kept, and a text that is none stays as it was typed. */
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { administrator, asAdministrator, editing, test } from './support'

test.describe.configure({ timeout: 90_000 })

const words = {
  fr: { browser: 'fr-FR', history: 'Historique', effect: /^Prise d’effet/, save: 'Enregistrer' },
  en: { browser: 'en-GB', history: 'History', effect: /^Date of effect/, save: 'Save' },
} as const
type Language = keyof typeof words

const effect = (page: Page, language: Language) => page.getByRole('textbox', { name: words[language].effect })

async function makeAgreement(request: APIRequestContext, data: object = {}): Promise<string> {
  const edit = await editing(request)
  return (await edit.save('agreements', { title: 'Accord daté', ...data })).id
}

async function saved(request: APIRequestContext, id: string) {
  return (await request.get(`/api/agreements/${id}?depth=0`, { headers: await asAdministrator(request) })).json()
}

/** Opens the dates of an agreement, in the language of the browser. */
async function openDates(page: Page, id: string, language: Language): Promise<void> {
  expect((await page.request.post('/api/users/login', { data: administrator })).status()).toBe(200)
  await page.goto(`/admin/collections/agreements/${id}?locale=fr`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await page.getByRole('button', { name: words[language].history, exact: true }).click()
  await expect(effect(page, language)).toBeEnabled()
}

async function typeIn(page: Page, language: Language, text: string): Promise<void> {
  await effect(page, language).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

/** @returns the status of the answer */
async function sendForm(page: Page, language: Language): Promise<number> {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.getByRole('button', { name: words[language].save, exact: true }).click()
  const status = (await answered).status()
  await expect(effect(page, language)).toBeEnabled()
  return status
}

const typed = [
  ['15 juillet 2024', '2024-07-15'],
  ['3 février 2021', '2021-02-03'],
  ['25 décembre 2019', '2019-12-25'],
  ['1er avril 2026', '2026-04-01'],
  ['05/03/2026', '2026-03-05'],
  ['15-08-2024', '2024-08-15'],
  ['July 15, 2023', '2023-07-15'],
  ['2020-02-29', '2020-02-29'],
] as const

/** Those that another program reads otherwise; the long run sends every one. */
const sent: string[] = ['3 février 2021', '05/03/2026']
const isLongRun = Boolean(process.env.E2E_FULL)

for (const language of process.env.E2E_FULL ? (['fr', 'en'] as const) : (['fr'] as const)) {
  test.describe(`in the administration in ${language}`, () => {
    test.use({ locale: words[language].browser })

    test('what is typed is what is kept', async ({ page, request }) => {
      const id = await makeAgreement(request)
      await openDates(page, id, language)
      for (const [text, day] of typed) {
        await typeIn(page, language, text)
        const [year, , date] = day.split('-').map(Number)
        await expect(effect(page, language), text).toHaveValue(new RegExp(`^${date}(er)? \\S+ ${year}$`))
        if (!isLongRun && !sent.includes(text)) continue
        if (!isLongRun && !sent.includes(text)) continue
        expect(await sendForm(page, language), text).toBe(200)
        expect((await saved(request, id)).effectiveDate, text).toBe(`${day}T12:00:00.000Z`)
      }
      await typeIn(page, language, '15/7/2024')
      await expect(effect(page, language)).toHaveValue({ fr: '15 juillet 2024', en: '15 July 2024' }[language])
    })

    test('what is no day stays as it was typed, and is refused', async ({ page, request }) => {
      const id = await makeAgreement(request, { effectiveDate: '2024-07-15T12:00:00.000Z' })
      await openDates(page, id, language)
      for (const text of ['5 mars 20226', '12 mars', '31/12/9999', '31/02/2024']) {
        await typeIn(page, language, text)
        await expect(effect(page, language)).toHaveValue(text)
        const message = { fr: 'n’est pas une date lisible', en: 'cannot be read as a date' }[language]
        await expect(page.getByRole('alert').filter({ hasText: text })).toContainText(message)
        if (!isLongRun && text !== '12 mars') continue
        if (!isLongRun && text !== '12 mars') continue
        expect(await sendForm(page, language), text).toBe(400)
        await expect(effect(page, language)).toHaveValue(text)
        await expect(page.getByRole('alert').filter({ hasText: text })).toContainText(message)
      }
      expect((await saved(request, id)).effectiveDate).toBe('2024-07-15T12:00:00.000Z')
      await typeIn(page, language, '5 mars 2022')
      await expect(page.getByRole('alert').filter({ hasText: 'mars' })).toHaveCount(0)
      expect(await sendForm(page, language)).toBe(200)
      expect((await saved(request, id)).effectiveDate).toBe('2022-03-05T12:00:00.000Z')
    })
  })
}

test.describe('by other ways', () => {
  test.use({ locale: 'fr-FR', permissions: ['clipboard-read', 'clipboard-write'] })

  test('a pasted day is kept, and an emptied field holds none', async ({ page, request }) => {
    const id = await makeAgreement(request)
    await openDates(page, id, 'fr')
    await page.evaluate(() => navigator.clipboard.writeText(' 15\u00a0juillet\u00a02024\n'))
    await effect(page, 'fr').click()
    await page.keyboard.press('ControlOrMeta+v')
    await page.keyboard.press('Tab')
    await expect(effect(page, 'fr')).toHaveValue('15 juillet 2024')
    expect(await sendForm(page, 'fr')).toBe(200)
    expect((await saved(request, id)).effectiveDate).toBe('2024-07-15T12:00:00.000Z')

    await effect(page, 'fr').click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Tab')
    expect(await sendForm(page, 'fr')).toBe(200)
    expect((await saved(request, id)).effectiveDate).toBeNull()
  })

  test('a day of a row, saved by the key while it is typed', async ({ page, request }) => {
    const events = [{ kind: 'renewed', date: '2024-07-15T12:00:00.000Z' }]
    const id = await makeAgreement(request, { events })
    await openDates(page, id, 'fr')
    const date = page.locator('#events-row-0').getByRole('textbox', { name: /^Date/ })
    await expect(date).toHaveValue('15 juillet 2024')
    await date.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('1er sept. 2025')
    const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await page.keyboard.press('ControlOrMeta+s')
    expect((await answered).status()).toBe(200)
    expect((await saved(request, id)).events[0].date).toBe('2025-09-01T12:00:00.000Z')
  })

  test('the button opens the calendar, whose day is kept', async ({ page, request }) => {
    const id = await makeAgreement(request, { effectiveDate: '2024-07-15T12:00:00.000Z' })
    await openDates(page, id, 'fr')
    await effect(page, 'fr').focus()
    await page.keyboard.press('Tab')
    const button = page.getByRole('button', { name: 'Prise d’effet : ouvrir le calendrier' })
    await expect(button).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(effect(page, 'fr')).toHaveValue('16 juillet 2024')
    expect(await sendForm(page, 'fr')).toBe(200)
    expect((await saved(request, id)).effectiveDate).toBe('2024-07-16T12:00:00.000Z')
  })
})

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ locale: 'fr-FR', timezoneId })

    test('the stored day is shown, in a form and in a list, and the typed one is stored', async ({ page, request }) => {
      const id = await makeAgreement(request, { effectiveDate: '2026-03-05T12:00:00.000Z' })
      await openDates(page, id, 'fr')
      await expect(effect(page, 'fr')).toHaveValue('5 mars 2026')
      await typeIn(page, 'fr', '6 mars 2026')
      await expect(effect(page, 'fr')).toHaveValue('6 mars 2026')
      expect(await sendForm(page, 'fr')).toBe(200)
      expect((await saved(request, id)).effectiveDate).toBe('2026-03-06T12:00:00.000Z')
      await page.goto('/admin/collections/meetings?limit=100')
      await expect(page.getByRole('row').filter({ hasText: 'CoP20' })).toContainText('24 novembre 2025')
    })
  })
}

test.describe('on a phone', () => {
  test.use({ locale: 'fr-FR', viewport: { width: 390, height: 844 } })

  test('a date and its message stand within the page', async ({ page, request }) => {
    const id = await makeAgreement(request)
    await openDates(page, id, 'fr')
    await typeIn(page, 'fr', 'le cinq mars de l’an deux mille vingt-deux')
    const message = page.getByRole('alert').filter({ hasText: 'lisible' })
    await message.scrollIntoViewIfNeeded()
    await expect(message).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
