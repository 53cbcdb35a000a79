/**
 * Who reads a page that is kept goes first. Linux gives every thread a priority and a set of processors of its own, which
 * a new one has from its maker: all threads of the process are made more patient and leave one processor free, but for
 * the one in which the press answers.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import v8 from 'node:v8'

/** The press has 0, as everything has at first; higher is more patient, up to 19. */
const patience = 10

const threads = '/proc/self/task'
const isLinux = process.platform === 'linux' && existsSync(threads)
// Who was started with more patience may not have less.
const applies = isLinux && os.getPriority() < patience

/** The processors that this process was given, and those of them that all others share. */
const given = isLinux ? processorsIn(readFileSync('/proc/self/status', 'utf8')) : []
const shared = given.slice(1)

/** The threads that stand beside this one: those in which V8 compiles and sweeps, and Node compresses and reads files. */
export function makeOthersPatient(): void {
  place(shared, '-a')
  place(given)
  if (!applies) return
  for (const thread of readdirSync(threads).map(Number)) {
    if (thread === process.pid) continue
    try {
      os.setPriority(thread, patience)
    } catch {
      // It has ended since.
    }
  }
}

/**
 * Threads that begin from now on get little room for what is new. A room is swept when it is full, and its thread stands
 * still: for some milliseconds in the large one that renders need (`serverFlags`), for a fraction of one in this. What an
 * answer leaves behind is nothing; there is just much of it.
 */
export function keepSweepsShort(): void {
  v8.setFlagsFromString('--max-semi-space-size=4')
}

/** This thread, and every thread that it makes from now on. */
export function bePatient(): void {
  place(shared)
  if (applies) os.setPriority(patience)
}

/**
 * Where a thread may run.
 *
 * @param status what Linux says of it, with a line such as `Cpus_allowed_list: 0-3,8`
 * @returns the numbers of the processors, in order
 */
export function processorsIn(status: string): number[] {
  const ranges = /^Cpus_allowed_list:(.*)$/m.exec(status)?.[1]?.match(/\d+(-\d+)?/g) ?? []
  return ranges.flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}

/** This thread, or with `-a` every one that there is. Node cannot do it; without this program all share all. */
function place(where: number[], ...all: '-a'[]): void {
  if (shared.length === 0) return
  spawnSync('taskset', [...all, '-c', '-p', where.join(','), String(process.pid)], { stdio: 'ignore' })
}
