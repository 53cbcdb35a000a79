/** The addresses of the versions of resolutions and decisions. */
import { expect } from '@playwright/test'
import { problemsOf, thingsIn } from '../support/structuredData'
import { conferenceId, editing, htmlAt, signIn, test, textOf } from './support'

test.use({ locale: 'fr-FR' })

test('a resolution leads to its former version, which leads back, in the language that is read', async ({ page }) => {
  await page.goto('/fr/resolutions/conf-12-4')
  await page
    .getByRole('navigation', { name: 'Versions du texte' })
    .getByRole('link', { name: 'Texte d’origine' })
    .click()
  await expect(page).toHaveURL(/\/fr\/resolutions\/conf-12-4\/original$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Conf\.\s12\.4\sTexte d’origine$/)
  await expect(page.locator('.status')).toContainText('Ce n’est plus le texte actuel.')

  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/resolutions\/conf-12-4\/original$/)
  await expect(page.locator('.status')).toContainText('This is no longer the current text.')
  await page.locator('.status a').click()
  await expect(page).toHaveURL(/\/en\/resolutions\/conf-12-4$/)
})

test('the current version stands at the address of the record; one that is not there is not found', async ({
  request,
}) => {
  for (const [path, to] of [
    ['/fr/resolutions/conf-12-4/rev-cop18', '/fr/resolutions/conf-12-4'],
    ['/en/decisions/17-55/rev-cop19', '/en/decisions/17-55'],
    ['/en/resolutions/conf-18-5/original', '/en/resolutions/conf-18-5'],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location], path).toEqual([307, to])
  }
  for (const [path, words] of [
    ['/fr/resolutions/conf-12-4/rev-cop16', 'Page introuvable'],
    ['/en/resolutions/conf-12-4/rev-cop12', 'Page not found'],
    ['/en/resolutions/conf-99-1/original', 'Page not found'],
    ['/fr/decisions/conf-12-4/original', 'Page introuvable'],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(404)
    expect(textOf(await answer.text()), path).toContain(words)
  }
})

test('a version has a permalink, and that of the record still leads to the current one', async ({ request }) => {
  for (const [path, to] of [
    ['/dec/17.55/rev-cop18', '/en/decisions/17-55/rev-cop18'],
    ['/res/12.4/rev-cop18', '/en/resolutions/conf-12-4/rev-cop18'],
    ['/res/12.4', '/en/resolutions/conf-12-4'],
  ] as const) {
    const answer = await request.get(path, { headers: { 'Accept-Language': 'en' }, maxRedirects: 0 })
    expect([answer.status(), answer.headers().location], path).toEqual([307, to])
  }
  expect(textOf(await htmlAt(request, '/en/decisions/17-55/rev-cop18'))).toMatch(
    /Permalink:\s\S+\/dec\/17\.55\/rev-cop18/,
  )
})

test('what changed is told as far as it is on record, and marked as unverified', async ({ request }) => {
  const text = textOf(await htmlAt(request, '/en/decisions/17-55/rev-cop18')).replace(/\s+/g, ' ')
  expect(text).toContain('From the previous version: original text Same title.')
  expect(text).toContain('then Cooperation with Multilateral Environmental Agreements')
  expect(text).toContain('Date of effect: 26 November 2019, then 23 February 2023 (unverified).')
  expect(text).toContain('In effect (unverified)')
  expect(text).toContain('(on record for the current text only)')
})

test('an index and machines are led to the current text', async ({ request, baseURL }) => {
  const path = '/en/resolutions/conf-12-4/original'
  const html = await htmlAt(request, path)
  expect(html).toContain('<meta name="robots" content="noindex, follow"/>')
  expect(html).toContain(`<link rel="canonical" href="${baseURL}${path}"/>`)
  expect(html).toContain(`hrefLang="fr" href="${baseURL}/fr/resolutions/conf-12-4/original"`)
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/original')
  const things = thingsIn(html)
  expect(problemsOf(things, baseURL ?? '')).toEqual([])
  expect(things[0]).toMatchObject({
    '@type': 'Legislation',
    url: `${baseURL}${path}`,
    exampleOfWork: { url: `${baseURL}/en/resolutions/conf-12-4` },
  })
})

