/**
 * The drill: a portal is backed up while people work, restored elsewhere, and compared row by row, file by file and answer
 * by answer. It has what tests/support/before/README.md tells, and what is done here. `npm run test:full` asks every
 * address, the short run one in eight.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Manifest, manifestName, partsOf, settingsName } from '#/database/archive/manifest'
import { readArchive } from '#/database/archive/read'
import { writeArchive } from '#/database/archive/write'
import { hashOf, placeOf } from '#/fileStore'
import { startCluster } from '../../scripts/postgres/embedded.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { type Answer, comparableAnswer } from '../support/answers'
import { backup, command, type Place, restore, restoring, started } from '../support/commands'
import { restoreDatabase, setUp, temporaryDataDir, testEnvironment } from '../support/database'
import { pdfOf } from '../support/pdf'
import { partner } from '../support/portal'
import { Server, until } from '../support/server'

const before = path.resolve(import.meta.dirname, '../support/before')
const unzipped = (name: string) => gunzipSync(fs.readFileSync(path.join(before, name))).toString()
const isLongRun = Number(process.env.FAULT_ROUNDS || 10) > 10
const addresses = Object.keys(JSON.parse(unzipped('pages.json.gz'))).filter((_, n) => isLongRun || n % 8 === 0)

const publicUrl = 'https://entente.example'
const folder = temporaryDataDir('entente-backup-')
const archives = path.join(folder, 'archives')
/** The portal that is backed up, on a server. */
let server: Server
let source: Place
/** What is restored on an embedded Postgres, and on a server again. */
const embedded: Place = { databaseUrl: '', dataDir: path.join(folder, 'embedded') }
let moved: Place

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

type Told = { seq: string; kind: string; hash: string }

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
  const within = "in ('public', 'live', 'desk', 'audit')"
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

