/** The registers and the search, as a reader without scripts uses them, in both languages. */
import { expect } from '@playwright/test'
import { type Locale, locales } from '#/i18n/locales'
import { exportFormats, paths, registers } from '#/paths'
import { schemaOf } from '#/register/exports/openapi'
import { declarations } from '#/registers'
import { problemsOf } from '../support/jsonSchema'
import { htmlAt, listAt, test, textOf } from './support'

test.use({ javaScriptEnabled: false })

const each = registers.flatMap((kind) => locales.map((locale) => [kind, locale] as const))

for (const [kind, locale] of each) {
  test(`the register of ${kind} in ${locale} is narrowed by its form, and every filter goes by a link`, async ({
    page,
    request,
  }) => {
    const list = paths.list(kind, locale)
    // Other tests publish meanwhile: what is counted twice is counted again when the two differ.
    await expect(async () => {
      await page.goto(list)
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(declarations[kind].label[locale])
      // Where there is a margin, the filters stand open in it.
      await expect(page.locator('.filters > summary')).toBeHidden()
      // The number beside a value of the first facet with boxes is the number of results.
      const box = page.locator('.filters input[type=checkbox]').first()
      const count = Number(/\((\d+)\)/.exec((await box.locator('..').textContent()) ?? '')?.[1])
      expect(count).toBeGreaterThan(0)
      await box.check()
      await page.locator('.filters button').click()
      await expect(page.locator('.lead')).toHaveText(new RegExp(`^${count}\\D`))
      const { pathname, search } = new URL(page.url())
      expect(pathname).toBe(list)

      // The same in the other language, and back.
      await page.locator('.languages a').first().click()
      await expect(page.locator('.lead')).toHaveText(/^\d+\D/)
      await page.locator('.languages a').first().click()
      await expect(page.locator('.chosen li')).toHaveCount(2)
      await page.locator('.chosen a').first().click()
      expect(new URL(page.url()).search).toBe('')

      // Each file has the records that the page has.
      const file = `${paths.export(kind, locale, 'json')}${search
        .replace(/[^=&?]+=(?=&|$)/g, '')
        .replace(/&+/g, '&')
        .replace(/[?&]$/, '')}`
      const json = await (await request.get(file)).json()
      expect(json.total).toBe(count)
      expect(problemsOf(json, schemaOf(declarations[kind]))).toEqual([])
      expect(Number.isNaN(Date.parse(json.records[0].updated))).toBe(false)
    }).toPass({ timeout: 30_000 })
  })

  test(`the register of ${kind} in ${locale} is found in every form`, async ({ request }) => {
    const html = await htmlAt(request, paths.list(kind, locale))
    for (const format of exportFormats) {
      const address = paths.export(kind, locale, format)
      expect(html, format).toMatch(
        new RegExp(`<link rel="alternate" type="[^"]+" href="[^"]*${address.replace('.', '\\.')}"`),
      )
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      expect((await answer.body()).length).toBeGreaterThan(200)
    }
  })
}

const odd: [string, Locale, string][] = [
  ['/fr/decisions?theme=xx', 'fr', '« xx » n’est pas une valeur connue du filtre « Thème ».'],
  ['/en/decisions?as-of=2020-02-30', 'en', '“2020-02-30” is not a date'],
  ['/fr/partenaires?page=99', 'fr', 'Cette liste n’a qu’une page.'],
  ['/en/agreements?sort=luck', 'en', '“luck” is not a known order.'],
]
for (const [address, , sentence] of odd) {
  test(`${address} says what of it cannot be had`, async ({ request }) => {
    expect(textOf(await htmlAt(request, address)).replace(/[\u00a0\u202f]/g, ' ')).toContain(sentence)
  })
}

test('an address is one page, in whatever order it is asked and whatever else it holds', async ({ request }) => {
  const [first, ...others] = await Promise.all(
    ['etat=etat-non-connu&forme=memorandum', 'forme=memorandum&utm_source=x&etat=etat-non-connu&theme='].map((query) =>
      request.get(`/fr/accords?${query}`),
    ),
  )
  for (const other of others) expect(other.headers().etag).toBe(first?.headers().etag)
})

test('a status can be asked at a date, and what was not adopted yet says so', async ({ page }) => {
  await page.goto('/fr/decisions?au=2010-01-01')
  await expect(page.locator('.entry-status').first()).toContainText('Pas encore adoptée')
  await expect(page).toHaveTitle(/^Décisions, état au 1er.janvier.2010/)
})

