/**
 * Who reads a page that is kept goes first. Linux gives every thread a priority of its own, which a new one has from its
 * maker: all threads of the process are made more patient, but for the one in which the press answers.
 */
import { existsSync, readdirSync } from 'node:fs'
import os from 'node:os'

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

/** This thread, and every thread that it makes from now on. */
export function bePatient(): void {
  if (applies) os.setPriority(patience)
}
