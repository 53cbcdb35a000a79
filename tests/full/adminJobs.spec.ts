/**
 * The jobs of a working day, each by the person whose job it is and by the shortest way that the administration offers, with
 * its steps. `before` is what the same job took with Payload's own forms, null where it could not be done or was not counted.
 */
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import {
  administrator,
  asAdministrator,
  editing,
  htmlAt,
  makePerson,
  openForm,
  signIn,
  test,
  textOf,
} from '../e2e/support'
import { pdfOf } from '../support/pdf'
import { Person } from './person'

test.use({ locale: 'fr-FR', timezoneId: 'Europe/Zurich', viewport: { width: 1280, height: 900 } })
test.describe.configure({ timeout: 90_000 })

const password = 'correct horse battery'
/** A worker that begins again after a failure makes its own people. */
const began = Date.now().toString(36)
const of = (name: string) => ({ email: `${name}-${began}@example.org`, password })
const people = {
  editor: of('taches-redaction'),
  translator: of('taches-traduction'),
  publisher: of('taches-publication'),
  administrator,
}

type Work = { person: Person; page: Page; request: APIRequestContext }
type Job = { before: number | null; by: keyof typeof people }
const done: { job: string; steps: number; before: number | string }[] = []

/** A job that took more than ten steps takes at most half of them now; no other takes more than it did. */
function job(name: string, { before, by }: Job, work: (given: Work) => Promise<void>): void {
  test(name, async ({ page, request }) => {
    await signIn(page, people[by])
    const person = new Person(page)
    await work({ person, page, request })
    done.push({ job: name, steps: person.steps, before: before ?? '–' })
    if (before !== null) expect(person.steps).toBeLessThanOrEqual(before > 10 ? Math.floor(before / 2) : before)
  })
}

test.beforeAll(async ({ request }) => {
  await makePerson(request, { ...people.editor, name: 'Rédaction des tâches', role: 'editor' })
  await makePerson(request, { ...people.publisher, name: 'Publication des tâches', role: 'publisher' })
  const languages = { role: 'translator', languages: ['en'] }
  await makePerson(request, { ...people.translator, name: 'Traduction des tâches', ...languages })
})

test.afterAll(() => console.table(done))

/** A partner that is public in both languages, and its addresses. */
async function partner(request: APIRequestContext, [fr, en]: [string, string], data: Record<string, unknown> = {}) {
  const { save, publish } = await editing(request)
  const { id, slug } = await save('partners', { name: fr, kind: 'convention', ...data })
  const english = await save('partners', { name: en }, { id, locale: 'en' })
  await publish('partners', id, ['fr', 'en'])
  return { id: String(id), path: `/fr/partenaires/${slug}`, inEnglish: `/en/partners/${english.slug}` }
}

async function saved(request: APIRequestContext, collection: string, id: string, locale = 'fr') {
  const headers = await asAdministrator(request)
  return (await request.get(`/api/${collection}/${id}?locale=${locale}&depth=0`, { headers })).json()
}

const name = (page: Page) => page.getByRole('textbox', { name: /^Nom \*/ })
const created = (page: Page, link: string) =>
  page.getByRole('navigation', { name: 'Nouvelle fiche' }).getByRole('link', { name: link, exact: true })
const idIn = (page: Page) => /\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
const pdf = (file: string) => ({ name: file, mimeType: 'application/pdf', buffer: pdfOf('Memorandum') })

/** Publishes from a form or a translation what the dialog proposes; the same two acts everywhere. */
async function publish({ person, page }: Work, said: RegExp): Promise<void> {
  await person.click(page.getByRole('button', { name: 'Publier…' }))
  const dialog = page.getByRole('dialog', { name: 'Publier' })
  await person.click(dialog.getByRole('button', { name: 'Publier', exact: true }))
  await expect(dialog.getByRole('status')).toHaveText(said)
}

