/** The work of an editor in the administration, and its effect on the public pages. */
import { type APIResponse, expect, type Page } from '@playwright/test'
import {
  asAdministrator,
  htmlAt,
  listAt,
  makePerson,
  openForm,
  publish,
  save,
  signIn,
  signInByForm,
  test,
  textOf,
} from './support'

test.use({ locale: 'fr-FR' })
test.describe.configure({ mode: 'serial', timeout: 90_000 })

const password = 'correct horse battery'
const publisher = { email: 'publication@example.org', password }
const translator = { email: 'traduction@example.org', password }

const name = (page: Page) => page.getByRole('textbox', { name: /^Nom \*/ })
const strip = (page: Page) => page.getByRole('region', { name: 'Publication' })
const edit = (page: Page, id: string, locale: 'fr' | 'en') => openForm(page, 'partners', id, locale)

let id = ''

test.beforeAll(async ({ request }) => {
  await makePerson(request, { ...publisher, name: 'Publication', role: 'publisher' })
  await makePerson(request, { ...translator, name: 'Traduction', role: 'translator', languages: ['en'] })
})

test('a publisher creates a partner in French: what is only saved is invisible outside', async ({ page, request }) => {
  await signIn(page, publisher)
  await page.goto('/admin/collections/partners/create?locale=fr')
  await name(page).fill('Convention de l’essai')
  await page.getByRole('textbox', { name: /^Sigle/ }).fill('CDE')
  await page.locator('#field-kind').getByRole('combobox').fill('Conven')
  await page.getByRole('option', { name: 'Convention', exact: true }).click()
  await page.locator('#field-themes').getByRole('combobox').fill('Espèces')
  await page.getByRole('option', { name: 'Espèces marines' }).click()
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await page.waitForURL(/partners\/[0-9a-f-]{36}/)
  id = /partners\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

  expect((await request.get('/fr/partenaires/cde')).status()).toBe(404)
  for (const path of ['/fr/partenaires', '/fr/themes/especes-marines', '/sitemap.xml']) {
    expect(await listAt(request, path), path).not.toMatch(/Convention de l’essai|partenaires\/cde/)
  }
})

