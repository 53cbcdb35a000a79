/**
 * Postgres suspended, stopped and started again under constant requests. The Postgres belongs to this test alone.
 */
import { execFile, execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cluster, startCluster } from '../../scripts/postgres/embedded.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { temporaryDataDir, testEnvironment } from '../support/database'
import { partner } from '../support/portal'
import { pause, type Read, Server } from '../support/server'

const root = path.resolve(import.meta.dirname, '../..')
const dataDir = temporaryDataDir('entente-postgres-')
let startPostgres: () => Promise<Cluster>
let cluster: Cluster
let server: Server
let stopReading: () => Promise<Read[]> = async () => []

beforeAll(async () => {
  const port = await freePort()
  // The last value of a parameter counts: the portal finds Postgres on this port after a restart.
  startPostgres = () => startCluster({ dataDir, parameters: [`port=${port}`, 'fsync=off'] })
  cluster = await startPostgres()
  const url = new URL(cluster.url)
  url.port = String(port)
  const settings = testEnvironment(url.href, dataDir)
  const env = { ...process.env, NODE_ENV: 'production' as const, ...settings }
  const parameters = ['--conditions=production', '--import', 'tsx', 'src/database/setup.ts', '--migrations-only']
  await promisify(execFile)(process.execPath, parameters, { cwd: root, env })
  server = new Server({ databaseUrl: url.href })
  await server.start()
  await server.furnish(settings.ADMIN_EMAIL ?? '', settings.ADMIN_PASSWORD)
})

afterAll(async () => {
  await stopReading()
  await server.remove()
  await cluster.stop()
  fs.rmSync(dataDir, { recursive: true, force: true })
})

/** Sends a signal to Postgres and its child processes, one for each connection. */
function signal(name: NodeJS.Signals): void {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const workers = rows.map((row) => row.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === cluster.pid)
  for (const pid of [cluster.pid, ...workers.map(([pid = 0]) => pid)]) process.kill(pid, name)
}

/** Requests every page in turn with four clients, until the returned function is called. */
function readAllTheTime(pages: string[]): () => Promise<Read[]> {
  const reads: Read[] = []
  let over = false
  const readers = [0, 1, 2, 3].map(async (first) => {
    for (let turn = first; !over; turn += 1) {
      reads.push(await server.read(pages[turn % pages.length] ?? ''))
      await pause(5)
    }
  })
  return async () => {
    over = true
    await Promise.all(readers)
    return reads
  }
}

/** The reads that began in a span of time, without its last half second, in which this process is busy itself. */
const within = (reads: Read[], from: number, to: number) =>
  reads.filter(({ began }) => began >= from && began < to - 500)

test('kept pages are served at once while Postgres is suspended or stopped, and are current when it is back', async () => {
  const lists = ['themes', 'partenaires', 'accords', 'resolutions', 'decisions', 'sessions']
  const address = '/fr/partenaires/avant'
  const pages = [address, ...lists.map((list) => `/fr/${list}`)]
  const id = await server.publish('partners', partner('Avant'))
  const allSettled = async () => {
    for (const page of pages) await server.settled(page)
  }
  await allSettled()
  const { pid } = server.process
  stopReading = readAllTheTime(pages)

  const still = Date.now()
  signal('SIGSTOP')
  await pause(4500)
  const moving = Date.now()
  signal('SIGCONT')
  await allSettled()

  const gone = Date.now()
  await cluster.stop()
  await pause(2500)
  const back = Date.now()
  cluster = await startPostgres()
  await allSettled()

  const reads = await stopReading()
  expect(reads.filter(({ status }) => status !== 200)).toEqual([])
  for (const answers of [within(reads, still, moving), within(reads, gone, back)]) {
    const kept = answers.filter(({ from }) => from === 'entente; hit; detail=stale')
    expect(new Set(kept.map(({ text }) => text)).size, 'pages that were served without a database').toBe(pages.length)
    const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b)
    // A read that waits for Postgres would take as long as the suspension. One read in a hundred may be slow on a busy
    // machine; the benchmarks measure the speed of kept pages.
    expect(times.at(Math.floor(times.length * 0.99))).toBeLessThan(1500)
  }
  await server.publish('partners', { name: 'Après' }, id)
  expect((await server.read(address)).text).toContain('Après')
  expect(server.process.pid).toBe(pid)
})
