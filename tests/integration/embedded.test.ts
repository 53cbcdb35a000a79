import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Cluster, ClusterInUse, findCluster, startCluster } from '../../scripts/postgres/embedded.mjs'
import { processIdentity, within } from '../../scripts/postgres/processes.mjs'
import { temporaryDataDir } from '../support/database'

const root = path.resolve(import.meta.dirname, '../..')
let made: string
let dataDir: string
let started: Cluster[]
let starters: ChildProcess[]

beforeAll(async () => {
  made = temporaryDataDir()
  await (await startCluster({ dataDir: made })).stop()
})

afterAll(() => fs.rmSync(made, { recursive: true, force: true }))

beforeEach(() => {
  // A space and a letter beyond ASCII: a clone may lie anywhere.
  dataDir = temporaryDataDir('entente été ')
  started = []
  starters = []
})

afterEach(async () => {
  for (const cluster of started) await cluster.stop()
  for (const starter of starters) starter.kill('SIGKILL')
  fs.rmSync(dataDir, { recursive: true, force: true })
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
    const { startCluster } = await import('./src/database/embedded.mjs')
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

test('it is made, answers, stops, and keeps its data', async () => {
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

test('it knows Unicode, and the words of French', async () => {
  copyMade()
  const { url } = await start()
  expect(await query(url, "select upper('é'), current_setting('timezone')")).toEqual(['É', 'UTC'])
  expect(await query(url, "select to_tsvector('french', 'l’accord « signé »')::text")).toEqual(["'accord':2 'sign':3"])
  for (const extension of ['unaccent', 'pg_trgm']) await query(url, `create extension ${extension}`)
})

test('only 127.0.0.1 reaches it, and only with the password', async () => {
  copyMade()
  const { url } = await start()
  expect(await query(url, 'select setting from pg_settings where name = $$listen_addresses$$')).toEqual(['127.0.0.1'])
  const wrong = new URL(url)
  wrong.password = 'wrong'
  await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
  expect(fs.statSync(path.join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600)
})

test('the server killed: that is told, and the next start recovers what was committed', async () => {
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

test('the starter killed: the server stops by itself', async () => {
  copyMade()
  const { starter, pid, url } = await startElsewhere()
  await query(url, 'create table kept as select 1 as one')
  starter.kill('SIGKILL')
  expect(await isGone(pid)).toBe(true)
  expect(await query((await start()).url, 'select one from kept')).toEqual([1])
})

test('the starter killed with its guard: the next start ends the orphan and takes over', async () => {
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

test('a live process on the same data directory is left alone', async () => {
  copyMade()
  const { starter, url } = await startElsewhere()
  await expect(start()).rejects.toThrow(ClusterInUse)
  await expect(start()).rejects.toThrow(`in use by process ${starter.pid}`)
  expect(await query(url, 'select 1')).toEqual([1])
  expect(findCluster(dataDir)?.url).toBe(url)
})

test('a stale process file names a process that is not ours: that one is left alone', async () => {
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

test('what an interrupted first start left is swept away', async () => {
  const home = path.join(dataDir, 'postgres')
  fs.mkdirSync(path.join(home, 'cluster.new-1/base'), { recursive: true })
  fs.writeFileSync(path.join(home, 'cluster.new-1/PG_VERSION'), '18\n')
  const { url } = await start()
  expect(await query(url, 'select 1')).toEqual([1])
  expect(fs.readdirSync(home)).not.toContain('cluster.new-1')
})

test('a lost password is set anew', async () => {
  copyMade()
  const first = await start()
  await query(first.url, 'create table kept as select 1 as one')
  await first.stop()
  fs.rmSync(path.join(dataDir, 'postgres-password'))
  const second = await start()
  expect(second.url).not.toContain(new URL(first.url).password)
  expect(await query(second.url, 'select one from kept')).toEqual([1])
})

test('a cluster of another version is refused, and told', async () => {
  copyMade()
  const { home, stop } = await start()
  await stop()
  fs.writeFileSync(path.join(home, 'cluster/PG_VERSION'), '17\n')
  await expect(start()).rejects.toThrow('was made by Postgres 17, and this portal brings Postgres 18')
})
