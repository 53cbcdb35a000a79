/** Signing in, and one's own account, as people do it in both languages of the administration. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { generate } from 'otplib'
import { makePerson, signIn, test } from './support'

test.describe.configure({ timeout: 60_000 })

const password = 'correct horse battery'
const newPassword = 'staple battery horse'

const languages = [
  {
    locale: 'fr-FR',
    email: 'compte-fr@example.org',
    words: {
      email: /^E-mail/,
      password: /^Mot de passe/,
      signIn: 'Se connecter',
      wrong: /L’adresse ou le mot de passe est incorrect/,
      tooMany: /Trop d’essais. Réessayez dans 15.minutes/,
      changePassword: 'Changer le mot de passe',
      newPassword: /^Nouveau mot de passe/,
      confirm: /^Confirmez le mot de passe/,
      current: /^Mot de passe actuel/,
      notCurrent: /Ce n’est pas votre mot de passe actuel/,
      save: 'Enregistrer',
      sessions: 'Où ce compte est ouvert',
      isThis: /cette session/,
      endOthers: 'Fermer toutes les autres',
      turnOn: 'Activer le second facteur…',
      next: 'Continuer',
      code: 'Code à six chiffres',
      confirm2: 'Activer',
      kept: 'J’ai gardé ces codes',
      on: 'Activé. Codes de secours restants',
      codeNeeded: 'Donnez le code de votre application, ou un code de secours.',
      wrongCode: /Ce code n’est pas le bon/,
      codeOrRecovery: /^Code à six chiffres, ou code de secours/,
    },
  },
  {
    locale: 'en-GB',
    email: 'account-en@example.org',
    words: {
      email: /^Email/,
      password: /^Password/,
      signIn: 'Sign in',
      wrong: /The address or the password is wrong/,
      tooMany: /Too many attempts. Try again in 15.minutes/,
      changePassword: 'Change Password',
      newPassword: /^New Password/,
      confirm: /^Confirm Password/,
      current: /^Current password/,
      notCurrent: /This is not your current password/,
      save: 'Save',
      sessions: 'Where this account is open',
      isThis: /this session/,
      endOthers: 'Sign out everywhere else',
      turnOn: 'Turn the second factor on…',
      next: 'Continue',
      code: 'Six-digit code',
      confirm2: 'Turn on',
      kept: 'I have kept these codes',
      on: 'On. Recovery codes left',
      codeNeeded: 'Give the code of your application, or a recovery code.',
      wrongCode: /This code is not right/,
      codeOrRecovery: /^Six-digit code, or recovery code/,
    },
  },
]

/** The code that an application shows now, or half a minute before or after. */
const codeOf = (secret: string, steps = 0) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 })

// The long run does it in the other language too.
for (const { locale, email: account, words } of process.env.E2E_FULL ? languages : languages.slice(0, 1)) {
  test.describe(locale, () => {
    test.use({ locale })
    test.describe.configure({ mode: 'serial' })

    let email = account
    test.beforeAll(async ({ request }, { retry }) => {
      // The people of a first attempt are there.
      email = `${retry}-${account}`
      for (const each of [email, `slow-${email}`]) {
        await makePerson(request, { email: each, password, name: 'Claire Compte', role: 'editor' })
      }
    })

    const trySignIn = async (page: Page, as: string, tried: string) => {
      await page.getByLabel(words.email).fill(as)
      await page.getByLabel(words.password).fill(tried)
      await page.getByRole('button', { name: words.signIn }).click()
    }

    /** Presses the button until it has its effect: the form refuses to be sent while it checks what was just typed. */
    const save = (page: Page, isDone: () => Promise<boolean>) =>
      expect(async () => {
        if (!(await isDone()))
          await page.getByRole('button', { name: words.save, exact: true }).click({ timeout: 2000 })
        await expect.poll(isDone, { timeout: 3000 }).toBe(true)
      }).toPass()

    test('the form says that a password is wrong, and after five how long to wait', async ({ page }) => {
      await page.goto('/admin/login')
      await expect(page.getByLabel(words.email)).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await trySignIn(page, `slow-${email}`, newPassword)
      await expect(page.getByText(words.wrong)).toBeVisible()
      for (let i = 0; i < 4; i += 1) {
        const data = { email: `slow-${email}`, password: newPassword }
        expect((await page.request.post('/api/users/login', { data })).status()).toBe(401)
      }
      await trySignIn(page, `slow-${email}`, password)
      await expect(page.getByText(words.tooMany)).toBeVisible()
    })

    test('a new password is chosen with the current one, and other sessions are ended', async ({ page, browser }) => {
      const other = await browser.newContext({ locale })
      await signIn(await other.newPage(), { email, password })
      await page.goto('/admin/login')
      await trySignIn(page, email, password)
      await page.waitForURL(/\/admin\/?$/)
      await page.goto('/admin/account')
      await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
      const sessions = page.getByRole('region', { name: words.sessions })
      await expect(sessions.getByRole('listitem')).toHaveCount(2)
      await expect(sessions.getByRole('listitem').filter({ hasText: words.isThis })).toContainText('Chrome, ')
      await sessions.getByRole('button', { name: words.endOthers }).click()
      await expect(sessions.getByRole('listitem')).toHaveCount(1)
      expect((await (await other.request.get('/api/users/me')).json()).user).toBeNull()

      await expect(page.getByLabel(words.current)).toBeHidden()
      await page.getByRole('button', { name: words.changePassword }).click()
      await page.getByLabel(words.newPassword).fill(newPassword)
      await page.getByLabel(words.confirm).fill(newPassword)
      const current = page.getByLabel(words.current)
      await current.fill(newPassword)
      await save(page, () => page.getByText(words.notCurrent).first().isVisible())
      await current.fill(password)
      await save(page, () => current.isHidden())
      await signIn(await other.newPage(), { email, password: newPassword })
      await other.close()
    })

    test('a second factor is turned on in the account, and asked for while signing in', async ({ page }) => {
      await signIn(page, { email, password: newPassword })
      await page.goto('/admin/account')
      await page.getByRole('button', { name: words.turnOn }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(words.current).fill(newPassword)
      await dialog.getByRole('button', { name: words.next }).click()
      const key = ((await dialog.locator('code').textContent()) ?? '').replaceAll(' ', '')
      await dialog.getByLabel(words.code).fill(await codeOf(key, -1))
      await dialog.getByRole('button', { name: words.confirm2 }).click()
      await expect(dialog.locator('li')).toHaveCount(10)
      const recovery = await dialog.locator('li').allTextContents()
      await dialog.getByRole('button', { name: words.kept }).click()
      await expect(page.getByText(words.on)).toBeVisible()

      for (const code of [await codeOf(key), recovery[0] ?? '']) {
        await page.context().clearCookies()
        await page.goto('/admin/login?redirect=%2Fadmin%2Faccount')
        await trySignIn(page, email, newPassword)
        await expect(page.getByText(words.codeNeeded)).toBeVisible()
        await page.getByLabel(words.codeOrRecovery).fill('000000')
        await page.getByRole('button', { name: words.signIn }).click()
        await expect(page.getByText(words.wrongCode)).toBeVisible()
        await page.getByLabel(words.codeOrRecovery).fill(code)
        await page.getByRole('button', { name: words.signIn }).click()
        await page.waitForURL(/\/admin\/account$/)
      }
    })
  })
}
