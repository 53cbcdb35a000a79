/** All that a portal keeps, copied into an archive while it is used: a snapshot of its database, and the files it names. */
import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { advisoryLocks } from '#/advisoryLocks'
import { type NamedFile, namedFilesQuery, placeOfNamed } from '#/cms/files/namedFiles'
import { filesFolder } from '#/fileStore'
import { migrationsOf } from '../schema'
import { asSameText, rowsOut, sequencesOf, tablesOf } from './catalog'
import { filePart, format, type Manifest, manifestName, settingsName, tablePart } from './manifest'
import { type ArchiveWriter, writeArchive } from './write'

type Snapshot = Pick<Manifest, 'made' | 'postgres' | 'migrations' | 'tables' | 'sequences' | 'ledger' | 'audit'>

type Options = {
  databaseUrl: string
  portal: Manifest['portal']
  settings: Record<string, string>
}

/**
 * Writes an archive in a folder that holds nothing else.
 * @returns its manifest, and a line for each uploaded file that the database names and that is missing or altered: the
 *   archive has everything else
 * @throws when the database is not one of the portal, or with the error of the disk or of Postgres
 */
export async function backUp(
  file: string,
  { databaseUrl, portal, settings }: Options,
): Promise<{ manifest: Manifest; faults: string[] }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    // Before the snapshot: the sweep removes no file that the snapshot names until all are copied.
    await client.query('select pg_advisory_lock_shared($1)', [advisoryLocks.files])
    await client.query('begin isolation level repeatable read read only')
    const migrations = await migrationsOf(client)
    if (migrations.length === 0) throw new Error('There is nothing to back up: the database is not one of a portal.')
    const archive = await writeArchive(file)
    const written = await archive.add(settingsName, ...textOf(settings))
    const snapshot = await copyDatabase(client, migrations, archive, `${file}.table`)
    const named = await client.query<NamedFile>(namedFilesQuery)
    await client.query('commit')
    const { files, faults } = await copyFiles(named.rows, archive)
    const manifest: Manifest = { format, portal, ...snapshot, files, settings: written }
    await archive.add(manifestName, ...textOf(manifest))
    await archive.end()
    return { manifest, faults }
  } finally {
    await client.end()
  }
}

function textOf(value: object): [number, Readable] {
  const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
  return [bytes.length, Readable.from([bytes])]
}

/** @param beside a file in which each table is written first: the archive states the size of a file before its bytes */
async function copyDatabase(
  client: pg.Client,
  migrations: string[],
  archive: ArchiveWriter,
  beside: string,
): Promise<Snapshot> {
  await client.query(asSameText)
  const { rows } = await client.query<{ made: Date; postgres: string }>(
    `select now() as made, current_setting('server_version') as postgres`,
  )
  const tables: Manifest['tables'] = {}
  for (const table of await tablesOf(client)) {
    const copy = client.query(to(rowsOut(table)))
    await pipeline(copy, createWriteStream(beside, { mode: 0o600 }))
    const { size } = await stat(beside)
    const part = await archive.add(tablePart(table.name), size, createReadStream(beside))
    tables[table.name] = { columns: table.columns, rows: copy.rowCount, ...part }
  }
  await rm(beside)
  const newest = await client.query('select l.seq::text, l.hash from live.ledger l order by l.seq desc limit 1')
  const audit = tables['audit.entries']
    ? await client.query('select a.seq::text, a.hash from audit.entries a order by a.seq desc limit 1')
    : null
  return {
    made: rows[0]?.made.toISOString() ?? '',
    postgres: rows[0]?.postgres ?? '',
    migrations,
    tables,
    // No transaction holds them: those of after the snapshot are as good.
    sequences: await sequencesOf(client),
    ledger: newest.rows[0] ?? null,
    audit: audit?.rows[0] ?? null,
  }
}

async function copyFiles(named: NamedFile[], archive: ArchiveWriter) {
  const files: Manifest['files'] = {}
  const faults: string[] = []
  for (const each of named) {
    const place = placeOfNamed(each)
    const name = place.split(path.sep).join('/')
    if (name in files) continue // two rows may name one file
    const of = `${each.collection} ${each.id} (${each.filename}): uploads/${place}`
    const file = path.join(filesFolder(), place)
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) {
      faults.push(`${of} is missing`)
      continue
    }
    const part = await archive.add(filePart(name), found.size, createReadStream(file))
    if (each.sha256 && part.sha256 !== each.sha256) faults.push(`${of} is not what was uploaded`)
    files[name] = part
  }
  return { files, faults }
}
