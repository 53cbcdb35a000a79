/** Sets: published at once or not at all, once, at the hour that was said. */
import { beforeAll, expect, test } from 'vitest'
import { jobHeader, jobKey } from '#/cms/jobs/jobKey'
import { type Person, partner, person, portal, published, save, shown } from '../support/portal'
import { askRest } from '../support/rest'

const people = {} as Record<'publisher' | 'editor', Person>

beforeAll(async () => {
  people.publisher = await person('publisher')
  people.editor = await person('editor')
})

type Body = {
  id: string
  state?: string
  problems?: string[] | null
  members?: object[]
  published?: number
}

const ask = (method: string, path: string, data?: object, by?: Person) => askRest<Body>(method, path, data, by)

const run = () => {
  const headers = { [jobHeader]: jobKey(process.env.PAYLOAD_SECRET ?? '') }
  return askRest<Body>('GET', 'sets/due', undefined, undefined, { headers })
}

const db = async (statement: string, values: unknown[] = []) =>
  (await (await portal()).db.pool.query(statement, values)).rows

/** Makes the moment of a set pass. */
const pass = (id: string) => db(`update desk.sets set due = now() - interval '1 minute' where id = $1`, [id])

async function saved(name: string): Promise<string> {
  const { id } = await save('partners', partner(name))
  await save('partners', { name: `${name} (en)` }, { id, locale: 'en' })
  return id
}

const both = (record: string, action = 'publish') =>
  ['fr', 'en'].map((locale) => ({ collection: 'partners', record, locale, action }))

async function setWith(name: string, ...members: object[]): Promise<string> {
  const made = await ask('POST', 'sets', { name, members }, people.editor)
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  return made.body.id
}

const tomorrow = () => `${new Date(Date.now() + 24 * 60 * 60_000).toISOString().slice(0, 10)}T09:00`

const schedule = (id: string, local = tomorrow(), zone = 'Europe/Zurich', by = people.publisher) =>
  ask('POST', `sets/${id}/hour`, { local, zone }, by)

test('an editor prepares a set, and a publisher publishes it in one act', async () => {
  const [one, two] = [await saved('Lot un'), await saved('Lot deux')]
  const id = await setWith('Après la session', ...both(one), ...both(two))
  expect((await ask('POST', `sets/${id}/publication`, {}, people.editor)).status).toBe(403)
  expect((await ask('POST', `sets/${id}/check`, {}, people.publisher)).status).toBe(200)
  expect(await shown('partners', one)).toBeNull()
  const done = await ask('POST', `sets/${id}/publication`, {}, people.publisher)
  expect([done.status, done.body.state]).toEqual([200, 'done'])
  expect((await shown('partners', two, 'en'))?.name).toBe('Lot deux (en)')
  const entries = await db('select distinct act, note from live.ledger where record = any($1)', [[one, two]])
  expect(entries).toEqual([{ act: expect.any(String), note: 'Après la session' }])
  expect((await ask('POST', `sets/${id}/publication`, {}, people.publisher)).status).toBe(409)
  expect((await ask('POST', `sets/${id}/members`, { members: both(one) }, people.editor)).status).toBe(409)
})

test('one record that cannot be public keeps all of them back, and the reason names it', async () => {
  const good = await saved('Prêt')
  const { id: bad } = await save('partners', { name: 'Sans nature' })
  const id = await setWith('Incomplet', ...both(good), { collection: 'partners', record: bad, locale: 'fr' })
  const before = await db('select max(seq) as seq from live.ledger')
  for (const door of ['check', 'publication']) {
    const { status, body } = await ask('POST', `sets/${id}/${door}`, {}, people.publisher)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('Sans nature')])
  }
  expect(await shown('partners', good)).toBeNull()
  expect(await db('select max(seq) as seq from live.ledger')).toEqual(before)
})

test('at its hour a set is published once, by whoever comes first, and not before', async () => {
  const record = await saved('À l’heure')
  const id = await setWith('Matin', ...both(record))
  expect((await schedule(id, tomorrow(), 'Europe/Zurich', people.editor)).status).toBe(403)
  expect((await schedule(id)).body.state).toBe('scheduled')
  expect((await run()).body.published).toBe(0)
  expect(await shown('partners', record)).toBeNull()
  // Only those who publish change what is due.
  expect((await ask('POST', `sets/${id}/members`, { members: both(record) }, people.editor)).status).toBe(403)
  await pass(id)
  const runs = await Promise.all([run(), run(), run()])
  expect(runs.reduce((sum, { body }) => sum + (body.published ?? 0), 0)).toBe(1)
  expect((await shown('partners', record))?.name).toBe('À l’heure')
  expect((await run()).body.published).toBe(0)
  const [entry] = await db(
    'select actor::text, count(distinct act)::int as acts from live.ledger where record = $1 group by 1',
    [record],
  )
  expect(entry).toEqual({ actor: people.publisher.id, acts: 1 })
})

