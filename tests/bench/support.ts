/**
 * What the benchmarks share: a portal of their own (embedded Postgres, first content, server processes of the build in
 * the project), and how numbers are computed and printed. A benchmark measures: it ends with 0 whether a target is met or
 * missed, and with 1 only when it could not measure.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../../scripts/build.mjs'
import { startChild, stopChildren } from '../../scripts/children.mjs'
import { environmentOf, nodeFlags, root } from '../../scripts/environment.mjs'
import { type Cluster, startCluster } from '../../scripts/postgres/embedded.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { elapsed, errorText, line } from '../../scripts/report.mjs'
import { interruptible, onSignals, Stopped } from '../../scripts/signals.mjs'
import { readSettings } from '../../src/settings.mjs'
import { temporaryDataDir, testEnvironment } from '../support/database'

const stopLimit = 30_000
const answerLimit = 60_000

/** A process that listens. `stop` ends it before the benchmark does. */
export type Server = { port: number; pid: number; stop: () => Promise<void> }

export type Bench = {
  databaseUrl: string
  /** A folder that is removed at the end. */
  folder: (name: string) => string
  /** The portal as it is served; each has its own folder for finished pages, unless one is named. */
  portal: (options?: { dataDir?: string; environment?: Record<string, string> }) => Promise<Server>
  /** Any other program that listens. It is ready when it answers. */
  program: (name: string, parameters: string[], port: number) => Promise<Server>
}

/**
 * Runs a benchmark in a portal of its own, and leaves nothing running.
 *
 * @param measure returns what `--json` writes
 */
export async function bench(measure: (bench: Bench) => Promise<object>, { json }: { json: string }): Promise<void> {
  const where = machine()
  const home = temporaryDataDir('entente-bench-')
  const since = performance.now()
  const start = async () => {
    line('machine', where)
    line('build', await build((text) => line('build', text)))
    return startCluster({ dataDir: home })
  }
  await onDatabase(start, async ({ url }) => {
    await fill(url, home)
    line('ready', `Postgres and the first content (${elapsed(since)})`)
    const results = await measure(benchOn(url, home))
    if (json) fs.writeFileSync(json, `${JSON.stringify({ machine: where, ...results }, null, 2)}\n`)
  })
  fs.rmSync(home, { recursive: true, force: true })
}

/** Measures on a database that is started for it, then stops every process that was started; a failure is printed, and ends with 1. */
export async function onDatabase<C extends Cluster>(
  start: () => Promise<C>,
  measure: (cluster: C) => Promise<void>,
): Promise<void> {
  onSignals(() => stopChildren(0))
  let stopCluster = async () => {}
  try {
    await interruptible(
      (async () => {
        const starting = start()
        // An interruption during the start waits until the cluster is up: only then is there something to stop.
        stopCluster = () => starting.then((cluster) => cluster.stop()).catch(() => {})
        await measure(await starting)
      })(),
    )
  } catch (error) {
    if (!(error instanceof Stopped)) console.error(`\n${errorText(error)}\n`)
    process.exitCode = 1
  }
  await stopChildren(stopLimit)
  await stopCluster()
}

/**
 * The options of a benchmark: numbers, `--name 5`, with their defaults; and `--json FILE`.
 *
 * @throws when one of them is not a whole number above 0
 */
export function optionsOf<Name extends string>(
  defaults: Record<Name, number>,
): Record<Name, number> & { json: string } {
  const names = Object.keys(defaults) as Name[]
  const options = Object.fromEntries(['json', ...names].map((name) => [name, { type: 'string' as const }]))
  const { json = '', ...given } = parseArgs({ options }).values as Partial<Record<string, string>>
  const numbers = { ...defaults }
  for (const name of names) {
    const text = given[name]
    if (text === undefined) continue
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name}: found ${text}; expected a whole number above 0.`)
    numbers[name] = Number(text)
  }
  return { ...numbers, json }
}

export function benchOn(databaseUrl: string, home: string): Bench {
  const folder = (name: string) => {
    const made = fs.mkdtempSync(path.join(home, `${name}-`))
    fs.chmodSync(made, 0o711)
    return made
  }
  return {
    databaseUrl,
    folder,
    portal: async ({ dataDir = folder('portal'), environment = {} } = {}) => {
      const port = await freePort()
      const parameters = [...nodeFlags, parentWatch, 'dist/server.mjs', '127.0.0.1']
      const env = { ...portalEnvironment(databaseUrl, dataDir, port), ...environment }
      return program(process.execPath, parameters, port, env)
    },
    program: (name, parameters, port) => program(name, parameters, port, process.env),
  }
}

const parentWatch = `--import=${new URL('../../scripts/parentWatch.mjs', import.meta.url).href}`

export function portalEnvironment(databaseUrl: string, dataDir: string, port: number) {
  const own = testEnvironment(databaseUrl, dataDir)
  const { settings } = readSettings(
    { ...own, PORT: String(port), PUBLIC_URL: `http://localhost:${port}` },
    { cwd: root },
  )
  return environmentOf({ ...settings, databaseUrl, payloadSecret: settings.payloadSecret ?? '' })
}

