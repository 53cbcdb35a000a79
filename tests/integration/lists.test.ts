/** What is public of each working copy, as the lists and the start page of the administration tell. */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { databaseOf, inTransaction } from '#/cms/transaction'
import { countsOf, selectedIn } from '#/editorial/selections'
import { found } from '#/editorial/start/find'
import { rows } from '#/live/ledger'
import { type Person, partner, person, portal, publication, save, withdrawal } from '../support/portal'

const statesOf = async (id: string) =>
  inTransaction(await portal(), async (req) => {
    const states = await rows<{ locale: string; state: string }>(
      await databaseOf(req),
      sql`select locale, state from desk.states where record = ${id}`,
    )
    return Object.fromEntries(states.map(({ locale, state }) => [locale, state]))
  })

const reqOf = async (user: Person, query = {}) => {
  const req = await createLocalReq({ user }, await portal())
  return Object.assign(req, { query }) as PayloadRequest
}

test('the state of each language follows saves, publications, withdrawals and the trash', async () => {
  const { id } = await save('partners', partner('Office suivi'))
  expect(await statesOf(id)).toEqual({ fr: 'never', en: 'never' })
  await publication('partners', id)
  expect(await statesOf(id)).toEqual({ fr: 'public', en: 'never' })
  await save('partners', { name: 'Office changé' }, { id })
  expect(await statesOf(id)).toEqual({ fr: 'changed', en: 'never' })
  await withdrawal('partners', id)
  expect(await statesOf(id)).toEqual({ fr: 'withdrawn', en: 'never' })
  await save('partners', { deletedAt: new Date().toISOString() }, { id })
  expect(await statesOf(id)).toEqual({})
})

test('a count is the number of records that its list shows', async () => {
  const user = await person('editor')
  await save('partners', partner('Office à moi'), { user })
  const { id } = await save('partners', partner('Office à moi aussi'), { user })
  const count = async () =>
    (await countsOf(await reqOf(user))).find(
      ({ selection, collection }) => selection === 'mine' && collection === 'partners',
    )?.count
  const listed = async () => {
    const req = await reqOf(user, { desk: 'mine' })
    const where = await selectedIn('partners')({ req, limit: 10, page: 1, sort: 'name' })
    const { totalDocs } = await (await portal()).find({ collection: 'partners', where: where ?? {}, req })
    return totalDocs
  }
  expect([await count(), await listed()]).toEqual([2, 2])
  await publication('partners', id)
  expect([await count(), await listed()]).toEqual([1, 1])
})

test('a record is found by any name of either language', async () => {
  const user = await person('editor')
  const { id } = await save('partners', partner('Banque des éléphants', { acronym: 'BQE' }))
  await save('partners', { name: 'Elephant Bank', slug: 'elephant-bank' }, { id, locale: 'en' })
  for (const words of ['bqe', 'elephant bank', 'banque elephants']) {
    const records = await found(words, 'fr', await reqOf(user))
    expect(records.map((record) => record.id)).toContain(id)
  }
  expect(await found('%', 'fr', await reqOf(user))).toEqual([])
  const byEnglish = { or: [{ 'name.en': { like: 'elephant bank' } }, { 'name.fr': { like: 'elephant bank' } }] }
  const { docs } = await (await portal()).find({ collection: 'partners', locale: 'fr', where: byEnglish as never })
  expect(docs.map((doc) => doc.id)).toContain(id)
})

test('names are sorted as the language sorts them', async () => {
  const names = ['Zèbre trié', 'Élan trié', 'Eland trié']
  for (const name of names) await save('partners', partner(name))
  const { docs } = await (await portal()).find({
    collection: 'partners',
    where: { name: { contains: 'trié' } },
    sort: 'name',
    locale: 'fr',
  })
  expect(docs.map(({ name }) => name)).toEqual(['Élan trié', 'Eland trié', 'Zèbre trié'])
})