job('correct the name of a partner in both languages', { before: 11, by: 'publisher' }, async (work) => {
  const { person, page, request } = work
  const { path, inEnglish } = await partner(request, ['Office des loutre', 'Otter Ofice'])
  await page.goto('/admin')
  await person.type(page.getByRole('searchbox', { name: 'Trouver une fiche' }), 'otter ofice')
  await person.click(page.getByRole('button', { name: /^Corriger le nom.*Office des loutre/ }))
  const dialog = page.getByRole('dialog', { name: 'Corriger le nom' })
  await person.type(dialog.getByRole('textbox', { name: 'Nom en français' }), 'Office des loutres')
  await person.type(dialog.getByRole('textbox', { name: 'Nom en anglais' }), 'Otter Office')
  await person.click(dialog.getByRole('button', { name: 'Enregistrer et publier' }))
  await expect(dialog.getByRole('status')).toHaveText('Enregistré et publié : français et anglais.')
  expect(textOf(await htmlAt(request, path))).toContain('Office des loutres')
  expect(textOf(await htmlAt(request, inEnglish))).toContain('Otter Office')
})

job('a new agreement with its PDF, in French, then in English', { before: 33, by: 'publisher' }, async (work) => {
  const { person, page, request } = work
  await page.goto('/admin')
  await person.click(created(page, 'Accord'))
  await person.type(page.getByRole('textbox', { name: /^Titre \*/ }), 'Mémorandum sur les loutres')
  await person.choose(page.locator('#field-form'), 'Mémorandum', 'Mémorandum')
  await person.click(page.locator('#field-parties').getByRole('button', { name: /^Ajouter/ }))
  await person.choose(page.locator('#field-parties'), 'UICN', /^Union internationale/)
  await person.click(page.getByRole('button', { name: 'Documents', exact: true }))
  const files = page.getByRole('group', { name: 'Ajouter un fichier' })
  await person.select(files.getByRole('combobox', { name: 'Langue du fichier' }), 'français')
  await person.pick(files.getByLabel('Ajouter un fichier', { exact: true }), pdf('memorandum_loutres.pdf'))
  await expect(page.locator('#field-documents').getByText('memorandum loutres').first()).toBeVisible()
  await person.click(page.getByRole('button', { name: 'Enregistrer', exact: true }))
  await page.waitForURL(/agreements\/[0-9a-f-]{36}/)
  await publish(work, /^Publié\s: .*les textes en français/)
  const id = idIn(page)
  const html = await htmlAt(request, `/fr/accords/${(await saved(request, 'agreements', id)).slug}`)
  expect(textOf(html)).toContain('memorandum loutres')
  const [, file = ''] = /href="(\/documents\/[^"]+)"/.exec(html) ?? []
  expect((await request.get(file)).headers()['content-type']).toBe('application/pdf')

  await person.click(page.getByRole('button', { name: 'Fermer' }))
  await person.click(page.getByRole('link', { name: 'Traduire en anglais' }))
  await person.type(page.getByRole('region', { name: /^Titre/ }).getByRole('textbox'), 'Memorandum on Otters')
  await publish(work, /^Publié\s: les textes en anglais/)
  const { slug } = await saved(request, 'agreements', id, 'en')
  expect(textOf(await htmlAt(request, `/en/agreements/${slug}`))).toContain('Memorandum on Otters')
})

job(
  'revise a decision at a conference, and end another',
  { before: 14, by: 'publisher' },
  async ({ person, page, request }) => {
    await page.goto('/admin')
    await person.click(created(page, 'Réviser à une session'))
    await expect(page.getByRole('combobox', { name: /^Session/ })).toHaveText(/^CoP20/)
    await person.type(page.getByRole('textbox', { name: 'Textes' }), '18.49 (Rev. CoP20), 18.50')
    await person.click(page.getByRole('button', { name: 'Chercher ces textes' }))
    await person.select(page.getByRole('combobox', { name: /^Acte pour 18\.50/ }), 'Suppression')
    await person.click(page.getByRole('button', { name: 'Préparer 2 textes' }))
    await person.click(page.getByRole('link', { name: 'Ouvrir le lot' }))
    await person.click(page.getByRole('button', { name: 'Publier le lot maintenant' }))
    await expect(page.getByText('Le lot est publié.')).toBeVisible()
    expect(textOf(await htmlAt(request, '/fr/decisions/18-49'))).toContain('(Rev. CoP20)')
    expect(textOf(await htmlAt(request, '/fr/decisions/18-50'))).toContain('N’est plus en vigueur')
  },
)

