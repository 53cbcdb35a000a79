import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { findBinaries } from './binaries.mjs'
import { chooseHome, findHome, logFile, readPassword, readState, writePassword, writeState } from './clusterHome.mjs'
import { endOrphan, guardOf, isServerOf, launch, run, single, stopPostmaster } from './postmaster.mjs'
import { lockHolder, takeLock } from './processes.mjs'
import { giveTo } from './systemUser.mjs'

/**
 * @typedef {import('./postmaster.mjs').Place} Place
 *
 * @typedef {object} Cluster
 * @property {number} port
 * @property {number} pid
 * @property {string} home the folder that holds the cluster
 * @property {string} url the database of the portal, as its owner
 * @property {string} adminUrl the same server, as its superuser
 * @property {Promise<string>} ended resolved with the reason when the server ends, stopped or not
 * @property {() => Promise<void>} stop
 */

const databaseName = 'entente'
const superuser = 'postgres'

/** The role of readers: see `data/indexDatabase.ts`. Made again where a cluster of before has none. */
const readers =
  "do $$begin if not exists (select from pg_roles where rolname = 'entente_reader') then " +
  `create role entente_reader; grant entente_reader to ${databaseName}; end if; end$$;\n`

/** Sort order and case follow Unicode, and not the locales of the machine. */
const initFlags = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--auth=scram-sha-256']

/** Another process uses the same data directory. */
export class ClusterInUse extends Error {
  /** @param {string} dataDir @param {number} holder */
  constructor(dataDir, holder) {
    super(`${dataDir} is in use by process ${holder}. Stop that one, or set DATA_DIR to another folder.`)
    this.name = 'ClusterInUse'
  }
}

/**
 * Starts the embedded Postgres on a data directory. Makes the cluster of a new data directory, and recovers the one that
 * a killed process left. The server listens on 127.0.0.1 alone, on a free port, in a process group of its own.
 *
 * @param {object} options
 * @param {string} options.dataDir
 * @param {string[]} [options.parameters] settings of Postgres, `name=value`
 * @param {(text: string) => void} [options.report] gets what the operator may want to know
 * @returns {Promise<Cluster>}
 * @throws {ClusterInUse} when another process uses the data directory
 * @throws {Error} when the cluster is missing, is not that of the data directory, or does not start
 */
export async function startCluster({ dataDir, parameters = [], report = () => {} }) {
  fs.mkdirSync(dataDir, { recursive: true })
  const { home, user } = chooseHome(dataDir, report)
  const lock = takeLock(path.join(home, 'lock'))
  if ('holder' in lock) throw new ClusterInUse(dataDir, lock.holder)
  try {
    const cluster = path.join(home, 'cluster')
    if (findHome(dataDir) === undefined) await setAside(cluster, report)
    const { bin, major } = findBinaries({ home, user, report })
    const place = { dataDir, home, cluster, bin, user }
    const password = await prepareCluster({ ...place, major, report })
    const { child, port } = await launch({ ...place, parameters })
    const pid = Number(child.pid)
    const outside = path.dirname(home) === path.resolve(dataDir) ? undefined : home
    writeState(dataDir, { outside, port, pid, systemIdentifier: systemIdentifierOf(cluster), readers: true })
    const guard = guardOf(pid, user)
    const ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        guard.kill('SIGKILL')
        lock.release()
        resolve(`Postgres ended (${signal ?? `exit code ${code}`}); its log is ${logFile(dataDir)}`)
      })
    })
    const stop = async () => {
      await stopPostmaster(pid)
      await ended
    }
    return { port, pid, home, ...addresses(port, password), ended, stop }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * @param {string} dataDir
 * @returns {{ port: number, url: string, adminUrl: string } | undefined} the server that runs on it now, if any
 */
export function findCluster(dataDir) {
  const { pid, port } = readState(dataDir)
  const home = findHome(dataDir)
  if (!home || !pid || !port || lockHolder(path.join(home, 'lock')) === undefined) return undefined
  if (!isServerOf(pid, path.join(home, 'cluster'))) return undefined
  const password = readPassword(dataDir)
  return password ? { port, ...addresses(port, password) } : undefined
}

