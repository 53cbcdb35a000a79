import { build } from './build.mjs'
import { runChild, stopChildren } from './children.mjs'
import { environmentOf } from './environment.mjs'
import { install } from './install.mjs'
import { checkedSettings } from './project.mjs'
import { elapsed, errorText, line, relay, reportAsJson } from './report.mjs'
import { restarted } from './restarts.mjs'
import { checkPort, serve } from './serve.mjs'
import { interrupt, interruptible, isInterrupted, onSignals, Stopped } from './signals.mjs'

const usage = `node scripts/start.mjs [setup | serve] [--dev] [--host <address>]

  without a word   install, database, content, build, serve
  setup            only bring the database up to date
  serve            only serve what is installed, set up and built
  --dev            serve the sources as they stand, without a build
  --host           the address to listen on (127.0.0.1 when PUBLIC_URL is on localhost, else every address)`

const stopLimit = 10_000
const began = performance.now()

/** Stops the embedded database, once its start has begun. */
let stopDatabase = async () => {}

process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} words @returns {Promise<number>} the exit code */
async function main(words) {
  if (!process.stdout.isTTY) reportAsJson()
  onSignals(() => stopChildren(0))
  let code = 0
  try {
    const options = readOptions(words)
    if (options) await interruptible(start(options))
  } catch (error) {
    if (!(error instanceof Stopped)) {
      if (process.stdout.isTTY) console.error(`\n${errorText(error)}\n`)
      else line('start', errorText(error), 'error')
      code = 1
    }
  }
  // From here on nothing is started again.
  interrupt(new Stopped())
  await stopChildren(stopLimit)
  await stopDatabase()
  return code
}

/** @param {string[]} words */
function readOptions(words) {
  const rest = [...words]
  if (take(rest, '--help')) {
    console.log(usage)
    return undefined
  }
  const dev = take(rest, '--dev')
  const at = rest.indexOf('--host')
  const [, host] = at >= 0 ? rest.splice(at, 2) : []
  const [only, ...unknown] = rest
  if (unknown.length > 0 || (at >= 0 && !host) || ![undefined, 'setup', 'serve'].includes(only)) {
    throw new Error(`Not understood: ${words.join(' ')}\n\n${usage}`)
  }
  return { only, dev, host }
}

/** @param {string[]} words @param {string} word */
function take(words, word) {
  const at = words.indexOf(word)
  if (at >= 0) words.splice(at, 1)
  return at >= 0
}

/** @param {{ only: string | undefined, dev: boolean, host: string | undefined }} options */
async function start({ only, dev, host }) {
  checkNode()
  const settings = checkedSettings()
  const { port, publicUrl, dataDir } = settings
  const address = host ?? (publicUrl.startsWith('http:') ? 'localhost' : '0.0.0.0')
  if (only !== 'setup') await checkPort(port, address)

  if (only === undefined) await step('install', install)
  const databaseUrl = settings.databaseUrl ?? (await startDatabase(dataDir))
  if (settings.databaseUrl) line('database', `${new URL(databaseUrl).host || 'a socket'}, from DATABASE_URL`)
  const env = environmentOf({ ...settings, databaseUrl })

  if (only !== 'serve') await step('content', () => setUp(env))
  if (only === 'setup') return
  if (only === undefined && !dev) await step('build', build)
  const serving = { port, publicUrl, address, dev, env }
  let isReady = false
  // A portal that never answered is a failure of the start; one that did is started again.
  await serve({
    ...serving,
    onReady: () => {
      isReady = true
      greet(publicUrl)
    },
  }).catch((error) => {
    if (!isReady) throw error
    if (!isInterrupted()) line('serve', errorText(error), 'error')
  })
  await restarted(
    () => serve({ ...serving, onReady: () => line('serve', 'ready again') }),
    (reason, seconds) => line('serve', `${reason}\nIt is started again in ${seconds} s.`, 'error'),
  )
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 20)) return
  throw new Error(`Node ${process.versions.node} is too old: 20.20 or later is needed.`)
}

/**
 * @param {string} name
 * @param {(say: (text: string) => void) => Promise<string>} work returns what it did
 */
async function step(name, work) {
  const since = performance.now()
  const done = await interruptible(work((text) => line(name, text)))
  line(name, `${done} (${elapsed(since)})`)
}

/** @param {string} dataDir @returns {Promise<string>} the address of the portal's database */
async function startDatabase(dataDir) {
  const { startCluster } = await import('./postgres/embedded.mjs')
  const since = performance.now()
  const report = (/** @type {string} */ text) => line('database', text)
  let starting = startCluster({ dataDir, report })
  // When the stop is asked for during the start, it waits for the start: only then is there a server to stop.
  stopDatabase = () => starting.then((cluster) => cluster.stop()).catch(() => {})
  const first = await interruptible(starting)
  line('database', `ready on 127.0.0.1:${first.port} (${elapsed(since)})`)
  // Pages that are kept are served meanwhile, and the portal connects again to the same port.
  const again = async () => {
    starting = startCluster({ dataDir, parameters: [`port=${first.port}`], report })
    const cluster = await starting
    line('database', 'ready again')
    throw new Error(await cluster.ended)
  }
  void first.ended.then(async (reason) => {
    if (isInterrupted()) return
    line('database', reason, 'error')
    await restarted(again, (why, seconds) => line('database', `${why}\nIt is started again in ${seconds} s.`, 'error'))
  })
  return first.url
}

/** @param {Record<string, string | undefined>} env */
async function setUp(env) {
  await runChild(process.execPath, ['--import', 'tsx', 'src/database/setup.ts'], { env, onOutput: relay('content') })
  return 'migrations and content are up to date'
}

/** @param {string} publicUrl */
function greet(publicUrl) {
  line('serve', `ready ${elapsed(began)} after the start`)
  if (process.stdout.isTTY) {
    console.log(`\n  portal     ${publicUrl}\n  admin      ${publicUrl}/admin\n\n  Ctrl-C stops it.\n`)
  } else line('serve', `the portal is at ${publicUrl}`)
}
