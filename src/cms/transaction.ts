import type { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

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

/** Work in a transaction of its own, which ends with it: commits, or rolls back where it throws. */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  options: Parameters<typeof createLocalReq>[0] = {},
): Promise<T> {
  const req = await createLocalReq(options, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Work in a transaction of the request. */
export async function inItsTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  await initTransaction(req)
  try {
    const result = await work()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
