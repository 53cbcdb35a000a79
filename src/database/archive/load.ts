/** The tables of an archive in an empty database: all of them, or nothing. */
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from, to } from 'pg-copy-streams'
import { asSameText, foreignKeysOf, rowsIn, rowsOut, sequencesOf, type Table, tablesOf } from './catalog'
import { type Manifest, measured, unmeasured } from './manifest'

/**
 * Prepares a database that has the schema of the migrations for the rows of an archive. Until `finish` is called, no
 * foreign key is checked and no trigger of ours runs. All of it is done in one transaction, which the caller ends.
 *
 * @param client in a transaction
 * @throws when the schema is not that of the archive
 */
export async function loading(client: ClientBase, manifest: Manifest) {
  await client.query(asSameText)
  const tables = await sameTables(client, manifest)
  const keys = await foreignKeysOf(client)
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const { name } of tables.values()) {
    await client.query(`alter table ${name} disable trigger user`)
    // Migrations insert rows too.
    await client.query(`delete from ${name}`)
  }
  return {
    /** Reads the rows of a table. */
    async table(name: string, rows: AsyncIterable<Uint8Array>): Promise<void> {
      const table = tables.get(name)
      if (!table) throw new Error(`${name} is not a table of this portal.`)
      await pipeline(rows, client.query(from(rowsIn(table))))
    },

    /** @throws when a table or a sequence is not what it was, or a row names one that is not there */
    async finish(): Promise<void> {
      for (const { table, name, definition } of keys) {
        await client.query(`alter table ${table} add constraint ${name} ${definition}`)
      }
      for (const { name } of tables.values()) await client.query(`alter table ${name} enable trigger user`)
      for (const [name, last] of Object.entries(manifest.sequences)) {
        if (last !== null) await client.query('select setval($1::regclass, $2)', [name, last])
      }
      for (const table of tables.values()) await compare(client, table, manifest)
      for (const [name, last] of Object.entries(await sequencesOf(client))) {
        if (last !== manifest.sequences[name])
          throw new Error(`${name} is at ${last}, not ${manifest.sequences[name]}.`)
      }
      for (const { name } of tables.values()) await client.query(`analyze ${name}`)
    },
  }
}

/** The tables of the archive, with what the portal drops once it has carried a former version over taken away. */
async function sameTables(client: ClientBase, manifest: Manifest): Promise<Map<string, Table>> {
  const found = new Map<string, Table>()
  for (const table of await tablesOf(client)) {
    const was = manifest.tables[table.name]
    if (!was) await client.query(`drop table ${table.name}`)
    else found.set(table.name, table)
    if (was && was.columns.toSorted().join() !== table.columns.toSorted().join()) {
      throw new Error(`${table.name} has other columns than in the archive: ${table.columns.join(', ')}.`)
    }
    // In the order in which the archive has them.
    if (was) table.columns = was.columns
  }
  const missing = Object.keys(manifest.tables).filter((name) => !found.has(name))
  if (missing.length > 0) throw new Error(`The migrations made no table ${missing.join(', ')}.`)
  return found
}

async function compare(client: ClientBase, table: Table, manifest: Manifest): Promise<void> {
  const copy = client.query(to(rowsOut(table)))
  const is = unmeasured()
  for await (const _ of measured(copy, is));
  const was = manifest.tables[table.name]
  if (is.sha256 === was?.sha256 && copy.rowCount === was?.rows) return
  throw new Error(`${table.name} is not what the archive has: ${copy.rowCount} rows, ${was?.rows} in the archive.`)
}