for (const [list, unsure] of [
  ['/fr/resolutions', 'Dernier état connu'],
  ['/en/resolutions', 'Last known status'],
  ['/fr/decisions', null],
  ['/en/decisions', 'Last known status'],
  ['/fr/accords', null],
  ['/en/agreements', null],
] as const) {
  test(`${list} tells a status beyond what was verified as the last known one, at any day`, async ({ request }) => {
    const asOf = list.startsWith('/fr') ? 'au' : 'as-of'
    const statuses = async (query: string) =>
      [...(await listAt(request, `${list}${query}`)).matchAll(/<p class="entry-status">([\s\S]*?)<\/p>/g)].map(
        ([, facts = '']) => textOf(facts).replace(/[\u00a0\u202f]/g, ' '),
      )
    const said = (facts: string) => /(?<!: )\b(En vigueur|In effect|In force|Expiré|Expired)\b/.test(facts)
    // Nothing of the first content was followed beyond CoP19, and CoP20 has taken effect; where there is none, no status is known.
    for (const query of ['', `?${asOf}=2099-01-01`]) {
      const lines = await statuses(query)
      expect(lines.length, query).toBeGreaterThan(0)
      expect(lines.filter(said), query).toEqual([])
      if (unsure) expect(lines.join('\n'), query).toContain(unsure)
    }
    // The statuses of 2021 were followed through the meetings up to then.
    if (!unsure) return
    const then = await statuses(`?${asOf}=2021-01-01`)
    expect(then.some(said)).toBe(true)
  })
}

test('the row of a partner counts what the registers hold of it', async ({ request }) => {
  const row = /href="\/fr\/partenaires\/cdb"[\s\S]*?<p class="entry-facts">(.*?)<\/p>/.exec(
    await listAt(request, '/fr/partenaires'),
  )?.[1]
  for (const kind of ['accords', 'resolutions', 'decisions']) {
    const text = textOf(await htmlAt(request, `/fr/${kind}?partenaire=cdb`))
    const counted = /\d+\s(accord|résolution|décision)s?/.exec(text)?.[0] ?? ''
    expect(counted, kind).not.toBe('')
    expect(row, kind).toContain(` · ${counted}`)
  }
})

