/**
 * The drill: a portal is backed up while people work, restored elsewhere, and compared row by row, file by file and answer
 * by answer. It has what tests/support/before/README.md tells, and what is done here. `npm run test:full` asks every
 * address, the short run one in eight.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Manifest } from '#/database/archive/manifest'
import { readArchive } from '#/database/archive/read'
import { startCluster } from '../../scripts/postgres/embedded.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { type Answer, comparableAnswer } from '../support/answers'
import { backup, restore } from '../support/commands'
import { restoreDatabase, setUp, temporaryDataDir, testEnvironment } from '../support/database'
import { pdfOf } from '../support/pdf'
import { partner } from '../support/portal'
import { Server, until } from '../support/server'

const root = path.resolve(import.meta.dirname, '../..')
const before = path.resolve(import.meta.dirname, '../support/before')
const unzipped = (name: string) => gunzipSync(fs.readFileSync(path.join(before, name))).toString()
const isLongRun = Number(process.env.FAULT_ROUNDS || 10) > 10
const addresses = Object.keys(JSON.parse(unzipped('pages.json.gz'))).filter((_, n) => isLongRun || n % 8 === 0)

const publicUrl = 'https://entente.example'
const folder = temporaryDataDir('entente-backup-')
const archives = path.join(folder, 'archives')
/** The portal that is backed up, on a server. */
let server: Server
let source: { databaseUrl: string; dataDir: string }
/** What is restored on an embedded Postgres, and on a server again. */
const embedded = { databaseUrl: '', dataDir: path.join(folder, 'embedded') }
let moved: { databaseUrl: string; dataDir: string }
let portal: ChildProcess | undefined

beforeAll(async () => {
  const adminUrl = inject('adminUrl')
  const databaseUrl = await restoreDatabase(adminUrl, 'backed_up', unzipped('portal.sql.gz'))
  moved = {
    databaseUrl: await restoreDatabase(adminUrl, 'moved_to', 'select 1'),
    dataDir: path.join(folder, 'moved'),
  }
  server = new Server({ databaseUrl, publicUrl })
  source = { databaseUrl, dataDir: server.dataDir }
  fs.cpSync(path.join(before, 'uploads'), path.join(server.dataDir, 'uploads'), { recursive: true })
  await setUp(databaseUrl, server.dataDir)
  await server.start()
  await server.furnish(testEnvironment('', '').ADMIN_EMAIL ?? '')
}, 240_000)

afterAll(async () => {
  portal?.kill('SIGTERM')
  await server.remove()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** The archives that were made, the oldest first. */
const made = () => fs.readdirSync(archives).toSorted()
const newest = () => path.join(archives, made().at(-1) ?? '')

async function asked<Row extends object>(databaseUrl: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

const tablesThere = `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema in ('public', 'live', 'desk')`

/** How many rows each table has, and a hash of them all. */
async function rowsOf(databaseUrl: string): Promise<Record<string, string>> {
  const tables = await asked<{ name: string }>(databaseUrl, tablesThere)
  const each = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' order by t::text collate "C"), '')) as rows from ${name} t`,
  )
  const found = await asked<{ name: string; rows: string }>(databaseUrl, each.join(' union all '))
  return Object.fromEntries(found.map(({ name, rows }) => [name, rows]))
}

/** Columns, constraints, triggers, indexes and sequences, as Postgres describes them. */
async function schemaOf(databaseUrl: string): Promise<string[]> {
  const within = "in ('public', 'live', 'desk')"
  const found = await asked<{ line: string }>(
    databaseUrl,
    `select concat_ws(' ', 'column', table_schema, table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema ${within}
    union all select concat_ws(' ', 'constraint', conrelid::regclass, conname, condeferrable, convalidated, pg_get_constraintdef(oid))
      from pg_constraint where connamespace::regnamespace::text ${within}
    union all select concat_ws(' ', 'trigger', t.tgenabled, pg_get_triggerdef(t.oid))
      from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace::regnamespace::text ${within}
    union all select concat_ws(' ', 'index', indexdef) from pg_indexes where schemaname ${within}
    union all select concat_ws(' ', 'sequence', schemaname, sequencename, last_value) from pg_sequences where schemaname ${within}
    order by line`,
  )
  return found.map(({ line }) => line)
}

/** The hash of each uploaded file, by its path. */
function filesOf(dataDir: string): Record<string, string> {
  const uploads = path.join(dataDir, 'uploads')
  const entries = fs.readdirSync(uploads, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.map((file) => [
      path.relative(uploads, file),
      createHash('sha256').update(fs.readFileSync(file)).digest('hex'),
    ]),
  )
}

async function answersOf(origin: string): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  const rest = addresses.values()
  const ask = async () => {
    for (const address of rest) {
      const answer = await fetch(`${origin}${address}`, { redirect: 'manual' })
      answers[address] = comparableAnswer(answer, await answer.text())
    }
  }
  await Promise.all(Array.from({ length: 4 }, ask))
  return answers
}

/** Publishes and uploads, one after the other, until it is told to stop. */
function working(): { published: string[]; stop: () => Promise<void> } {
  const published: string[] = []
  let over = false
  const work = (async () => {
    while (!over) {
      const name = `Pendant ${published.length}`
      const file = await upload(`${name}.pdf`)
      const { agreement } = { agreement: await server.publish('partners', partner(name)) }
      await server.publish('agreements', {
        title: `Accord ${name}`,
        form: 'memorandum',
        parties: [{ partner: agreement }],
        documents: [{ file, language: 'en' }],
      })
      published.push(name)
    }
  })()
  return {
    published,
    stop: () => {
      over = true
      return work
    },
  }
}

let token = ''

async function upload(name: string): Promise<string> {
  if (!token) {
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = testEnvironment('', '')
    const headers = { 'Content-Type': 'application/json' }
    const signedIn = await fetch(`${server.origin}/api/users/login`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password }),
    })
    token = ((await signedIn.json()) as { token: string }).token
  }
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(pdfOf(name))], { type: 'application/pdf' }), name)
  body.set('_payload', JSON.stringify({ title: name, language: 'en' }))
  const headers = { Authorization: `JWT ${token}` }
  const answer = await fetch(`${server.origin}/api/documents?locale=fr`, { method: 'POST', headers, body })
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

