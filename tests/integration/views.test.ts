/** Saved views of lists: seen by those for whom they are made, changed by those who may. */
import { beforeAll, expect, test } from 'vitest'
import { type Person, person, portal } from '../support/portal'
import { askRest } from '../support/rest'

type Body = {
  id?: string
  views?: { id: string; name: string; query: string; audience: string | null; isOwn: boolean }[]
  errors?: { message: string }[]
}

const people = {} as Record<'administrator' | 'publisher' | 'editor' | 'translator', Person>

beforeAll(async () => {
  for (const role of ['administrator', 'publisher', 'editor'] as const) people[role] = await person(role)
  people.translator = await person('translator', ['en'])
})

const ask = (method: string, path: string, data?: object, by?: Person) => askRest<Body>(method, path, data, by)
const view = (name: string, more: object = {}) => ({ collection: 'partners', name, query: 'sort=-name', ...more })
const seen = async (by: Person) => (await ask('GET', 'views?collection=partners', undefined, by)).body.views ?? []
const names = async (by: Person) => (await seen(by)).map(({ name }) => name)

test('a view is for its owner alone, unless it is made for a role or the team', async () => {
  await ask('POST', 'views', view('À moi'), people.editor)
  await ask('POST', 'views', view('Pour traduire', { audience: 'translator' }), people.publisher)
  await ask('POST', 'views', view('Pour tous', { audience: 'team' }), people.publisher)
  expect(await names(people.editor)).toEqual(['Pour tous', 'À moi'])
  expect(await names(people.translator)).toEqual(['Pour tous', 'Pour traduire'])
  expect(await names(people.publisher)).toEqual(['Pour tous', 'Pour traduire'])
  expect((await ask('GET', 'views?collection=agreements', undefined, people.editor)).body.views).toEqual([])
  expect((await ask('GET', 'views?collection=partners')).status).toBeGreaterThanOrEqual(401)
})

test('it keeps what the list shows, and nothing else of an address', async () => {
  const query = 'page=4&locale=en&where[kind][equals]=un&redirect=https://evil.example'
  const { body } = await ask('POST', 'views', view('Épurée', { query }), people.editor)
  expect(body.views?.find(({ name }) => name === 'Épurée')?.query).toBe('where%5Bkind%5D%5Bequals%5D=un')
})

test.each([
  ['a view without a name', view(' '), 400],
  ['a long name', view('n'.repeat(101)), 400],
  ['a query that no address can have', view('Longue', { query: `search=${'a'.repeat(5000)}` }), 400],
  ['a list that there is not', view('Ailleurs', { collection: 'nowhere' }), 404],
  ['a list that nobody sees', view('Cachée', { collection: 'payload-jobs' }), 404],
  ['the team, by an editor', view('Imposée', { audience: 'team' }), 403],
  ['a name that is taken', view('À moi'), 409],
] as const)('%s is refused with a sentence', async (_, body, status) => {
  const before = await seen(people.editor)
  const answer = await ask('POST', 'views', body, people.editor)
  expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([status, expect.stringMatching(/ .+\.$/)])
  expect(await seen(people.editor)).toEqual(before)
})

test('it is removed by its owner, and by administrators where others see it', async () => {
  const [shared] = (await seen(people.publisher)).filter(({ name }) => name === 'Pour tous')
  const [own] = (await seen(people.editor)).filter(({ name }) => name === 'À moi')
  expect((await ask('DELETE', `views/${shared?.id}`, {}, people.editor)).status).toBe(404)
  expect((await ask('DELETE', `views/${own?.id}`, {}, people.administrator)).status).toBe(404)
  expect((await ask('DELETE', `views/${shared?.id}`, {}, people.administrator)).status).toBe(200)
  expect((await ask('DELETE', `views/${own?.id}`, {}, people.editor)).status).toBe(200)
  expect(await names(people.editor)).toEqual(['Épurée'])
})

test('what a person kept for themselves goes with them; what they made for others stays', async () => {
  const leaver = await person('publisher')
  await ask('POST', 'views', view('Partie avec moi'), leaver)
  await ask('POST', 'views', view('Restée', { audience: 'team' }), leaver)
  const payload = await portal()
  await payload.delete({ collection: 'users', id: leaver.id })
  await ask('POST', 'views', view('Suivante'), people.editor)
  const { rows } = await payload.db.pool.query('select name from desk.views')
  expect(rows.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['Restée', 'Suivante']))
  expect(rows).not.toContainEqual({ name: 'Partie avec moi' })
})
