/** Review before publication, and comments: who may do what, what a later save does, and two people at once. */
import { afterEach, beforeAll, expect, test } from 'vitest'
import { type Person, partner, person, portal, publication, save, shown } from '../support/portal'
import { askRest, type Refused } from '../support/rest'

const people = {} as Record<'administrator' | 'publisher' | 'second' | 'editor' | 'translator', Person>

beforeAll(async () => {
  people.administrator = await person('administrator')
  people.publisher = await person('publisher')
  people.second = await person('publisher')
  people.editor = await person('editor')
  people.translator = await person('translator', ['en'])
})

afterEach(() => settings({ isRequired: false, isOwnAllowed: false }))

type Review = {
  step: { id: number; state: string; comment: string | null; by_name: string } | null
  isStale: boolean
  looked: string
  mayAsk: boolean
  mayApprove: string
  mayReturn: boolean
  history: { state: string; by_name: string }[]
  comments: { id: string; text: string; by_name: string; done_by_name: string | null }[]
}
type Body = {
  languages?: Record<'fr' | 'en', Review>
  [more: string]: unknown
}

const ask = (method: string, path: string, data?: object, by?: Person, language = 'fr') =>
  askRest<Body>(method, path, data, by, { language })

const settings = (of: { isRequired: boolean; isOwnAllowed: boolean }, by = people.administrator) =>
  ask('POST', 'partners/review-settings', of, by)

async function review(id: string, locale: 'fr' | 'en', by: Person): Promise<Review> {
  const found = (await ask('GET', `partners/${id}/review`, undefined, by)).body.languages?.[locale]
  if (!found) throw new Error('No review was answered.')
  return found
}

type More = { locale?: 'fr' | 'en'; comment?: string; seen?: Review }

/** A step as the form takes it: on what the person sees now, or saw before. */
async function step(id: string, act: string, by: Person, { locale = 'fr', comment = '', seen }: More = {}) {
  const { looked, step: newest } = seen ?? (await review(id, locale, by))
  return ask('POST', `partners/${id}/review`, { locale, act, comment, looked, after: newest?.id ?? null }, by)
}

const publishes = (id: string, by: Person, languages = ['fr'], facts = false) =>
  ask('POST', `partners/${id}/publication`, { languages, facts }, by)

const written = async (name: string, by: Person) => (await save('partners', partner(name), { user: by })).id
const said = ({ status, body }: { status: number; body: Body & Refused }) => [status, body.errors?.[0]?.message]

test('a text is asked for, sent back, mended, asked for again, approved and published; the steps are kept', async () => {
  const { editor, publisher } = people
  const id = await written('Relue', editor)
  expect((await step(id, 'ask', editor)).status).toBe(200)
  expect(said(await step(id, 'ask', editor))).toEqual([409, 'C’est déjà fait pour ce texte.'])
  expect(said(await step(id, 'return', publisher))).toEqual([400, expect.stringContaining('commentaire')])
  expect((await step(id, 'return', publisher, { comment: 'Sans majuscule.' })).status).toBe(200)
  expect(await review(id, 'fr', editor)).toMatchObject({
    step: { state: 'returned', comment: 'Sans majuscule.' },
    mayAsk: true,
    mayApprove: 'no',
  })
  await save('partners', { name: 'relue' }, { id, user: editor })
  expect((await step(id, 'ask', editor)).status).toBe(200)
  expect((await step(id, 'approve', publisher)).status).toBe(200)
  expect((await publishes(id, publisher)).status).toBe(200)
  const { history } = await review(id, 'fr', editor)
  expect(history.map(({ state }) => state)).toEqual(['published', 'approved', 'asked', 'returned', 'asked'])
})