test('a cancelled hour does not come, and a withdrawal has its hour too', async () => {
  const { id: record } = await published('partners', partner('S’en va'))
  const id = await setWith('Fin', { collection: 'partners', record, locale: 'fr', action: 'withdraw' })
  await schedule(id)
  expect((await ask('POST', `sets/${id}/hour`, { local: null }, people.publisher)).body.state).toBe('open')
  await pass(id)
  expect((await run()).body.published).toBe(0)
  expect(await shown('partners', record)).not.toBeNull()
  await schedule(id)
  await pass(id)
  expect((await run()).body.published).toBe(1)
  expect(await shown('partners', record)).toBeNull()
})

test('what is refused at its hour says why, and is not tried again by itself', async () => {
  const { id: bad } = await save('partners', { name: 'Toujours sans nature' })
  const id = await setWith('Refusé', { collection: 'partners', record: bad, locale: 'fr' })
  await schedule(id)
  await pass(id)
  expect((await run()).body.published).toBe(0)
  const { body } = await ask('GET', `sets/${id}`, undefined, people.editor)
  expect([body.state, body.problems?.join()]).toEqual(['failed', expect.stringContaining('Nature')])
  await save('partners', { kind: 'convention' }, { id: bad })
  expect((await run()).body.published).toBe(0)
  await schedule(id)
  await pass(id)
  expect((await run()).body.published).toBe(1)
})

test('the person who set the hour must still be one who publishes', async () => {
  const leaving = await person('publisher')
  const id = await setWith('Sans personne', ...both(await saved('Orphelin')))
  await schedule(id, tomorrow(), 'Europe/Zurich', leaving)
  await (await portal()).update({ collection: 'users', id: leaving.id, data: { role: 'editor' }, overrideAccess: true })
  await pass(id)
  await run()
  const { body } = await ask('GET', `sets/${id}`, undefined, people.editor)
  expect([body.state, body.problems?.join()]).toEqual(['failed', expect.stringContaining('ne peut plus publier')])
})

test.each([
  [{ local: '2027-03-28T02:30', zone: 'Europe/Zurich' }, 400, '2027-03-28T03:00'],
  [{ local: '2001-01-01T09:00', zone: 'Europe/Zurich' }, 400, 'passée'],
  [{ local: '2027-02-30T09:00', zone: 'Europe/Zurich' }, 400, '2026-03-05T09:00'],
  [{ local: '2027-02-20T09:00', zone: 'Europe/Atlantis' }, 400, 'Europe/Zurich'],
  [{ local: '2027-02-20T09:00', zone: '+05:00' }, 400, 'Europe/Zurich'],
  [{ local: 5, zone: null }, 400, '2026-03-05T09:00'],
])('the hour %j is refused in words', async (hour, status, words) => {
  const id = await setWith('Heures', ...both(await saved('Heure')))
  const answer = await ask('POST', `sets/${id}/hour`, hour, people.publisher)
  expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([status, expect.stringContaining(words)])
})

test.each([
  ['POST', 'sets', {}, 400],
  ['POST', 'sets', { name: ' ' }, 400],
  ['POST', 'sets', { name: 'x', members: [{ collection: 'users', record: crypto.randomUUID(), locale: 'fr' }] }, 400],
  [
    'POST',
    'sets',
    { name: 'x', members: [{ collection: 'partners', record: crypto.randomUUID(), locale: 'fr' }] },
    404,
  ],
  [
    'POST',
    'sets',
    { name: 'x', members: [{ collection: 'partners', record: crypto.randomUUID(), locale: 'zz' }] },
    400,
  ],
  ['GET', `sets/${crypto.randomUUID()}`, undefined, 404],
  ['GET', 'sets/none', undefined, 404],
  ['POST', `sets/${crypto.randomUUID()}/publication`, {}, 404],
  ['GET', 'sets/due', undefined, 403],
])('%s %s %j is answered in words', async (method, path, data, status) => {
  const answer = await ask(method, path, data as object, people.publisher)
  expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([status, expect.stringMatching(/\S/)])
  expect((await ask(method, path, data as object)).status).toBe(403)
})
