import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Tells a process from a later one with the same number: by its start, and the boot of the machine.
 *
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process lives
 */
export function processIdentity(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold spaces; the 22nd field is the start, counted from the boot.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended.
    if (fields[0] === 'Z') return undefined
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`
  } catch {
    if (fs.existsSync('/proc/self/stat')) return undefined
  }
  try {
    const [state = '', ...started] = ps(pid, 'stat=,lstart=').split(/\s+/)
    return state.startsWith('Z') || started.length === 0 ? undefined : started.join(' ')
  } catch {
    return undefined
  }
}

/**
 * @param {number} pid
 * @returns {string} the command line, '' when it cannot be read
 */
export function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    // There is no /proc here, or the process has ended.
  }
  try {
    return ps(pid, 'command=')
  } catch {
    return ''
  }
}

/**
 * @param {number} pid
 * @returns {number | undefined}
 */
export function parentOf(pid) {
  try {
    return Number(ps(pid, 'ppid=')) || undefined
  } catch {
    return undefined
  }
}

/** @param {number} pid @param {string} columns */
function ps(pid, columns) {
  const parameters = ['-o', columns, '-p', String(pid)]
  return execFileSync('ps', parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/**
 * @param {() => boolean | Promise<boolean>} condition
 * @param {number} milliseconds
 * @returns {Promise<boolean>} whether the condition came true in time
 */
export async function within(milliseconds, condition) {
  const end = Date.now() + milliseconds
  for (;;) {
    if (await condition()) return true
    if (Date.now() >= end) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * Ends a process: sends the next signal when it has not ended in time.
 *
 * @param {number} pid
 * @param {{ signal: NodeJS.Signals, milliseconds: number }[]} steps
 */
export async function endProcess(pid, steps) {
  const identity = processIdentity(pid)
  for (const { signal, milliseconds } of steps) {
    if (identity === undefined || processIdentity(pid) !== identity) return
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await within(milliseconds, () => processIdentity(pid) !== identity)) return
  }
}

/**
 * Takes a lock file for this process. A lock whose process has ended is taken over.
 *
 * @param {string} file
 * @returns {{ release: () => void } | { holder: number }} the holder's process number when the lock is taken
 */
export function takeLock(file) {
  const mine = `${file}.${process.pid}`
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }), { mode: 0o644 })
  try {
    for (;;) {
      try {
        // A hard link is made with its content at once, and fails when the name is taken.
        fs.linkSync(mine, file)
        return { release: () => releaseLock(file) }
      } catch (error) {
        if (!isCode(error, 'EEXIST')) throw error
      }
      const holder = lockHolder(file)
      if (holder !== undefined) return { holder }
      discardStaleLock(file)
    }
  } finally {
    fs.rmSync(mine, { force: true })
  }
}

/**
 * @param {string} file
 * @returns {number | undefined} the process that holds the lock, if it lives
 */
export function lockHolder(file) {
  try {
    const { pid, identity } = JSON.parse(fs.readFileSync(file, 'utf8'))
    return typeof pid === 'number' && processIdentity(pid) === identity ? pid : undefined
  } catch {
    return undefined
  }
}

/** @param {string} file */
function discardStaleLock(file) {
  const aside = `${file}.stale-${process.pid}`
  try {
    fs.renameSync(file, aside)
  } catch {
    return
  }
  // Between the look and the rename another process may have taken the lock over: then it is put back.
  if (lockHolder(aside) !== undefined) fs.linkSync(aside, file)
  fs.rmSync(aside, { force: true })
}

/** @param {string} file */
function releaseLock(file) {
  if (lockHolder(file) === process.pid) fs.rmSync(file, { force: true })
}

/**
 * @param {unknown} error
 * @param {string[]} codes
 */
function isCode(error, ...codes) {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

/**
 * Writes a file whole or not at all, readable by its owner alone.
 *
 * @param {string} file
 * @param {string} text
 */
export function writePrivateFile(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, text, { mode: 0o600 })
  fs.renameSync(draft, file)
}