test('where a record is published in the other language alone, so are its versions', async ({ request, baseURL }) => {
  const html = await htmlAt(request, '/fr/decisions/17-55/rev-cop18')
  expect(textOf(html)).toContain('Cette page n’est pas publiée en français.')
  expect(html).toContain(`<link rel="canonical" href="${baseURL}/en/decisions/17-55/rev-cop18"/>`)
  expect(thingsIn(html)).toEqual([])
})

test('the preview shows a version by the address and by the id of its record', async ({ page }) => {
  await signIn(page)
  await page.goto('/apercu/fr/resolutions/conf-12-4/original')
  await expect(page.locator('.status')).toContainText('Ce n’est plus le texte actuel.')
  await expect(page.getByRole('link', { name: 'Voir la page publique' })).toHaveAttribute(
    'href',
    '/fr/resolutions/conf-12-4/original',
  )
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/apercu\/en\/resolutions\/[0-9a-f-]{36}\/original$/)
  await expect(page.locator('.status')).toContainText('This is no longer the current text.')
  await page.goto('/apercu/fr/resolutions/conf-12-4/rev-cop18')
  await expect(page).toHaveURL(/\/apercu\/fr\/resolutions\/conf-12-4$/)
})

test('a revision that is published makes a former version of the text before it', async ({ request }) => {
  const edit = await editing(request)
  const [cop18, cop19] = [await conferenceId(request, 18), await conferenceId(request, 19)]
  const text = { meeting: cop18, title: 'Essai de version' }
  const adopted = { kind: 'adopted', meeting: cop18 }
  const data = { conference: 18, sequence: 99, title: 'Essai de version', revisions: [text], events: [adopted] }
  const doc = await edit.save('resolutions', data)
  await edit.publish('resolutions', doc.id)
  const answer = () => request.get('/fr/resolutions/conf-18-99/original', { maxRedirects: 0 })
  expect((await answer()).status()).toBe(307)
  const revisions = [...doc.revisions, { mark: 19, meeting: cop19, title: 'Essai révisé' }]
  const events = [adopted, { kind: 'amended', meeting: cop19 }]
  await edit.save('resolutions', { title: 'Essai révisé', revisions, events }, { id: doc.id })
  await edit.publish('resolutions', doc.id)
  await expect.poll(async () => (await answer()).status()).toBe(200)
  expect(textOf(await (await answer()).text())).toContain('Essai révisé')

  // The versions of a withdrawn record are withdrawn too.
  await edit.withdraw('resolutions', doc.id)
  await expect.poll(async () => (await answer()).status()).toBe(410)
  await edit.remove('resolutions', doc.id)
})

test('a decision tells to whom each of its texts was directed, as far as that is on record', async ({ request }) => {
  const edit = await editing(request)
  const [cop18, cop19] = [await conferenceId(request, 18), await conferenceId(request, 19)]
  const title = 'Essai de destinataires'
  const data = {
    conference: 18,
    sequence: 98,
    title,
    addressees: [{ body: 'standingCommittee', role: 'lead' }],
    revisions: [
      { meeting: cop18, title, addressees: [{ body: 'secretariat', role: 'lead', qualifier: 'à titre d’essai' }] },
      { mark: 19, meeting: cop19, title },
    ],
    events: [
      { kind: 'adopted', meeting: cop18 },
      { kind: 'amended', meeting: cop19 },
    ],
  }
  const { id } = await edit.save('decisions', data)
  await edit.publish('decisions', id)
  const page = async (path: string) => textOf(await htmlAt(request, path)).replace(/\s+/g, ' ')
  const former = await page('/fr/decisions/18-98/original')
  expect(former).toContain('Destinataires : le Secrétariat, à titre d’essai, puis le Comité permanent (non vérifié).')
  expect(former).toContain('Destinataires Le Secrétariat, à titre d’essai')
  expect(former).not.toContain('consigné pour le texte actuel seulement')
  expect(await page('/fr/decisions/18-98')).toContain('Le Comité permanent')

  await edit.remove('decisions', id)
})
