/** What happened to the texts, what is new on the portal, and the addresses by which records are cited. */
import { expect } from '@playwright/test'
import { editing, htmlAt, test, textOf } from './support'

test('what happened to the texts stands in one list, what is new on the portal in another', async ({
  page,
  request,
}) => {
  await page.goto('/fr/dernieres-modifications')
  await expect(page.getByRole('heading', { level: 1, name: 'Chronologie' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: '2019' })).toBeVisible()
  await expect(page.getByText('Aucun de ces faits n’a encore été vérifié')).toHaveCount(1)
  const adopted = page.getByRole('listitem').filter({ hasText: 'CoP18 – Décisions, adoption' })
  await expect(adopted.first().getByRole('link', { name: '18.49' })).toHaveAttribute('href', '/fr/decisions/18-49')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/latest-changes$/)
  await expect(page.getByRole('main')).toContainText('CoP18 – Decisions, adopted')
  await page.getByRole('main').getByRole('link', { name: 'News of the portal' }).click()
  await expect(page).toHaveURL(/\/en\/news$/)

  // A first publication is news at the next request; a save is none.
  const edit = await editing(request)
  const { id } = await edit.save('partners', { name: 'Accord de la marée', kind: 'convention' })
  const count = async () =>
    Number(
      /(\d+)\s*fiches publiées/.exec(
        textOf(await htmlAt(request, '/fr/nouveautes')).replace(/[\u00a0\u202f]/g, ' '),
      )?.[1],
    )
  const before = await count()
  expect(before).toBeGreaterThan(100)
  await edit.publish('partners', id)
  expect(await count()).toBe(before + 1)
  await edit.save('partners', { acronym: 'ADM' }, { id })
  expect(await count()).toBe(before + 1)
  await edit.remove('partners', id)
  expect(await count()).toBe(before)
})

test('a permalink leads to the language that the reader prefers', async ({ request }) => {
  for (const [path, language, to] of [
    ['/res/12.4', 'en', '/en/resolutions/conf-12-4'],
    ['/res/12.4', 'de', '/fr/resolutions/conf-12-4'],
    ['/dec/18.49', 'fr-CH,en;q=0.5', '/fr/decisions/18-49'],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0, headers: { 'Accept-Language': language } })
    expect([answer.status(), answer.headers().location], path).toEqual([307, to])
    expect(answer.headers()).toMatchObject({ vary: 'Accept-Language', 'cache-control': 'no-store' })
  }
  const html = await htmlAt(request, '/fr/resolutions/conf-12-4')
  expect(html).toMatch(/<a href="http:\/\/localhost:\d+\/res\/12\.4">/)
})

test('every page says how an error on it is reported', async ({ request }) => {
  for (const path of ['/fr', '/en/partners/woah', '/fr/accords']) {
    const html = await htmlAt(request, path)
    expect(html, path).toMatch(/<a href="#contact">(?:Signaler une erreur sur cette page|Report an error on this page)/)
    expect(html, path).toContain('id="contact"')
  }
})
