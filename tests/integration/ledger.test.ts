/** Whatever changes in public is appended to the ledger with the change, and the ledger says all that is public. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { liveProblems, rebuildLive } from '#/cms/publishing/liveRebuild'
import { type Act, publish } from '#/cms/publishing/publication'
import { databaseOf, inTransaction } from '#/cms/transaction'
import { loadContent } from '#/content/load'
import { allRecords } from '#/content/records'
import { successorOf } from '#/data/publicIndex'
import { type Locale, locales } from '#/i18n/locales'
import { canonical } from '#/live/canonical'
import { publicParts, verify } from '#/live/ledger'
import { composed, publishedFields } from '#/live/parts'
import { partner, person, portal, publication, published, save, shown, withdrawal } from '../support/portal'
import { pastTheTriggers } from '../support/superuser'

type Row = {
  seq: number
  act: string
  actor: string | null
  actor_name: string | null
  note: string | null
  part: string
  action: string
  document: Record<string, unknown> | null
  version: string | null
}

const database = async () => databaseOf(await createLocalReq({}, await portal()))

async function asked<T>(query: ReturnType<typeof sql>): Promise<T[]> {
  return ((await (await database()).execute(query)) as { rows: T[] }).rows
}

const entriesOf = (record: string) =>
  asked<Row>(sql`select seq::int, act, actor, actor_name, note, part, action, document, version
    from live.ledger where record = ${record} order by seq`)

const newestEntry = async () =>
  (await asked<{ seq: number }>(sql`select max(seq)::int as seq from live.ledger`))[0]?.seq

/** What a step appended of a record, in short. */
async function appended(record: string, step: () => Promise<unknown>): Promise<string[]> {
  const before = (await entriesOf(record)).length
  await step()
  return (await entriesOf(record)).slice(before).map(({ action, part }) => `${action} ${part}`)
}

/** A command as `npm run` runs it. */
const command = (...given: string[]) =>
  new Promise<{ code: number; lines: string[] }>((resolve) => {
    const parameters = ['--conditions=production', '--import', 'tsx', ...given]
    const options = { cwd: path.resolve(import.meta.dirname, '../..'), env: process.env, timeout: 50_000 }
    const child = execFile(process.execPath, parameters, options, (_, stdout) =>
      resolve({ code: child.exitCode ?? -1, lines: stdout.trim().split('\n') }),
    )
  })

const whole = async () => ({ ...(await verify(await database())), problems: await liveProblems(await portal()) })

beforeAll(async () => {
  const payload = await portal()
  expect((await loadContent(payload)).done).toBe('loaded')
})

describe('the first content', () => {
  test('is in the ledger as one act, and agrees with what anybody may read', async () => {
    const acts = await asked(sql`select distinct act, note from live.ledger`)
    expect(acts).toEqual([{ act: expect.any(String), note: 'first content' }])
    expect(await whole()).toEqual({ entries: await newestEntry(), wrong: null, problems: [] })
  })

  test('is composed of its parts as Payload reads it at depth 0, in both languages', async () => {
    const payload = await portal()
    let compared = 0
    for (const { collection, id } of allRecords()) {
      const { flattenedFields } = payload.collections[collection].config
      const parts = await publicParts(await database(), payload.collections[collection].config, id)
      for (const locale of locales) {
        const text = parts.get(locale)
        const isPublic = (await shown(collection, id, locale)) !== null
        expect(Boolean(text), `${collection} ${id} ${locale}`).toBe(isPublic)
        if (!text) continue
        const call = { collection, id, locale, depth: 0, overrideAccess: true } as const
        const read = (await payload.findByID(call)) as unknown as Record<string, unknown>
        const wanted = Object.fromEntries(publishedFields(flattenedFields).map(({ name }) => [name, read[name]]))
        const document = composed(flattenedFields, parts.get('facts') ?? {}, text)
        expect(withoutNulls(document), `${collection} ${id} ${locale}`).toEqual(withoutNulls(wanted))
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(200)
  })
})

/** Payload says null or nothing, depending on whether a row for the language is there. */
const withoutNulls = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, inner) => (inner === null ? undefined : inner)))

