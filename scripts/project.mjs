import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { formatProblems } from '../src/settings.mjs'
import { environmentOf, prepareDataDir, readProjectSettings, root } from './environment.mjs'

const startingLimit = 60_000

/** @typedef {{ env: Record<string, string | undefined>, stop: () => Promise<void> }} Project */

/** @param {string} dataDir @returns {string} a file that is there while an archive is restored into the data directory */
export const restoreMark = (dataDir) => path.join(dataDir, 'restore.lock')

/**
 * The settings of the project, checked, with the secret.
 *
 * @param {{ restoring?: boolean }} [options]
 * @throws an error that lists every setting that is not right, or when the data directory is half restored
 */
export function checkedSettings({ restoring = false } = {}) {
  const { settings, problems } = readProjectSettings()
  const data = problems.length > 0 ? { payloadSecret: '', problems } : prepareDataDir(settings)
  if (data.problems.length > 0) throw new Error(`The settings are not right.\n${formatProblems(data.problems)}`)
  if (!restoring && fs.existsSync(restoreMark(settings.dataDir))) {
    throw new Error(
      `A restore into ${settings.dataDir} is running, or was cut short. If it was, run it again: npm run restore -- <archive>`,
    )
  }
  return { ...settings, payloadSecret: data.payloadSecret }
}

/**
 * The environment of a command beside the portal: with the database of the running portal, or with one that runs until
 * `stop` is called.
 *
 * @returns {Promise<Project>}
 * @throws when a setting is not right, or the embedded Postgres does not start
 */
export async function openProject() {
  const settings = checkedSettings()
  if (settings.databaseUrl) {
    return { env: environmentOf({ ...settings, databaseUrl: settings.databaseUrl }), stop: async () => {} }
  }
  const { url, stop } = await embeddedDatabase(settings.dataDir)
  return { env: environmentOf({ ...settings, databaseUrl: url }), stop }
}

/** @param {string} dataDir @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
async function embeddedDatabase(dataDir) {
  const { ClusterInUse, findCluster, startCluster } = await import('./postgres/embedded.mjs')
  const end = Date.now() + startingLimit
  for (;;) {
    const running = findCluster(dataDir)
    if (running) return { url: running.url, stop: async () => {} }
    try {
      return await startCluster({ dataDir, report: (text) => console.error(text) })
    } catch (error) {
      // A portal that is starting holds the lock before its server answers.
      if (!(error instanceof ClusterInUse) || Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

/**
 * Runs a program of the project in the terminal of this process.
 *
 * @param {string[]} words the program, and what it is told
 * @param {Record<string, string | undefined>} env
 * @param {{ watched?: boolean }} [options] whether it ends with this process, however that ends; it then exits by itself
 * @returns {Promise<number | null>} the exit code; null when a signal ended it
 */
export function runProgram(words, env, { watched = false } = {}) {
  const watch = watched ? ['--import', path.join(root, 'scripts/parentWatch.mjs')] : []
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...watch, '--import', 'tsx', ...words], {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', ...(watched ? /** @type {const} */ (['ipc']) : [])],
      env: /** @type {NodeJS.ProcessEnv} */ (env),
    })
    // A signal that does not come from the terminal reaches this process alone, and is passed on.
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', resolve)
  })
}
