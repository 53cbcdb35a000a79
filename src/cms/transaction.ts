import type { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Session = { execute: (query: ReturnType<typeof sql>) => Promise<unknown> }

/** The transaction of a request, for SQL statements of our own; undefined when there is none. */
export async function transactionOf(req: PayloadRequest): Promise<Session | undefined> {
  const transaction = await req.transactionID
  // `sessions` and `drizzle` belong to the Postgres adapter; the adapter-neutral type does not show them.
  const { sessions } = req.payload.db as unknown as { sessions?: Record<string, { db: Session }> }
  return transaction === undefined ? undefined : sessions?.[String(transaction)]?.db
}

/** The transaction of a request, or the database itself when there is none. */
export async function databaseOf(req: PayloadRequest): Promise<Session> {
  const { drizzle } = req.payload.db as unknown as { drizzle: Session }
  return (await transactionOf(req)) ?? drizzle
}
