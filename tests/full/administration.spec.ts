/** The contrast of text in the administration, in both themes. Its markup is Payload's. */
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { signIn, test } from '../e2e/support'

test.use({ locale: 'fr-FR' })

for (const scheme of ['light', 'dark'] as const) {
  test(`every text has enough contrast, ${scheme}`, async ({ page }) => {
    test.setTimeout(120_000)
    const contrast = async (place: string) => {
      const { violations, passes } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
      expect
        .soft(
          violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
          place,
        )
        .toEqual([])
      expect(passes, place).not.toEqual([])
    }
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.goto('/admin/login')
    await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible()
    await contrast('login')
    await signIn(page)
    await expect(page.locator('.dashboard').getByText('Décisions', { exact: true })).toBeVisible()
    await contrast('dashboard')
    await page.goto('/admin/collections/partners?locale=fr')
    const first = page.locator('tbody a').first()
    await expect(first).toBeVisible()
    await contrast('list')
    await first.click()
    await expect(page.getByRole('textbox', { name: /^Nom \*/ })).toBeVisible()
    await contrast('record')
  })
}
