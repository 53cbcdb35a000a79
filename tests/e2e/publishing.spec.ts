/** The work of an editor in the administration, and its effect on the public pages. */
import { type APIResponse, expect, type Page, test } from '@playwright/test'
import { asAdministrator, htmlAt, listAt, makePerson, signIn, textOf } from './support'

test.use({ locale: 'fr-FR' })
test.describe.configure({ mode: 'serial', timeout: 90_000 })

const password = 'correct horse battery'
const publisher = { email: 'publication@example.org', password }
const translator = { email: 'traduction@example.org', password }

const name = (page: Page) => page.getByRole('textbox', { name: /^Nom \*/ })
/**
 * Presses a button of the form and waits for the word that it was done. The form passes over a click while it still
 * computes its state: a person presses again.
 */
async function pressUntilDone(page: Page, button: string) {
  await expect(async () => {
    await page.getByRole('button', { name: button }).click()
    await expect(page.locator('[data-sonner-toast][data-type="success"]').first()).toBeVisible({ timeout: 8_000 })
  }).toPass({ timeout: 60_000 })
}

async function edit(page: Page, id: string, locale: 'fr' | 'en') {
  await page.goto(`/admin/collections/partners/${id}?locale=${locale}`)
  await expect(name(page)).toBeVisible()
}

let id = ''

test.beforeAll(async ({ request }) => {
  await makePerson(request, { ...publisher, name: 'Publication', role: 'publisher' })
  await makePerson(request, { ...translator, name: 'Traduction', role: 'translator', languages: ['en'] })
})

test('a publisher creates a partner in French: a draft is invisible outside', async ({ page, request }) => {
  await signIn(page, publisher)
  await page.goto('/admin/collections/partners/create?locale=fr')
  await name(page).fill('Convention de l’essai')
  await page.getByRole('textbox', { name: /^Sigle/ }).fill('CDE')
  await page.locator('#field-kind').getByRole('combobox').fill('Conven')
  await page.getByRole('option', { name: 'Convention', exact: true }).click()
  await page.locator('#field-themes').getByRole('combobox').fill('Espèces')
  await page.getByRole('option', { name: 'Espèces marines' }).click()
  await pressUntilDone(page, 'Enregistrer le brouillon')
  await page.waitForURL(/partners\/[0-9a-f-]{36}/)
  id = /partners\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

  expect((await request.get('/fr/partenaires/cde')).status()).toBe(404)
  for (const path of ['/fr/partenaires', '/fr/themes/especes-marines', '/sitemap.xml']) {
    expect(await listAt(request, path), path).not.toMatch(/Convention de l’essai|partenaires\/cde/)
  }
})

test('publishes it in French: it is on its page, in the list and on the page of its strand, and not in English', async ({
  page,
  request,
}) => {
  await signIn(page, publisher)
  await edit(page, id, 'fr')
  await pressUntilDone(page, 'Publier en français')
  for (const path of ['/fr/partenaires/cde', '/fr/partenaires', '/fr/themes/especes-marines']) {
    expect(textOf(await listAt(request, path)), path).toContain('Convention de l’essai')
  }
  expect(await listAt(request, '/en/partners')).not.toContain('essai')
  // Its address is there in English, and says in English that it is given in French.
  expect(textOf(await htmlAt(request, '/en/partners/cde'))).toContain('This page is not published in English.')
})

test('translates it and publishes it in English', async ({ page, request }) => {
  await signIn(page, publisher)
  await edit(page, id, 'en')
  await name(page).fill('Trial Convention')
  await page.getByRole('textbox', { name: /^Sigle/ }).fill('TRC')
  await pressUntilDone(page, 'Publier en anglais')
  for (const path of ['/en/partners/trc', '/en/partners', '/en/themes/marine-species']) {
    expect(textOf(await listAt(request, path)), path).toContain('Trial Convention')
  }
  expect(textOf(await htmlAt(request, '/fr/partenaires/cde'))).toContain('Convention de l’essai')
  expect(await htmlAt(request, '/fr/partenaires/cde')).toContain('href="/en/partners/trc"')
})

test('renames it: the prose that mentions it changes', async ({ page, request }) => {
  const headers = await asAdministrator(request)
  const text = { type: 'text', version: 1, text: 'Nous citons ', format: 0, mode: 'normal', style: '', detail: 0 }
  const mention = {
    type: 'inlineBlock',
    version: 1,
    fields: {
      id: 'a',
      blockType: 'mention',
      form: 'name',
      text: 'ancien texte',
      target: { relationTo: 'partners', value: id },
    },
  }
  const paragraph = {
    type: 'paragraph',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    textFormat: 0,
    children: [text, mention],
  }
  const prose = { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [paragraph] } }
  const data = {
    title: 'Page qui cite',
    description: 'Une page.',
    blocks: [{ blockType: 'prose', text: prose }],
    verification: { state: 'unverified' },
    _status: 'published',
  }
  const made = await request.post('/api/pages?locale=fr', { data, headers })
  expect(made.status(), await made.text()).toBe(201)
  expect(textOf(await htmlAt(request, '/fr/page-qui-cite'))).toContain('Nous citons Convention de l’essai')

  await signIn(page, publisher)
  await edit(page, id, 'fr')
  await name(page).fill('Convention renommée')
  await pressUntilDone(page, 'Publier en français')
  const after = textOf(await htmlAt(request, '/fr/page-qui-cite'))
  expect(after).toContain('Nous citons Convention renommée')
  expect(after).not.toMatch(/essai|ancien texte/)
  expect(textOf(await htmlAt(request, '/fr/partenaires/cde'))).toContain('Convention renommée')
})

