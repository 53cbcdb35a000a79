/** The connections through which the public index is read: they can change nothing, and no question lasts. */
import pg from 'pg'
import { env } from '#/env'

type Limits = {
  /** Milliseconds after which a question is given up. */
  time: number
  /** How many are asked at once. */
  connections: number
  memory: string
}

const limits = {
  /** What a reader may word. */
  question: { time: 2000, connections: 4, memory: '8MB' },
  /** A whole register at once: the same question for every reader, asked once after each change of the register. */
  register: { time: 30_000, connections: 2, memory: '64MB' },
} as const satisfies Record<string, Limits>

const key = Symbol.for('index.pools')
const holder = globalThis as unknown as { [key]?: Map<string, pg.Pool> }
holder[key] ??= new Map()
const pools = holder[key]

export async function askIndex<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[],
  kind: keyof typeof limits = 'question',
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
    options: `-c default_transaction_read_only=on -c pg_trgm.similarity_threshold=0.3 -c work_mem=${memory}`,
    idleTimeoutMillis: 30_000,
  })
  // A connection that breaks while it is idle is replaced at the next question.
  pool.on('error', () => {})
  pools.set(kind, pool)
  return pool
}
