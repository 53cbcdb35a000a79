/**
 * Who reads a page that is kept goes first. Linux gives every thread a priority of its own, which a new one has from its
 * maker: all threads of the process are made more patient, but for the one in which the press answers.
 */
import { existsSync, readdirSync } from 'node:fs'
import os from 'node:os'
import v8 from 'node:v8'

/** The press has 0, as everything has at first; higher is more patient, up to 19. */
const patience = 10

const threads = '/proc/self/task'
// Who was started with more patience may not have less.
const applies = process.platform === 'linux' && existsSync(threads) && os.getPriority() < patience

/** The threads that stand beside this one: those in which V8 compiles and sweeps, and Node compresses and reads files. */
export function makeOthersPatient(): void {
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
  if (applies) os.setPriority(patience)
}
