/** Files, from the upload to the reader: public with a record and as long as it is, in the words of its page. */
import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { pdfOf } from '../support/pdf'
import { editing, htmlAt, signIn, test, textOf } from './support'

test.use({ locale: 'fr-FR' })

type Headers = Record<string, string>

type File = { name: string; mimeType: string; buffer: Buffer }
const pdf = (name: string, words = 'Memorandum'): File => ({ name, mimeType: 'application/pdf', buffer: pdfOf(words) })

async function send(request: APIRequestContext, headers: Headers, file: File, id?: string) {
  const multipart = { file, _payload: JSON.stringify({ title: 'Texte signé', language: 'en' }) }
  const answer = id
    ? await request.patch(`/api/documents/${id}?locale=fr`, { headers, multipart })
    : await request.post('/api/documents?locale=fr', { headers, multipart })
  expect(answer.ok(), await answer.text()).toBe(true)
  const { doc } = await answer.json()
  return { id: doc.id as string, name: doc.filename as string }
}

type Editing = Awaited<ReturnType<typeof editing>>

/** An agreement with a file. */
async function agree(request: APIRequestContext, { headers, save }: Editing, file: string, title: string) {
  const { docs } = await (await request.get('/api/partners?locale=fr&limit=1', { headers })).json()
  const data = {
    title,
    form: 'memorandum',
    parties: [{ partner: docs[0].id }],
    documents: [{ file, language: 'en', official: true }],
    verification: { state: 'unverified' },
  }
  return (await save('agreements', data)) as { id: string; slug: string }
}

const addressOf = ({ id, name }: { id: string; name: string }) => `/documents/${id}/${encodeURIComponent(name)}`

