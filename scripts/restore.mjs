import fs from 'node:fs'
import path from 'node:path'
import { environmentOf, readProjectSettings } from './environment.mjs'
import { checkedSettings, restoreMark, runProgram } from './project.mjs'
import { errorText } from './report.mjs'

/**
 * Restores an archive of `npm run backup` into an empty place: node scripts/restore.mjs <archive>
 *
 * The place is DATA_DIR and, with DATABASE_URL, that database. What a restore has begun is marked, so that nothing starts
 * on half of it: it ends whole, or is removed, or is begun again by the next one.
 */
const usage = `Write: npm run restore -- <archive>
  DATA_DIR is an empty folder, or one that does not exist; with DATABASE_URL, that database has no tables.`

// Ctrl-C reaches the program too, which has the terminal. This process waits for its end, then removes what it left.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(errorText(error))
  process.exitCode = 1
}

/** @param {string[]} words @returns {Promise<number>} the exit code */
async function main(words) {
  const [given, ...more] = words
  if (given === undefined || given.startsWith('-') || more.length > 0) throw new Error(usage)
  // npm runs its commands in the folder of the project, wherever it was called.
  const archive = path.resolve(process.env.INIT_CWD ?? '', given)
  if (!fs.statSync(archive, { throwIfNoEntry: false })?.isFile()) throw new Error(`${archive} is not a file.\n${usage}`)

  const { settings, release, isNew } = await claimPlace()
  const { dataDir } = settings
  const { url, stop } = settings.databaseUrl
    ? { url: settings.databaseUrl, stop: async () => {} }
    : await newDatabase(dataDir).catch((error) => {
        release()
        throw error
      })
  const env = environmentOf({ ...settings, databaseUrl: url })
  const mark = restoreMark(dataDir)
  const code = await runProgram(['src/database/restore.ts', archive, mark], env, { watched: true })
  await stop()
  if (!fs.existsSync(mark)) {
    console.log(code === 0 ? 'The portal is restored: npm start serves it.' : 'It was restored, with the faults above.')
    return code ?? 1
  }
  // On a server it has removed what it made, unless it was killed: then the mark stays, and the next one begins anew.
  if (settings.databaseUrl && code === null) return 1
  if (!settings.databaseUrl) await empty(dataDir)
  release()
  if (isNew) fs.rmSync(dataDir, { recursive: true })
  return 1
}

/**
 * Marks the place as being restored into.
 *
 * @throws when something is in it, or another restore is running
 */
async function claimPlace() {
  const { holdsFiles, findHome } = await import('./postgres/clusterHome.mjs')
  const { takeLock } = await import('./postgres/processes.mjs')
  const isNew = !fs.existsSync(readProjectSettings().settings.dataDir)
  const settings = checkedSettings({ restoring: true })
  const { dataDir } = settings
  const mark = restoreMark(dataDir)
  const wasCut = fs.existsSync(mark)
  if (!wasCut) {
    const home = findHome(dataDir)
    if (home) throw new Error(`${dataDir} has a database, in ${home}. Set DATA_DIR to an empty folder.`)
    if (holdsFiles(path.join(dataDir, 'uploads'))) {
      throw new Error(`${dataDir} has uploads. Set DATA_DIR to an empty folder.`)
    }
  }
  const lock = takeLock(mark)
  if ('holder' in lock) throw new Error(`Process ${lock.holder} is restoring into ${dataDir}.`)
  if (wasCut) await empty(dataDir)
  // Finished pages are of the portal that made them.
  fs.rmSync(path.join(dataDir, 'press'), { recursive: true, force: true })
  return { settings, release: lock.release, isNew }
}

/** @param {string} dataDir @returns {Promise<import('./postgres/embedded.mjs').Cluster>} */
async function newDatabase(dataDir) {
  const { startCluster } = await import('./postgres/embedded.mjs')
  return startCluster({ dataDir, report: (text) => console.error(text) })
}

/** @param {string} dataDir whose server is stopped */
async function empty(dataDir) {
  const { findHome, removeCluster } = await import('./postgres/clusterHome.mjs')
  const { endOrphan } = await import('./postgres/postmaster.mjs')
  const home = findHome(dataDir)
  if (home) await endOrphan(path.join(home, 'cluster'), () => {})
  removeCluster(dataDir)
  const uploads = path.join(dataDir, 'uploads')
  fs.rmSync(uploads, { recursive: true, force: true })
  fs.mkdirSync(uploads, { mode: 0o700 })
}
