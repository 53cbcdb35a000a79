import { commandLine, parentOf, processIdentity } from './postgres/processes.mjs'

/** Asked to stop, by a signal or because whoever started us is gone: not a failure. */
export class Stopped extends Error {}

const patience = 2_000
const parentWatch = 1_000

/** @type {(reason: Error) => void} */
let reject = () => {}
/** @type {Promise<never>} */
const interruption = new Promise((_, rejectPromise) => {
  reject = rejectPromise
})
// Whoever waits hears of it; nobody waiting is no crash.
interruption.catch(() => {})

/**
 * Waits for the work, or for what interrupts it.
 *
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Stopped} when this process is asked to stop
 */
export function interruptible(work) {
  work.catch(() => {})
  return Promise.race([work, interruption])
}

/** @param {Error} reason */
export function interrupt(reason) {
  reject(reason)
}

/**
 * From now on a signal interrupts, rather than ends this process at once.
 *
 * @param {() => void} onImpatience called when a signal comes again, later than an echo of the first would
 */
export function listenForInterruption(onImpatience) {
  let first = 0
  const onSignal = () => {
    // npm passes on the Ctrl-C that the terminal has sent to us already.
    if (first > 0 && Date.now() - first > patience) onImpatience()
    first ||= Date.now()
    interrupt(new Stopped())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  process.on('uncaughtException', interrupt)
  process.on('unhandledRejection', (reason) => interrupt(reason instanceof Error ? reason : new Error(String(reason))))
  // The reader of our output may go (a closed terminal, `| head`): that alone is no reason to leave others running.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

  // An npm that is killed tells nobody; started otherwise, we may well outlive our parent.
  if (process.env.npm_lifecycle_event !== undefined) watchParent()
}

function watchParent() {
  const parent = process.ppid
  // npm starts a shell, and the shell may stay between npm and us.
  const grandparent = /^(\S*\/)?(sh|bash|dash) -c/.test(commandLine(parent)) ? (parentOf(parent) ?? parent) : parent
  const identity = processIdentity(grandparent)
  const watch = setInterval(() => {
    if (process.ppid !== parent || processIdentity(grandparent) !== identity) interrupt(new Stopped())
  }, parentWatch)
  watch.unref()
}
