/** Whatever changes in public is appended to the ledger with the change, and the ledger says all that is public. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { type CollectionSlug, createLocalReq } from 'payload'
import pg from 'pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { ledgerProblems } from '#/cms/publishing/ledgerEntries'
import { databaseOf } from '#/cms/transaction'
import { loadContent } from '#/content/load'
import { allRecords } from '#/content/records'
import { type Locale, locales } from '#/i18n/locales'
import { publicParts, verify } from '#/live/ledger'
import { composed, publishedFields } from '#/live/parts'
import { setUp } from '../support/database'
import { asVisitor, partner, person, portal, save } from '../support/portal'

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

const published = { _status: 'published' }

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

/** Statements of the superuser, whom no trigger holds back. */
async function pastTheTrigger(...statements: string[]): Promise<void> {
  const url = new URL(inject('adminUrl'))
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The command as `npm run ledger:verify` runs it. */
const verifyCommand = () =>
  new Promise<{ code: number; lines: string[] }>((resolve) => {
    const parameters = ['--conditions=production', '--import', 'tsx', 'src/database/verifyLedger.ts']
    const options = { cwd: path.resolve(import.meta.dirname, '../..'), env: process.env, timeout: 50_000 }
    const child = execFile(process.execPath, parameters, options, (_, stdout) =>
      resolve({ code: child.exitCode ?? -1, lines: stdout.trim().split('\n') }),
    )
  })

const whole = async () => ({ ...(await verify(await database())), problems: await ledgerProblems(await portal()) })

beforeAll(async () => {
  const payload = await portal()
  expect((await loadContent(payload)).done).toBe('loaded')
})

describe('the first content', () => {
  test('is in the ledger as one act, and agrees with what anybody may read', async () => {
    const acts = await asked<{ act: string; notes: number }>(
      sql`select act, count(note)::int as notes from live.ledger group by act`,
    )
    expect(acts).toEqual([{ act: expect.any(String), notes: 0 }])
    expect(await whole()).toEqual({ entries: await newestEntry(), wrong: null, problems: [] })
  })

  test('is composed of its parts as Payload reads it at depth 0, in both languages', async () => {
    const payload = await portal()
    let compared = 0
    for (const { collection, id } of allRecords()) {
      const { flattenedFields } = payload.collections[collection].config
      const parts = await publicParts(await database(), collection, id)
      for (const locale of locales) {
        const { docs } = await payload.find({
          collection: collection as CollectionSlug,
          where: { id: { equals: id } },
          locale,
          depth: 0,
          ...asVisitor,
        })
        const text = parts.get(locale)
        expect(Boolean(text), `${collection} ${id} ${locale}`).toBe(docs.length === 1)
        if (!text) continue
        const read = docs[0] as unknown as Record<string, unknown>
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
    const { id } = await save('partners', partner('Organe', { acronym: 'OAC' }), { draft: true })
    expect(await entriesOf(id)).toEqual([])
    const french = (data: object, more: object = {}) =>
      appended(id, () => save('partners', { ...data }, { id, ...more }))
    const english = (data: object, more: object = {}) => french(data, { locale: 'en', ...more })

    expect(await french(published)).toEqual(['publish facts', 'publish fr'])
    expect(await english({ name: 'Body' }, { draft: true })).toEqual([])
    expect(await english({ name: 'Body', ...published })).toEqual(['publish en'])
    expect(await english({ name: 'Body,', ...published })).toEqual(['publish en'])
    expect(await english({ name: 'Body,', ...published })).toEqual([])
    expect(await french({ kind: 'ngo' }, { draft: true })).toEqual([])
    expect(await french({ kind: 'ngo', ...published }, { publishAllLocales: true })).toEqual(['publish facts'])
    const ofTheTeam = { notes: 'For the team', ...published }
    expect(await french(ofTheTeam, { publishAllLocales: true })).toEqual([])

    const { facts, fr, en } = Object.fromEntries(await publicParts(await database(), 'partners', id))
    expect(facts).toEqual({ kind: 'ngo', verification: { state: 'unverified' } })
    expect([fr, en]).toMatchObject([{ name: 'Organe', acronym: 'OAC' }, { name: 'Body,' }])
  })

  test('is withdrawn language by language, its facts with the last; and comes back whole', async () => {
    const { id } = await save('partners', partner('Retirable', published))
    await save('partners', { name: 'Withdrawable', ...published }, { id, locale: 'en' })
    const withdraw = (locale: Locale) => appended(id, () => save('partners', { _status: 'draft' }, { id, locale }))
    expect(await withdraw('fr')).toEqual(['withdraw fr'])
    expect(await withdraw('en')).toEqual(['withdraw en', 'withdraw facts'].toSorted())
    expect((await publicParts(await database(), 'partners', id)).size).toBe(0)
    expect(await appended(id, () => save('partners', published, { id }))).toEqual(['publish facts', 'publish fr'])
  })

  test('withdraws the draft of its facts with nothing but the language', async () => {
    const { id } = await save('partners', partner('Retenu', published))
    await save('partners', { name: 'Held back', ...published }, { id, locale: 'en' })
    await save('partners', { kind: 'ngo' }, { id, draft: true })
    const withdraw = () => save('partners', { _status: 'draft' }, { id, locale: 'en' })
    expect(await appended(id, withdraw)).toEqual(['withdraw en'])
  })

  test('that is deleted is withdrawn, by whatever spelling of its id', async () => {
    const payload = await portal()
    const { id } = await save('partners', partner('Supprimé', published))
    const remove = () => payload.delete({ collection: 'partners', id: id.toUpperCase(), overrideAccess: true })
    expect(await appended(id, remove)).toEqual(['withdraw facts', 'withdraw fr'])
    const draft = await save('partners', partner('Brouillon supprimé'), { draft: true })
    await payload.delete({ collection: 'partners', id: draft.id, overrideAccess: true })
    expect(await entriesOf(draft.id)).toEqual([])
  })

  test('says who published it, and from which version', async () => {
    const user = await person('publisher')
    const { id } = await save('partners', partner('Signé', published), { user })
    const payload = await portal()
    const { docs } = await payload.findVersions({ collection: 'partners', where: { parent: { equals: id } } })
    const [facts, french] = await entriesOf(id)
    expect(facts).toMatchObject({ actor: user.id, actor_name: 'publisher', note: null, version: docs[0]?.id })
    expect(french?.act).toBe(facts?.act)
    await save('partners', { name: 'Signé par un programme', ...published }, { id })
    const last = (await entriesOf(id)).at(-1)
    expect(last).toMatchObject({ actor: null, actor_name: null })
    expect(last?.act).not.toBe(facts?.act)
  })
})

describe('the chain', () => {
  test('has no gap when many publish at once, and when many are deleted in one transaction', async () => {
    const payload = await portal()
    const drafts = await Promise.all(
      Array.from({ length: 8 }, (_, n) => save('partners', partner(`À la fois ${n}`), { draft: true })),
    )
    const ids = drafts.map(({ id }) => id)
    const before = (await newestEntry()) ?? 0
    await Promise.all(ids.map((id) => save('partners', published, { id })))
    await Promise.all(
      ids.flatMap((id, n) => [
        save('partners', { name: `Encore ${n}`, ...published }, { id }),
        save('partners', { name: `At once ${n}`, ...published }, { id, locale: 'en' }),
      ]),
    )
    expect(await newestEntry()).toBe(before + 4 * ids.length)
    await payload.delete({ collection: 'partners', where: { id: { in: ids } }, overrideAccess: true })
    expect(await newestEntry()).toBe(before + 7 * ids.length)
    expect(await whole()).toMatchObject({ wrong: null, problems: [] })
  })

  test('a publication that is rolled back leaves no entry, and uses no number', async () => {
    const payload = await portal()
    const { id } = await save('partners', partner('Annulé'), { draft: true })
    const before = (await newestEntry()) ?? 0
    const req = await createLocalReq({ locale: 'fr' }, payload)
    const transaction = await payload.db.beginTransaction()
    if (transaction === null) throw new Error('no transaction')
    req.transactionID = transaction
    await save('partners', published, { id, req })
    await payload.db.rollbackTransaction(transaction)
    expect(await entriesOf(id)).toEqual([])
    await save('partners', published, { id })
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
    const { id } = await save('partners', partner('Altéré', published))
    const [facts, french] = await entriesOf(id)
    const problem = async () => (await verify(await database())).wrong
    const set = (part: string, value: string) =>
      `update live.ledger set document = jsonb_set(document, '{${part}}', '"${value}"') where seq = ${facts?.seq}`
    await pastTheTrigger(set('kind', 'ngo'))
    expect(await problem()).toBe(`entry ${facts?.seq} is not what its hash was made of`)
    await pastTheTrigger(set('kind', 'convention'))
    expect(await problem()).toBeNull()
    await pastTheTrigger(
      `create table kept as select * from live.ledger where seq = ${facts?.seq}`,
      `delete from live.ledger where seq = ${facts?.seq}`,
    )
    expect(await problem()).toMatch(`entry ${french?.seq} follows entry ${(facts?.seq ?? 0) - 1}`)
    await pastTheTrigger('insert into live.ledger select * from kept', 'drop table kept')
    expect(await problem()).toBeNull()
  })
})

describe('the command', () => {
  test('says how many entries there are, and each record that differs', async () => {
    const { id } = await save('partners', partner('Vérifié', published))
    const entries = await newestEntry()
    const right = [`ledger: ${entries} entries, and the chain holds`, 'ledger: agrees with the records']
    expect(await verifyCommand()).toEqual({ code: 0, lines: right })
    const rename = (name: string) => asked(sql`update partners_locales set name = ${name} where _parent_id = ${id}`)
    await rename('Changé sans publication')
    const lines = [right[0], `partners ${id} fr: is not what the ledger says`, 'ledger: 1 records differ']
    expect(await verifyCommand()).toEqual({ code: 1, lines })
    await rename('Vérifié')
  })
})

describe('a portal of before the ledger', () => {
  test('carries over what is public at its next start, once', async () => {
    const start = () => setUp(process.env.DATABASE_URL ?? '', inject('dataDir'), '--migrations-only')
    await pastTheTrigger('delete from live.ledger')
    const { problems } = await whole()
    expect(problems.length).toBeGreaterThan(200)
    expect(problems[0]).toMatch(/: is public, and not in the ledger$/)
    await start()
    const { entries, ...rest } = await whole()
    expect(rest).toEqual({ wrong: null, problems: [] })
    expect(entries).toBeGreaterThan(300)
    const acts = await asked(sql`select distinct act, actor, note from live.ledger`)
    expect(acts).toEqual([{ act: expect.any(String), actor: null, note: 'carried over' }])
    await start()
    expect(await newestEntry()).toBe(entries)
  })
})
