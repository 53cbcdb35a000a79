/** The folder of uploads compared with the rows that name its files. It changes nothing. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from '@payloadcms/db-postgres'
import { filesFolder } from '#/fileStore'
import { type Database, rows } from '#/live/ledger'
import { type NamedFile, namedFilesQuery, placeOfNamed } from './namedFiles'

/**
 * @returns how many files are named, a line for each that is missing or altered, and the places of those that no row
 *   names: they were replaced or deleted less than a day ago, or are being stored now
 */
export async function checkFiles(
  database: Database,
): Promise<{ named: number; problems: string[]; unnamed: string[] }> {
  const problems: string[] = []
  const named = new Set<string>()
  for (const file of await rows<NamedFile>(database, sql.raw(namedFilesQuery))) {
    const place = placeOfNamed(file)
    named.add(place)
    const wrong = await problemOf(file, path.join(filesFolder(), place))
    if (wrong) problems.push(`${file.collection} ${file.id} (${file.filename}): uploads/${place} ${wrong}`)
  }
  const unnamed = (await filesOnDisk()).filter((place) => !named.has(place))
  return { named: named.size, problems, unnamed }
}

async function problemOf({ sha256, bytes }: NamedFile, file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return 'is missing'
  if (bytes !== null && found.size !== Number(bytes)) return `has ${found.size} bytes, and its row says ${bytes}`
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return sha256 && hash.digest('hex') !== sha256 ? 'is not what was uploaded' : null
}

async function filesOnDisk(): Promise<string[]> {
  const folder = filesFolder()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted()
}
