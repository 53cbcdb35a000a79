import { type APIRequestContext, type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** A test that fails when a page of any of its windows does what its Content-Security-Policy forbids. */
export const test = base.extend<{ policyKept: undefined }>({
  policyKept: [
    async ({ browser }, use) => {
      const violations: string[] = []
      const watch = (context: BrowserContext) => {
        context.on('console', (message) => {
          const text = message.text()
          if (/Content[- ]Security[- ]Policy/i.test(text)) violations.push(`${message.page()?.url()}: ${text}`)
        })
      }
      for (const context of browser.contexts()) watch(context)
      browser.on('context', watch)
      await use(undefined)
      browser.off('context', watch)
      expect(violations).toEqual([])
    },
    { auto: true },
  ],
})

export const administrator = { email: 'admin@example.org', password: 'correct horse battery' }

/** The text that a reader gets, in the order of the page, with no script run: tags out, entities in. */
export function textOf(html: string): string {
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#x27': '’',
    '#39': '’',
    nbsp: '\u00a0',
  }
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:p|li|ul|ol|h[1-6]|div|section|article|dt|dd|dl|nav|header|footer|main|aside|br)\b[^>]*>/g, '\n')
    .replace(/<!--[\s\S]*?-->|<[^>]+>/g, '')
    .replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole)
}

/** A page as a reader without scripts gets it. */
export async function htmlAt(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  return answer.text()
}

/** A page of the sitemap; null when another test has withdrawn it since the sitemap was read. */
export async function listedHtmlAt(request: APIRequestContext, path: string): Promise<string | null> {
  const answer = await request.get(path)
  if (answer.status() === 200) return answer.text()
  const listed = await (await request.get('/sitemap.xml')).text()
  expect(listed, `${path}: ${answer.status()}`).not.toContain(`${path}<`)
  return null
}

/** Every page of a list, one after the other. */
export async function listAt(request: APIRequestContext, path: string): Promise<string> {
  let html = ''
  for (let next: string | undefined = path; next; ) {
    const page = await htmlAt(request, next)
    html += page
    next = /<a rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  return html
}

/** The header by which a call has the rights of the first administrator. */
export async function asAdministrator(request: APIRequestContext): Promise<{ Authorization: string }> {
  const signedIn = await request.post('/api/users/login', { data: administrator })
  expect(signedIn.status()).toBe(200)
  return { Authorization: `JWT ${(await signedIn.json()).token}` }
}

/** Saves, publishes, withdraws and deletes records, with the rights of the first administrator. */
export async function editing(request: APIRequestContext) {
  const headers = await asAdministrator(request)
  const act = async (address: string, data: object) => {
    const answer = await request.post(`/api/${address}`, { data, headers })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  const languages = ['fr', 'en']
  const withdraw = (collection: string, id: string, of = languages) =>
    act(`${collection}/${id}/withdrawal`, { languages: of, confirmed: true })
  return {
    headers,
    /** Saves a record in one language, a new one where no id is given. */
    async save(collection: string, data: object, { id, locale = 'fr' }: { id?: string; locale?: string } = {}) {
      const address = `/api/${collection}${id ? `/${id}` : ''}?locale=${locale}`
      const answer = await (id ? request.patch(address, { data, headers }) : request.post(address, { data, headers }))
      expect(answer.ok(), await answer.text()).toBe(true)
      return (await answer.json()).doc
    },
    publish: (collection: string, id: string, of = ['fr']) =>
      act(`${collection}/${id}/publication`, { languages: of, facts: true }),
    withdraw,
    /** Takes a record offline, and deletes it for good. */
    async remove(collection: string, id: string) {
      await withdraw(collection, id)
      const answer = await request.delete(`/api/${collection}/${id}`, { headers })
      expect(answer.status(), await answer.text()).toBe(200)
    },
  }
}

/** The id of a meeting of the Conference of the Parties. */
export async function conferenceId(request: APIRequestContext, number: number): Promise<string> {
  const where = `locale=fr&where[body][equals]=cop&where[number][equals]=${number}`
  const found = await request.get(`/api/meetings?${where}`, { headers: await asAdministrator(request) })
  return (await found.json()).docs[0].id
}

/** Makes a person, with the rights of the first administrator. */
export async function makePerson(request: APIRequestContext, data: Record<string, unknown>): Promise<void> {
  const made = await request.post('/api/users', { data, headers: await asAdministrator(request) })
  expect(made.status(), await made.text()).toBe(201)
}

/** Gives the browser of a page the session of a person. */
export async function signIn(page: Page, data = administrator): Promise<void> {
  expect((await page.request.post('/api/users/login', { data })).status()).toBe(200)
}

export async function signInByForm(page: Page, { email, password } = administrator): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel(/^E-mail/).fill(email)
  await page.getByLabel(/^Mot de passe/).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(/\/admin\/?$/)
}

/** Opens the form of a record, and waits until it can be used. */
export async function openForm(page: Page, collection: string, id: string, locale: 'fr' | 'en'): Promise<void> {
  await page.goto(`/admin/collections/${collection}/${id}?locale=${locale}`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Publication' })).toContainText('Anglais')
}

/** Saves a record that was saved before, and waits until its form follows. */
export async function save(page: Page): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  expect((await answered).status()).toBe(200)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer', exact: true })).toBeDisabled()
}

/** Publishes what the dialog proposes, and returns what it says was published. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publier…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publier' })
  await dialog.getByRole('button', { name: 'Publier', exact: true }).click()
  const said = ((await dialog.getByRole('status').textContent()) ?? '').replace(/\s+/g, ' ')
  await dialog.getByRole('button', { name: 'Fermer' }).click()
  return said
}
