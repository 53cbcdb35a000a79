/** The records that a record names are kept, each for itself, and are as true as what names them. */
import { beforeEach, expect, test, vi } from 'vitest'
import { reader } from '#/data/reader'
import { keptAnswers } from '#/press/kept'
import { emptyTracked, recordTag, type Tracked, track } from '#/tracking/dependencies'
import { partner, portal, save } from '../support/portal'

// There is no preview outside of Next, and no request to ask for one.
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

const published = { _status: 'published' }

beforeEach(() => keptAnswers.doubt(true))

const agreement = async (title: string, id: string) =>
  (await save('agreements', { title, form: 'memorandum', parties: [{ partner: id }], ...published })).slug as string

/** The partners that the page of an agreement names, and its dependencies. */
async function partyOf(slug: string): Promise<{ party: unknown; note: Tracked }> {
  const note = emptyTracked()
  const record = await track(note, () => reader('fr').bySlug('agreements', slug))
  const party = record?.parties[0]?.partner
  return { party: party && typeof party === 'object' ? party.name : party, note }
}

/** Changes a row without an announcement. */
async function renameUnheard(id: string, name: string) {
  const payload = await portal()
  const { drizzle } = payload.db as unknown as { drizzle: { execute: (text: string) => Promise<unknown> } }
  await drizzle.execute(`update partners_locales set name = '${name}' where _parent_id = '${id}' and _locale = 'fr'`)
}

test('who is named by two records is read once, and again once it changed', async () => {
  const { id } = await save('partners', partner('Nommé deux fois', published))
  const [first, second] = [await agreement('Le premier', id), await agreement('Le second', id)]
  expect((await partyOf(first)).party).toBe('Nommé deux fois')
  await renameUnheard(id, 'Nom nouveau')
  const { party, note } = await partyOf(second)
  expect(party).toBe('Nommé deux fois')
  expect(note.tags).toContain(recordTag('partners', id))

  keptAnswers.changed([recordTag('partners', id)])
  expect((await partyOf(first)).party).toBe('Nom nouveau')
  expect((await partyOf(second)).party).toBe('Nom nouveau')
})

test('who is not public is not named, and is once it was published', async () => {
  const { id } = await save('partners', partner('Pas encore public'), { draft: true })
  const slug = await agreement('Avec un inconnu', id)
  const { party, note } = await partyOf(slug)
  expect(party).toBe(id)
  expect(note.tags).toContain(recordTag('partners', id))
  await save('partners', published, { id })
  keptAnswers.changed([recordTag('partners', id)])
  expect((await partyOf(slug)).party).toBe('Pas encore public')
})

test('outside of a render of the press nothing is kept', async () => {
  const { id } = await save('partners', partner('Lu chaque fois', published))
  const slug = await agreement('Sans presse', id)
  const name = async () => (await reader('fr').bySlug('agreements', slug))?.parties[0]?.partner
  expect(await name()).toMatchObject({ name: 'Lu chaque fois' })
  await renameUnheard(id, 'Lu encore')
  expect(await name()).toMatchObject({ name: 'Lu encore' })
})