async function program(
  name: string,
  parameters: string[],
  port: number,
  env: Record<string, string | undefined>,
): Promise<Server> {
  let output = ''
  const { child, ended } = startChild(name, parameters, {
    env,
    watched: name === process.execPath,
    onOutput: (text) => {
      output = `${output}${text}`.slice(-10_000)
    },
  })
  const died = ended.then(({ code, signal }) => {
    throw new Error(`${[name, ...parameters].join(' ')} ended (${signal ?? `code ${code}`}).\n${output}`)
  })
  // Once it is ready, the end of the process shows in what is measured.
  died.catch(() => {})
  await Promise.race([died, until(async () => (await get(port, '/')).status < 500, `an answer on port ${port}`)])
  const stop = async () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
  return { port, pid: child.pid ?? 0, stop }
}

async function fill(databaseUrl: string, dataDir: string): Promise<void> {
  const env = portalEnvironment(databaseUrl, dataDir, 3000)
  let output = ''
  const { ended } = startChild(process.execPath, ['--import', 'tsx', 'src/database/setup.ts'], {
    env,
    onOutput: (text) => {
      output += text
    },
  })
  const { code } = await ended
  if (code !== 0) throw new Error(`The first content could not be loaded.\n${output}`)
}

/** Polls until a condition holds. */
async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + answerLimit
  while (Date.now() < end) {
    if (await holds().catch(() => false)) return
    await sleep(50)
  }
  throw new Error(`Waited ${answerLimit / 1000} seconds for ${what}.`)
}

export const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** A program of the system that a benchmark needs. @throws saying what to install */
export function requireProgram(name: string, debianPackage: string): void {
  if (spawnSync(name, ['-v']).error) {
    throw new Error(`${name} is not installed here: apt-get install ${debianPackage} (or your system's own package).`)
  }
}

export type Got = { status: number; headers: http.IncomingHttpHeaders; body: Buffer; ms: number }

/** Requests a page on a kept-alive connection; `ms` runs from the request to the last byte of the answer. */
export function get(port: number, address: string, headers: Record<string, string> = {}): Promise<Got> {
  return ask(port, address, { headers, agent })
}

const agent = new http.Agent({ keepAlive: true })

export function ask(
  port: number,
  address: string,
  { body, ...options }: http.RequestOptions & { body?: string },
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const request = http.request({ host: '127.0.0.1', port, path: address, timeout: answerLimit, ...options })
    request.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        resolve({ status, headers, body: Buffer.concat(parts), ms: performance.now() - began })
      })
    })
    request.on('timeout', () => request.destroy(new Error(`${address}: no answer in ${answerLimit / 1000} seconds`)))
    request.on('error', reject)
    request.end(body)
  })
}

/** Every public address, as the sitemap lists them. */
export async function sitemap(port: number): Promise<string[]> {
  const { body } = await get(port, '/sitemap.xml')
  return [...body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}

/** The smallest value that `percent` of a hundred values do not exceed. */
export function percentile(values: ArrayLike<number>, percent: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: ArrayLike<number>) => percentile(values, 50)

export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const perSecond = (value: number) =>
  `${value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 })}/s`

/** The last cell of a row that has a target. */
export const verdict = (met: boolean) => (met ? 'met' : 'missed')

/** Prints rows in columns; the first row is the head. */
export function table(title: string, rows: (string | number)[][]): void {
  const text = rows.map((row) => row.map(String))
  const widths = (text[0] ?? []).map((_, column) => Math.max(...text.map((row) => row[column]?.length ?? 0)))
  const [head = [], ...rest] = text.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  console.log(`\n  ${title}\n\n  ${head}\n  ${widths.map((width) => '-'.repeat(width)).join('  ')}`)
  for (const row of rest) console.log(`  ${row.trimEnd()}`)
}

export function machine(): string {
  const cores = os.cpus()
  const load = os.loadavg()[0] ?? 0
  const busy = load > 0.5 ? '. IT IS BUSY ALREADY: the numbers are worth little' : ''
  return (
    `${cores.length} cores (${cores[0]?.model.trim()}), shared by servers, database and generator; ` +
    `Node ${process.versions.node}; load before the start ${load.toFixed(1)}${busy}`
  )
}
