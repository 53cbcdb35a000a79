import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { logFile } from './clusterHome.mjs'
import { commandLine, endProcess, processIdentity, within } from './processes.mjs'
import { asUser } from './systemUser.mjs'

/**
 * @typedef {import('./systemUser.mjs').SystemUser} SystemUser
 *
 * @typedef {object} Place
 * @property {string} dataDir
 * @property {string} cluster
 * @property {string} bin
 * @property {SystemUser | undefined} user
 */

const startLimit = 60_000
const maximumLogSize = 10_000_000

/** SIGINT rolls open transactions back, SIGQUIT ends as a crash does. No committed transaction is lost by either. */
const stopSteps = /** @type {const} */ ([
  { signal: 'SIGINT', milliseconds: 20_000 },
  { signal: 'SIGQUIT', milliseconds: 5_000 },
  { signal: 'SIGKILL', milliseconds: 5_000 },
])

/** @param {number} pid */
export async function stopPostmaster(pid) {
  await endProcess(pid, [...stopSteps])
}

/**
 * Ends the server that a killed process left running, and removes the process file of one that is gone.
 *
 * @param {string} cluster
 * @param {(text: string) => void} report
 */
export async function endOrphan(cluster, report) {
  const file = path.join(cluster, 'postmaster.pid')
  if (!fs.existsSync(file)) return
  const pid = Number.parseInt(fs.readFileSync(file, 'utf8'), 10)
  if (isServerOf(pid, cluster)) {
    report(`a Postgres of an earlier start was still running (process ${pid}), and is stopped first`)
    await stopPostmaster(pid)
  } else {
    report('an earlier start was cut short, and Postgres recovers from it')
  }
  // Postgres refuses to start when another program of the same user has got that process number since.
  fs.rmSync(file, { force: true })
}

/** @param {number} pid @param {string} cluster */
export function isServerOf(pid, cluster) {
  return pid > 0 && processIdentity(pid) !== undefined && `${commandLine(pid)} `.includes(` -D ${cluster} `)
}

/**
 * @param {Place & { parameters: string[] }} place
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, port: number }>} a server that accepts
 *   connections
 * @throws when it ends, or accepts none in time; with the last lines of its log
 */
export async function launch({ dataDir, cluster, bin, user, parameters }) {
  const log = logFile(dataDir)
  if ((fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0) > maximumLogSize) fs.renameSync(log, `${log}.1`)
  const end = Date.now() + startLimit
  for (;;) {
    const port = await freePort()
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      'unix_socket_directories=',
      'timezone=UTC',
      'log_timezone=UTC',
      'log_line_prefix=%m [%p] %d ',
      ...parameters,
    ]
    const output = fs.openSync(log, 'a', 0o600)
    const logStart = fs.fstatSync(output).size
    const child = spawn(path.join(bin, 'postgres'), ['-D', cluster, ...settings.flatMap((text) => ['-c', text])], {
      cwd: path.dirname(cluster),
      env: environment(),
      // In a session of its own, Ctrl-C in the terminal does not reach it: it is stopped after the portal.
      detached: true,
      stdio: ['ignore', output, output],
      ...asUser(user),
    })
    fs.closeSync(output)
    /** @type {string | undefined} */
    let failure
    child.once('error', (error) => {
      failure = error.message
    })
    child.once('exit', (code, signal) => {
      failure = `it ended (${signal ?? `exit code ${code}`})`
    })
    await within(end - Date.now(), () => failure !== undefined || isReady(cluster, child.pid))
    if (failure === undefined && isReady(cluster, child.pid)) return { child, port }

    if (failure === undefined) {
      await stopPostmaster(Number(child.pid))
      failure = `it did not answer within ${startLimit / 1000} seconds`
    }
    const lines = fs.readFileSync(log, 'utf8').slice(logStart).trim().split('\n')
    // Another program took the port meanwhile, or the processes of a killed server are still ending: both pass.
    const passing = lines.some((line) => /could not bind|Address already in use|shared memory block/.test(line))
    if (!passing || Date.now() > end) {
      throw new Error(`Postgres did not start: ${failure}\n${lines.slice(-12).join('\n')}\nThe whole log: ${log}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/**
 * The eighth line of postmaster.pid is the state of the server: to read it takes no password and no client.
 *
 * @param {string} cluster
 * @param {number | undefined} pid
 */
function isReady(cluster, pid) {
  try {
    const lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return lines[0] === String(pid) && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

/**
 * Runs statements, one on each line, in single-user mode: it takes no password and no server.
 *
 * @param {Place} place
 * @param {string} statements
 */
export function single({ cluster, bin, user }, statements) {
  run(path.join(bin, 'postgres'), ['--single', '-D', cluster, 'postgres'], path.dirname(cluster), user, statements)
}

/**
 * @param {string} program
 * @param {string[]} parameters
 * @param {string} cwd
 * @param {SystemUser | undefined} user
 * @param {string} [input]
 * @throws with its output, when it fails or reports an error
 */
export function run(program, parameters, cwd, user, input = '') {
  const options = /** @type {const} */ ({ encoding: 'utf8', input, cwd, env: environment() })
  const { status, stdout, stderr, error } = spawnSync(program, parameters, { ...options, ...asUser(user) })
  if (status === 0 && !/^.*(ERROR|FATAL):/m.test(stderr)) return
  throw new Error(`${path.basename(program)} failed: ${error?.message ?? [stdout, stderr].join('\n').trim()}`)
}

/** PGDATA, PGPORT or LC_ALL of the caller's environment would change the cluster. */
function environment() {
  /** @type {Record<string, string | undefined>} */
  const variables = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  return /** @type {NodeJS.ProcessEnv} */ (variables)
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * A shell that waits until its input is closed, which happens however this process ends, and then stops the server.
 *
 * @param {number} pid
 * @param {SystemUser | undefined} user
 */
export function guardOf(pid, user) {
  const guard = spawn('/bin/sh', ['-c', 'read -r line; kill -INT "$1"', 'sh', String(pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...asUser(user),
  })
  guard.unref()
  return guard
}
