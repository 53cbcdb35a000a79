/** A portal whose code and database are of different versions says so, and does not serve. */
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command } from '../support/commands'
import { temporaryDataDir } from '../support/database'

const databaseUrl = process.env.DATABASE_URL ?? ''
const place = { databaseUrl, dataDir: temporaryDataDir('entente-schema-') }
const client = new pg.Client({ connectionString: databaseUrl })

beforeAll(() => client.connect())
afterAll(() => client.end())

const refusals = async () =>
  Promise.all([
    command(['dist/server.mjs'], place),
    command(['--conditions=production', '--import', 'tsx', 'src/database/setup.ts'], place),
  ])

test('the database was used by a newer version', async () => {
  await client.query(
    "insert into payload_migrations (id, name, batch) values (gen_random_uuid(), '29990101_000000_of_tomorrow', 99)",
  )
  for (const { code, said } of await refusals()) {
    expect(code, said).toBe(1)
    expect(said).toContain(
      'a newer version of the portal: this one does not know its migration 29990101_000000_of_tomorrow',
    )
  }
  await client.query("delete from payload_migrations where name = '29990101_000000_of_tomorrow'")
})

test('the database was not brought up to date', async () => {
  await client.query("delete from payload_migrations where name like '%_attempts'")
  const lacking = await command(['dist/server.mjs'], place)
  expect(lacking.code).toBe(1)
  expect(lacking.said).toMatch(/The database lacks the migration \d+_\d+_attempts\. Bring it up to date first/)
})
