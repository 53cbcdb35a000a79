/** The commands of the project as `npm run` runs them, each in a process of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import path from 'node:path'
import { testEnvironment } from './database'

const root = path.resolve(import.meta.dirname, '../..')

/** What a command works on: with '' for the database, the embedded Postgres of the data directory. */
export type Place = { databaseUrl: string; dataDir: string }

export function started(
  words: string[],
  place: Place,
  more: Record<string, string> = {},
): ChildProcessWithoutNullStreams {
  const settings = testEnvironment(place.databaseUrl, place.dataDir)
  const env = { ...process.env, ...settings, NODE_OPTIONS: '', ...more }
  const child = spawn(process.execPath, words, { cwd: root, env })
  // One that nobody reads would wait for a reader before it ends.
  for (const output of [child.stdout, child.stderr]) output.resume()
  return child
}

/** Runs a command to its end. */
export function command(words: string[], place: Place): Promise<{ code: number | null; said: string }> {
  const child = started(words, place)
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

export const backup = (of: Place, ...words: string[]) =>
  command(['scripts/run.mjs', 'src/database/backup.ts', ...words], of)

const restoreWords = (words: string[]) => ['scripts/restore.mjs', ...words]
export const restore = (into: Place, ...words: string[]) => command(restoreWords(words), into)
export const restoring = (into: Place, ...words: string[]) => started(restoreWords(words), into)
