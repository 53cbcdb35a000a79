/** The press: whole pages without a script, true at the next request, and an answer to any address. */
import { type APIRequestContext, expect } from '@playwright/test'
import { editing, htmlAt, listAt, test, textOf } from './support'

async function publish(request: APIRequestContext, name: string) {
  const edit = await editing(request)
  const { id } = await edit.save('partners', { name, kind: 'ngo', verification: { state: 'unverified' } })
  await edit.publish('partners', id)
  return { id: id as string, edit }
}

test('a page has no script, no inline style and no header of the framework', async ({ request }) => {
  const answer = await request.get('/fr/partenaires/omsa')
  const html = await answer.text()
  expect(html).not.toMatch(/<script(?![^>]*ld\+json)|__next|self\.|data-precedence| style=/)
  const headers = answer.headers()
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  )
  expect(headers).toMatchObject({
    vary: 'Accept-Encoding',
    'content-language': 'fr',
    'x-content-type-options': 'nosniff',
  })
  for (const name of ['set-cookie', 'link', 'accept-ch', 'critical-ch', 'x-powered-by', 'x-nextjs-cache']) {
    expect(headers[name], name).toBeUndefined()
  }
})

test('a page comes from memory the second time, and not at all when the reader has it', async ({ request }) => {
  await request.get('/en/partners/woah')
  const second = await request.get('/en/partners/woah')
  expect(second.headers()['cache-status']).toBe('entente; hit')
  const { etag = '', 'last-modified': modified = '' } = second.headers()
  expect((await request.get('/en/partners/woah', { headers: { 'If-None-Match': etag } })).status()).toBe(304)
  expect((await request.get('/en/partners/woah', { headers: { 'If-Modified-Since': modified } })).status()).toBe(304)
  const head = await request.head('/en/partners/woah')
  expect(head.status()).toBe(200)
  expect((await head.body()).length).toBe(0)
})

test('what is published is there at the next request, twenty times out of twenty', async ({ request }) => {
  const { id, edit } = await publish(request, 'Vérité zéro')
  for (let round = 1; round <= 20; round += 1) {
    const name = `Vérité ${round}`
    await edit.save('partners', { name }, { id })
    await edit.publish('partners', id)
    expect(textOf(await htmlAt(request, '/fr/partenaires/verite-zero'))).toContain(name)
    expect(textOf(await listAt(request, '/fr/partenaires'))).toContain(name)
  }
  await edit.remove('partners', id)
  expect((await request.get('/fr/partenaires/verite-zero')).status()).toBe(410)
})

test('a publication leaves the pages alone that show nothing of it', async ({ request }) => {
  for (const path of ['/fr/resolutions/conf-12-4', '/en/partners/woah']) await request.get(path)
  const { id, edit } = await publish(request, 'Sans voisins')
  for (const path of ['/fr/resolutions/conf-12-4', '/en/partners/woah']) {
    expect((await request.get(path)).headers()['cache-status'], path).toBe('entente; hit')
  }
  await edit.remove('partners', id)
})

test('a former address leads to the new one in one step; a withdrawn page says so', async ({ request }) => {
  const { id, edit } = await publish(request, 'Adresse première')
  await htmlAt(request, '/fr/partenaires/adresse-premiere')
  await edit.save('partners', { slug: 'adresse-seconde' }, { id })
  expect((await request.get('/fr/partenaires/adresse-premiere')).status()).toBe(200)
  await edit.publish('partners', id)
  const moved = await request.get('/fr/partenaires/adresse-premiere', { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([301, '/fr/partenaires/adresse-seconde'])

  await edit.withdraw('partners', id)
  const gone = await request.get('/fr/partenaires/adresse-seconde')
  expect(gone.status()).toBe(410)
  expect(textOf(await gone.text())).toContain('Page retirée')
  await edit.remove('partners', id)
})

test('odd and hostile addresses are answered, and never with an error of ours', async ({ request, baseURL }) => {
  for (const [path, status] of [
    ['/fr/', 301],
    ['/FR', 301],
    ['/xx', 404],
    ['/fr/%0d%0aSet-Cookie:a', 400],
    [`/fr/${'a'.repeat(8192)}`, 414],
    ['/fr/..%2f..%2fetc/passwd', 404],
    ['/fr/partenaires/%E0%A4%A', 404],
    ['/_next/static/%2e%2e/server/app.js', 404],
    ['/admin/%ff', 400],
    ['/api/%ff', 400],
    ['/apercu/%ff', 400],
    ['/fr?x=1&x=2', 200],
  ] as const) {
    const answer = await request.get(`${baseURL}${path}`, { maxRedirects: 0 })
    expect(answer.status(), path.slice(0, 60)).toBe(status)
  }
  expect((await request.post('/fr', { data: {} })).status()).toBe(405)
})

test('the process says that it lives, and tells strangers nothing more', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200)
  const headers = { Authorization: 'Bearer a-token-for-the-tests' }
  expect(await (await request.get('/readyz', { headers })).json()).toMatchObject({ ready: true, channel: 'listening' })
  expect((await request.get('/readyz', { headers: { Via: '1.1 proxy' } })).status()).toBe(404)
  expect((await request.get('/readyz', { headers: { Authorization: 'Bearer a-token-for-a-test' } })).status()).toBe(404)
})