test('withdraws it: it is nowhere, and prose prints the words that were typed, without a link', async ({
  page,
  request,
}) => {
  await signIn(page, publisher)
  await edit(page, id, 'fr')
  await page.locator('.doc-controls__popup').getByRole('button').first().click()
  await page.getByRole('button', { name: 'Retirer du site, toutes langues' }).click()
  await pressUntilDone(page, 'Confirmer')
  for (const path of ['/fr/partenaires/cde', '/en/partners/trc'])
    expect([404, 410], path).toContain((await request.get(path)).status())
  for (const path of ['/fr/partenaires', '/en/partners', '/fr/themes/especes-marines', '/sitemap.xml']) {
    expect(await listAt(request, path), path).not.toMatch(/renommée|Trial Convention|partners\/trc/)
  }
  const html = await htmlAt(request, '/fr/page-qui-cite')
  expect(textOf(html)).toContain('Nous citons ancien texte')
  expect(html).not.toContain('/fr/partenaires/cde')
})

test('a translator has no button to publish, cannot write shared fields, and is refused in another language', async ({
  page,
}) => {
  await signIn(page, translator)
  await edit(page, id, 'en')
  await expect(page.getByRole('button', { name: /^Publier/ })).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: /^Site web/ })).toBeDisabled()
  await name(page).fill('Trial Convention, second translation')
  await pressUntilDone(page, 'Enregistrer le brouillon')

  await edit(page, id, 'fr')
  await name(page).fill('Autre nom')
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await expect(page.getByText('Vous ne traduisez pas vers cette langue (français).')).toBeVisible()
})

test('the first administrator cannot be made through the web', async ({ request }) => {
  const data = { email: 'intrus@example.org', password, name: 'Intrus', role: 'administrator' }
  expect((await request.post('/api/users/first-register', { data })).status()).toBe(404)
  expect((await request.get('/admin/create-first-user')).status()).toBe(404)
})

test('the API is for the team: signing in, editing and signing out ask it for nothing that it refuses', async ({
  page,
  request,
}) => {
  const asked: [string, number][] = []
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url())
    if (pathname.startsWith('/api/')) asked.push([pathname, answer.status()])
  })
  const refused = () => asked.filter(([, status]) => status >= 400)
  await page.goto('/admin/login')
  await page.goto('/admin/forgot')
  await signIn(page)
  for (const list of ['partners', 'meetings', 'users']) {
    await page.goto(`/admin/collections/${list}`)
    await expect(page.locator('table')).toBeVisible()
  }
  await page.goto('/admin/collections/partners/create')
  await name(page).fill('Convention à peine commencée')
  const relations = page.locator('#field-relations')
  await expect(async () => {
    await page.getByRole('button', { name: 'Relations', exact: true }).click()
    await relations.getByRole('button', { name: /^Ajouter/ }).click({ timeout: 3_000 })
  }).toPass()
  const related = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/api/partners'),
  )
  await relations.locator('.relationship input').first().click()
  expect((await related).status()).toBe(200)
  expect(asked.map(([path]) => path)).toEqual(
    expect.arrayContaining(['/api/users/me', '/api/users/login', '/api/partners']),
  )
  expect(refused()).toEqual([])

  await page.goto('/admin/logout')
  await page.waitForURL(/\/admin\/(login|logout)/)
  expect(refused()).toEqual([])
  for (const path of ['/api/partners?locale=fr', '/api/access', '/api/users', '/api/nothing']) {
    expect((await request.get(path)).status(), path).toBe(403)
  }
  expect((await request.get('/api/graphql')).status()).toBe(404)
})

test('a call that names no language, or one that we do not have, loses nothing', async ({ request }) => {
  const headers = await asAdministrator(request)
  const messageOf = async (answer: APIResponse) => [answer.status(), (await answer.json()).errors?.[0]?.message]
  const refused = [400, 'Indiquez une langue : locale=fr ou locale=en.']
  const french = { ...headers, 'accept-language': 'fr' }

  for (const kind of ['partners', 'agreements', 'pages', 'themes', 'documents', 'media']) {
    const read = await request.get(`/api/${kind}?depth=0`, { headers })
    expect(read.status(), kind).toBe(200)
    expect(await messageOf(await request.get(`/api/${kind}?locale=de`, { headers: french })), kind).toEqual(refused)
  }
  const { docs } = await (await request.get('/api/themes?depth=0&limit=1', { headers })).json()
  expect(docs[0].name, 'in the first language').toBeTruthy()
  for (const locale of ['', '?locale=de', '?locale=all']) {
    const options = { headers: french, data: { name: 'Sans langue' } }
    expect(await messageOf(await request.post(`/api/themes${locale}`, options)), locale).toEqual(refused)
    expect(await messageOf(await request.patch(`/api/themes/${docs[0].id}${locale}`, options)), locale).toEqual(refused)
    expect(await messageOf(await request.post(`/api/globals/site${locale}`, options)), locale).toEqual(refused)
  }
})