test('rights: a language of one’s own to ask, publishers to decide, and nobody on their own text', async () => {
  const { editor, publisher, second, translator, administrator } = people
  const id = await written('Droits de relire', editor)
  await save('partners', { name: 'Rights to review' }, { id, locale: 'en', user: translator })
  expect((await step(id, 'ask', translator)).status).toBe(403)
  expect((await step(id, 'ask', translator, { locale: 'en' })).status).toBe(200)
  for (const by of [editor, translator]) expect((await step(id, 'approve', by, { locale: 'en' })).status).toBe(403)
  await step(id, 'ask', editor)
  // A save of the other language leaves the author of this one who they are.
  await save('partners', { name: 'Rights to review it' }, { id, locale: 'en', user: publisher })
  expect((await review(id, 'fr', publisher)).mayApprove).toBe('yes')
  expect((await review(id, 'en', publisher)).mayApprove).toBe('own')
  expect((await step(id, 'approve', publisher, { locale: 'en' })).status).toBe(403)
  expect((await step(id, 'approve', second, { locale: 'en' })).status).toBe(200)
  // Asking for it makes it one's own.
  const asked = await written('Soumise par qui publie', editor)
  await step(asked, 'ask', publisher)
  expect((await step(asked, 'approve', publisher)).status).toBe(403)
  for (const by of [editor, publisher])
    expect((await settings({ isRequired: true, isOwnAllowed: true }, by)).status).toBe(403)
  expect((await settings({ isRequired: false, isOwnAllowed: true })).status).toBe(200)
  expect((await step(asked, 'approve', publisher)).status).toBe(200)
  expect((await review(asked, 'fr', administrator)).history[0]?.by_name).toBe('publisher')
})

test('the setting keeps every door from publishing what is not approved, and names those who can approve', async () => {
  const { editor, publisher, second } = people
  const id = await written('Exigée', editor)
  await save('partners', { name: 'Required' }, { id, locale: 'en', user: editor })
  expect((await settings({ isRequired: true, isOwnAllowed: false })).status).toBe(200)
  const refusal = [409, expect.stringMatching(/français n’est pas approuvée.*administrator.*publisher/)]
  expect(said(await publishes(id, publisher))).toEqual(refusal)
  await expect(publication('partners', id, { user: publisher })).rejects.toMatchObject({ status: 409 })
  await step(id, 'ask', editor)
  expect(said(await publishes(id, publisher))).toEqual(refusal)
  await step(id, 'approve', publisher)
  // The other language, and the text that was saved after the approval.
  expect(said(await publishes(id, publisher, ['fr', 'en']))).toEqual([409, expect.stringContaining('anglais')])
  await save('partners', { name: 'Exigée !' }, { id, user: editor })
  expect(await review(id, 'fr', publisher)).toMatchObject({ step: { state: 'approved' }, isStale: true })
  expect(said(await publishes(id, publisher))).toEqual(refusal)
  expect(await shown('partners', id)).toBeNull()
  await step(id, 'approve', second)
  expect((await publishes(id, publisher)).status).toBe(200)
  expect(await shown('partners', id)).toMatchObject({ name: 'Exigée !' })
  // What holds for all languages needs an approval in one of them.
  await save('partners', { website: 'https://example.org/relu' }, { id, user: editor })
  expect(said(await publishes(id, publisher, [], true))).toEqual([409, expect.stringContaining('toutes les langues')])
  await step(id, 'approve', publisher, { locale: 'en' })
  expect((await publishes(id, publisher, [], true)).status).toBe(200)
  // A withdrawal needs no review, and commands are exempt.
  expect((await ask('POST', `partners/${id}/withdrawal`, { languages: ['fr'] }, publisher)).status).toBe(200)
  await publication('partners', id)
  expect(await shown('partners', id)).toMatchObject({ name: 'Exigée !' })
})

test('the state of publication tells what is lacking, in the language of the person', async () => {
  const { editor, publisher } = people
  const id = await written('Obstacle', editor)
  const obstacles = async (language: string) => {
    const { body } = await ask('GET', `partners/${id}/publication`, undefined, publisher, language)
    const { fr, en } = body.languages as unknown as Record<'fr' | 'en', { obstacle: string | null }>
    return [fr.obstacle, en.obstacle]
  }
  expect(await obstacles('fr')).toEqual([null, null])
  await settings({ isRequired: true, isOwnAllowed: false })
  expect(await obstacles('en')).toEqual([
    expect.stringMatching(/^The review of the text in French is not approved. It can be approved by: /),
    expect.stringContaining('English'),
  ])
  await step(id, 'approve', publisher)
  expect(await obstacles('en')).toEqual([null, expect.stringContaining('English')])
})