describe('a record', () => {
  test('has entries for what changed in public, and for nothing else', async () => {
    const { id } = await save('partners', partner('Organe', { acronym: 'OAC' }))
    expect(await entriesOf(id)).toEqual([])
    const saved = (data: object, locale: Locale = 'fr') =>
      appended(id, () => save('partners', { ...data }, { id, locale }))
    const act = (languages: Locale[], facts: boolean) =>
      appended(id, () => publication('partners', id, { languages, facts }))

    expect(await act(['fr'], false)).toEqual(['publish facts', 'publish fr'])
    expect(await saved({ name: 'Body' }, 'en')).toEqual([])
    expect(await act(['en'], false)).toEqual(['publish en'])
    expect(await saved({ name: 'Body,' }, 'en')).toEqual([])
    expect(await act(['fr', 'en'], true)).toEqual(['publish en'])
    expect(await act(['fr', 'en'], true)).toEqual([])
    expect(await saved({ kind: 'ngo' })).toEqual([])
    expect(await act(['fr', 'en'], false)).toEqual([])
    expect(await act([], true)).toEqual(['publish facts'])
    await save('partners', { notes: 'For the team' }, { id })
    expect(await act(['fr', 'en'], true)).toEqual([])

    const { facts, fr, en } = Object.fromEntries(
      await publicParts(await database(), (await portal()).collections.partners.config, id),
    )
    expect(facts).toEqual({ kind: 'ngo', verification: { state: 'unverified' } })
    expect([fr, en]).toMatchObject([{ name: 'Organe', acronym: 'OAC' }, { name: 'Body,' }])
  })

  test('is withdrawn language by language, its facts with the last; and comes back whole', async () => {
    const { id } = await published('partners', partner('Retirable'))
    await published('partners', { name: 'Withdrawable' }, { id, locale: 'en' })
    await save('partners', { kind: 'ngo' }, { id })
    const withdraw = (locale: Locale) => appended(id, () => withdrawal('partners', id, { languages: [locale] }))
    expect(await withdraw('fr')).toEqual(['withdraw fr'])
    expect(await withdraw('fr')).toEqual([])
    expect(await withdraw('en')).toEqual(['withdraw facts', 'withdraw en'])
    expect((await publicParts(await database(), (await portal()).collections.partners.config, id)).size).toBe(0)
    expect(await appended(id, () => publication('partners', id))).toEqual(['publish facts', 'publish fr'])
  })

  test('that is public is not deleted, by whatever spelling of its id; one that never was leaves no entry', async () => {
    const payload = await portal()
    const { id } = await published('partners', partner('Indélébile'))
    const remove = (spelling: string) => payload.delete({ collection: 'partners', id: spelling, overrideAccess: true })
    const attempt = () => expect(remove(id.toUpperCase())).rejects.toMatchObject({ status: 409 })
    expect(await appended(id, attempt)).toEqual([])
    const { id: other } = await save('partners', partner('Jamais public'))
    await remove(other)
    expect(await entriesOf(other)).toEqual([])
  })

  test('says who published it, why, and from which version', async () => {
    const user = await person('publisher')
    const { id } = await save('partners', partner('Signé'))
    await publication('partners', id, { user, note: ' Décidé en réunion ' })
    const payload = await portal()
    const { docs } = await payload.findVersions({ collection: 'partners', where: { parent: { equals: id } } })
    const [facts, french] = await entriesOf(id)
    const said = { actor: user.id, actor_name: 'publisher', note: 'Décidé en réunion', version: docs[0]?.id }
    expect([facts, french]).toMatchObject([said, said])
    expect(french?.act).toBe(facts?.act)
    await published('partners', { name: 'Signé par un programme' }, { id })
    const last = (await entriesOf(id)).at(-1)
    expect(last).toMatchObject({ actor: null, actor_name: null, note: null })
    expect(last?.act).not.toBe(facts?.act)
  })
})

describe('a successor', () => {
  test('is named by the withdrawal, hashed, and kept when the live store is made anew', async () => {
    const { id } = await published('partners', partner('Précédent'))
    const { id: next } = await published('partners', partner('Suivant'))
    const act = (successor: string): Act => ({
      collection: 'partners',
      id,
      action: 'withdraw',
      languages: locales,
      facts: true,
      successor,
    })
    const withdraw = async (successor: string) =>
      inTransaction(await portal(), (req) => publish(req, [act(successor)], { overrideAccess: true }))
    await expect(withdraw(id)).rejects.toMatchObject({ status: 400 })
    await expect(withdraw(crypto.randomUUID())).rejects.toMatchObject({ status: 400 })
    expect((await withdraw(next)).done).toHaveLength(2)
    const named = () => successorOf('partners', id, 'fr')
    expect(await named()).toMatchObject({ slug: 'suivant', title: 'Suivant', language: 'fr' })
    expect(await whole()).toMatchObject({ wrong: null, problems: [] })
    await rebuildLive(await portal())
    expect(await named()).toMatchObject({ slug: 'suivant' })
    await withdrawal('partners', next)
    expect(await named()).toBeNull()
    const last = (await entriesOf(id)).at(-1)?.seq
    const set = (to: string) => pastTheTriggers(`update live.ledger set successor = ${to} where seq = ${last}`)
    await set('null')
    expect((await verify(await database())).wrong).toBe(`entry ${last} is not what its hash was made of`)
    await set(`'${next}'`)
    expect((await verify(await database())).wrong).toBeNull()
  })

  test('leaves the hash of an entry without one as it was before there were any', async () => {
    const { id } = await published('partners', partner('Sans suite'))
    const [entry] = await asked<Record<string, unknown> & { previous: string; hash: string }>(sql`
      select seq::int, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, act, actor, actor_name, note,
        collection, record, part, action, document, version, previous, hash
      from live.ledger where record = ${id} order by seq limit 1`)
    const { previous = '', hash, ...said } = entry ?? {}
    expect(createHash('sha256').update(previous).update(canonical(said)).digest('hex')).toBe(hash)
  })
})

