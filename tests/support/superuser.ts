import pg from 'pg'
import { inject } from 'vitest'

/** Runs statements on the worker's own database as the superuser, whom no trigger holds back. */
export async function pastTheTriggers(...statements: string[]): Promise<void> {
  const url = new URL(inject('adminUrl'))
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
