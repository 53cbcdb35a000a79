import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { writePrivateFile } from './processes.mjs'
import { makeHome, userForPostgres } from './systemUser.mjs'

/** @typedef {import('./systemUser.mjs').SystemUser} SystemUser */

const outsideFolders = ['/var/lib', '/opt', '/srv']

/**
 * Chooses the folder of the cluster: the data directory, or a folder outside when the user that Postgres runs as
 * cannot come there. A choice once made is kept, for the data is there.
 *
 * @param {string} dataDir
 * @param {(text: string) => void} report
 * @returns {{ home: string, user: SystemUser | undefined, isNew: boolean }}
 */
export function settle(dataDir, report) {
  const inside = path.join(dataDir, 'postgres')
  const short = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 10)
  const { outside } = readState(dataDir)
  const existing = [outside, inside].find((home) => home && fs.existsSync(path.join(home, 'cluster')))
  const user = userForPostgres(existing && path.join(existing, 'cluster'))
  const who = user ? user.name : 'this user'
  if (existing !== undefined && !makeHome(existing, user)) {
    throw new Error(
      `The database is in ${existing}, and ${who} cannot enter it: a folder above it does not let it pass.`,
    )
  }
  const candidates = [inside, ...outsideFolders.map((folder) => path.join(folder, `entente-${short}`))]
  const home = existing ?? candidates.find((folder) => makeHome(folder, user))
  if (home === undefined) {
    throw new Error(`No folder for the database was found that ${who} can enter: not ${candidates.join(', nor ')}.`)
  }
  if (home !== inside) {
    report(`the database is in ${home}, because ${who} cannot enter ${dataDir}`)
    writeState(dataDir, { outside: home })
  }
  return { home, user, isNew: existing === undefined }
}

/** @param {string} dataDir */
const stateFile = (dataDir) => path.join(dataDir, 'postgres.json')
/** @param {string} dataDir */
const passwordFile = (dataDir) => path.join(dataDir, 'postgres-password')
/** @param {string} dataDir */
export const logFile = (dataDir) => path.join(dataDir, 'postgres.log')

/** @typedef {{ outside?: string, port?: number, pid?: number }} State `outside`: the home, when not in the folder */

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
