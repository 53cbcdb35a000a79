/** What a database of the portal holds, found in its catalog: tables with their columns, sequences, foreign keys. */
import type { ClientBase } from 'pg'

export type Table = {
  /** With its schema, quoted where it must be. */
  name: string
  /** Those that are written, quoted where they must be: generated ones are left out. */
  columns: string[]
  /** What its rows are ordered by: the same order in every database, whatever its collation. */
  order: string
}

/** Made by the owner of the portal's tables, and not by an extension. */
const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and pg_has_role(c.relowner, 'usage')
  and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')`

const from = 'from pg_class c join pg_namespace n on n.oid = c.relnamespace'

export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array(select quote_ident(attname) from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      coalesce(
        (select string_agg(format('%I::text collate "C"', a.attname), ', ' order by k.place)
          from pg_index i, unnest(i.indkey) with ordinality k (number, place), pg_attribute a
          where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.number),
        'whole::text collate "C"') as "order"
    ${from} where c.relkind = 'r' and ${ours} order by 1`)
  return rows
}

/** Each sequence with the number that it gave last; null when it gave none. */
export async function sequencesOf(client: ClientBase): Promise<Record<string, string | null>> {
  const { rows } = await client.query<{ name: string; last: string | null }>(`
    select format('%I.%I', n.nspname, c.relname) as name, s.last_value::text as last
    ${from} join pg_sequences s on s.schemaname = n.nspname and s.sequencename = c.relname
    where c.relkind = 'S' and ${ours} order by 1`)
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}

export async function foreignKeysOf(
  client: ClientBase,
): Promise<{ table: string; name: string; definition: string }[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name,
      pg_get_constraintdef(k.oid) as definition
    ${from} join pg_constraint k on k.conrelid = c.oid where k.contype = 'f' and ${ours} order by 1, 2`)
  return rows
}

/** In a transaction: every value is written as the same text, whatever the settings of the server; without a limit. */
export const asSameText = `
  set local timezone = 'UTC';
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local extra_float_digits = 1;
  set local bytea_output = 'hex';
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0`

/** The statement that writes the rows of a table. */
export const rowsOut = ({ name, columns, order }: Table): string =>
  `copy (select ${columns.join(', ')} from ${name} whole order by ${order}) to stdout`

/** The statement that reads them. */
export const rowsIn = ({ name, columns }: Table): string => `copy ${name} (${columns.join(', ')}) from stdin`
