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
    const records = await found(words, await reqOf(user))
    expect(records.map((record) => record.id)).toContain(id)
  }
  expect(await found('%', await reqOf(user))).toEqual([])
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

test('a picker finds a record by its acronym and by its name in the other language, and shows its name', async () => {
  const user = await person('editor')
  const { id } = await save(
    'partners',
    { name: 'World Giraffe Bank', slug: 'world-giraffe-bank', acronym: 'WGB' },
    { locale: 'en' },
  )
  const pick = async (words: string, locale: 'fr' | 'en' = 'fr') => {
    const where = { and: [{ id: { not_in: [] } }, { shownName: { like: words } }] }
    const select = { shownName: true }
    const req = await reqOf(user)
    const { docs } = await (await portal()).find({
      collection: 'partners',
      locale,
      where,
      select,
      depth: 0,
      req,
    } as never)
    return (docs as unknown as { id: string; shownName: string }[]).find((doc) => doc.id === id)?.shownName
  }
  expect(await pick('WGB')).toBe('World Giraffe Bank (WGB) [en]')
  await save('partners', { name: 'Banque des girafes', slug: 'banque-des-girafes' }, { id })
  expect(await pick('world giraffe')).toMatch(/^Banque des girafes/)
  expect(await pick('girafes', 'en')).toMatch(/^World Giraffe Bank/)
  expect(await pick('nothing of the kind')).toBeUndefined()
})

test('a saved record is shown by the name that was just written, which is in no part of it', async () => {
  const user = await person('editor')
  const { id } = await save('partners', partner('Office au nom ancien'), { user })
  const doc = await save('partners', { name: 'Office au nom nouveau', shownName: 'Autre chose' } as never, { id, user })
  expect((doc as { shownName?: string }).shownName).toMatch(/^Office au nom nouveau/)
  const [part] = await inTransaction(await portal(), async (req) =>
    rows<{ name: string }>(
      await databaseOf(req),
      sql`select name from desk.states where record = ${id} and locale = 'fr'`,
    ),
  )
  expect(part?.name).toMatch(/^Office au nom nouveau/)
})

test('a review that is asked for waits for those who decide, and comes back to the person who asked', async () => {
  const [editor, publisher] = [await person('editor'), await person('publisher')]
  const { id } = await save('partners', partner('Office à relire'), { user: editor })
  const step = async (state: string, by: Person) =>
    inTransaction(await portal(), async (req) =>
      (await databaseOf(req)).execute(
        sql`insert into desk.reviews (collection, record, locale, state, looked_at, by_id)
          values ('partners', ${id}, 'fr', ${state}, 'x', ${by.id})`,
      ),
    )
  const has = async (user: Person, selection: string) =>
    (await countsOf(await reqOf(user))).some((count) => count.selection === selection)
  await step('asked', editor)
  expect([await has(publisher, 'review'), await has(editor, 'review')]).toEqual([true, false])
  await step('returned', publisher)
  expect([await has(publisher, 'review'), await has(editor, 'returned')]).toEqual([false, true])
})