test('a record that is reached from a list at a date tells the status of that day, and by what', async ({
  page,
  baseURL,
}) => {
  await page.goto('/fr/resolutions?au=2021-01-01')
  await page.getByRole('link', { name: /^Conf\..18\.5/ }).click()
  await expect(page).toHaveURL(/\/fr\/resolutions\/conf-18-5\?au=2021-01-01$/)
  const status = page.locator('.status')
  await expect(status).toContainText(/État au 1er.janvier.2021/)
  await expect(status.locator('strong')).toHaveText('En vigueur')
  await expect(status).toContainText(/Depuis le 26.novembre.2019\./)
  await expect(page.locator('.history').first()).toContainText(/non vérifié.; source.: cites\.org/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}/fr/resolutions/conf-18-5`)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')

  await page.locator('.languages a').click()
  await expect(page).toHaveURL(/\/en\/resolutions\/conf-18-5\?as-of=2021-01-01$/)
  await page.getByRole('link', { name: 'Status today' }).click()
  await expect(page).toHaveURL(/\/en\/resolutions\/conf-18-5$/)
  await expect(status).toContainText(/Last known status:\s+In effect\s*Since 26.November.2019\./)
  await expect(status).toContainText('Followed up to CoP19; not yet checked after CoP20.')
  await expect(page.locator('meta[name=robots]')).toHaveCount(0)

  await page.goto('/fr/resolutions/conf-12-4?au=2015-01-01')
  await expect(status.getByRole('link', { name: 'texte d’origine' })).toHaveAttribute(
    'href',
    '/fr/resolutions/conf-12-4/original',
  )
  await page.goto('/fr/decisions/18-49?au=hier')
  await expect(page.locator('.problems')).toContainText('n’est pas une date')
  await page.goto('/fr/resolutions/conf-18-5?au=2010-01-01')
  await expect(status.locator('strong')).toHaveText('Pas encore adoptée')
})

test('every odd query is answered, and none fails', async ({ request }) => {
  const values = ['%00', "'", '"', '\\', '%25', '_', '😀', 'é'.repeat(200), '-1', '1e9', 'NaN', '../', '<script>']
  for (const value of values) {
    for (const name of ['theme', 'etat', 'au', 'page', 'tri', 'groupe', 'session']) {
      const answer = await request.get(`/fr/decisions?${name}=${encodeURIComponent(value)}`, { maxRedirects: 0 })
      expect(answer.status(), `${name}=${value}`).toBeLessThan(500)
    }
    for (const query of [`q=${encodeURIComponent(value)}`, `q=a&theme=${encodeURIComponent(value)}`]) {
      const search = await request.get(`/fr/recherche?${query}`)
      expect(search.status(), query).toBe(200)
      expect(await search.text()).not.toContain('<script>')
    }
  }
})

test('the search finds a symbol, an acronym of the other language, and what was meant', async ({ page }) => {
  await page.goto('/fr')
  await page.getByRole('searchbox').fill('18.49')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page.locator('.hits a').first()).toHaveAttribute('href', '/fr/decisions/18-49')
  await page.goto('/fr/recherche?q=WOAH')
  await expect(page.locator('.hits a').first()).toHaveAttribute('href', '/fr/partenaires/omsa')
  await page.goto('/en/search?q=CDB')
  await expect(page.locator('.hits a').first()).toHaveAttribute('href', '/en/partners/cbd')
  await page.goto('/fr/recherche?q=convetion+de+bale')
  await expect(page.locator('#found')).toContainText('Convention de Bâle')
  await expect(page.getByText('convetion de bale » tel que vous l’avez écrit')).toBeVisible()
  await expect(page.locator('.hits a').first()).toContainText('Bâle')
  await page.goto('/fr/recherche?q=OIE')
  await expect(page.locator('.hits li').first()).toContainText('anciennement OIE')
  await page.goto('/en/search?q=world+heritage+sites')
  await expect(page.getByText('No public text has all these words')).toBeVisible()
  await page.goto('/en/search?q=zzxqj')
  await expect(page.locator('main')).toContainText('Nothing was found for')
  await page.locator('main').getByRole('link', { name: 'Partners', exact: true }).click()
  await expect(page).toHaveURL('/en/partners')
})

for (const [address, other] of [
  ['/fr/recherche?q=coop%C3%A9ration', '/en/search?'],
  ['/en/search?q=cooperation', '/fr/recherche?'],
] as const) {
  test(`${address} is narrowed by its form, in either language, and every filter goes by a link`, async ({ page }) => {
    await page.goto(address)
    await page
      .locator('.types')
      .getByRole('link', { name: /^R.solutions/ })
      .click()
    const type = new URL(page.url()).searchParams.get('type')
    for (const facet of [0, 1]) {
      await page.locator('.filters > summary').click()
      const field = page.locator('.filters .facet').nth(facet)
      const box = field.getByRole('checkbox').first()
      let count: string | undefined
      if ((await box.count()) > 0) {
        count = /\((\d+)\)/.exec((await box.locator('..').textContent()) ?? '')?.[1]
        await box.check()
      } else {
        const option = field.locator('option').nth(1)
        count = /\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]
        await field.locator('select').selectOption(await option.getAttribute('value'))
      }
      await page.locator('.filters button').click()
      await expect(page.locator('#found')).toHaveText(new RegExp(`^${count}\\D`))
      expect(new URL(page.url()).searchParams.get('type')).toBe(type)
    }
    const found = (await page.locator('#found').textContent())?.match(/^\d+/)?.[0]

    // The language switch keeps the filters.
    await page.locator('.languages a').first().click()
    expect(page.url()).toContain(other)
    await expect(page.locator('.chosen li')).toHaveCount(3)
    await page.locator('.languages a').first().click()
    await expect(page.locator('#found')).toHaveText(new RegExp(`^${found}\\D`))

    await page.locator('.chosen a').first().click()
    await expect(page.locator('.chosen li')).toHaveCount(2)
    await page.locator('.chosen a').first().click()
    await expect(page.locator('.chosen')).toHaveCount(0)
    expect(new URL(page.url()).searchParams.get('type')).toBe(type)
  })
}

test('the search says which filters it does not know, and without which there would be something', async ({
  request,
}) => {
  const html = await htmlAt(request, '/fr/recherche?q=CITES&theme=xx&etat=en-vigueur&type=partenaires')
  const text = textOf(html).replace(/[\u00a0\u202f]/g, ' ')
  expect(text).toContain('« xx » n’est pas une valeur connue du filtre « Thème ».')
  expect(text).toContain('Rien ne répond à tous ces filtres à la fois.')
  expect(html).toContain('<a href="/fr/recherche?q=CITES&amp;type=partenaires">Dernier état connu</a>')
})

test('the exports are described, and the page of open data names every field', async ({ request }) => {
  const { paths: described, openapi } = await (await request.get('/openapi.json')).json()
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(described)).toHaveLength(registers.length * locales.length * exportFormats.length)
  const text = textOf(await htmlAt(request, '/fr/donnees-ouvertes'))
  for (const kind of registers) for (const { name } of declarations[kind].fields) expect(text).toContain(name)
})

test('the day of a status stands above the list and keeps the filters; on a phone the filters are folded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/fr/decisions?destinataire=secretariat')
  await expect(page.locator('.filters form')).toBeHidden()
  await page.getByLabel('État au').fill('2021-06-01')
  await page.getByRole('button', { name: 'Voir' }).click()
  await expect(page).toHaveURL(/destinataire=secretariat/)
  await expect(page).toHaveURL(/au=2021-06-01/)
  await page.goto('/fr/partenaires')
  await expect(page.getByLabel('État au')).toHaveCount(0)
})
