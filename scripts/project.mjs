import { formatProblems } from '../src/settings.mjs'
import { environmentOf, prepareDataDir, readProjectSettings } from './environment.mjs'

const startingLimit = 60_000

/** @typedef {{ env: Record<string, string | undefined>, stop: () => Promise<void> }} Project */

/**
 * The settings of the project, checked, with the secret.
 *
 * @throws an error that lists every setting that is not right
 */
export function checkedSettings() {
  const { settings, problems } = readProjectSettings()
  const data = problems.length > 0 ? { payloadSecret: '', problems } : prepareDataDir(settings)
  if (data.problems.length > 0) throw new Error(`The settings are not right.\n${formatProblems(data.problems)}`)
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
