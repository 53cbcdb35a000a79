import { spawn } from 'node:child_process'
import { root } from './environment.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set()

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null }} End */

/**
 * Starts a program in a process group of its own: Ctrl-C in the terminal reaches this process alone, which then stops
 * its child processes in order.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {object} options
 * @param {Record<string, string | undefined>} options.env
 * @param {(text: string) => void} options.onOutput
 * @param {boolean} [options.watched] a Node program with `parentWatch.mjs`, which ends with this process
 * @returns {{ child: ChildProcess, ended: Promise<End> }}
 */
export function startChild(command, parameters, { env, onOutput, watched = false }) {
  const child = spawn(command, parameters, {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(watched ? /** @type {const} */ (['ipc']) : [])],
  })
  running.add(child)
  child.stdout?.setEncoding('utf8').on('data', onOutput)
  child.stderr?.setEncoding('utf8').on('data', onOutput)
  /** @type {Promise<End>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
  }).finally(() => running.delete(child))
  // A failure that nothing waits for must not end this process.
  ended.catch(() => {})
  return { child, ended }
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ env: Record<string, string | undefined>, onOutput?: (text: string) => void }} options
 * @returns {Promise<string>} all that it printed
 * @throws an error that holds the output, when it fails
 */
export async function runChild(command, parameters, { env, onOutput }) {
  let output = ''
  const { ended } = startChild(command, parameters, {
    env,
    onOutput: (text) => {
      output += text
      onOutput?.(text)
    },
  })
  const { code, signal } = await ended
  if (code === 0) return output
  const how = signal ? `was ended by ${signal}` : `ended with code ${code}`
  throw new Error(`${[command, ...parameters].join(' ')} ${how}${onOutput ? '' : `:\n${output.trimEnd()}`}`)
}

/**
 * Stops every program that was started here and still runs, with its own child processes.
 *
 * @param {number} milliseconds how long they may take
 */
export async function stopChildren(milliseconds) {
  const children = [...running]
  for (const child of children) signalGroup(child, 'SIGTERM')
  const all = Promise.all(children.map((child) => whenClosed(child)))
  const late = setTimeout(() => {
    for (const child of children) signalGroup(child, 'SIGKILL')
  }, milliseconds)
  await all
  clearTimeout(late)
  // A process of the group may outlive its leader; it gets no more time.
  for (const child of children) signalGroup(child, 'SIGKILL')
}

/** @param {ChildProcess} child */
function whenClosed(child) {
  return new Promise((resolve) => {
    if (child.pid === undefined || !running.has(child)) resolve(undefined)
    else child.once('close', resolve)
  })
}

/** @param {ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group has ended already.
  }
}
