import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { findBinaries } from './binaries.mjs'
import {
  commandLine,
  endProcess,
  lockHolder,
  processIdentity,
  takeLock,
  within,
  writePrivateFile,
} from './processes.mjs'
import { asUser, giveTo, makeHome, userForPostgres } from './systemUser.mjs'

/**
 * @typedef {import('./systemUser.mjs').SystemUser} SystemUser
 *
 * @typedef {object} Cluster
 * @property {number} port
 * @property {number} pid
 * @property {string} home the folder of the cluster and of what belongs to it
 * @property {string} url the portal's database, as its owner
 * @property {string} adminUrl the same server, as its superuser
 * @property {Promise<string>} ended settled with the reason when the server ends, asked or not
 * @property {() => Promise<void>} stop
 */

const databaseName = 'entente'
const superuser = 'postgres'
const outsideFolders = ['/var/lib', '/opt', '/srv']
const startLimit = 60_000
const maximumLogSize = 10_000_000

/** Sorting and case follow Unicode, the same on every machine: nothing of the system's own locales. */
const initFlags = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--auth=scram-sha-256']

/** Fast: open transactions are rolled back. Immediate: as after a crash. Both lose nothing that was committed. */
const stopSteps = /** @type {const} */ ([
  { signal: 'SIGINT', milliseconds: 20_000 },
  { signal: 'SIGQUIT', milliseconds: 5_000 },
  { signal: 'SIGKILL', milliseconds: 5_000 },
])

/** Another living process works on the same data directory. */
export class ClusterInUse extends Error {
  /** @param {string} dataDir @param {number} holder */
  constructor(dataDir, holder) {
    super(`${dataDir} is in use by process ${holder}. Stop that one, or set DATA_DIR to another folder.`)
    this.name = 'ClusterInUse'
  }
}

/**
 * Starts the embedded Postgres on a data directory, making the cluster when there is none and mending what a killed
 * process left behind. It listens on 127.0.0.1 alone, on a free port, in a process group of its own.
 *
 * @param {object} options
 * @param {string} options.dataDir
 * @param {string[]} [options.parameters] settings of Postgres, `name=value`
 * @param {(text: string) => void} [options.report] told what a person may want to know
 * @returns {Promise<Cluster>}
 * @throws {ClusterInUse}
 */
export async function startCluster({ dataDir, parameters = [], report = () => {} }) {
  fs.mkdirSync(dataDir, { recursive: true })
  const { home, user } = settle(dataDir, report)
  const lock = takeLock(path.join(home, 'lock'))
  if ('holder' in lock) throw new ClusterInUse(dataDir, lock.holder)
  try {
    const cluster = path.join(home, 'cluster')
    const bin = findBinaries({ home, user, report })
    const password = await prepareCluster({ dataDir, home, cluster, bin, user, report })
    const { child, port } = await launch({ dataDir, cluster, bin, user, parameters })
    const pid = Number(child.pid)
    writePrivateFile(stateFile(dataDir), `${JSON.stringify({ home, port, pid })}\n`)

    const guard = guardOf(pid, user)
    const ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        guard.kill('SIGKILL')
        lock.release()
        resolve(`Postgres ended (${signal ?? `exit code ${code}`}); its log is ${logFile(dataDir)}`)
      })
    })
    const stop = async () => {
      await endProcess(pid, [...stopSteps])
      await ended
    }
    return { port, pid, home, ...addresses(port, password), ended, stop }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * A shell that waits for our end of its input to close, which happens however this process ends, and then stops the
 * server.
 *
 * @param {number} pid
 * @param {SystemUser | undefined} user
 */
