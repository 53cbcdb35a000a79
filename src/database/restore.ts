/**
 * Restores an archive into an empty database and an empty folder of uploads, brings it up to date and verifies it. Run by
 * `scripts/restore.mjs`, which has made room. Ends with 1 when nothing was restored, and with 2 when something is wrong
 * with what was.
 */
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { getPayload, type Payload, type PayloadRequest } from 'payload'
import pg, { type PoolClient } from 'pg'
import { advisoryLocks } from '#/advisoryLocks'
import config from '../../payload.config'
import { note } from '../cms/audit/audit'
import { inTransaction, transactionOf } from '../cms/transaction'
import { serverEnv } from '../env'
import { filesFolder, syncFolder } from '../fileStore'
import { tablesOf } from './archive/catalog'
import { loading } from './archive/load'
import { filePart, type Manifest, settingsName, tablePart } from './archive/manifest'
import { readArchive } from './archive/read'
import { settingsOf } from './archive/settings'
import { migrations } from './migrations'
import { unknownMigrations } from './schema'
import { carriedOver, currentLiveStore, grantToReaders, migrate } from './upToDate'
import { verifyPortal } from './verification'

/** The archive, and the file that marks the place as half restored. */
const [file = '', mark = ''] = process.argv.slice(2)
const { databaseUrl, dataDir } = serverEnv()
const say = (text: string) => process.stdout.write(`${text}\n`)
const complain = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
/** Files that are removed again when the restore fails. */
const written: string[] = []

process.exit(await run())

async function run(): Promise<number> {
  let payload: Payload
  let manifest: Manifest
  try {
    // The whole archive is read before anything is written.
    manifest = await readArchive(file)
    refuseNewer(manifest)
    payload = await getPayload({ config, disableOnInit: true, cron: false })
    const settings = await inTransaction(payload, (req) => restore(req, manifest))
    await rm(mark, { force: true })
    await tell(manifest, settings)
  } catch (error) {
    for (const each of written) await rm(each, { force: true })
    complain('Nothing was restored.')
    complain(error)
    return 1
  }
  try {
    await bringUpToDate(payload)
    await inTransaction(payload, (req) => note(req, 'portalRestored', { details: { made: manifest.made } }))
    return (await verifyPortal(payload, say)) === 0 ? 0 : 2
  } catch (error) {
    complain(error)
    return 2
  }
}

/** @throws when this code does not know the schema of the archive */
function refuseNewer({ migrations: had }: Manifest): void {
  const unknown = unknownMigrations(had)
  if (unknown.length === 0) return
  throw new Error(
    `${file} was made by a newer version of the portal: this one does not know the migration ${unknown.join(', ')}. Restore it with that version.`,
  )
}

/** Makes the schema as the archive had it, and puts everything into it: one transaction, all or nothing. */
async function restore(req: PayloadRequest, manifest: Manifest): Promise<Record<string, string>> {
  const transaction = await transactionOf(req)
  // Drizzle keeps the client that it was made with; the type of a transaction does not show it.
  const client = (transaction as { $client?: PoolClient } | undefined)?.$client
  if (!client) throw new Error('The database gave no transaction.')
  await client.query('select pg_advisory_xact_lock($1)', [advisoryLocks.setup])
  const there = await tablesOf(client)
  if (there.length > 0) {
    throw new Error(`The database is not empty: it has ${there.length} tables, ${there[0]?.name} among them.`)
  }
  for (const { name, up } of migrations) {
    // Payload types each migration's arguments as unknown, the generated ones name them
    if (manifest.migrations.includes(name)) await up({ db: transaction, payload: req.payload, req } as never)
  }
  const load = await loading(client, manifest)
  const tables = new Map(Object.keys(manifest.tables).map((name) => [tablePart(name), name]))
  const places = new Map(Object.keys(manifest.files).map((place) => [filePart(place), place]))
  let settings: Record<string, string> = {}
  await readArchive(file, async (name, bytes) => {
    const [table, place] = [tables.get(name), places.get(name)]
    if (table !== undefined) await load.table(table, bytes)
    else if (place !== undefined) await restoreFile(place, bytes)
    else if (name === settingsName) settings = (await json(bytes)) as Record<string, string>
  })
  await load.finish()
  return settings
}

async function restoreFile(place: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const steps = place.split('/')
  if (steps.some((step) => ['', '.', '..'].includes(step) || step.includes('\\'))) {
    throw new Error(`uploads/${place} leads out of its folder.`)
  }
  const target = path.join(filesFolder(), ...steps)
  await mkdir(path.dirname(target), { recursive: true })
  const handle = await open(target, 'wx')
  written.push(target)
  await pipeline(bytes, handle.createWriteStream({ flush: true }))
  await syncFolder(path.dirname(target))
}

/** Says what was restored, and which settings are others here. */
async function tell(manifest: Manifest, settings: Record<string, string>): Promise<void> {
  const { PAYLOAD_SECRET: secret, ...others } = settings
  if (secret) await writeFile(path.join(dataDir, 'secret'), `${secret}\n`, { mode: 0o600 })
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
  const files = Object.keys(manifest.files).length
  say(`restored: ${Object.keys(manifest.tables).length} tables, ${rows} rows, ${files} files, of ${manifest.made}`)
  const now = settingsOf({ secrets: true })
  for (const [name, value] of Object.entries(others)) {
    if (now[name] !== value) say(`setting: ${name} was ${value}`)
  }
}

/** An archive of an older version gets what newer code wants. */
async function bringUpToDate(payload: Payload): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLocks.setup])
    await migrate(payload, client, say)
    await grantToReaders(client, say)
    await carriedOver(payload, say)
    await currentLiveStore(payload, client, say)
  } finally {
    await client.end()
  }
}
