import fs from 'node:fs'
import path from 'node:path'
import { runChild } from './children.mjs'
import { root } from './environment.mjs'

/**
 * Installs the packages of the lock file, unless they are there.
 *
 * @param {(text: string) => void} say
 * @returns {Promise<string>} what was done
 */
export async function install(say) {
  if (missingPackages().length === 0) return 'already up to date'
  say('installing the packages of package-lock.json, a minute or two')
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  // npm would take the variables of the npm that started this process for settings of its own.
  /** @type {Record<string, string | undefined>} */
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)/i.test(name)))
  await runChild('npm', flags, { env })
  return `${Object.keys(packagesOf('node_modules/.package-lock.json')).length} packages`
}

/**
 * Compares the record of the last complete install with the lock file.
 *
 * @returns {string[]} the packages that are missing or of another version
 */
function missingPackages() {
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.keys(wanted).filter((name) => {
    const found = installed[name]
    if (found) return found.version !== wanted[name]?.version
    return !wanted[name]?.optional || isForThisMachine(wanted[name])
  })
}

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/** @param {string} file @returns {Record<string, LockedPackage>} */
function packagesOf(file) {
  const full = path.join(root, file)
  if (!fs.existsSync(full)) return {}
  const { packages } = JSON.parse(fs.readFileSync(full, 'utf8'))
  return Object.fromEntries(Object.entries(packages).filter(([name]) => name !== ''))
}

/**
 * False when in doubt. A `node_modules` from another kind of machine lacks the packages that name this one.
 *
 * @param {LockedPackage} locked
 */
function isForThisMachine({ os, cpu, libc }) {
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc)
}