function guardOf(pid, user) {
  const guard = spawn('/bin/sh', ['-c', 'read -r line; kill -INT "$1"', 'sh', String(pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...asUser(user),
  })
  guard.unref()
  return guard
}

/**
 * @param {string} dataDir
 * @returns {{ port: number, url: string, adminUrl: string } | undefined} the server that runs on it now, if any
 */
export function findCluster(dataDir) {
  const state = readState(dataDir)
  if (!state?.pid || !state.port || lockHolder(path.join(state.home, 'lock')) === undefined) return undefined
  if (!isServerOf(state.pid, path.join(state.home, 'cluster'))) return undefined
  const password = readPassword(dataDir)
  return password ? { port: state.port, ...addresses(state.port, password) } : undefined
}

/** @param {number} port @param {string} password */
function addresses(port, password) {
  /** @param {string} role @param {string} database */
  const address = (role, database) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
  return { url: address(databaseName, databaseName), adminUrl: address(superuser, 'postgres') }
}

/**
 * Chooses the folder of the cluster: the data directory, or a folder outside when the user that Postgres runs as
 * cannot come there. A choice once made is kept, for the data is there.
 *
 * @param {string} dataDir
 * @param {(text: string) => void} report
 * @returns {{ home: string, user: SystemUser | undefined }}
 */
function settle(dataDir, report) {
  const inside = path.join(dataDir, 'postgres')
  const short = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 10)
  const outside = outsideFolders.map((folder) => path.join(folder, `entente-${short}`))
  const candidates = [...new Set([readState(dataDir)?.home ?? inside, inside, ...outside])]
  const existing = candidates.find((home) => fs.existsSync(path.join(home, 'cluster')))
  const user = userForPostgres(existing && path.join(existing, 'cluster'))
  const home = (existing ? [existing] : candidates).find((folder) => makeHome(folder, user))
  if (home === undefined) {
    const who = user ? user.name : 'this user'
    throw new Error(
      existing
        ? `The database is in ${existing}, and ${who} cannot enter it. Give its owner access to every folder above it.`
        : `No folder was found for the database that ${who} can enter: not in ${dataDir}, ${outsideFolders.join(', ')}.`,
    )
  }
  if (home !== inside) report(`the database is in ${home}: ${user?.name ?? 'Postgres'} cannot enter ${dataDir}`)
  writePrivateFile(stateFile(dataDir), `${JSON.stringify({ ...readState(dataDir), home })}\n`)
  return { home, user }
}

/**
 * @typedef {object} Place
 * @property {string} dataDir
 * @property {string} cluster
 * @property {string} bin
 * @property {SystemUser | undefined} user
 */

/**
 * @param {Place & { home: string, report: (text: string) => void }} place
 * @returns {Promise<string>} the password of both roles
 */
async function prepareCluster({ dataDir, home, cluster, bin, user, report }) {
  for (const name of fs.readdirSync(home)) {
    if (name.startsWith('cluster.new')) fs.rmSync(path.join(home, name), { recursive: true, force: true })
  }
  const kept = readPassword(dataDir)
  const password = kept ?? randomBytes(24).toString('hex')
  if (!kept) writePrivateFile(passwordFile(dataDir), `${password}\n`)

  if (!fs.existsSync(cluster)) {
    // Made beside its place and moved there when whole: an interrupted start leaves nothing that looks like a cluster.
    const draft = path.join(home, `cluster.new-${process.pid}`)
    const passwordCopy = `${draft}.password`
    fs.writeFileSync(passwordCopy, password, { mode: 0o600 })
    if (user) giveTo(passwordCopy, user)
    const flags = [`--pgdata=${draft}`, `--username=${superuser}`, `--pwfile=${passwordCopy}`, ...initFlags]
    run(path.join(bin, 'initdb'), flags, home, user)
    fs.rmSync(passwordCopy)
    const role = `create role ${databaseName} login password '${password}';`
    single({ dataDir, cluster: draft, bin, user }, `${role}\ncreate database ${databaseName} owner ${databaseName};\n`)
    fs.renameSync(draft, cluster)
    return password
  }

  if (user && fs.statSync(cluster).uid !== user.uid) giveTo(cluster, user)
  const owner = fs.statSync(cluster).uid
  if (!user && process.getuid && owner !== process.getuid()) {
    throw new Error(`The database in ${cluster} belongs to another user. Start as that user, or set another DATA_DIR.`)
  }
  fs.chmodSync(cluster, 0o700)
  checkVersion(cluster, bin)
  await endOrphan(cluster, report)
  if (!kept) {
    const roles = [superuser, databaseName].map((role) => `alter role ${role} password '${password}';\n`)
    single({ dataDir, cluster, bin, user }, roles.join(''))
    report('the password of the database was lost, and was set anew')
  }
  return password
}

