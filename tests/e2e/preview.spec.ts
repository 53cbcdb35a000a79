/** The preview: what is saved as it would look, for the team alone. */
import { type APIRequestContext, expect } from '@playwright/test'
import { administrator, editing, htmlAt, signIn, test, textOf } from './support'

test.use({ locale: 'fr-FR' })

/** Saves a record with the rights of the first administrator. */
async function saved(request: APIRequestContext, data: Record<string, unknown>) {
  const edit = await editing(request)
  const { id } = await edit.save('partners', data)
  return { id: id as string, remove: () => edit.remove('partners', id) }
}

test('what is saved is shown to the team in every language, and to nobody else', async ({ page, request, baseURL }) => {
  test.slow()
  const { id, remove } = await saved(request, { name: 'Convention en préparation', kind: 'convention' })
  const addresses = [`/apercu/fr/partenaires/${id}`, '/apercu/fr/partenaires/convention-en-preparation']

  // An anonymous visitor is led to the sign-in page, and from there to the address that was requested.
  await page.goto(addresses[0] ?? '')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
  await page.getByLabel(/^E-mail/).fill(administrator.email)
  await page.getByLabel(/^Mot de passe/).fill(administrator.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(`**${addresses[0]}`)

  for (const address of addresses) {
    const answer = await page.goto(address)
    expect(answer?.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Convention en préparation')
    await expect(page.getByRole('link', { name: 'Voir la page publique' })).toHaveCount(0)
  }
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('[Name: to be completed]')
  await expect(page.getByRole('link', { name: 'Edit this record' })).toHaveAttribute(
    'href',
    `/admin/collections/partners/${id}?locale=en`,
  )

  // Lists hold it too, and their links stay in the preview.
  await page.goto('/apercu/fr/partenaires')
  await page.getByRole('link', { name: 'Convention en préparation' }).click()
  await expect(page).toHaveURL(/\/apercu\/fr\/partenaires\/convention-en-preparation$/)

  // The same browser, with its cookie, gets the public page at the public address.
  const stranger = await request.get('/fr/partenaires', { headers: { Cookie: '' } })
  const known = await page.goto('/fr/partenaires')
  expect(known?.headers().etag?.split('-br')[0]).toBe(stranger.headers().etag?.split('-br')[0])
  expect(textOf(await htmlAt(request, '/fr/partenaires'))).not.toContain('en préparation')
  for (const address of addresses) {
    expect((await request.get(address.replace('/apercu', ''))).status()).toBe(404)
  }
  // The header of the preview, sent from outside, has no effect.
  const claimed = await request.get('/fr/partenaires/convention-en-preparation', {
    headers: { 'X-Preview': addresses[0] ?? '', Origin: baseURL ?? '' },
  })
  expect(claimed.status()).toBe(404)
  await remove()
})

test('a record that cannot be shown yet is named with what it lacks', async ({ page, request }) => {
  const { id, remove } = await saved(request, { name: 'Sans nature' })
  await signIn(page)
  await page.goto(`/apercu/fr/partenaires/${id}`)
  await expect(page.getByRole('main')).toContainText('Ce brouillon ne peut pas encore être montré. Il y manque')
  await expect(page.getByRole('main').getByRole('listitem')).toContainText(['Modifier cette fiche', 'Nature'])
  // The lists in which it would stand are there without it.
  for (const list of ['/apercu/fr/partenaires', '/apercu/en/partners', '/apercu/fr']) {
    expect((await page.goto(list))?.status(), list).toBe(200)
    await expect(page.getByRole('main')).not.toContainText('Sans nature')
  }
  await remove()
})

test('the form leads to the preview', async ({ page, request }) => {
  const { id, remove } = await saved(request, { name: 'Vue d’avance', kind: 'convention' })
  await signIn(page)
  await page.goto(`/admin/collections/partners/${id}?locale=fr`)
  const opened = page.waitForEvent('popup')
  await page.locator('#preview-button').click()
  const preview = await opened
  await preview.waitForURL(`**/apercu/fr/partenaires/${id}`)
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Vue d’avance')
  await remove()
})

test('a record that is not published in a language says so there, and shows what it has', async ({ request }) => {
  const edit = await editing(request)
  const { id } = await edit.save('partners', { name: 'Secrétariat unilingue', kind: 'convention' })
  await edit.publish('partners', id)

  const html = await htmlAt(request, '/en/partners/secretariat-unilingue')
  expect(textOf(html)).toContain('This page is not published in English. Its text is given in French below.')
  expect(html).toMatch(/<div lang="fr">(?:(?!<\/main>)[\s\S])*Secrétariat unilingue/)
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/fr\/partenaires\/secretariat-unilingue"\/>/)
  expect(html).not.toContain('hrefLang="en"')
  expect(await htmlAt(request, '/fr/partenaires/secretariat-unilingue')).toContain(
    'href="/en/partners/secretariat-unilingue"',
  )
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/en/partners/secretariat-unilingue')

  // Once it is published there, under a slug of that language, the address leads to it in one step.
  await edit.save('partners', { name: 'Monolingual Secretariat' }, { id, locale: 'en' })
  await edit.publish('partners', id, ['en'])
  const moved = await request.get('/en/partners/secretariat-unilingue', { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([301, '/en/partners/monolingual-secretariat'])
  await edit.remove('partners', id)
})
