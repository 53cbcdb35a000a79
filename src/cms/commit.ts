/** Transactions whose end is known: a COMMIT that failed is an error, and the outcome of one without an answer is asked. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { DatabaseAdapter, DatabaseAdapterObj } from 'payload'
import pg, { type PoolClient } from 'pg'
import { isValueRefused } from './input/databaseErrors'

/** Milliseconds and tries: Postgres restarts within some seconds. */
const betweenTries = 250
const tries = 60
/** After so many tries, a transaction that is still open is ended: its COMMIT is not on the way any more. */
const patience = 8

/** A COMMIT that did not succeed, or whose outcome cannot be known. */
export class CommitError extends Error {
  override readonly name = 'CommitError'
  readonly outcome: 'aborted' | 'unknown'
  /** The SQLSTATE; '' for a lost connection. */
  readonly code: string
  readonly status: number

  constructor(outcome: 'aborted' | 'unknown', cause: unknown) {
    const { message, code = '' } = cause as Error & { code?: string }
    super(outcome === 'aborted' ? `Nothing was saved: ${message}` : `It is not known whether it was saved: ${message}`)
    this.outcome = outcome
    this.code = code
    this.status = outcome === 'aborted' && isValueRefused(code) ? 400 : 503
  }
}

/**
 * A database adapter whose `commitTransaction` returns only after a successful COMMIT. Payload's own ignores its failure.
 *
 * @throws CommitError from `commitTransaction` when nothing was saved, or when that is not known. When the connection is
 *   lost during COMMIT, Postgres is asked for the outcome on another connection.
 */
export function withCheckedCommit(adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  const init: typeof adapter.init = (given) => {
    const database = adapter.init(given)

    const beginTransaction: DatabaseAdapter['beginTransaction'] = async () => {
      await database.initializing
      const client = await database.pool.connect()
      // The query that is sent next gets the error of a lost connection; without a listener, the process would end.
      client.on('error', ignore)
      try {
        await client.query('begin')
      } catch (error) {
        giveBack(client, true)
        throw error
      }
      const id = randomUUID()
      database.sessions[id] = {
        // The type names Drizzle's own transaction; Payload uses only what that has in common with a database.
        db: drizzle({ client, schema: database.schema, logger: database.logger ?? false }) as never,
        resolve: () => commit(client, database),
        reject: () => rollBack(client),
      }
      return id
    }

    const commitTransaction: DatabaseAdapter['commitTransaction'] = async (given) => {
      const id = await given
      const session = database.sessions[id]
      // Removed first: other queries of the request must not get a transaction that is ending.
      delete database.sessions[id]
      await session?.resolve()
    }

    return Object.assign(database, { beginTransaction, commitTransaction })
  }
  return { ...adapter, init }
}

async function commit(client: PoolClient, { payload, poolOptions }: PostgresAdapter): Promise<void> {
  let number: string | null = null
  try {
    number = await durableNumber(client)
    const { command } = await client.query('commit')
    // The answer of Postgres to COMMIT when an earlier query of the transaction failed.
    if (command === 'ROLLBACK') throw new Error('The transaction had failed before.')
    giveBack(client)
  } catch (error) {
    giveBack(client, true)
    // Without a number, nothing was written or COMMIT was never sent.
    const outcome = number === null ? 'aborted' : await outcomeOf(number, poolOptions)
    if (outcome !== 'committed') throw new CommitError(outcome, error)
    payload.logger.warn({ err: error, msg: 'The connection was lost at COMMIT. The transaction was committed.' })
  }
}

async function rollBack(client: PoolClient): Promise<void> {
  const failed = await client.query('rollback').then(
    () => false,
    () => true,
  )
  giveBack(client, failed)
}

/** @param closed whether the connection is closed rather than used again: Postgres then aborts what is open on it */
function giveBack(client: PoolClient, closed = false): void {
  client.release(closed)
  client.off('error', ignore)
}

function ignore(): void {}

/**
 * The number of the transaction; null when it has written nothing.
 *
 * The message makes the number durable: after a crash, Postgres would otherwise give it to another transaction, and the
 * outcome of that one would be taken for the outcome of this one.
 */
async function durableNumber(client: PoolClient): Promise<string | null> {
  const { rows } = await client.query<{ number: string | null }>(`
    select number::text, case when number is not null then pg_logical_emit_message(false, 'entente', '', true) end
    from pg_current_xact_id_if_assigned() number`)
  return rows[0]?.number ?? null
}

/** What became of a transaction, asked until Postgres knows; 'unknown' when it does not answer in time. */
async function outcomeOf(number: string, options: PostgresAdapter['poolOptions']) {
  for (let count = 1; count <= tries; count += 1) {
    const status = await statusOf(number, options, count > patience).catch(() => null)
    if (status === 'committed' || status === 'aborted') return status
    await pause(betweenTries)
  }
  return 'unknown'
}

async function statusOf(number: string, options: PostgresAdapter['poolOptions'], end: boolean): Promise<string | null> {
  // A connection of its own: those of the pool may be lost too, and do not know it yet.
  const client = new pg.Client({ ...options, connectionTimeoutMillis: 2000, query_timeout: 2000 })
  client.on('error', ignore)
  try {
    await client.connect()
    if (end) {
      const ending = 'select pg_terminate_backend(pid) from pg_stat_activity where backend_xid = $1::xid8::xid'
      await client.query(ending, [number])
    }
    const { rows } = await client.query<{ status: string | null }>('select pg_xact_status($1::xid8) as status', [
      number,
    ])
    return rows[0]?.status ?? null
  } finally {
    await client.end().catch(ignore)
  }
}
