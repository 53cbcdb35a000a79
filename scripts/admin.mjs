import { runChild, stopChildren } from './children.mjs'
import { environmentOf, prepareDataDir, readProjectSettings } from './environment.mjs'
import { interruptible, listenForInterruption, Stopped } from './interruption.mjs'
import { reasonOf } from './report.mjs'
import { formatProblems } from './settings.mjs'

const usage = `npm run admin -- create <email>   make an administrator
npm run admin -- reset <email>    give one a new password`

const startingLimit = 60_000

let stopDatabase = async () => {}

process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} words @returns {Promise<number>} the exit code */
async function main([action = '', email = '', ...rest]) {
  if (!['create', 'reset'].includes(action) || email === '' || rest.length > 0) {
    console.error(usage)
    return 1
  }
  listenForInterruption(() => stopChildren(0))
  let code = 0
  try {
    await interruptible(run(action, email))
  } catch (error) {
    if (!(error instanceof Stopped)) console.error(reasonOf(error))
    code = 1
  }
  await stopChildren(0)
  await stopDatabase()
  return code
}

/** @param {string} action @param {string} email */
async function run(action, email) {
  const { settings, problems } = readProjectSettings()
  const data = problems.length > 0 ? { payloadSecret: '', problems } : prepareDataDir(settings)
  if (data.problems.length > 0) throw new Error(`The settings are not right.\n${formatProblems(data.problems)}`)
  const databaseUrl = settings.databaseUrl ?? (await embeddedDatabase(settings.dataDir))
  const env = environmentOf({ ...settings, databaseUrl, payloadSecret: data.payloadSecret })
  const onOutput = (/** @type {string} */ text) => process.stdout.write(text)
  await runChild(process.execPath, ['--import', 'tsx', 'src/database/admin.ts', action, email], { env, onOutput })
}

/**
 * @param {string} dataDir
 * @returns {Promise<string>} the address of the running portal's database, or of one that runs for this command
 */
async function embeddedDatabase(dataDir) {
  const { ClusterInUse, findCluster, startCluster } = await import('../src/database/embedded.mjs')
  const end = Date.now() + startingLimit
  for (;;) {
    const running = findCluster(dataDir)
    if (running) return running.url
    const starting = startCluster({ dataDir, report: (text) => console.log(text) })
    stopDatabase = () => starting.then((cluster) => cluster.stop()).catch(() => {})
    try {
      return (await starting).url
    } catch (error) {
      // A portal that is just starting has the data directory, and will have a server in a moment.
      if (!(error instanceof ClusterInUse) || Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}
