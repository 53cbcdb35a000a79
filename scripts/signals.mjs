import { commandLine, parentOf, processIdentity } from './postgres/processes.mjs'

/** This process was asked to stop, by a signal or by the end of its parent process. It is not a failure. */
export class Stopped extends Error {}

/** A signal that comes sooner is an echo of the first. */
const echoLimit = 2_000
const parentInterval = 1_000

/** @type {(reason: Error) => void} */
let reject = () => {}
/** @type {Promise<never>} */
const interruption = new Promise((_, rejectPromise) => {
  reject = rejectPromise
})
// An interruption that nothing waits for must not end the process.
interruption.catch(() => {})

/**
 * Waits for the work, or for an interruption.
 *
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Stopped} when this process is asked to stop
 * @throws {Error} the reason given to `interrupt`, or an error that nothing caught
 */
export function interruptible(work) {
  work.catch(() => {})
  return Promise.race([work, interruption])
}

let isAsked = false

/** @param {Error} reason */
export function interrupt(reason) {
  isAsked = true
  reject(reason)
}

/** Whether this process is ending. */
export const isInterrupted = () => isAsked

/**
 * From now on a signal interrupts the work, rather than ends this process at once.
 *
 * @param {() => void} onRepeat called when a signal comes again, and is no echo of the first
 */
export function onSignals(onRepeat) {
  let first = 0
  const onSignal = () => {
    // npm passes on the Ctrl-C that the terminal has sent to this process already.
    if (first > 0 && Date.now() - first > echoLimit) onRepeat()
    first ||= Date.now()
    interrupt(new Stopped())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  process.on('uncaughtException', interrupt)
  process.on('unhandledRejection', (reason) => interrupt(reason instanceof Error ? reason : new Error(String(reason))))
  // A closed output (the terminal, `| head`) must not end this process before it has stopped its child processes.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

  // npm passes no signal on when it is killed. Started by something else, this process may outlive its parent.
  if (process.env.npm_lifecycle_event !== undefined) watchParent()
}

function watchParent() {
  const parent = process.ppid
  // npm starts a shell, and the shell may stay between npm and this process.
  const grandparent = /^(\S*\/)?(sh|bash|dash) -c/.test(commandLine(parent)) ? (parentOf(parent) ?? parent) : parent
  const identity = processIdentity(grandparent)
  const watch = setInterval(() => {
    if (process.ppid !== parent || processIdentity(grandparent) !== identity) interrupt(new Stopped())
  }, parentInterval)
  watch.unref()
}
