/** The commands of the project as `npm run` runs them, each in a process of its own. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { testEnvironment } from './database'

const root = path.resolve(import.meta.dirname, '../..')

export type Ended = { code: number | null; said: string }

/** @param databaseUrl '' for the embedded Postgres of the data directory */
export function command(
  words: string[],
  { databaseUrl, dataDir }: { databaseUrl: string; dataDir: string },
): Promise<Ended> {
  const env = { ...process.env, ...testEnvironment(databaseUrl, dataDir), NODE_OPTIONS: '' }
  const child = spawn(process.execPath, words, { cwd: root, env })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

type Place = { databaseUrl: string; dataDir: string }

export const backup = (of: Place, ...words: string[]) =>
  command(['scripts/run.mjs', 'src/database/backup.ts', ...words], of)

export const restore = (into: Place, ...words: string[]) => command(['scripts/restore.mjs', ...words], into)
