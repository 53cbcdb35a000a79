/**
 * Transactions that fail at COMMIT: no operation is answered as done when nothing was saved, nor as failed when it was.
 * Payload runs in this process, and a TCP proxy stands between it and a Postgres of its own.
 */
import fs from 'node:fs'
import { handleEndpoints } from 'payload'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Cluster, startCluster } from '../../scripts/postgres/embedded.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { CommitLine } from '../support/commitLine'
import { setUp, temporaryDataDir } from '../support/database'
import { partner, person, portal, save } from '../support/portal'

const password = 'correct horse battery'
const dataDir = temporaryDataDir()
let port = 0
let url = ''
let cluster: Cluster
let line: CommitLine
let database: pg.Client
let token = ''
let email = ''
let id = ''

/** Nothing but a COMMIT makes the log of Postgres durable, so that a crash loses what was not committed. */
const parameters = ['fsync=off', 'wal_writer_delay=10s', 'wal_writer_flush_after=1GB']

async function startPostgres(): Promise<void> {
  cluster = await startCluster({ dataDir, parameters: [`port=${port}`, ...parameters] })
  url = Object.assign(new URL(cluster.url), { port: String(port) }).href
  database = new pg.Client({ connectionString: url })
  await database.connect()
}

beforeAll(async () => {
  port = await freePort()
  await startPostgres()
  await setUp(url, dataDir, '--migrations-only')
  line = new CommitLine(url)
  await line.open()
  // The settings are read when Payload is first loaded.
  process.env.DATABASE_URL = line.url
  const payload = await portal()
  // A connection that is not in use is lost when Postgres ends.
  payload.db.pool.on('error', () => {})
  email = (await person('administrator')).email
  token = String((await ask('POST', 'users/login', { email, password })).body.token)
}, 240_000)

beforeEach(async () => {
  id = (await save('partners', partner('Convention de Berne'))).id
})

afterEach(async () => {
  vi.restoreAllMocks()
  await database.query('drop function if exists refuse cascade')
  // The next request works, no connection is kept, and no transaction stays open.
  const next = await ask('PATCH', `partners/${id}?locale=fr`, { name: 'Nom suivant' })
  expect([next.status, await nameOf(id)]).toEqual([200, 'Nom suivant'])
  const { pool } = (await portal()).db
  // Payload keeps the connection that it opened first.
  expect([pool.totalCount - pool.idleCount, pool.waitingCount]).toEqual([1, 0])
  const { rows } = await database.query("select pid from pg_stat_activity where state like 'idle in transaction%'")
  expect(rows).toEqual([])
})

afterAll(async () => {
  await (await portal()).destroy()
  await line.end()
  await database.end()
  await cluster.stop()
  fs.rmSync(dataDir, { recursive: true, force: true })
})

type Answer = { status: number; body: { errors?: { message: string }[]; [field: string]: unknown } }

