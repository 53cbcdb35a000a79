/** The first start of a portal, as a stranger makes it: nothing is set, and there is no data directory. */
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { temporaryDataDir, testEnvironment } from '../support/database'
import { until } from '../support/server'

const root = path.resolve(import.meta.dirname, '../..')
const dataDir = temporaryDataDir('entente-first-')

afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }))

test('it says what it does, and warns of nothing', { timeout: 180_000 }, async () => {
  const unset = Object.fromEntries(Object.keys(testEnvironment('', '')).map((name) => [name, '']))
  const env = { ...process.env, ...unset, DATA_DIR: dataDir, NODE_OPTIONS: '' }
  const child = spawn(process.execPath, ['scripts/start.mjs', 'setup'], { cwd: root, env })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text) => (said += text))
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(said.split('\n').filter((line) => /warn|error|deprecat/i.test(line))).toEqual([])
  expect(code).toBe(0)
  expect(said).toContain('first administrator: admin@localhost.localdomain')
  expect(said).toMatch(/first content loaded: \d+ records/)
  expectLog(said)
})

test('what ends by itself is started again, and kept pages are served meanwhile', { timeout: 180_000 }, async () => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const env = {
    ...process.env,
    ...testEnvironment('', origin),
    DATABASE_URL: '',
    DATA_DIR: dataDir,
    PORT: String(port),
  }
  const child = spawn(process.execPath, ['scripts/start.mjs', 'serve'], {
    cwd: root,
    env: { ...env, NODE_OPTIONS: '' },
  })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = new Promise((resolve) => child.once('close', resolve))
  const statusOf = async (path: string) =>
    (await fetch(`${origin}${path}`, { signal: AbortSignal.timeout(5000) }).catch(() => null))?.status ?? 0
  const answers = (path: string) => until(async () => (await statusOf(path)) === 200, 60_000)
  try {
    await answers('/fr/partenaires')
    const { pid } = JSON.parse(fs.readFileSync(path.join(dataDir, 'postgres.json'), 'utf8'))
    process.kill(pid, 'SIGKILL')
    expect(await statusOf('/fr/partenaires')).toBe(200)
    await answers('/en/partners/cbd')
    expect(said).toContain('ready again')

    process.kill(serverOf(child.pid ?? 0), 'SIGKILL')
    await answers('/en/partners/cms')
  } finally {
    child.kill('SIGTERM')
    expect(await ended, said).toBe(0)
    expectLog(said)
  }
})

/** Not in a terminal, every line is an event of the log. */
function expectLog(said: string): void {
  for (const line of said.trim().split('\n')) {
    const event = JSON.parse(line)
    expect([event.level, event.time, event.msg], line).toEqual([
      expect.stringMatching(/^(info|warn|error|fatal)$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      expect.stringMatching(/./),
    ])
  }
}

/** The process that serves, among those that a start has started. */
function serverOf(parent: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const all = stdout.split('\n').map((line) => line.trim().split(/\s+/))
  const [pid] = all.find(([, ppid, ...words]) => ppid === String(parent) && words.includes('dist/server.mjs')) ?? []
  return Number(pid)
}
