/** Readers' connections may select what is public and nothing else, and only a publication may write it. */
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { askIndex } from '#/data/indexDatabase'
import { partner, portal, published } from '../support/portal'

const mayRead = ['live.addresses', 'live.globals', 'live.records', 'live.words']

beforeAll(async () => {
  await portal()
  await published('partners', partner('Lu par tous'))
})

async function refused(statement: string, options?: string): Promise<string> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, ...(options ? { options } : {}) })
  await client.connect()
  try {
    await client.query(statement)
    return 'done'
  } catch (error) {
    return String((error as Error).message)
  } finally {
    await client.end()
  }
}

test('the connections of readers have the role of readers', async () => {
  expect(await askIndex('select current_user::text as role', [])).toEqual([{ role: 'entente_reader' }])
})

test('the role selects four tables, and no other of the database', async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(`
    select format('%s.%s', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')
      and has_schema_privilege('entente_reader', schemaname, 'usage')
      and has_table_privilege('entente_reader', format('%I.%I', schemaname, tablename), 'select') order by 1`)
  const { rows: all } = await client.query<{ name: string; columns: number }>(`
    select count(*)::int as columns from information_schema.columns c
    where table_schema not in ('pg_catalog', 'information_schema')
      and (table_schema <> 'live' or table_name not in ('addresses', 'globals', 'records', 'successors', 'words'))
      and has_column_privilege('entente_reader', format('%I.%I', table_schema, table_name), column_name, 'select')`)
  await client.end()
  expect(rows.map(({ name }) => name)).toEqual(mayRead)
  expect(all[0]?.columns).toBe(0)
  for (const table of ['public.partners', 'public.users', 'public._partners_v', 'live.ledger', 'public.record_uses']) {
    expect(await refused(`select 1 from ${table}`, '-c role=entente_reader'), table).toMatch(/permission denied/)
  }
})

test.each(['live.records', 'live.addresses', 'live.globals', 'live.ledger'])(
  'nothing but a publication writes %s, the owner of the table neither',
  async (table) => {
    expect(await refused(`delete from ${table}`)).toMatch(/written by publications alone|only appended to/)
    expect(await refused(`insert into ${table} select * from ${table}`)).toMatch(/written by publications alone/)
  },
)