/** A call of the REST API by an administrator. */
async function ask(method: string, path: string, data?: object, language = 'fr'): Promise<Answer> {
  const { default: config } = await import('@payload-config')
  const request = new Request(`${process.env.PUBLIC_URL}/api/${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': language,
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    ...(data ? { body: JSON.stringify(data) } : {}),
  })
  const answer = await handleEndpoints({ config, request })
  return { status: answer.status, body: await answer.json() }
}

const said = ({ status, body }: Answer) => [status, body.errors?.[0]?.message]

async function nameOf(record: string): Promise<string | undefined> {
  const { rows } = await database.query("select name from partners_locales where _parent_id = $1 and _locale = 'fr'", [
    record,
  ])
  return rows[0]?.name
}

/** Makes Postgres refuse, at COMMIT, each change of a table. */
async function refuse(table: string, code: string): Promise<void> {
  await database.query(`
    create or replace function refuse() returns trigger language plpgsql as $$
      begin raise exception 'refused at COMMIT' using errcode = '${code}'; end $$;
    create constraint trigger refuse after insert or update or delete on ${table}
      deferrable initially deferred for each row execute function refuse()`)
}

async function contentOf(table: string): Promise<unknown[]> {
  return (await database.query(`select t::text from ${table} t order by 1`)).rows
}

const notSaved = 'Aucune modification n’a été enregistrée'

const isLongRun = Number(process.env.FAULT_ROUNDS || 10) > 10

describe('a change that Postgres refuses at COMMIT', () => {
  const operations: [string, string, () => Promise<Answer>][] = [
    ['a new record', 'partners', () => ask('POST', 'partners?locale=fr', partner('Jamais là'))],
    ['a publication', 'live.records', () => ask('POST', `partners/${id}/publication`, { languages: ['fr'] })],
    ['a changed record', 'partners', () => ask('PATCH', `partners/${id}?locale=fr`, { name: 'Jamais dit' })],
    ['a deleted record', 'partners', () => ask('DELETE', `partners/${id}`)],
    ['many deleted records', 'partners', () => ask('DELETE', `partners?where[id][equals]=${id}`)],
    ['the words of the site', 'site', () => ask('POST', 'globals/site?locale=fr', { name: 'Jamais dit' })],
  ]

  test.each(operations)('%s is answered with 503, and nothing of it is there', async (_what, table, change) => {
    const before = await contentOf(table)
    await refuse(table, 'P0001')
    const logged = vi.spyOn((await portal()).logger, 'error')
    const answer = await change()
    expect(said(answer)).toEqual([503, expect.stringContaining(notSaved)])
    expect(JSON.stringify(answer.body)).not.toContain('refused at COMMIT')
    const message = expect.stringContaining('refused at COMMIT')
    expect(logged.mock.calls).toEqual([[{ err: expect.objectContaining({ name: 'CommitError', message }) }]])
    expect(await contentOf(table)).toEqual(before)
  })

  test.each(operations)('%s with a value that is refused is answered with 400', async (_what, table, change) => {
    const before = await contentOf(table)
    await refuse(table, '23505')
    expect(said(await change())).toEqual([400, expect.stringContaining('23505')])
    expect(await contentOf(table)).toEqual(before)
  })

  test('a sign-in opens nothing', async () => {
    await refuse('users_sessions', 'P0001')
    const before = await contentOf('users_sessions')
    const { status, body } = await ask('POST', 'users/login', { email, password })
    expect([status, body.token]).toEqual([500, undefined])
    expect(await contentOf('users_sessions')).toEqual(before)
  })

  test('it is told in English to a person who reads English', async () => {
    await refuse('partners', 'P0001')
    const answer = await ask('PATCH', `partners/${id}?locale=fr`, { name: 'Jamais dit' }, 'en')
    expect(said(answer)).toEqual([503, expect.stringContaining('No change was saved')])
  })

  test('it is an error of the Local API', async () => {
    await refuse('partners', 'P0001')
    const saving = save('partners', partner('Jamais là'))
    await expect(saving).rejects.toMatchObject({ name: 'CommitError', outcome: 'aborted', status: 503 })
  })

  test('it is an error of a job', async () => {
    const payload = await portal()
    const job = await payload.jobs.queue({ task: 'housekeeping', input: {} })
    await refuse('payload_jobs', 'P0001')
    await expect(payload.jobs.runByID({ id: job.id })).rejects.toMatchObject({ name: 'CommitError' })
  })
})

test('a transaction in which a query failed is not committed when the error was caught', async () => {
  const { db } = await portal()
  const transaction = (await db.beginTransaction()) ?? ''
  await db.updateOne({
    collection: 'partners',
    id,
    data: { name: 'Jamais dit' },
    locale: 'fr',
    req: { transactionID: transaction },
  })
  const failing = db.execute({ db: db.sessions?.[transaction]?.db as never, raw: 'select nothing' })
  await expect(failing).rejects.toThrow()
  await expect(db.commitTransaction(transaction)).rejects.toMatchObject({ name: 'CommitError', outcome: 'aborted' })
  expect(await nameOf(id)).toBe('Convention de Berne')
})

describe('a connection that is lost at COMMIT', () => {
  const rename = () => ask('PATCH', `partners/${id}?locale=fr`, { name: 'Nom nouveau' })

  test('before Postgres received it: nothing was saved, and the answer tells so', async () => {
    line.atNextCommit((near, far) => {
      far.destroy()
      near.destroy()
    })
    expect(said(await rename())).toEqual([503, expect.stringContaining(notSaved)])
    expect(await nameOf(id)).toBe('Convention de Berne')
  })

  test('after Postgres executed it: it was saved, and the answer tells so', async () => {
    const warned = vi.spyOn((await portal()).logger, 'warn')
    line.atNextCommit((near, far, commit) => {
      far.once('data', () => {
        far.destroy()
        near.destroy()
      })
      far.write(commit)
    })
    expect((await rename()).status).toBe(200)
    expect(await nameOf(id)).toBe('Nom nouveau')
    expect(warned).toHaveBeenCalledOnce()
  })

  test('while Postgres is not told of the loss: its transaction is ended, and nothing was saved', async () => {
    line.atNextCommit((near) => near.destroy())
    expect(said(await rename())).toEqual([503, expect.stringContaining(notSaved)])
    expect(await nameOf(id)).toBe('Convention de Berne')
  })

  // The portal asks for fifteen seconds.
  test.runIf(isLongRun).each([
    ['before', false],
    ['after', true],
  ] as const)(
    'while no new one is accepted, %s Postgres executed it: the answer tells that it is not known',
    async (_when, saved) => {
      line.atNextCommit((near, far, commit) => {
        line.shut()
        if (saved) far.write(commit)
        else far.destroy()
        far.once('data', () => far.destroy())
        far.once('close', () => near.destroy())
      })
      expect(said(await rename())).toEqual([503, expect.stringContaining('on ne sait pas')])
      expect(await nameOf(id)).toBe(saved ? 'Nom nouveau' : 'Convention de Berne')
      await line.open()
    },
  )
})

describe('a crash of Postgres at COMMIT', () => {
  const rename = () => ask('PATCH', `partners/${id}?locale=fr`, { name: 'Nom nouveau' })

  test('before it executed it: nothing was saved, even when another transaction gets the same number', async () => {
    line.atNextCommit(async (near, far) => {
      const { rows } = await database.query('select pg_snapshot_xmax(pg_current_snapshot())::text as next')
      line.shut()
      await crash()
      for (let number = 0n; number < BigInt(rows[0].next); ) {
        // A transaction of one statement, which is committed.
        number = BigInt((await database.query('select pg_current_xact_id()::text as number')).rows[0].number)
      }
      await line.open()
      far.destroy()
      near.destroy()
    })
    expect(said(await rename())).toEqual([503, expect.stringContaining(notSaved)])
    expect(await nameOf(id)).toBe('Convention de Berne')
  })

  test('after it executed it: it was saved', async () => {
    line.atNextCommit((near, far, commit) => {
      far.once('data', async () => {
        const restarted = crash()
        near.destroy()
        await restarted
      })
      far.write(commit)
    })
    expect((await rename()).status).toBe(200)
    expect(await nameOf(id)).toBe('Nom nouveau')
  })

  async function crash(): Promise<void> {
    database.on('error', () => {})
    // An immediate shutdown: no process writes what it has in memory.
    process.kill(cluster.pid, 'SIGQUIT')
    await cluster.ended
    await startPostgres()
  }
})
