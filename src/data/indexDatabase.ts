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
type Pools = Map<string, Promise<pg.Pool>>
const holder = globalThis as unknown as { [key]?: Pools }
holder[key] ??= new Map()
const pools = holder[key]

export async function askIndex<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[],
  kind: keyof typeof limits = 'search',
): Promise<Row[]> {
  const pool = pools.get(kind) ?? opened(kind)
  const { rows } = await (await pool).query<Row>(text, values)
  return rows
}

function opened(kind: keyof typeof limits): Promise<pg.Pool> {
  const pool = poolOf(kind)
  pools.set(kind, pool)
  // While the database is away nothing is known of its roles: the next query asks again.
  pool.catch(() => pools.delete(kind))
  return pool
}

async function poolOf(kind: keyof typeof limits): Promise<pg.Pool> {
  const { time, connections, memory } = limits[kind]
  const { databaseUrl: connectionString } = env()
  const role = (await hasReadersRole(connectionString)) ? ` -c role=${readersRole}` : ''
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    application_name: 'entente index',
    statement_timeout: time,
    lock_timeout: time,
    connectionTimeoutMillis: 3000,
    options: `-c default_transaction_read_only=on -c pg_trgm.similarity_threshold=0.3 -c work_mem=${memory}${role}`,
    idleTimeoutMillis: 30_000,
  })
  // A connection that breaks while it is idle is replaced at the next query.
  pool.on('error', () => {})
  return pool
}

/** May select what is public, and nothing else: the start grants it so. */
const readersRole = 'entente_reader'

async function hasReadersRole(connectionString: string | undefined): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000, query_timeout: 3000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query(
      "select from pg_roles where rolname = $1 and pg_has_role(current_user, oid, 'member')",
      [readersRole],
    )
    return rows.length > 0
  } finally {
    await client.end()
  }
}