describe('the chain', () => {
  test('has no gap when many publish at once, and when many are withdrawn in one act', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, (_, n) => save('partners', partner(`À la fois ${n}`))))
    const ids = drafts.map(({ id }) => id)
    const before = (await newestEntry()) ?? 0
    await Promise.all(ids.map((id) => publication('partners', id)))
    await Promise.all(
      ids.flatMap((id, n) => [
        published('partners', { name: `Encore ${n}` }, { id }),
        published('partners', { name: `At once ${n}` }, { id, locale: 'en' }),
      ]),
    )
    expect(await newestEntry()).toBe(before + 4 * ids.length)
    const acts = ids.map(
      (id): Act => ({ collection: 'partners', id, action: 'withdraw', languages: locales, facts: true }),
    )
    await inTransaction(await portal(), (req) => publish(req, acts, { overrideAccess: true }))
    expect(await newestEntry()).toBe(before + 7 * ids.length)
    expect(await whole()).toMatchObject({ wrong: null, problems: [] })
  })

  test('a publication that is rolled back leaves no entry, and uses no number', async () => {
    const { id } = await save('partners', partner('Annulé'))
    const before = (await newestEntry()) ?? 0
    const act: Act = { collection: 'partners', id, action: 'publish', languages: ['fr'], facts: true }
    const undone = inTransaction(await portal(), async (req) => {
      expect((await publish(req, [act], { overrideAccess: true })).done).toHaveLength(2)
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    expect(await entriesOf(id)).toEqual([])
    expect(await shown('partners', id)).toBeNull()
    await publication('partners', id)
    expect((await entriesOf(id)).map(({ seq }) => seq)).toEqual([before + 1, before + 2])
  })

  test.each(['update live.ledger set note = null', 'delete from live.ledger', 'truncate live.ledger'])(
    'refused: %s',
    async (statement) => {
      const refusal = await asked(sql.raw(statement)).catch((error: Error) => error.cause)
      expect(String(refusal)).toMatch(/The ledger is only appended to: (UPDATE|DELETE|TRUNCATE) is refused\./)
    },
  )

  test('names the first entry that was altered, or taken away', async () => {
    const { id } = await published('partners', partner('Altéré'))
    const [facts, french] = await entriesOf(id)
    const problem = async () => (await verify(await database())).wrong
    const set = (part: string, value: string) =>
      `update live.ledger set document = jsonb_set(document, '{${part}}', '"${value}"') where seq = ${facts?.seq}`
    await pastTheTriggers(set('kind', 'ngo'))
    expect(await problem()).toBe(`entry ${facts?.seq} is not what its hash was made of`)
    await pastTheTriggers(set('kind', 'convention'))
    expect(await problem()).toBeNull()
    await pastTheTriggers(
      `create table kept as select * from live.ledger where seq = ${facts?.seq}`,
      `delete from live.ledger where seq = ${facts?.seq}`,
    )
    expect(await problem()).toMatch(`entry ${french?.seq} follows entry ${(facts?.seq ?? 0) - 1}`)
    await pastTheTriggers('insert into live.ledger select * from kept', 'drop table kept')
    expect(await problem()).toBeNull()
  })
})

describe('the commands', () => {
  test('say how many entries there are, and each row that is not what the ledger says', async () => {
    const { id } = await published('partners', partner('Vérifié'))
    const chain = `ledger: ${await newestEntry()} entries, and the chain holds`
    await pastTheTriggers(`update live.records set title = 'Changé sans publication' where id = '${id}'`)
    // The row of the other language has the same text.
    const lines = [
      chain,
      ...['en', 'fr'].map((locale) => `live store: partners ${id} ${locale}: is not what the ledger says`),
      '2 faults',
    ]
    expect(await command('src/database/verify.ts')).toEqual({ code: 1, lines: expect.arrayContaining(lines) })
    expect((await command('src/database/rebuildLive.ts')).code).toBe(0)
    expect(await whole()).toMatchObject({ wrong: null, problems: [] })
  }, 240_000)
})