/** @param {string} cluster @param {string} bin */
function checkVersion(cluster, bin) {
  const made = fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  const output = spawnSync(path.join(bin, 'postgres'), ['--version'], { cwd: '/', encoding: 'utf8' }).stdout
  const runs = /(\d+)\.\d+/.exec(output)?.[1]
  if (made === runs) return
  throw new Error(`The database in ${cluster} was made by Postgres ${made}, and this portal brings Postgres ${runs}.`)
}

/**
 * Ends the server that a killed process left running, and removes what a dead one left behind.
 *
 * @param {string} cluster
 * @param {(text: string) => void} report
 */
async function endOrphan(cluster, report) {
  const file = path.join(cluster, 'postmaster.pid')
  if (!fs.existsSync(file)) return
  const pid = Number.parseInt(fs.readFileSync(file, 'utf8'), 10)
  if (isServerOf(pid, cluster)) {
    report(`a Postgres of an earlier start was still running (process ${pid}), and is stopped first`)
    await endProcess(pid, [...stopSteps])
  } else {
    report('an earlier start was cut short, and Postgres recovers from it')
  }
  // Postgres itself would refuse to start when another program of the same user has got that number since.
  fs.rmSync(file, { force: true })
}

/** @param {number} pid @param {string} cluster */
function isServerOf(pid, cluster) {
  return pid > 0 && processIdentity(pid) !== undefined && `${commandLine(pid)} `.includes(` -D ${cluster} `)
}

/**
 * @param {Place & { parameters: string[] }} place
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, port: number }>} a server that accepts
 *   connections
 */
async function launch({ dataDir, cluster, bin, user, parameters }) {
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
      // A session of its own: Ctrl-C in the terminal reaches us, and we stop the server when the portal is down.
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
      await endProcess(Number(child.pid), [...stopSteps])
      failure = `it did not answer within ${startLimit / 1000} seconds`
    }
    const lines = fs.readFileSync(log, 'utf8').slice(logStart).trim().split('\n')
    // The port was taken meanwhile, or the children of a killed server are still ending: both pass.
    const passing = lines.some((line) => /could not bind|Address already in use|shared memory block/.test(line))
    if (!passing || Date.now() > end) {
      throw new Error(`Postgres did not start: ${failure}\n${lines.slice(-12).join('\n')}\nThe whole log: ${log}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/**
 * The eighth line of the server's own file tells its state; it needs no password and no client.
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
 * Runs statements without a server, one on each line: for what comes before there is a password to connect with.
 *
 * @param {Place} place
 * @param {string} statements
 */
function single({ cluster, bin, user }, statements) {
  run(path.join(bin, 'postgres'), ['--single', '-D', cluster, 'postgres'], path.dirname(cluster), user, statements)
}

/**
 * @param {string} program
 * @param {string[]} parameters
 * @param {string} cwd
 * @param {SystemUser | undefined} user
 * @param {string} [input]
 */
function run(program, parameters, cwd, user, input = '') {
  const options = /** @type {const} */ ({ encoding: 'utf8', input, cwd, env: environment() })
  const { status, stdout, stderr, error } = spawnSync(program, parameters, { ...options, ...asUser(user) })
  if (status === 0 && !/^.*(ERROR|FATAL):/m.test(stderr)) return
  throw new Error(`${path.basename(program)} failed: ${error?.message ?? [stdout, stderr].join('\n').trim()}`)
}

/** Nothing of the caller's environment: PGDATA, PGPORT or LC_ALL of someone's shell would change the cluster. */
function environment() {
  return { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** @param {string} dataDir */
const stateFile = (dataDir) => path.join(dataDir, 'postgres.json')
/** @param {string} dataDir */
const passwordFile = (dataDir) => path.join(dataDir, 'postgres-password')
/** @param {string} dataDir */
const logFile = (dataDir) => path.join(dataDir, 'postgres.log')

/** @param {string} dataDir @returns {{ home: string, port?: number, pid?: number } | undefined} */
function readState(dataDir) {
  try {
    const state = JSON.parse(fs.readFileSync(stateFile(dataDir), 'utf8'))
    return typeof state?.home === 'string' ? state : undefined
  } catch {
    return undefined
  }
}

/** @param {string} dataDir */
function readPassword(dataDir) {
  try {
    return fs.readFileSync(passwordFile(dataDir), 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}