/** Publishes agreements with a file, one after the other, until it is told to stop. */
function working(): { published: string[]; stop: () => Promise<void> } {
  const published: string[] = []
  let over = false
  const work = (async () => {
    const party = await server.publish('partners', partner('Partie'))
    while (!over) {
      const title = `Pendant ${published.length} fin`
      const file = await server.upload(`${title}.pdf`, pdfOf(title))
      const documents = [{ file, language: 'en' }]
      await server.publish('agreements', { title, form: 'memorandum', parties: [{ partner: party }], documents })
      published.push(title)
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

test('made while people publish, an archive is of one moment', async () => {
  const work = working()
  await until(async () => work.published.length > 1)
  const acknowledged = work.published.length
  const { code, said } = await backup(source, archives)
  const all = work.published.length + 1
  await work.stop()
  expect([code, said]).toEqual([0, expect.stringMatching(/tables, \d+ rows, \d+ files/)])
  expect(made()).toEqual([expect.stringMatching(/^entente-\d{8}T\d{6}Z\.tar\.gz$/)])

  const parts = new Map<string, string>()
  const { files } = await readArchive(newest(), async (name, bytes) => {
    parts.set(name, await text(bytes))
  })
  const titlesIn = (table: string) => [
    ...new Set(parts.get(`tables/${table}.copy`)?.match(/Pendant \d+ fin(?!\.pdf)/g)),
  ]
  const kept = titlesIn('live.ledger')
  expect(kept.length).toBeGreaterThanOrEqual(acknowledged)
  expect(kept.length).toBeLessThanOrEqual(all)
  expect(kept.toSorted()).toEqual(work.published.slice(0, kept.length).toSorted())
  expect(titlesIn('live.records').toSorted()).toEqual(kept.toSorted())
  for (const title of kept) expect(Object.keys(files)).toContain(placeOf(hashOf(pdfOf(title))))
}, 120_000)

test('restored, every row, every file and every answer is as it was', async () => {
  await server.withdraw('partners', '01a20ada-2c00-76c3-89f1-74449b104b36')
  const was = await answersOf(server.origin)
  // A portal that serves writes its jobs.
  await server.stop()
  const { code, said } = await backup(source, archives, '--keep', '1')
  expect([code, said, made().length]).toEqual([0, expect.stringContaining('removed: entente-'), 1])

  expect(await restore(embedded, newest())).toEqual({ code: 0, said: expect.stringContaining('npm start serves it') })
  expect(filesOf(embedded.dataDir)).toEqual(namedFilesOf(source.dataDir, await manifestOf(newest())))
  const cluster = await startCluster({ dataDir: embedded.dataDir })
  try {
    expect(await rowsOf(cluster.url)).toEqual(await rowsOf(source.databaseUrl))
    expect(await schemaOf(cluster.url)).toEqual(await schemaOf(source.databaseUrl))
    const audit = 'select seq, kind, hash from audit.entries order by seq'
    const [kept, told] = [await asked<Told>(cluster.url, audit), await asked<Told>(source.databaseUrl, audit)]
    // Each tells what the other does not: the restore, and the backup that was restored.
    expect([kept.at(-1)?.kind, told.at(-1)?.kind]).toEqual(['portalRestored', 'backedUp'])
    expect(kept.slice(0, -1)).toEqual(told.slice(0, -1))
  } finally {
    await cluster.stop()
  }
  await served(embedded, async (origin) => {
    expect(await answersOf(origin)).toEqual(was)
    // Made beside the portal that runs on it, the archive of what was restored holds the same.
    expect((await backup(embedded, path.join(folder, 'again.tar.gz'), '--with-secrets')).code).toBe(0)
  })
  const [first, again] = [await manifestOf(newest()), await manifestOf(path.join(folder, 'again.tar.gz'))]
  const jobs = Object.keys(first.tables).filter((name) => name.startsWith('public.payload_jobs'))
  for (const name of [...jobs, 'audit.entries']) for (const { tables } of [first, again]) delete tables[name]
  expect([again.tables, again.files, again.sequences]).toEqual([first.tables, first.files, first.sequences])
  expect(await settingsIn(newest())).not.toMatch(/SECRET|PASSWORD|TOKEN|postgres:/)
  expect(await settingsIn(path.join(folder, 'again.tar.gz'))).toContain(testEnvironment('', '').PAYLOAD_SECRET)
}, 600_000)

describe('a restore', () => {
  test('is refused where there is a portal', async () => {
    const { code, said } = await restore(embedded, newest())
    expect([code, said]).toEqual([1, expect.stringMatching(/has a database, in .*Set DATA_DIR to an empty folder/)])
    const uploads = path.join(folder, 'with-uploads')
    fs.mkdirSync(path.join(uploads, 'uploads'), { recursive: true })
    fs.writeFileSync(path.join(uploads, 'uploads', 'a.pdf'), '')
    expect(await restore({ ...embedded, dataDir: uploads }, newest())).toMatchObject({
      code: 1,
      said: expect.stringContaining('has uploads'),
    })
    expect(fs.readdirSync(path.join(uploads, 'uploads'))).toEqual(['a.pdf'])
  })

  test('says what it is to be told', async () => {
    for (const words of [[], ['a', 'b'], ['--all'], [path.join(folder, 'absent.tar.gz')]]) {
      const { code, said } = await restore({ ...embedded, dataDir: path.join(folder, 'none') }, ...words)
      expect([code, said]).toEqual([1, expect.stringContaining('Write: npm run restore -- <archive>')])
    }
    expect(fs.existsSync(path.join(folder, 'none'))).toBe(false)
  })

  test('that fails leaves nothing', async () => {
    const torn = path.join(folder, 'torn.tar.gz')
    // The hashes are right, and a row names one that is gone.
    await rewritten(newest(), torn, ({ parts }) => parts.set('tables/public.themes.copy', Buffer.alloc(0)))
    const place = { ...embedded, dataDir: path.join(folder, 'torn') }
    const { code, said } = await restore(place, torn)
    expect([code, said]).toEqual([1, expect.stringMatching(/Nothing was restored[\s\S]*foreign key/)])
    expect(fs.existsSync(place.dataDir)).toBe(false)
  }, 120_000)

  const rewritings: [string, Parameters<typeof rewritten>[2], RegExp][] = [
    ['of a newer version', ({ manifest }) => manifest.migrations.push('29991231_235959_later'), /newer version/],
    ['whose table has other rows', ({ manifest }) => setRows(manifest, 'live.words', 1), /is not what the archive has/],
    [
      'with a row that is none',
      ({ parts }) => parts.set('tables/live.words.copy', Buffer.from('fr\n')),
      /missing data for column/,
    ],
    ['with another table', ({ manifest }) => setRows(manifest, 'public.other', 1), /damaged/],
  ]
  test.runIf(isLongRun).each(rewritings)(
    'of an archive %s leaves nothing on a server',
    async (name, change, problem) => {
      const changed = path.join(folder, `${name}.tar.gz`)
      await rewritten(newest(), changed, change)
      const { code, said } = await restore(moved, changed)
      expect([code, said]).toEqual([1, expect.stringMatching(problem)])
      expect(await asked(moved.databaseUrl, tablesThere)).toEqual([])
      expect(fs.existsSync(moved.dataDir)).toBe(false)
    },
    120_000,
  )

  test.runIf(isLongRun)(
    'moves an embedded portal to a server, and is refused there the next time',
    async () => {
      const archive = path.join(folder, 'again.tar.gz')
      expect(await restore(moved, archive)).toEqual({
        code: 0,
        said: expect.stringContaining('The portal is restored'),
      })
      const secret = fs.readFileSync(path.join(moved.dataDir, 'secret'), 'utf8').trim()
      expect(secret).toBe(testEnvironment('', '').PAYLOAD_SECRET)
      const { tables, files } = await manifestOf(archive)
      expect((await backup(moved, path.join(folder, 'moved.tar.gz'))).code).toBe(0)
      const of = await manifestOf(path.join(folder, 'moved.tar.gz'))
      expect([of.tables, of.files]).toEqual([tables, files])
      expect(await restore({ ...moved, dataDir: path.join(folder, 'other') }, archive)).toEqual({
        code: 1,
        said: expect.stringContaining('The database is not empty'),
      })
    },
    240_000,
  )

  test.runIf(isLongRun)(
    'brings an archive of an older version up to date',
    async () => {
      const older = path.join(folder, 'older.tar.gz')
      const last = '20261129_080000_sets'
      await rewritten(newest(), older, ({ manifest, parts }) => {
        manifest.migrations = manifest.migrations.filter((name) => name !== last)
        for (const table of ['desk.sets', 'desk.set_members']) {
          delete manifest.tables[table]
          parts.delete(`tables/${table}.copy`)
        }
        const migrations = String(parts.get('tables/public.payload_migrations.copy')).split('\n')
        const had = migrations.filter((line) => !line.includes(last))
        parts.set('tables/public.payload_migrations.copy', Buffer.from(had.join('\n')))
        setRows(manifest, 'public.payload_migrations', had.length - 1)
      })
      const place = { ...embedded, dataDir: path.join(folder, 'older') }
      const { code, said } = await restore(place, older)
      expect([code, said]).toEqual([0, expect.stringContaining(`1 migration run: ${last}`)])
    },
    240_000,
  )

  test.runIf(isLongRun)(
    'that is killed is begun again, and nothing starts on half of it',
    async () => {
      const place = { ...embedded, dataDir: path.join(folder, 'killed') }
      const child = restoring(place, newest())
      await until(async () => fs.readdirSync(path.join(place.dataDir, 'uploads')).length > 0)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('close', resolve))
      const { code, said } = await command(['scripts/start.mjs', 'setup'], place)
      expect([code, said]).toEqual([1, expect.stringContaining('was cut short')])
      await until(async () => (await restore(place, newest())).code === 0, 200_000)
      expect(filesOf(place.dataDir)).toEqual(filesOf(embedded.dataDir))
    },
    300_000,
  )
})

const setRows = (manifest: Manifest, table: string, rows: number) => {
  manifest.tables[table] = { columns: [], bytes: 0, sha256: '', ...manifest.tables[table], rows }
}

const manifestOf = (archive: string) => readArchive(archive)

async function settingsIn(archive: string): Promise<string> {
  let found = ''
  await readArchive(archive, async (name, bytes) => {
    if (name === settingsName) found = await text(bytes)
  })
  return found
}

/** The archive leaves out what no row names. */
function namedFilesOf(dataDir: string, { files }: Manifest): Record<string, string> {
  return Object.fromEntries(Object.entries(filesOf(dataDir)).filter(([place]) => place in files))
}

/** Writes an archive that says something else, with the right hashes. */
async function rewritten(
  from: string,
  to: string,
  change: (what: { manifest: Manifest; parts: Map<string, Buffer> }) => unknown,
): Promise<void> {
  const parts = new Map<string, Buffer>()
  const manifest = await readArchive(from, async (name, bytes) => {
    parts.set(name, await buffer(bytes))
  })
  change({ manifest, parts })
  const archive = await writeArchive(to)
  const add = (name: string, bytes: Buffer) => archive.add(name, bytes.length, Readable.from([bytes]))
  for (const [name, bytes] of parts) Object.assign(partsOf(manifest).get(name) ?? {}, await add(name, bytes))
  await add(manifestName, Buffer.from(JSON.stringify(manifest)))
  await archive.end()
}

/** Serves what was restored, as `npm start` does. */
async function served(place: Place, work: (origin: string) => Promise<void>): Promise<void> {
  const port = await freePort()
  const env = { PUBLIC_URL: publicUrl, PORT: String(port) }
  const portal = started(['scripts/start.mjs', 'serve', '--host', '127.0.0.1'], place, env)
  const ended = new Promise((resolve) => portal.once('close', resolve))
  try {
    const origin = `http://127.0.0.1:${port}`
    await until(async () => (await fetch(`${origin}/healthz`)).status === 200)
    await work(origin)
  } finally {
    portal.kill('SIGTERM')
    await ended
  }
}
