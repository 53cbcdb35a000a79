import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { writePrivateFile } from './processes.mjs'
import { makeHome, userForPostgres } from './systemUser.mjs'

/** @typedef {import('./systemUser.mjs').SystemUser} SystemUser */

const outsideFolders = ['/var/lib', '/opt', '/srv']

/**
 * Chooses the folder of the cluster: inside the data directory, or outside it when the system user of Postgres cannot
 * enter it.
 *
 * @param {string} dataDir
 * @param {(text: string) => void} report
 * @returns {{ home: string, user: SystemUser | undefined }}
 * @throws when the data directory is that of a portal whose cluster is missing, or is in the folder of another path
 */
export function chooseHome(dataDir, report) {
  const existing = findHome(dataDir)
  const user = userForPostgres(existing && path.join(existing, 'cluster'))
  const name = user ? user.name : 'this user'
  if (existing !== undefined && !makeHome(existing, user)) {
    throw new Error(
      `The database is in ${existing}, and ${name} cannot enter it: the permissions of a folder above it forbid that.`,
    )
  }
  const { inside, outside } = homesOf(dataDir)
  const home = existing ?? [inside, ...outside].find((folder) => makeHome(folder, user))
  if (home === undefined) {
    const tried = [inside, ...outside].join(', nor ')
    throw new Error(`No folder for the database was found that ${name} can enter: not ${tried}.`)
  }
  if (existing === undefined) refuseLostCluster(dataDir, home)
  if (home !== inside) report(`the database is in ${home}, because ${name} cannot enter ${dataDir}`)
  return { home, user }
}

/**
 * @param {string} dataDir
 * @returns {string | undefined} the folder of its cluster, when there is one
 */
export function findHome(dataDir) {
  const { inside, outside } = homesOf(dataDir)
  const recorded = readState(dataDir).outside
  const known = recorded !== undefined || readPassword(dataDir) !== undefined
  // In a folder outside, an empty data directory finds the cluster of one that was removed.
  const homes = [...outside.filter((home) => home === recorded), inside, ...(known ? outside : [])]
  return homes.find(hasCluster)
}

/**
 * A folder outside is named after the path of the data directory. So a copy of the data directory, which has the same
 * record of the folder as the original, is told from it.
 *
 * @param {string} dataDir
 */
function homesOf(dataDir) {
  const short = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 10)
  const outside = outsideFolders.map((folder) => path.join(folder, `entente-${short}`))
  return { inside: path.resolve(dataDir, 'postgres'), outside }
}

/** @param {string} home */
const hasCluster = (home) => fs.existsSync(path.join(home, 'cluster'))

/**
 * @param {string} dataDir without a cluster
 * @param {string} home where its cluster would be made
 */
function refuseLostCluster(dataDir, home) {
  const { outside = path.join(dataDir, 'postgres'), port } = readState(dataDir)
  if (hasCluster(outside)) {
    const [from, to] = [outside, home].map((folder) => `'${path.join(folder, 'cluster').replaceAll("'", "'\\''")}'`)
    throw new Error(
      `${dataDir} was moved or copied: its database is in ${outside}, the folder of a data directory at another path.
Stop every portal that uses it. Then, when ${dataDir} was moved:
  mv ${from} ${to}
when it is a copy that is to be a portal of its own:
  cp -a ${from} ${to}`,
    )
  }
  // The port is recorded once a server has run: an interrupted first start leaves none.
  if (port === undefined && !holdsFiles(path.join(dataDir, 'uploads'))) return
  throw new Error(
    `${dataDir} is that of a portal, and its database is missing: there is no cluster in ${outside}.
Restore the folder "cluster" from a copy of ${outside} as ${path.join(home, 'cluster')},
or an archive (npm run restore -- <archive>) with DATA_DIR set to a new folder.
When the database is on a server, set DATABASE_URL. For a new portal, set DATA_DIR to another folder.`,
  )
}

/** @param {string} folder @returns {boolean} whether there is a file in it, or below */
export function holdsFiles(folder) {
  if (!fs.existsSync(folder)) return false
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => !entry.isDirectory())
}

/**
 * Removes the cluster of a data directory, whose server is stopped, and all that is recorded of it. A cluster that was set
 * aside stays.
 *
 * @param {string} dataDir
 */
export function removeCluster(dataDir) {
  const home = findHome(dataDir)
  if (home) {
    const names = fs.readdirSync(home)
    const aside = names.filter((name) => name.startsWith('cluster.set-aside-'))
    for (const name of names) if (!aside.includes(name)) fs.rmSync(path.join(home, name), { recursive: true })
    if (aside.length === 0) fs.rmdirSync(home)
  }
  const log = logFile(dataDir)
  for (const file of [stateFile(dataDir), passwordFile(dataDir), log, `${log}.1`]) fs.rmSync(file, { force: true })
}

/** @param {string} dataDir */
const stateFile = (dataDir) => path.join(dataDir, 'postgres.json')
/** @param {string} dataDir */
const passwordFile = (dataDir) => path.join(dataDir, 'postgres-password')
/** @param {string} dataDir */
export const logFile = (dataDir) => path.join(dataDir, 'postgres.log')

/**
 * @typedef {object} State
 * @property {string} [outside] the folder of the cluster, when it is not in the data directory
 * @property {string} [systemIdentifier] the number that initdb gave the cluster
 * @property {number} [port] of the server that runs or ran last
 * @property {number} [pid] of the same
 */

/** @param {string} dataDir @returns {State} */
export function readState(dataDir) {
  try {
    return JSON.parse(fs.readFileSync(stateFile(dataDir), 'utf8')) ?? {}
  } catch {
    return {}
  }
}

/** @param {string} dataDir @param {State} change */
export function writeState(dataDir, change) {
  writePrivateFile(stateFile(dataDir), `${JSON.stringify({ ...readState(dataDir), ...change })}\n`)
}

/** @param {string} dataDir */
export function readPassword(dataDir) {
  try {
    return fs.readFileSync(passwordFile(dataDir), 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}

/** @param {string} dataDir @param {string} password */
export function writePassword(dataDir, password) {
  writePrivateFile(passwordFile(dataDir), `${password}\n`)
}