job('mention a record in a text', { before: 5, by: 'editor' }, async ({ person, page, request }) => {
  const { id } = await partner(request, ['Réseau qui mentionne', 'Mentioning Network'])
  await openForm(page, 'partners', id, 'fr')
  const text = page.locator('[contenteditable="true"][data-lexical-editor]').first()
  await person.write(text, '/men')
  await expect(page.getByRole('option', { name: 'Mention d’une fiche' })).toBeVisible()
  await person.press('Enter')
  const drawer = page.locator('.drawer--is-open')
  await person.choose(drawer.locator('#field-target'), 'UICN', /^Union internationale/)
  await person.click(drawer.getByRole('button', { name: 'Appliquer' }))
  await expect(text).toContainText('Union internationale')
  await expect(drawer).toHaveCount(0)
  await person.press('Control+s')
  const mention = /"blockType":"mention"/
  await expect.poll(async () => JSON.stringify(await saved(request, 'partners', id))).toMatch(mention)
})

job('a page with blocks', { before: 6, by: 'editor' }, async ({ person, page, request }) => {
  await page.goto('/admin')
  await person.click(created(page, 'Page'))
  await person.type(page.getByRole('textbox', { name: /^Titre \*/ }), 'Page des tâches')
  await person.click(page.getByRole('button', { name: /^Ajouter\s: Bloc/ }))
  await person.click(page.locator('.drawer--is-open').getByRole('button', { name: 'Texte' }))
  await person.write(page.locator('#field-blocks [contenteditable="true"]').first(), 'Un texte sur les loutres.')
  await person.press('Control+s')
  await page.waitForURL(/pages\/[0-9a-f-]{36}/)
  expect(JSON.stringify(await saved(request, 'pages', idIn(page)))).toContain('Un texte sur les loutres.')
})

job('withdraw a record in one language', { before: 3, by: 'publisher' }, async ({ person, page, request }) => {
  const { id, path, inEnglish } = await partner(request, ['Réseau retiré', 'Network withdrawn'])
  await openForm(page, 'partners', id, 'fr')
  await person.click(page.getByRole('button', { name: 'Retirer du site…' }))
  const dialog = page.getByRole('dialog', { name: 'Retirer du site' })
  await person.click(dialog.getByRole('button', { name: 'Retirer du site', exact: true }))
  await expect(dialog.getByRole('status')).toHaveText('Retiré du site : français.')
  expect((await request.get(path)).status()).toBe(410)
  expect(textOf(await htmlAt(request, inEnglish))).toContain('Network withdrawn')
})

job('publish at an hour', { before: null, by: 'publisher' }, async ({ person, page, request }) => {
  const { id } = await partner(request, ['Réseau à l’heure', 'Network on Time'])
  await openForm(page, 'partners', id, 'fr')
  await person.click(page.getByRole('button', { name: 'Mettre dans un lot…' }))
  const dialog = page.getByRole('dialog', { name: 'Mettre dans un lot' })
  await person.type(dialog.getByRole('textbox', { name: 'Nom' }), 'Lot des tâches')
  await person.click(dialog.getByRole('button', { name: 'Mettre dans le lot' }))
  await person.click(dialog.getByRole('link', { name: 'Voir le lot' }))
  await person.type(page.getByLabel('Jour et heure'), '2031-05-05T09:00')
  await person.click(page.getByRole('button', { name: 'Publier à une heure dite' }))
  await expect(page.getByText('5 mai 2031 à 09:00 (Europe/Zurich)')).toBeVisible()
})

