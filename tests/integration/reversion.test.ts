/** The way back from a working copy to what is public. */
import { expect, test } from 'vitest'
import { revert } from '#/cms/publishing/reversion'
import { stateOf } from '#/cms/publishing/state'
import { inTransaction } from '#/cms/transaction'
import { type Person, partner, person, portal, publication, save } from '../support/portal'

const reverting = async (id: string, user: Person) =>
  inTransaction(await portal(), (req) => revert('partners', id, req), { user })

const read = async (id: string, locale: 'fr' | 'en') =>
  (await portal()).findByID({ collection: 'partners', id, locale, depth: 0, overrideAccess: true })

const aliases = [
  { text: 'IE', lang: 'fr', kind: 'acronym' },
  { text: 'Institut', lang: 'fr', kind: 'other' },
]

test('public texts and facts come back with their rows, notes and texts that are not public stay', async () => {
  const user = await person('editor')
  const { id } = await save('partners', partner('Institut', { website: 'https://a.example.org', aliases }))
  await publication('partners', id)
  const shown = await read(id, 'fr')

  await save('partners', { name: 'Institute', slug: 'institute' }, { id, locale: 'en' })
  const changed = {
    name: 'Autre',
    website: null,
    notes: 'À vérifier',
    aliases: [{ text: 'X', lang: 'fr', kind: 'other' }],
  }
  await save('partners', changed, { id })
  await reverting(id, user)

  expect(await read(id, 'fr')).toMatchObject({
    name: 'Institut',
    website: 'https://a.example.org',
    aliases: shown.aliases,
    notes: 'À vérifier',
    savedBy: user.id,
  })
  expect(await read(id, 'en')).toMatchObject({ name: 'Institute', slug: 'institute' })
  const state = await inTransaction(await portal(), (req) => stateOf('partners', id, req))
  expect([state.facts, state.languages.fr].flatMap(({ differences }) => differences)).toEqual([])
})

test('what was never public has no state to go back to', async () => {
  const user = await person('editor')
  const { id } = await save('partners', partner('Jamais publié'))
  await expect(reverting(id, user)).rejects.toMatchObject({ status: 409 })
  await expect(reverting('019a0000-0000-7000-8000-000000000000', user)).rejects.toMatchObject({ status: 404 })
})

test('it is a save, with the rights of the person', async () => {
  const translator = await person('translator', ['en'])
  const { id } = await save('partners', partner('Institut gardé'))
  await publication('partners', id)
  await save('partners', { name: 'Institut modifié' }, { id })
  await expect(reverting(id, translator)).rejects.toMatchObject({ status: 403 })
  expect((await read(id, 'fr')).name).toBe('Institut modifié')
})