test('of two who decide at once, one is told; and so is who decides on a text that was saved meanwhile', async () => {
  const { editor, publisher, second } = people
  const id = await written('Course', editor)
  await step(id, 'ask', editor)
  const seen = await review(id, 'fr', publisher)
  const answers = await Promise.all([
    step(id, 'approve', publisher, { seen }),
    step(id, 'return', second, { seen, comment: 'Non.' }),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect((await review(id, 'fr', editor)).history).toHaveLength(2)

  const opened = await review(id, 'fr', second)
  await save('partners', { name: 'Course longue' }, { id, user: editor })
  expect(said(await step(id, 'approve', second, { seen: opened }))).toEqual([
    409,
    expect.stringContaining('enregistré à nouveau'),
  ])
})

test('a publication at the moment of a save publishes the approved text, or is refused', async () => {
  const { editor, publisher } = people
  await settings({ isRequired: true, isOwnAllowed: false })
  for (let round = 0; round < 10; round += 1) {
    const id = await written(`Approuvée ${round}`, editor)
    await step(id, 'approve', publisher)
    const [published] = await Promise.all([
      publishes(id, publisher),
      ask('PATCH', `partners/${id}?locale=fr`, { name: 'Jamais relue' }, editor),
    ])
    const isPublic = await shown('partners', id)
    expect([published.status, isPublic?.name ?? null]).toEqual(
      published.status === 200 ? [200, `Approuvée ${round}`] : [409, null],
    )
  }
})

test('comments are for the whole team, of any language; they are marked as done, and keep the names', async () => {
  const { translator } = people
  const leaver = await person('editor')
  const id = await written('Commentée', leaver)
  const comment = (body: object, by?: Person) => ask('POST', `partners/${id}/comments`, body, by)
  expect((await comment({ locale: 'fr', text: 'Un mot manque.' }, translator)).status).toBe(200)
  expect((await comment({ locale: 'fr', text: 'Lequel ?' }, leaver)).status).toBe(200)
  expect((await comment({ locale: 'fr', text: 'x' })).status).toBe(403)
  for (const body of [{}, { locale: 'de', text: 'x' }, { locale: 'fr', text: '  ' }, { locale: 'fr', text: 3 }]) {
    expect((await comment(body, translator)).status, JSON.stringify(body)).toBe(400)
  }
  expect((await comment({ locale: 'fr', text: 'a\u0000b' }, translator)).status).toBe(400)
  const [first] = (await review(id, 'fr', translator)).comments
  const mark = (of: string, body: object) => ask('POST', `partners/${id}/comments/${of}`, body, leaver)
  expect((await mark(String(first?.id), { done: true })).status).toBe(200)
  expect((await mark(String(first?.id), { done: 'yes' })).status).toBe(400)
  for (const absent of ['x', crypto.randomUUID()]) expect((await mark(absent, { done: true })).status).toBe(404)
  const payload = await portal()
  await payload.delete({ collection: 'users', id: leaver.id, overrideAccess: true })
  expect((await review(id, 'fr', translator)).comments).toMatchObject([
    { text: 'Un mot manque.', by_name: 'translator', done_by_name: 'editor' },
    { text: 'Lequel ?', by_name: 'editor', done_by_name: null },
  ])
  await payload.delete({ collection: 'partners', id, overrideAccess: true })
  const { rows } = await payload.db.pool.query('select 1 from desk.comments where record = $1', [id])
  expect(rows).toEqual([])
})

test('what no step can be is refused in words', async () => {
  const { publisher } = people
  const id = await written('Refus', publisher)
  for (const body of [
    {},
    { locale: 'fr' },
    { locale: 'fr', act: 'constructor' },
    { locale: 'fr', act: 'ask', looked: 1 },
  ]) {
    const answer = await ask('POST', `partners/${id}/review`, body, publisher)
    expect(said(answer), JSON.stringify(body)).toEqual([400, expect.stringContaining('attendu')])
  }
  for (const absent of ['x', crypto.randomUUID()]) {
    expect((await ask('GET', `partners/${absent}/review`, undefined, publisher)).status).toBe(404)
  }
  expect((await ask('GET', `partners/${id}/review`)).status).toBe(403)
  expect((await ask('POST', 'partners/review-settings', { isRequired: 1 }, people.administrator)).status).toBe(400)
})