test('before it is published, what keeps it back and what it reaches are told', async ({ page }) => {
  await signIn(page, publisher)
  await edit(page, id, 'en')
  await page.getByRole('button', { name: 'Publier…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Ceci empêche de publier')
  await dialog.getByRole('button', { name: /Nom$/ }).click()
  await expect(name(page)).toBeFocused()

  await page.getByRole('button', { name: 'Publier…' }).click()
  await dialog.getByRole('checkbox', { name: 'Les textes en anglais' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Les textes en français' }).check()
  await dialog.getByText(/adresses changent/).click()
  const page1 = dialog.getByRole('link', { name: /Convention de l’essai/ })
  await expect(page1).toHaveAttribute('href', '/apercu/fr/partenaires/cde')
  await expect(dialog.getByRole('link', { name: '/fr/partenaires.atom' })).toBeVisible()
})

test('publishes it in French: it is on its page, in the list and on the page of its strand, and marked in English', async ({
  page,
  request,
}) => {
  await signIn(page, publisher)
  await edit(page, id, 'fr')
  await expect(strip(page)).toContainText('pas publié')
  expect(await publish(page)).toMatch(/^Publié : .*les textes en français/)
  await expect(strip(page)).toContainText('par Publication')
  await expect(strip(page).getByRole('link', { name: '/fr/partenaires/cde' })).toBeVisible()
  for (const path of ['/fr/partenaires/cde', '/fr/partenaires', '/fr/themes/especes-marines']) {
    expect(textOf(await listAt(request, path)), path).toContain('Convention de l’essai')
  }
  expect(textOf(await listAt(request, '/en/partners'))).toContain('Convention de l’essai (CDE) (in French only)')
  // Its address is there in English, and says in English that it is given in French.
  expect(textOf(await htmlAt(request, '/en/partners/cde'))).toContain('This page is not published in English.')
})

test('translates it and publishes it in English', async ({ page, request }) => {
  await signIn(page, publisher)
  await edit(page, id, 'en')
  await name(page).fill('Trial Convention')
  await page.getByRole('textbox', { name: /^Sigle/ }).fill('TRC')
  await save(page)
  expect(await publish(page)).toBe('Publié : les textes en anglais.')
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
  }
  const made = await request.post('/api/pages?locale=fr', { data, headers })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = await made.json()
  const act = { data: { languages: ['fr'] }, headers }
  expect((await request.post(`/api/pages/${doc.id}/publication`, act)).status()).toBe(200)
  expect(textOf(await htmlAt(request, '/fr/page-qui-cite'))).toContain('Nous citons Convention de l’essai')

  await signIn(page, publisher)
  await edit(page, id, 'fr')
  await name(page).fill('Convention renommée')
  await save(page)
  await expect(strip(page)).toContainText('enregistré, pas encore publié : Nom')
  expect(textOf(await htmlAt(request, '/fr/partenaires/cde'))).toContain('Convention de l’essai')
  await publish(page)
  const after = textOf(await htmlAt(request, '/fr/page-qui-cite'))
  expect(after).toContain('Nous citons Convention renommée')
  expect(after).not.toMatch(/essai|ancien texte/)
  expect(textOf(await htmlAt(request, '/fr/partenaires/cde'))).toContain('Convention renommée')
})

test('what holds for both languages is published for both, and the dialog says so before', async ({
  page,
  request,
}) => {
  await signIn(page, publisher)
  await edit(page, id, 'fr')
  await page.getByRole('textbox', { name: /^Site web/ }).fill('https://essai.example.org')
  await page.getByRole('button', { name: 'Publier…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publier' })
  await expect(dialog.getByRole('checkbox', { name: /toutes les langues.*change : Site web/ })).toBeChecked()
  await expect(dialog.getByText('La page en anglais montrera aussi ces changements.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('Publié : ce qui vaut pour toutes les langues.')
  for (const path of ['/fr/partenaires/cde', '/en/partners/trc']) {
    expect(await htmlAt(request, path), path).toContain('https://essai.example.org')
  }
})

test('goes back to what is public: nothing changes on the site', async ({ page, request }) => {
  await signIn(page, publisher)
  await edit(page, id, 'fr')
  await name(page).fill('Convention mal renommée')
  await page.getByRole('textbox', { name: /^Site web/ }).fill('')
  await save(page)
  await page.getByRole('button', { name: 'Revenir à ce qui est public…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Revenir à ce qui est public' })
  await expect(dialog.getByRole('listitem')).toHaveText(['Site web', 'Nom'])
  await dialog.getByRole('button', { name: 'Revenir à ce qui est public' }).click()
  await expect(name(page)).toHaveValue('Convention renommée')
  await expect(page.getByRole('textbox', { name: /^Site web/ })).toHaveValue('https://essai.example.org')
  await expect(strip(page)).not.toContainText('pas encore publié')
  await edit(page, id, 'en')
  await expect(name(page)).toHaveValue('Trial Convention')
  expect(textOf(await htmlAt(request, '/fr/partenaires/cde'))).toContain('Convention renommée')
})

test('withdraws it: it is nowhere, and prose prints the words that were typed, without a link', async ({
  page,
  request,
}) => {
  await signIn(page, publisher)
  await edit(page, id, 'fr')
  await page.getByRole('button', { name: 'Retirer du site…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Retirer du site' })
  await expect(dialog.getByRole('checkbox', { name: 'Français' })).toBeChecked()
  await dialog.getByRole('checkbox', { name: 'Anglais' }).check()
  await dialog.getByRole('searchbox', { name: 'Chercher par le nom' }).fill('world bank')
  await dialog.getByRole('radio', { name: /^Banque mondiale/ }).check()
  await dialog.getByRole('button', { name: 'Retirer du site', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('Page qui cite')
  await dialog.getByRole('button', { name: 'Retirer du site tout de même' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Retiré du site : français et anglais.')
  await expect(strip(page)).toContainText('retiré du site')
  for (const [path, successor] of [
    ['/fr/partenaires/cde', '<a href="/fr/partenaires/banque-mondiale">Banque mondiale</a>'],
    ['/en/partners/trc', '<a href="/en/partners/world-bank">World Bank</a>'],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(410)
    expect(await answer.text()).toContain(successor)
  }
  for (const path of ['/fr/partenaires', '/en/partners', '/fr/themes/especes-marines', '/sitemap.xml']) {
    expect(await listAt(request, path), path).not.toMatch(/renommée|Trial Convention|partners\/trc/)
  }
  const html = await htmlAt(request, '/fr/page-qui-cite')
  expect(textOf(html)).toContain('Nous citons ancien texte')
  expect(html).not.toContain('/fr/partenaires/cde')
})

test('a translator is offered the texts of their own language: no shared field, no row, no other language', async ({
  page,
}) => {
  await signIn(page, translator)
  await edit(page, id, 'en')
  await expect(page.getByRole('button', { name: /^Publier/ })).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: /^Site web/ })).toBeDisabled()
  await name(page).fill('Trial Convention, second translation')
  await save(page)

  await page.getByRole('button', { name: 'Relations', exact: true }).click()
  const rows = page.getByRole('button', { name: /^(Ajouter|Déplacer|Supprimer)/ })
  await expect(page.getByText('Autres noms', { exact: true })).toBeVisible()
  await expect(rows).toHaveCount(0)

  await edit(page, id, 'fr')
  await page.getByRole('button', { name: 'Fiche', exact: true }).click()
  await expect(name(page)).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Enregistrer', exact: true })).toHaveCount(0)
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
  await signInByForm(page)
  for (const list of ['partners', 'meetings', 'users']) {
    await page.goto(`/admin/collections/${list}`)
    await expect(page.locator('table')).toBeVisible()
  }
  await page.goto('/admin/collections/partners/create')
  await name(page).fill('Convention à peine commencée')
  const relations = page.locator('#field-relations')
  await page.getByRole('button', { name: 'Relations', exact: true }).click()
  await relations.getByRole('button', { name: /^Ajouter/ }).click()
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