/** @param {number} port @param {string} password */
function addresses(port, password) {
  /** @param {string} role @param {string} database */
  const address = (role, database) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
  return { url: address(databaseName, databaseName), adminUrl: address(superuser, 'postgres') }
}

/**
 * Renames the cluster of a data directory that was removed, so that it is neither used by the new one nor destroyed.
 *
 * @param {string} cluster
 * @param {(text: string) => void} report
 */
async function setAside(cluster, report) {
  if (!fs.existsSync(cluster)) return
  await endOrphan(cluster, report)
  const aside = `${cluster}.set-aside-${systemIdentifierOf(cluster)}`
  fs.renameSync(cluster, aside)
  report(`a database was found whose data directory is gone, and was set aside as ${aside}`)
}

/**
 * Makes the cluster of a new data directory, or makes an existing one fit to be started.
 *
 * @param {Place & { home: string, major: string, report: (text: string) => void }} place
 * @returns {Promise<string>} the password of both roles
 */
async function prepareCluster({ major, report, ...place }) {
  const { dataDir, home, cluster, user } = place
  for (const name of fs.readdirSync(home)) {
    if (name.startsWith('cluster.new')) fs.rmSync(path.join(home, name), { recursive: true, force: true })
  }
  const kept = readPassword(dataDir)
  const password = kept ?? randomBytes(24).toString('hex')
  if (!kept) writePassword(dataDir, password)

  if (!fs.existsSync(cluster)) {
    makeCluster(place, password)
    return password
  }
  if (user && fs.statSync(cluster).uid !== user.uid) giveTo(cluster, user)
  if (!user && fs.statSync(cluster).uid !== process.getuid?.()) {
    throw new Error(`The database in ${cluster} belongs to another user. Start as that user, or set another DATA_DIR.`)
  }
  fs.chmodSync(cluster, 0o700)
  checkVersion(cluster, major)
  checkIdentifier(dataDir, cluster)
  await endOrphan(cluster, report)
  if (!kept) {
    const roles = [superuser, databaseName].map((role) => `alter role ${role} password '${password}';\n`)
    single(place, roles.join(''))
    report('the password of the database was lost, and was set anew')
  }
  if (!readState(dataDir).readers) single(place, readers)
  return password
}

/**
 * @param {Place & { home: string }} place
 * @param {string} password
 */
function makeCluster({ home, cluster, ...place }, password) {
  // It gets its name once it is complete: an interrupted start leaves no half of a cluster under that name.
  const draft = path.join(home, `cluster.new-${process.pid}`)
  const passwordCopy = `${draft}.password`
  fs.writeFileSync(passwordCopy, password, { mode: 0o600 })
  if (place.user) giveTo(passwordCopy, place.user)
  const flags = [`--pgdata=${draft}`, `--username=${superuser}`, `--pwfile=${passwordCopy}`, ...initFlags]
  run(path.join(place.bin, 'initdb'), flags, home, place.user)
  fs.rmSync(passwordCopy)
  const role = `create role ${databaseName} login password '${password}';`
  single({ ...place, cluster: draft }, `${role}\ncreate database ${databaseName} owner ${databaseName};\n${readers}`)
  fs.renameSync(draft, cluster)
}

/** @param {string} cluster @param {string} major of the binaries */
function checkVersion(cluster, major) {
  const made = fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (made === major) return
  throw new Error(`The database in ${cluster} was made by Postgres ${made}, and this portal brings Postgres ${major}.`)
}

/**
 * A data directory from before the identifier was recorded has none, and gets it at this start.
 *
 * @param {string} dataDir
 * @param {string} cluster
 */
function checkIdentifier(dataDir, cluster) {
  const recorded = readState(dataDir).systemIdentifier
  const found = systemIdentifierOf(cluster)
  if (recorded === undefined || recorded === found) return
  throw new Error(
    `The database in ${cluster} is not that of ${dataDir}: its system identifier is ${found}, and ${recorded} is expected.
It is that of another portal. Move it away, and restore the one of ${dataDir} from the backup in its place.`,
  )
}

/**
 * The number that initdb gives each cluster: the first field of pg_control, in every version of Postgres.
 *
 * @param {string} cluster
 */
function systemIdentifierOf(cluster) {
  return fs.readFileSync(path.join(cluster, 'global/pg_control')).readBigUInt64LE().toString()
}
