/**
 * `npm run backup [-- <folder, or file.tar.gz>] [--keep <number>] [--with-secrets]`: one archive of all that the portal
 * keeps, made while people work.
 */

import { rmSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { append, entryOfCommand } from '../cms/audit/audit'
import { callersFolder, serverEnv } from '../env'
import { syncFolder } from '../fileStore'
import { backUp } from './archive/backUp'
import { settingsOf } from './archive/settings'

const usage = `Write: npm run backup [-- <folder, or file.tar.gz>] [--keep <number>] [--with-secrets]
  the archive goes to DATA_DIR/backups, when nothing else is said
  --keep <number>   removes the oldest archives of this command in the folder, and keeps so many
  --with-secrets    adds PAYLOAD_SECRET and the passwords among the settings`

/** The names that this command gives. */
const ownName = /^entente-\d{8}T\d{6}Z\.tar\.gz$/
/** The folder in which an archive is written. */
const unfinished = /^\..+\.tar\.gz-\d+$/
const day = 24 * 60 * 60_000

type Wanted = { folder: string; name: string; keep: number | null; secrets: boolean }

const { databaseUrl, dataDir, publicUrl } = serverEnv()
const say = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)

try {
  process.exitCode = await run(await readWanted())
} catch (error) {
  complain(`No backup was made. ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

/** @throws an error with the usage, for what is not understood */
async function readWanted(): Promise<Wanted> {
  const name = `entente-${new Date().toISOString().replace(/\.\d+|[-:]/g, '')}.tar.gz`
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { keep: { type: 'string' }, 'with-secrets': { type: 'boolean' } },
    })
    const [given, ...more] = positionals
    if (more.length > 0) throw new Error(`Not understood: ${more.join(' ')}`)
    if (values.keep !== undefined && !/^[1-9]\d*$/.test(values.keep))
      throw new Error('--keep takes a number from 1 on.')
    const target = path.resolve(callersFolder(), given ?? path.join(dataDir, 'backups'))
    const keep = values.keep === undefined ? null : Number(values.keep)
    const secrets = values['with-secrets'] ?? false
    if (!target.endsWith('.tar.gz')) return { folder: target, name, keep, secrets }
    if (keep !== null) throw new Error('--keep takes a folder: it removes the archives that this command named.')
    return { folder: path.dirname(target), name: path.basename(target), keep, secrets }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`)
  }
}

async function run({ folder, name, keep, secrets }: Wanted): Promise<number> {
  const file = path.join(folder, name)
  if (await stat(file).catch(() => null)) throw new Error(`${file} exists.`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeUnfinished(folder)
  const temporary = path.join(folder, `.${name}-${process.pid}`)
  await mkdir(temporary, { mode: 0o700 })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      rmSync(temporary, { recursive: true, force: true })
      process.exit(1)
    })
  }
  try {
    const draft = path.join(temporary, name)
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    const portal = { version: String(version), publicUrl }
    const { manifest, faults } = await backUp(draft, { databaseUrl, portal, settings: settingsOf({ secrets }) })
    const { size } = await stat(draft)
    await rename(draft, file)
    await syncFolder(folder)
    const tables = Object.values(manifest.tables)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    say(`${file}: ${tables.length} tables, ${rows} rows, ${Object.keys(manifest.files).length} files, ${size} bytes`)
    if (manifest.ledger) say(`ledger: entry ${manifest.ledger.seq}, ${manifest.ledger.hash}`)
    if (manifest.audit) say(`audit: entry ${manifest.audit.seq}, ${manifest.audit.hash}`)
    await noteBackup(name, faults.length).catch((error) => complain(`The audit does not tell of it: ${error.message}`))
    for (const fault of faults) complain(fault)
    if (faults.length > 0) complain('The archive has everything else. No older archive was removed.')
    else if (keep !== null) await removeOldest(folder, keep)
    return faults.length > 0 ? 1 : 0
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** The archive itself does not tell of it. */
async function noteBackup(archive: string, faults: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await drizzle({ client }).transaction((transaction) =>
      append(transaction, [entryOfCommand('backedUp', { archive, faults })]),
    )
  } finally {
    await client.end()
  }
}

async function removeOldest(folder: string, keep: number): Promise<void> {
  const made = (await readdir(folder)).filter((name) => ownName.test(name)).toSorted()
  for (const name of made.slice(0, Math.max(0, made.length - keep))) {
    await rm(path.join(folder, name))
    say(`removed: ${name}`)
  }
}

/** What was left by a backup that was killed. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => unfinished.test(each))) {
    const { mtimeMs } = await stat(path.join(folder, name))
    if (Date.now() - mtimeMs > day) await rm(path.join(folder, name), { recursive: true, force: true })
  }
}