test('a file is public with its record, named on its page, and gone at the next request when that is withdrawn', async ({
  request,
}) => {
  const edit = await editing(request)
  const file = await send(request, edit.headers, pdf('Mémorandum signé.pdf'))
  const address = addressOf(file)
  expect((await request.get(address)).status(), 'in no record').toBe(404)

  const { id, slug } = await agree(request, edit, file.id, 'Accord avec fichier')
  expect((await request.get(address)).status(), 'in what is saved').toBe(404)

  await edit.publish('agreements', id)
  const whole = await request.get(address)
  expect(whole.status()).toBe(200)
  expect((await whole.body()).equals(pdfOf('Memorandum'))).toBe(true)
  expect(whole.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-language': 'en',
    'content-security-policy': expect.stringContaining("sandbox; default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'public, max-age=0, must-revalidate',
  })
  expect(whole.headers()['content-disposition']).toContain(`inline; filename="M?morandum`)
  expect(whole.headers()['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(file.name)}`)
  for (const name of ['set-cookie', 'cross-origin-opener-policy', 'link', 'x-powered-by']) {
    expect(whole.headers()[name], name).toBeUndefined()
  }
  const page = await htmlAt(request, `/fr/accords/${slug}`)
  expect(page).toContain(`href="${address}"`)
  expect(textOf(page).replaceAll('\u00a0', ' ')).toMatch(/Texte signé\s+PDF, \d+ octets, en anglais · texte officiel/)

  await edit.withdraw('agreements', id)
  expect((await request.get(address)).status()).toBe(410)
  expect(textOf(await (await request.get(address)).text())).toContain('Page retirée')
  await edit.publish('agreements', id)
  expect((await request.get(address)).status()).toBe(200)

  const remove = () => request.delete(`/api/documents/${file.id}`, { headers: edit.headers })
  expect((await remove()).status(), 'in a record').toBe(409)
  await edit.save('agreements', { documents: [] }, { id })
  await edit.publish('agreements', id)
  expect((await remove()).status()).toBe(200)
  expect((await request.get(address)).status()).toBe(410)
  expect(await htmlAt(request, `/fr/accords/${slug}`)).not.toContain('/documents/')
  await edit.remove('agreements', id)
})

test('what is published or withdrawn is there or gone at the next request, ten times out of ten', async ({
  request,
}) => {
  const edit = await editing(request)
  const file = await send(request, edit.headers, pdf('dix fois.pdf'))
  const { id } = await agree(request, edit, file.id, 'Accord dix fois')
  for (let round = 1; round <= 10; round += 1) {
    await edit.publish('agreements', id)
    expect((await request.get(addressOf(file))).status(), `round ${round}`).toBe(200)
    await edit.withdraw('agreements', id)
    const gone = await request.get(addressOf(file))
    expect([gone.status(), (await gone.text()).includes('%PDF')], `round ${round}`).toEqual([410, false])
  }
  await edit.remove('agreements', id)
})

test('a reader gets the part that they lack, and nothing of what they have', async ({ request }) => {
  const edit = await editing(request)
  const file = await send(request, edit.headers, pdf('parties.pdf'))
  const { id } = await agree(request, edit, file.id, 'Accord en parties')
  await edit.publish('agreements', id)
  const address = addressOf(file)
  const bytes = pdfOf('Memorandum')
  const { etag = '', 'last-modified': modified = '' } = (await request.get(address)).headers()

  const part = await request.get(address, { headers: { Range: 'bytes=0-4', 'If-Range': etag } })
  expect([part.status(), (await part.body()).toString()]).toEqual([206, '%PDF-'])
  expect(part.headers()['content-range']).toBe(`bytes 0-4/${bytes.length}`)
  expect((await request.get(address, { headers: { Range: 'bytes=0-4', 'If-Range': '"old"' } })).status()).toBe(200)
  expect((await request.get(address, { headers: { Range: 'bytes=99999-' } })).status()).toBe(416)
  expect((await request.get(address, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
  expect((await request.get(address, { headers: { 'If-Modified-Since': modified } })).status()).toBe(304)
  const head = await request.head(address)
  expect([head.status(), head.headers()['content-length']]).toEqual([200, String(bytes.length)])
  expect((await request.get(address)).headers()['cache-status']).toBe('entente; hit')
  // The file is stored under a generated name: an address with that name leads to its own like any other.
  const facts = await request.get(`/documents/${file.id}/file`, { maxRedirects: 0 })
  expect([facts.status(), facts.headers().location]).toEqual([301, address])
  expect((await request.post(address, { data: {} })).status()).toBe(405)
  await edit.remove('agreements', id)
})

test('another name leads to the name of the file, as the old one of a replaced file does', async ({ request }) => {
  const edit = await editing(request)
  const before = await send(request, edit.headers, pdf('première.pdf'))
  const { id, slug } = await agree(request, edit, before.id, 'Accord remplacé')
  await edit.publish('agreements', id)
  expect(await htmlAt(request, `/fr/accords/${slug}`)).toContain(addressOf(before))
  expect((await request.get(addressOf(before))).status()).toBe(200)

  const after = await send(request, edit.headers, pdf('seconde version.pdf', 'Second'), before.id)
  expect(after.name).not.toBe(before.name)
  for (const name of [
    encodeURIComponent(before.name),
    'x',
    '..%2f..%2fetc%2fpasswd',
    '%252e%252e',
    '%E0%A4%A',
    'a;b',
  ]) {
    const moved = await request.get(`/documents/${before.id}/${name}`, { maxRedirects: 0 })
    expect([moved.status(), moved.headers().location], name).toEqual([301, addressOf(after)])
  }
  const now = await request.get(addressOf(before))
  expect((await now.body()).equals(pdfOf('Second'))).toBe(true)
  expect(await htmlAt(request, `/fr/accords/${slug}`)).toContain(addressOf(after))

  await edit.withdraw('agreements', id)
  const gone = await request.get(addressOf(before), { maxRedirects: 0 })
  expect(gone.status()).toBe(410)
  await edit.remove('agreements', id)
})

test('hostile addresses reach no file', async ({ request, baseURL }) => {
  const id = '01a2102c-a11d-757a-873c-2d18e05d159e'
  for (const [path, status] of [
    [`/documents/${id}/a.pdf`, 404],
    [`/documents/${id.toUpperCase()}/a.pdf`, 404],
    [`/documents/${id}`, 404],
    [`/documents/${id}/a/b.pdf`, 404],
    ['/documents/..%2f..%2f.env/a.pdf', 404],
    ['/documents/1%20or%201=1/a.pdf', 404],
    ['/documents', 404],
    [`/documents/${id}/a%00.pdf`, 400],
    [`/documents/${id}/a%0d%0aSet-Cookie:a.pdf`, 400],
    [`/apercu/documents/${id}/a.pdf`, 404],
    [`/fr/documents/${id}`, 404],
  ] as const) {
    const answer = await request.get(`${baseURL}${path}`, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(status)
    expect(answer.headers()['content-type'], path).toMatch(/^text\//)
  }
})

test('the doors of the team stay theirs, whatever is public', async ({ request, playwright, baseURL }) => {
  const edit = await editing(request)
  const file = await send(request, edit.headers, pdf('interne.pdf'))
  const { id } = await agree(request, edit, file.id, 'Accord interne')
  await edit.publish('agreements', id)
  const visitor = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  expect((await visitor.get(addressOf(file))).status()).toBe(200)
  expect((await visitor.get(`/api/documents/file/${file.name}`)).status()).toBe(403)
  expect((await visitor.get(`/api/documents/${file.id}?locale=fr`)).status()).toBe(403)
  await visitor.dispose()
  await edit.remove('agreements', id)
})

test('in the preview the team follows links to files that nobody else has yet', async ({ page, request }) => {
  test.slow()
  const edit = await editing(request)
  const file = await send(request, edit.headers, pdf('brouillon.pdf'))
  const { id } = await agree(request, edit, file.id, 'Accord en brouillon')
  await signIn(page)
  await page.goto(`/apercu/fr/accords/${id}`)
  const link = page.getByRole('link', { name: 'Texte signé' })
  const href = (await link.getAttribute('href')) ?? ''
  expect((await request.get(href, { headers: { Cookie: '' } })).status(), 'to a stranger').toBe(403)
  const [answer] = await Promise.all([page.waitForResponse((response) => response.url().endsWith(href)), link.click()])
  expect(answer.status()).toBe(200)
  await edit.remove('agreements', id)
})

test('the form says in the words of the editor why a file is refused, and keeps what was typed', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/collections/documents/create')
  const cut = { ...pdf('scan.pdf'), buffer: pdfOf('Scan').subarray(0, 200) }
  await page.locator('input[type=file]').setInputFiles(cut)
  await page.getByLabel('Titre').fill('Un scan')
  await page.locator('#field-language').getByRole('combobox').click()
  const state = await holdFormState(page)
  await page.locator('#field-language').getByRole('option', { name: 'français' }).click()
  await state.asked
  await page.locator('#action-save').click()
  await expect(page.getByText('Ce PDF est incomplet ou abîmé')).toBeVisible()
  await state.answer()
  await expect(page.getByText('Ce PDF est incomplet ou abîmé')).toBeVisible()
  await expect(page.getByLabel('Titre')).toHaveValue('Un scan')
})

test('a file becomes a document and a row of an agreement in one act', async ({ page, request }) => {
  await signIn(page)
  await page.goto('/admin/collections/agreements/create?locale=fr')
  await page.getByRole('textbox', { name: /^Titre \*/ }).fill('Accord avec un fichier joint')
  await page.getByRole('button', { name: 'Documents', exact: true }).click()
  const files = page.getByRole('group', { name: 'Ajouter un fichier' })
  const input = files.getByLabel('Ajouter un fichier', { exact: true })
  await expect(input).toBeDisabled()
  await files.getByRole('combobox', { name: 'Langue du fichier' }).selectOption({ label: 'espagnol' })
  await input.setInputFiles({ ...pdf('scan.pdf'), buffer: pdfOf('Scan').subarray(0, 200) })
  await expect(files.getByRole('alert')).toContainText('Ce PDF est incomplet ou abîmé')
  await input.setInputFiles(pdf('texto_firmado.pdf'))
  await expect(page.locator('#field-documents').getByText('texto firmado').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.file-adder').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await page.waitForURL(/agreements\/[0-9a-f-]{36}/)
  const [id = ''] = /[0-9a-f-]{36}/.exec(page.url()) ?? []
  const edit = await editing(request)
  const { documents } = await (await request.get(`/api/agreements/${id}?locale=fr`, { headers: edit.headers })).json()
  expect(documents).toMatchObject([{ language: 'es', file: { title: 'texto firmado', language: 'es' } }])
  await edit.remove('agreements', id)
})

/** Holds back what is answered to the form, which asks for its state a moment after a change. */
async function holdFormState(page: Page) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/admin/'))
  await page.route('**/admin/**', async (route) => {
    if (route.request().method() === 'POST') await released
    await route.continue()
  })
  return {
    asked,
    answer: async () => {
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      release()
      await answered
      await page.waitForTimeout(300) // the form takes the answer in a render of its own
    },
  }
}
