/** A passkey is made in the account, and takes the place of the code while signing in. The authenticator is Chromium's own. */
import { expect } from '@playwright/test'
import { generate } from 'otplib'
import { makePerson, signIn, test } from './support'

test.use({ locale: 'fr-FR' })

test('a passkey is added, signs in once for each challenge, and is removed', async ({ page, request }, { retry }) => {
  const person = { email: `cle-${retry}@example.org`, password: 'correct horse battery' }
  await makePerson(request, { ...person, name: 'Claude Clé', role: 'editor' })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'usb', automaticPresenceSimulation: true },
  })

  const { token, user } = await (await request.post('/api/users/login', { data: person })).json()
  const headers = { Authorization: `JWT ${token}` }
  const factor = `/api/users/${user.id}/second-factor`
  await signIn(page, person)
  const { key } = await (await request.post(factor, { data: { password: person.password }, headers })).json()
  const on = await request.post(`${factor}/confirmation`, { data: { code: await generate({ secret: key }) }, headers })
  expect(on.status()).toBe(200)

  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Ajouter une clé d’accès…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^Nom de la clé/).fill('Clé du bureau')
  await dialog.getByLabel('Mot de passe actuel').fill(person.password)
  await dialog.getByRole('button', { name: 'Ajouter' }).click()
  const kept = page.getByRole('region', { name: 'Second facteur' }).getByRole('listitem')
  await expect(kept).toContainText('Clé du bureau')

  await page.context().clearCookies()
  await page.goto('/admin/login?redirect=%2Fadmin%2Faccount')
  await page.getByLabel(/^E-mail/).fill(person.email)
  await page.getByLabel(/^Mot de passe/).fill(person.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  const sent = page.waitForRequest((each) => Boolean(each.postData()?.includes('"passkey"')))
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click()
  await page.waitForURL(/\/admin\/account$/)
  const replayed = await request.post('/api/users/login', { data: (await sent).postDataJSON() })
  expect(replayed.status()).toBe(401)

  await page.getByRole('button', { name: 'Retirer la clé : Clé du bureau' }).click()
  await dialog.getByLabel(/^Mot de passe actuel/).fill(person.password)
  await dialog.getByRole('button', { name: 'Retirer' }).click()
  await expect(kept).toHaveCount(0)
})
