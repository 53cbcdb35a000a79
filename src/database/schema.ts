/** Whether the schema of a database is the one that this code was written for. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { ClientBase } from 'pg'

/** The names of the migrations as files: to import them all would load much that only the set-up needs. */
const migrationsOfCode = (): string[] =>
  readdirSync(path.join(process.cwd(), 'src/database/migrations')).flatMap((file) =>
    /^\d.*\.ts$/.test(file) ? [file.slice(0, -'.ts'.length)] : [],
  )

/** The migrations that a database has had; none when it is not one of the portal. */
export async function migrationsOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query("select to_regclass('public.payload_migrations') as made")
  if (!rows[0]?.made) return []
  const made = await client.query<{ name: string }>('select name from public.payload_migrations order by name')
  return made.rows.map(({ name }) => name)
}

/** Of the migrations of a database or an archive, those that this code does not have. */
export function unknownMigrations(had: readonly string[]): string[] {
  const known = migrationsOfCode()
  return had.filter((name) => !known.includes(name))
}

/** A sentence for the operator when the database was written by newer code; null when this code may write it. */
export function newerSchema(had: readonly string[]): string | null {
  const unknown = unknownMigrations(had)
  if (unknown.length === 0) return null
  return `The database was used by a newer version of the portal: this one does not know its migration ${unknown.join(', ')}. Start that version again, or restore a backup from before it.`
}

/** The same, and when the database lacks what this code needs. */
export async function otherSchema(client: ClientBase): Promise<string | null> {
  const had = await migrationsOf(client)
  const lacking = migrationsOfCode().filter((name) => !had.includes(name))
  if (lacking.length === 0 || newerSchema(had)) return newerSchema(had)
  return `The database lacks the migration ${lacking.join(', ')}. Bring it up to date first: node scripts/start.mjs setup`
}
