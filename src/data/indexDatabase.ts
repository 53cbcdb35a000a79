/** The connections through which the public index is read: they can change nothing, and no question lasts. */
import pg from 'pg'
import { env } from '#/env'

/** Milliseconds after which a question is given up. */
const limit = 2000
const key = Symbol.for('index.pool')
const holder = globalThis as unknown as { [key]?: pg.Pool }

export async function askIndex<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
  holder[key] ??= new pg.Pool({
    connectionString: env().databaseUrl,
    max: 4,
    application_name: 'entente index',
    statement_timeout: limit,
    options: '-c default_transaction_read_only=on -c pg_trgm.similarity_threshold=0.3',
    idleTimeoutMillis: 30_000,
  })
  // A connection that breaks while it is idle is replaced at the next question.
  if (holder[key].listenerCount('error') === 0) holder[key].on('error', () => {})
  const { rows } = await holder[key].query<Row>(text, values)
  return rows
}
