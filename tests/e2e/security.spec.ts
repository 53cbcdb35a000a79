/** What a browser is told of the administration and its API, and that no screen needs more than it allows. */
import { expect } from '@playwright/test'
import { administrator, signIn, test } from './support'

test.use({ locale: 'fr-FR' })

const screens = [
  '/admin',
  '/admin/collections/agreements',
  '/admin/collections/pages/create',
  '/admin/collections/media/create',
  '/admin/collections/documents/create',
  '/admin/globals/site',
  '/admin/account',
  '/admin/conference',
  '/admin/guide',
  '/admin/sets',
  '/apercu/fr',
]

test('every answer of the administration and of its API bears the security headers', async ({ page, request }) => {
  await signIn(page)
  const answers = [
    await page.request.get('/admin'),
    await request.get('/admin', { maxRedirects: 0 }),
    await request.get('/admin/login'),
    await request.get('/admin/nowhere.txt'),
    await page.request.get('/api/users/me'),
    await request.get('/api/partners?limit=x'),
    await request.get('/api/nowhere'),
    await request.post('/api/users/login', { data: { ...administrator, password: 'not this one' } }),
    await request.post('/api/media', {
      multipart: { file: { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') } },
    }),
    await page.request.get('/apercu/fr'),
  ]
  for (const answer of answers) {
    expect(answer.headers(), `${answer.status()} ${answer.url()}`).toMatchObject({
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
  }
})

test('a script runs by the nonce of its answer alone', async ({ page }) => {
  await signIn(page)
  const nonceOf = async () => {
    const policy = (await page.request.get('/admin')).headers()['content-security-policy'] ?? ''
    expect(policy).not.toContain('unsafe-eval')
    return /script-src 'nonce-([\w-]+)' 'strict-dynamic';/.exec(policy)?.[1]
  }
  const first = await nonceOf()
  expect(first).toBeTruthy()
  expect(await nonceOf()).not.toBe(first)
})

test('a link of another site leads past the sign-in page, and nothing else is taken from there', async ({ page }) => {
  await signIn(page)
  const from = (mode: string, dest: string) => ({
    maxRedirects: 0,
    headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': mode, 'Sec-Fetch-Dest': dest },
  })
  const accountIn = async (mode: string, dest: string) =>
    (await (await page.request.get('/admin/account', from(mode, dest))).text()).includes(administrator.email)
  expect(await accountIn('navigate', 'document')).toBe(true)
  expect(await accountIn('navigate', 'iframe')).toBe(false)
  expect(await accountIn('no-cors', 'script')).toBe(false)
  const asked = await page.request.get('/api/users/me', from('navigate', 'document'))
  expect((await asked.json()).user).toBeNull()
})

test('no main screen of the administration does what its policy forbids', async ({ page }) => {
  await signIn(page)
  for (const address of screens) {
    expect((await page.goto(address))?.status(), address).toBe(200)
    await page.waitForLoadState('networkidle')
  }
})

test('a script that somebody puts into a page does not run, which fails its test', async ({ page }) => {
  test.fail()
  await signIn(page)
  await page.goto('/admin/account')
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<img src="/none" onerror="document.title = 1">'),
  )
  await page.waitForLoadState('networkidle')
})