job('compare two versions', { before: 3, by: 'editor' }, async ({ person, page, request }) => {
  const { id } = await partner(request, ['Réseau comparé', 'Network compared'])
  await (await editing(request)).save('partners', { name: 'Réseau comparé deux fois' }, { id })
  await openForm(page, 'partners', id, 'fr')
  await person.click(page.getByRole('link', { name: 'Versions' }))
  await person.click(page.locator('tbody tr').first().getByRole('link'))
  await expect(page.getByText('deux fois').first()).toBeVisible()
})

job('take an old version up again', { before: null, by: 'editor' }, async ({ person, page, request }) => {
  const { id, path } = await partner(request, ['Réseau d’avant', 'Former Network'])
  await (await editing(request)).save('partners', { name: 'Réseau d’après' }, { id })
  await openForm(page, 'partners', id, 'fr')
  await person.click(page.getByRole('link', { name: 'Versions' }))
  await person.click(page.locator('tbody tr').nth(1).getByRole('link'))
  await person.click(page.getByRole('button', { name: 'Reprendre cette version' }))
  await person.click(page.getByRole('button', { name: 'Confirmer' }))
  await expect(name(page)).toHaveValue('Réseau d’avant')
  expect(textOf(await htmlAt(request, path))).toContain('Réseau d’avant')
})

job('delete what is in use', { before: 3, by: 'administrator' }, async ({ person, page, request }) => {
  const { save } = await editing(request)
  const { id } = await save('partners', { name: 'Réseau utilisé', kind: 'convention' })
  const agreement = { title: 'Accord qui l’utilise', form: 'memorandum', parties: [{ partner: id }] }
  const user = await save('agreements', agreement)
  await openForm(page, 'partners', id, 'fr')
  await person.click(page.locator('.doc-controls__popup').getByRole('button').first())
  await person.click(page.getByRole('button', { name: 'Supprimer' }))
  await person.click(page.getByRole('button', { name: 'Confirmer' }))
  await expect(page.getByText(/D’autres fiches renvoient à celle-ci : Accord qui l’utilise/)).toBeVisible()
  expect((await saved(request, 'agreements', user.id)).parties[0].partner).toBe(id)
  expect((await saved(request, 'partners', id)).deletedAt).toBeFalsy()
})

job('upload a document', { before: 4, by: 'editor' }, async ({ person, page, request }) => {
  await page.goto('/admin')
  await person.click(created(page, 'Document'))
  await person.pick(page.locator('input[type=file]'), pdf('rapport_annuel-2025.pdf'))
  await expect(page.getByRole('textbox', { name: /^Titre/ })).toHaveValue('rapport annuel 2025')
  await person.choose(page.locator('#field-language'), 'fran', 'français')
  await person.click(page.locator('#action-save'))
  await page.waitForURL(/documents\/[0-9a-f-]{36}/)
  expect(await saved(request, 'documents', idIn(page))).toMatchObject({ title: 'rapport annuel 2025', language: 'fr' })
})

/** Follows a count of the start page to the list of just these records. */
async function follow({ person, page }: Work, section: string): Promise<void> {
  await page.goto('/admin')
  await person.click(page.getByRole('region', { name: section }).getByRole('link', { name: /^Partenaires/ }))
  await expect(page.getByRole('status').filter({ hasText: section })).toBeVisible()
  await expect(page.locator('tbody tr').first()).toBeVisible()
}

job('what is not verified', { before: 6, by: 'editor' }, (work) => follow(work, 'À vérifier'))

job('what is not translated', { before: null, by: 'translator' }, async (work) => {
  const { save } = await editing(work.request)
  await save('partners', { name: 'Réseau sans nom anglais', kind: 'convention' })
  await follow(work, 'Traductions incomplètes')
})

