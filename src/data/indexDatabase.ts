/** The connections through which the public index is read: read-only, and with a limit of time for each query. */
import pg from 'pg'
import { env } from '#/env'

type Limits = {
  /** Milliseconds after which a query is cancelled. */
  time: number
  /** The most queries at once. */
  connections: number
  memory: string
}

const limits = {
  /** Queries with the words of a reader. */
  search: { time: 2000, connections: 4, memory: '8MB' },
  /** Queries for the documents and the counts of a page. */
  page: { time: 5000, connections: 6, memory: '16MB' },
  /** Queries of a whole register, to be taken away as a file. */
  register: { time: 30_000, connections: 2, memory: '64MB' },
} as const satisfies Record<string, Limits>

const key = Symbol.for('index.pools')
const holder = globalThis as unknown as { [key]?: Map<string, pg.Pool> }
holder[key] ??= new Map()
const pools = holder[key]

export async function askIndex<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[],
  kind: keyof typeof limits = 'search',
): Promise<Row[]> {
  const pool = pools.get(kind) ?? poolOf(kind)
  const { rows } = await pool.query<Row>(text, values)
  return rows
}

function poolOf(kind: keyof typeof limits): pg.Pool {
  const { time, connections, memory } = limits[kind]
  const pool = new pg.Pool({
    connectionString: env().databaseUrl,
    max: connections,
    application_name: 'entente index',
    statement_timeout: time,
    connectionTimeoutMillis: 3000,
    options: `-c default_transaction_read_only=on -c pg_trgm.similarity_threshold=0.3 -c work_mem=${memory}`,
    idleTimeoutMillis: 30_000,
  })
  // A connection that breaks while it is idle is replaced at the next query.
  pool.on('error', () => {})
  pools.set(kind, pool)
  return pool
}
