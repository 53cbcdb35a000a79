import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * The user that Postgres runs as when root starts the portal, for Postgres refuses to run as root. Undefined: the user
 * of this process.
 *
 * @typedef {{ name: string, uid: number, gid: number }} SystemUser
 */

const createdUser = 'entente'

/**
 * @param {string | undefined} cluster an existing cluster keeps the user that owns it
 * @returns {SystemUser | undefined}
 * @throws when this process is root's, and there is no other user
 */
export function userForPostgres(cluster) {
  if (process.getuid?.() !== 0) return undefined
  if (cluster) {
    const { uid, gid } = fs.statSync(cluster)
    if (uid !== 0) return { name: nameOf(uid), uid, gid }
  }
  const user = lookUp('postgres') ?? lookUp(createdUser) ?? create() ?? lookUp('nobody')
  if (user) return user
  throw new Error('Postgres refuses to run as root, and no other user was found or could be made. Set DATABASE_URL.')
}

/** @param {string[]} parameters */
function id(...parameters) {
  return execFileSync('id', parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/** @param {number} uid */
function nameOf(uid) {
  try {
    return id('-nu', String(uid))
  } catch {
    return `the user of number ${uid}`
  }
}

/** @param {string} name @returns {SystemUser | undefined} */
function lookUp(name) {
  try {
    const uid = Number(id('-u', name))
    const gid = Number(id('-g', name))
    return uid > 0 ? { name, uid, gid } : undefined
  } catch {
    return undefined
  }
}

function create() {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/', createdUser])
  return lookUp(createdUser)
}

/**
 * @param {SystemUser | undefined} user
 * @returns {{ uid?: number, gid?: number }} what `spawn` needs to run as that user
 */
export function asUser(user) {
  return user ? { uid: user.uid, gid: user.gid } : {}
}

/**
 * Makes a folder that belongs to the user alone, and tries whether the user can enter it. To compute it from permissions
 * would miss mounts, access lists and containers.
 *
 * @param {string} folder
 * @param {SystemUser | undefined} user
 * @returns {boolean} false when the user cannot enter it
 */
export function makeHome(folder, user) {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (user && fs.statSync(folder).uid !== user.uid) giveTo(folder, user)
    const probe = 'cd -- "$1" && : > .reached && rm .reached'
    if (spawnSync('/bin/sh', ['-c', probe, 'sh', folder], { cwd: '/', ...asUser(user) }).status === 0) return true
    // Removes the folder only when it is empty.
    fs.rmdirSync(folder)
  } catch {
    // It could not be made, or is not empty.
  }
  return false
}

/**
 * @param {string} target a file, or a folder with all that is in it
 * @param {SystemUser} user
 */
export function giveTo(target, user) {
  fs.lchownSync(target, user.uid, user.gid)
  if (!fs.lstatSync(target).isDirectory()) return
  for (const name of fs.readdirSync(target)) giveTo(path.join(target, name), user)
}
