import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Cluster, ClusterInUse, findCluster, startCluster } from '../../scripts/postgres/embedded.mjs'
import { processIdentity, within } from '../../scripts/postgres/processes.mjs'
import { temporaryDataDir } from '../support/database'

const root = path.resolve(import.meta.dirname, '../..')
let made: string
let dataDir: string
let started: Cluster[]
let starters: ChildProcess[]
/** Folders of clusters outside the data directory. */
let homes: string[]

beforeAll(async () => {
  made = temporaryDataDir()
  await (await startCluster({ dataDir: made })).stop()
})

afterAll(() => fs.rmSync(made, { recursive: true, force: true }))

beforeEach(() => {
  // The path of a clone may have spaces and letters outside ASCII.
  dataDir = temporaryDataDir('entente été ')
  started = []
  starters = []
  homes = []
})

afterEach(async () => {
  for (const cluster of started) await cluster.stop()
  for (const starter of starters) starter.kill('SIGKILL')
  for (const folder of [dataDir, ...homes]) fs.rmSync(folder, { recursive: true, force: true })
})

/** Copies a cluster that was made before, which is faster than making one. */
function copyMade(): void {
  fs.cpSync(made, dataDir, { recursive: true })
}

async function start(report: (text: string) => void = () => {}): Promise<Cluster> {
  const cluster = await startCluster({ dataDir, report })
  started.push(cluster)
  return cluster
}

/** Starts the server in a process of its own, as `npm start` does, and waits until it is up. */
async function startElsewhere(): Promise<{ starter: ChildProcess; pid: number; url: string }> {
  const script = `
    const { startCluster } = await import('./scripts/postgres/embedded.mjs')
    const { pid, url } = await startCluster({ dataDir: process.argv[1] })
    console.log(JSON.stringify({ pid, url }))
    setInterval(() => {}, 1000)`
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script, dataDir], { cwd: root })
  starters.push(starter)
  const line = await new Promise<string>((resolve, reject) => {
    starter.stdout.setEncoding('utf8').once('data', resolve)
    starter.once('exit', () => reject(new Error('the starter ended')))
  })
  return { starter, ...JSON.parse(line) }
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

const isGone = (pid: number) => within(10_000, () => processIdentity(pid) === undefined)
const kill = (pid: number) => process.kill(pid, 'SIGKILL')

test('a cluster is made, answers, stops, and keeps its data', async () => {
  const first = await start()
  await query(first.url, 'create table kept as select 12.4 as symbol')
  expect(findCluster(dataDir)).toMatchObject({ port: first.port, url: first.url })
  await first.stop()
  expect(processIdentity(first.pid)).toBeUndefined()
  expect(findCluster(dataDir)).toBeUndefined()

  const second = await start()
  expect(await query(second.url, 'select symbol from kept')).toEqual(['12.4'])
})

