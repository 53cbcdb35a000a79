/** The archive of a backup: a tar file, compressed by gzip. Its last part is the manifest, which tells all that is in it. */
import { createHash } from 'node:crypto'

/** Raised when an archive can no longer be read by the code of before. */
export const format = 1

/** A file in the archive, as it is without the compression. */
export type Part = { bytes: number; sha256: string }

export type Manifest = {
  format: number
  /** The moment of the snapshot. */
  made: string
  portal: { version: string; publicUrl: string }
  postgres: string
  migrations: string[]
  /** By name with the schema. */
  tables: Record<string, Part & { columns: string[]; rows: number }>
  /** The number that each sequence gave last. */
  sequences: Record<string, string | null>
  /** Uploaded files, by their place in the folder of uploads. */
  files: Record<string, Part>
  settings: Part
  /** The newest entry: kept here, it shows whether the last ones were cut off. */
  ledger: { seq: string; hash: string } | null
  /** The same of the audit; archives of before it have none. */
  audit?: { seq: string; hash: string } | null
}

export const manifestName = 'manifest.json'
export const settingsName = 'settings.json'
export const tablePart = (table: string): string => `tables/${table}.copy`
export const filePart = (place: string): string => `uploads/${place}`

/** Every file of the archive but the manifest, by its name. */
export function partsOf({ tables, files, settings }: Manifest): Map<string, Part> {
  return new Map<string, Part>([
    [settingsName, settings],
    ...Object.entries(tables).map(([name, part]) => [tablePart(name), part] as const),
    ...Object.entries(files).map(([place, part]) => [filePart(place), part] as const),
  ])
}

/** Passes bytes on, and notes in `part` what they were once all have passed. */
export async function* measured(source: AsyncIterable<Uint8Array>, part: Part): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of source) {
    hash.update(chunk)
    bytes += chunk.length
    yield chunk
  }
  Object.assign(part, { bytes, sha256: hash.digest('hex') })
}

/** A part of which nothing is known yet. */
export const unmeasured = (): Part => ({ bytes: 0, sha256: '' })
