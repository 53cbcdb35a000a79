/** The folder of uploads compared with the rows that name its files. It changes nothing. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from '@payloadcms/db-postgres'
import { filesFolder, placeOf } from '#/fileStore'
import { type Database, rows } from '#/live/ledger'
import { namedFiles } from './sweep'

type Named = { row: string; filename: string; sha256: string | null; bytes: string | null }

/**
 * @returns how many files are named, a line for each that is missing or altered, and the places of those that no row
 *   names: they were replaced or deleted less than a day ago, or are being stored now
 */
export async function checkFiles(
  database: Database,
): Promise<{ named: number; problems: string[]; unnamed: string[] }> {
  const problems: string[] = []
  const checked = new Set<string>()
  const check = async (place: string, bytes: number | null, told: string) => {
    checked.add(place)
    const wrong = await problemOf(place, bytes)
    if (wrong) problems.push(`${told}: uploads/${place} ${wrong}`)
  }
  for (const { row, filename, sha256, bytes } of await filesOfRows(database)) {
    const place = sha256 ? placeOf(sha256) : path.join(row.split(' ')[0] ?? '', filename)
    await check(place, bytes === null ? null : Number(bytes), `${row} (${filename})`)
  }
  const named = await namedFiles(database)
  for (const place of named) if (!checked.has(place)) await check(place, null, 'a former file of a document')
  const unnamed = (await filesOnDisk()).filter((place) => !named.has(place))
  return { named: named.size, problems, unnamed }
}

const filesOfRows = (database: Database) =>
  rows<Named>(
    database,
    sql`select 'documents ' || id as row, filename, sha256, filesize::text as bytes from documents where filename is not null
      union all select 'media ' || id, filename, sha256, filesize::text from media where filename is not null order by 1`,
  )

async function problemOf(place: string, bytes: number | null): Promise<string | null> {
  const file = path.join(filesFolder(), place)
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return 'is missing'
  if (bytes !== null && found.size !== bytes) return `has ${found.size} bytes, and its row says ${bytes}`
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const isNamedByContent = /^[0-9a-f]{2}[/\\][0-9a-f]{62}$/.test(place)
  return isNamedByContent && placeOf(hash.digest('hex')) !== place ? 'is not what was uploaded' : null
}

async function filesOnDisk(): Promise<string[]> {
  const folder = filesFolder()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted()
}