test('the portal is the owner of its database and not a superuser', async () => {
  copyMade()
  const { url, adminUrl } = await start()
  expect(await query(url, 'select current_user, current_database()')).toEqual(['entente', 'entente'])
  expect(await query(url, 'select rolsuper, rolcreatedb from pg_roles where rolname = current_user')).toEqual([
    false,
    false,
  ])
  expect(await query(adminUrl, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([true])
  await expect(query(url, "copy (select 1) to program 'true'")).rejects.toThrow('permission denied')
})

test('the cluster has Unicode, French text search and the extensions of the portal', async () => {
  copyMade()
  const { url } = await start()
  expect(await query(url, "select upper('é'), current_setting('timezone')")).toEqual(['É', 'UTC'])
  expect(await query(url, "select to_tsvector('french', 'l’accord « signé »')::text")).toEqual(["'accord':2 'sign':3"])
  for (const extension of ['unaccent', 'pg_trgm']) await query(url, `create extension ${extension}`)
})

test('the server accepts connections on 127.0.0.1 only, with the password', async () => {
  copyMade()
  const { url } = await start()
  expect(await query(url, 'select setting from pg_settings where name = $$listen_addresses$$')).toEqual(['127.0.0.1'])
  const wrong = new URL(url)
  wrong.password = 'wrong'
  await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
  expect(fs.statSync(path.join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600)
})

test('a killed server is reported, and the next start recovers committed data', async () => {
  copyMade()
  const first = await start()
  await query(first.url, 'create table kept as select 1 as one')
  kill(first.pid)
  expect(await first.ended).toContain('SIGKILL')

  const reports: string[] = []
  const second = await start((text) => reports.push(text))
  expect(await query(second.url, 'select one from kept')).toEqual([1])
  expect(reports).toEqual(['an earlier start was cut short, and Postgres recovers from it'])
})

test('the server stops when its starter is killed', async () => {
  copyMade()
  const { starter, pid, url } = await startElsewhere()
  await query(url, 'create table kept as select 1 as one')
  starter.kill('SIGKILL')
  expect(await isGone(pid)).toBe(true)
  expect(await query((await start()).url, 'select one from kept')).toEqual([1])
})

test('a start ends the server that a killed starter and its guard left', async () => {
  copyMade()
  const { starter, pid, url } = await startElsewhere()
  await query(url, 'create table kept as select 1 as one')
  const children = execFileSync('ps', ['-o', 'pid=,ppid=,args=', '-A'], { encoding: 'utf8' }).split('\n')
  const guard = children.find((line) => line.includes(` ${starter.pid} `) && line.includes('read -r'))
  kill(Number.parseInt(guard ?? '', 10))
  starter.kill('SIGKILL')
  await isGone(Number(starter.pid))
  expect(processIdentity(pid)).toBeDefined()

  const reports: string[] = []
  const { url: now } = await start((text) => reports.push(text))
  expect(await query(now, 'select one from kept')).toEqual([1])
  expect(reports).toEqual([expect.stringContaining(`(process ${pid})`)])
  expect(processIdentity(pid)).toBeUndefined()
})

test('a start is refused while another process uses the data directory, and does not end it', async () => {
  copyMade()
  const { starter, url } = await startElsewhere()
  await expect(start()).rejects.toThrow(ClusterInUse)
  await expect(start()).rejects.toThrow(`in use by process ${starter.pid}`)
  expect(await query(url, 'select 1')).toEqual([1])
  expect(findCluster(dataDir)?.url).toBe(url)
})

test('a process of another program, named by a stale process file, is not ended', async () => {
  copyMade()
  const first = await start()
  const { home } = first
  await first.stop()
  const bystander = spawn('sleep', ['60'], { stdio: 'ignore' })
  starters.push(bystander)
  fs.writeFileSync(path.join(home, 'cluster/postmaster.pid'), `${bystander.pid}\n${home}/cluster\n`)
  const second = await start()
  expect(await query(second.url, 'select 1')).toEqual([1])
  expect(processIdentity(Number(bystander.pid))).toBeDefined()
})

test('the remains of an interrupted first start are removed', async () => {
  const home = path.join(dataDir, 'postgres')
  fs.mkdirSync(path.join(home, 'cluster.new-1/base'), { recursive: true })
  fs.writeFileSync(path.join(home, 'cluster.new-1/PG_VERSION'), '18\n')
  const { url } = await start()
  expect(await query(url, 'select 1')).toEqual([1])
  expect(fs.readdirSync(home)).not.toContain('cluster.new-1')
})

/** A data directory that the system user of Postgres cannot enter, as a clone in the home of root. */
function closeDataDir(folder = dataDir): void {
  fs.mkdirSync(folder, { recursive: true })
  fs.chmodSync(folder, 0o700)
}

const stateOf = (folder: string) => JSON.parse(fs.readFileSync(path.join(folder, 'postgres.json'), 'utf8'))

describe.runIf(process.getuid?.() === 0)('a cluster outside the data directory', () => {
  let copy: string
  beforeEach(() => {
    copy = `${dataDir} copie`
    closeDataDir()
  })
  afterEach(() => fs.rmSync(copy, { recursive: true, force: true }))

  /** The message of a refused start; the folders that it names are removed after the test. */
  async function refusalOf(folder: string): Promise<string> {
    const text = await startCluster({ dataDir: folder }).then(
      () => 'not refused',
      (error: Error) => error.message,
    )
    homes.push(...(text.match(/\/var\/lib\/entente-\w+/g) ?? []))
    return text
  }

  async function startOutside(): Promise<Cluster> {
    const cluster = await start()
    expect(path.dirname(cluster.home)).toBe('/var/lib')
    homes.push(cluster.home)
    return cluster
  }

  test('a copy of the data directory does not open the cluster of the original', async () => {
    const { url, home } = await startOutside()
    await query(url, "create table portal as select 'original' as name")
    fs.cpSync(dataDir, copy, { recursive: true })
    closeDataDir(copy)
    expect(findCluster(copy)).toBeUndefined()
    expect(await refusalOf(copy)).toContain(`was moved or copied: its database is in ${home}`)
    expect(await query(url, 'select name from portal')).toEqual(['original'])
  })

  test.each([
    ['moved', 'mv', 'missing'],
    ['a copy', 'cp', 'original'],
  ])(
    'the advised command for a data directory that is %s makes a working portal of it',
    async (_, command, original) => {
      const first = await startOutside()
      await query(first.url, "create table portal as select 'original' as name")
      await first.stop()
      fs.cpSync(dataDir, copy, { recursive: true })
      closeDataDir(copy)
      const advice = (await refusalOf(copy)).split('\n')
      execFileSync('sh', ['-c', advice.find((line) => line.trim().startsWith(command)) ?? 'false'])

      const second = await startCluster({ dataDir: copy })
      started.push(second)
      await query(second.url, "update portal set name = 'copy'")
      const found = start().then(
        ({ url }) => query(url, 'select name from portal'),
        (error: Error) => error.message,
      )
      expect(String(await found)).toContain(original)
      expect(await query(second.url, 'select name from portal')).toEqual(['copy'])
    },
  )

  test('a start is refused when the cluster is missing', async () => {
    const { home, stop } = await startOutside()
    await stop()
    fs.rmSync(home, { recursive: true })
    await expect(start()).rejects.toThrow(`its database is missing: there is no cluster in ${home}`)
  })

  test('the cluster of a removed data directory is set aside, neither used nor destroyed', async () => {
    const first = await startOutside()
    await query(first.url, 'create table kept as select 1 as one')
    await first.stop()
    fs.rmSync(dataDir, { recursive: true })
    closeDataDir()
    const reports: string[] = []
    const second = await start((text) => reports.push(text))
    expect(second.home).toBe(first.home)
    await expect(query(second.url, 'select one from kept')).rejects.toThrow('does not exist')
    const aside = /set aside as (.*)$/.exec(reports.join('\n'))?.[1] ?? ''
    expect(fs.existsSync(path.join(aside, 'PG_VERSION'))).toBe(true)
  })

  test('the cluster of a newer portal in the same place is refused', async () => {
    const first = await startOutside()
    await first.stop()
    fs.renameSync(dataDir, copy)
    closeDataDir()
    await (await startOutside()).stop()
    fs.rmSync(dataDir, { recursive: true })
    fs.renameSync(copy, dataDir)
    await expect(start()).rejects.toThrow(`The database in ${first.home}/cluster is not that of ${dataDir}`)
  })

  test('a data directory without an identifier gets it without a message', async () => {
    const first = await startOutside()
    await first.stop()
    const { systemIdentifier, ...before } = stateOf(dataDir)
    fs.writeFileSync(path.join(dataDir, 'postgres.json'), JSON.stringify(before))
    const reports: string[] = []
    await start((text) => reports.push(text))
    expect(reports).toEqual([`the database is in ${first.home}, because postgres cannot enter ${dataDir}`])
    expect(systemIdentifier).toMatch(/^\d+$/)
    expect(stateOf(dataDir).systemIdentifier).toBe(systemIdentifier)
  })
})

test('a start is refused when the cluster in the data directory is missing', async () => {
  copyMade()
  fs.rmSync(path.join(dataDir, 'postgres'), { recursive: true })
  await expect(start()).rejects.toThrow('its database is missing')
})

test('a start is refused when there are uploads and no cluster', async () => {
  const folder = path.join(dataDir, 'uploads/documents')
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'accord.pdf'), '%PDF')
  await expect(start()).rejects.toThrow('its database is missing')
})

test('the cluster of another portal is refused', async () => {
  await (await start()).stop()
  fs.rmSync(path.join(dataDir, 'postgres'), { recursive: true })
  fs.cpSync(path.join(made, 'postgres'), path.join(dataDir, 'postgres'), { recursive: true })
  await expect(start()).rejects.toThrow(`is not that of ${dataDir}`)
})

test.each([{}, { outside: '/var/lib/entente-0000000000' }])(
  'a first start that ended before there was a cluster begins again: %o',
  async (state) => {
    fs.mkdirSync(path.join(dataDir, 'uploads/documents'), { recursive: true })
    fs.writeFileSync(path.join(dataDir, 'postgres-password'), 'password\n')
    fs.writeFileSync(path.join(dataDir, 'postgres.json'), JSON.stringify(state))
    expect(await query((await start()).url, 'select 1')).toEqual([1])
  },
)

test('a lost password is replaced by a new one', async () => {
  copyMade()
  const first = await start()
  await query(first.url, 'create table kept as select 1 as one')
  await first.stop()
  fs.rmSync(path.join(dataDir, 'postgres-password'))
  const second = await start()
  expect(second.url).not.toContain(new URL(first.url).password)
  expect(await query(second.url, 'select one from kept')).toEqual([1])
})

test('a cluster of another version is refused with both versions', async () => {
  copyMade()
  const { home, stop } = await start()
  await stop()
  fs.writeFileSync(path.join(home, 'cluster/PG_VERSION'), '17\n')
  await expect(start()).rejects.toThrow('was made by Postgres 17, and this portal brings Postgres 18')
})