job('what is translated and out of date', { before: null, by: 'translator' }, async (work) => {
  const { id } = await partner(work.request, ['Réseau traduit', 'Network translated'])
  await (await editing(work.request)).save('partners', { name: 'Réseau renommé' }, { id })
  await follow(work, 'Traductions à mettre à jour')
})

job('two people on one record', { before: null, by: 'editor' }, async ({ person, page, request }) => {
  const { id } = await partner(request, ['Réseau à deux', 'Network of two'])
  await openForm(page, 'partners', id, 'fr')
  await person.type(name(page), 'Réseau à deux mains')
  // Saved elsewhere by the same person, whom the lock of the record lets in.
  const { token } = await (await request.post('/api/users/login', { data: people.editor })).json()
  const call = { data: { name: 'Réseau pour deux', acronym: 'RPD' }, headers: { Authorization: `JWT ${token}` } }
  expect((await request.patch(`/api/partners/${id}?locale=fr`, call)).status()).toBe(200)
  await person.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Cette fiche a été modifiée entre-temps' })
  await expect(dialog).toContainText('Réseau pour deux')
  await person.click(dialog.getByRole('button', { name: 'Enregistrer ces choix' }))
  await expect(dialog).toHaveCount(0)
  expect(await saved(request, 'partners', id)).toMatchObject({ name: 'Réseau à deux mains', acronym: 'RPD' })
})

job('the session ends while one types', { before: null, by: 'editor' }, async ({ person, page, request }) => {
  const { id } = await partner(request, ['Réseau interrompu', 'Network interrupted'])
  await openForm(page, 'partners', id, 'fr')
  await person.type(name(page), 'Réseau repris')
  await page.context().clearCookies()
  await person.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' })
  const opened = page.waitForEvent('popup')
  await person.click(dialog.getByRole('link', { name: /Se connecter/ }))
  const other = await opened
  await person.type(other.getByLabel(/^E-mail/), people.editor.email)
  await person.type(other.getByLabel(/^Mot de passe/), password)
  await person.click(other.getByRole('button', { name: 'Se connecter' }))
  await other.waitForURL(/\/admin\/?$/)
  await other.close()
  await person.click(dialog.getByRole('button', { name: 'Enregistrer à nouveau' }))
  await expect(dialog).toHaveCount(0)
  expect(await saved(request, 'partners', id)).toMatchObject({ name: 'Réseau repris' })
})

job('preview both languages', { before: 2, by: 'editor' }, async ({ person, page, request }) => {
  const { id } = await partner(request, ['Réseau en vue', 'Network in view'])
  await openForm(page, 'partners', id, 'fr')
  const opened = page.waitForEvent('popup')
  await person.click(page.locator('#preview-button'))
  const preview = await opened
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Réseau en vue')
  await person.click(preview.getByRole('link', { name: 'English' }))
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Network in view')
})

job('where a partner is used', { before: null, by: 'editor' }, async ({ person, page, request }) => {
  const { save } = await editing(request)
  const { id } = await partner(request, ['Réseau cité', 'Network cited'])
  await save('agreements', { title: 'Accord qui le cite', form: 'memorandum', parties: [{ partner: id }] })
  await openForm(page, 'partners', id, 'fr')
  await person.click(page.getByRole('button', { name: 'Où sert cette fiche' }))
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Accord qui le cite' })).toBeVisible()
})

job('change an address', { before: 3, by: 'publisher' }, async (work) => {
  const { person, page, request } = work
  const { id, path } = await partner(request, ['Réseau déplacé', 'Network moved'])
  await openForm(page, 'partners', id, 'fr')
  await person.type(page.getByRole('textbox', { name: /^Adresse/ }), 'reseau-a-sa-place')
  await publish(work, /les textes en français/)
  const former = await request.get(path, { maxRedirects: 0 })
  expect([former.status(), former.headers().location]).toEqual([301, '/fr/partenaires/reseau-a-sa-place'])
})