test('made while people publish, an archive is of one moment', async () => {
  const work = working()
  await until(async () => work.published.length > 1)
  const acknowledged = work.published.length
  const { code, said } = await backup(source, archives)
  const all = work.published.length
  await work.stop()
  expect([code, said]).toEqual([0, expect.stringMatching(/tables, \d+ rows, \d+ files/)])
  expect(fs.readdirSync(archives)).toEqual([expect.stringMatching(/^entente-\d{8}T\d{6}Z\.tar\.gz$/)])

  expect(await restore(moved, newest())).toEqual({ code: 0, said: expect.stringContaining('The portal is restored') })
  const kept = await asked<{ title: string }>(
    moved.databaseUrl,
    `select distinct title from live.records where title like 'Accord Pendant%' order by 1`,
  )
  expect(kept.length).toBeGreaterThanOrEqual(acknowledged)
  expect(kept.length).toBeLessThanOrEqual(all)
  expect(all).toBeGreaterThan(acknowledged)
}, 120_000)

test('restored, every row, every file and every answer is as it was', async () => {
  await server.withdraw('partners', '01a20ada-2c00-7437-80ef-c96b11832040').catch(() => {})
  const { code, said } = await backup(source, archives)
  expect([code, said]).toEqual([0, expect.stringContaining('ledger: entry')])
  const was = await answersOf(server.origin)

  expect(await restore(embedded, newest())).toEqual({ code: 0, said: expect.stringContaining('npm start serves it') })
  expect(filesOf(embedded.dataDir)).toEqual(filesOf(source.dataDir))
  const cluster = await startCluster({ dataDir: embedded.dataDir })
  try {
    expect(await rowsOf(cluster.url)).toEqual(await rowsOf(source.databaseUrl))
    expect(await schemaOf(cluster.url)).toEqual(await schemaOf(source.databaseUrl))
  } finally {
    await cluster.stop()
  }

  const port = await freePort()
  const env = { ...process.env, ...testEnvironment('', embedded.dataDir), NODE_OPTIONS: '' }
  portal = spawn(process.execPath, ['scripts/start.mjs', 'serve', '--host', '127.0.0.1'], {
    cwd: root,
    env: { ...env, PUBLIC_URL: publicUrl, PORT: String(port) },
    stdio: 'ignore',
  })
  const origin = `http://127.0.0.1:${port}`
  await until(async () => (await fetch(`${origin}/healthz`)).status === 200)
  expect(await answersOf(origin)).toEqual(was)

  // The archive of the one that was restored, made beside the running portal, holds the same.
  const again = await backup(embedded, archives)
  expect([again.code, again.said]).toEqual([0, expect.any(String)])
  const [, first, second] = await Promise.all(made().map((name) => readArchive(path.join(archives, name))))
  const content = (manifest?: Manifest) => ({ tables: manifest?.tables, files: manifest?.files })
  expect(content(second)).toEqual(content(first))
}, 180_000)
