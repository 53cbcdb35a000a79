/** What a monitor is told: whether this process can serve, and if not, why. */
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import pg from 'pg'
import { otherSchema } from '#/database/schema'

/** Headers by which a proxy says that it passes a request on. */
const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']
const local = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
/** Milliseconds for which an answer about the schema is used again. */
const schemaAge = 10_000

/** Whether a request comes from a monitor: with the token, or without one from this machine and through no proxy. */
export function isMonitor({ headers, socket }: IncomingMessage, token: string | undefined): boolean {
  if (headers.authorization === undefined) {
    return local.has(socket.remoteAddress ?? '') && !proxyHeaders.some((name) => name in headers)
  }
  const given = Buffer.from(headers.authorization)
  const wanted = Buffer.from(`Bearer ${token}`)
  return token !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Asks a database whether its schema is that of this code; every caller within ten seconds gets the same answer. */
export function schemaWatch(connectionString: string): () => Promise<string | null> {
  let asked = Number.NEGATIVE_INFINITY
  let answer: Promise<string | null>
  return () => {
    if (performance.now() - asked > schemaAge) {
      asked = performance.now()
      answer = schemaProblem(connectionString)
    }
    return answer
  }
}

/** A sentence when the schema is another, or the database does not tell; null when it is the schema of this code. */
async function schemaProblem(connectionString: string): Promise<string | null> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000, query_timeout: 3000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await otherSchema(client)
  } catch {
    return 'The database does not answer.'
  } finally {
    await client.end().catch(() => {})
  }
}

/** Ready with the schema of this code and the channel of announcements, or with pages that are kept. */
export function readinessOf(state: { schema: string | null; listens: boolean; pages: number }) {
  const { schema, listens, pages } = state
  const current = schema === null && listens
  const reasons = [
    schema ?? [],
    listens ? [] : 'Announcements of publications do not arrive.',
    current ? [] : pages > 0 ? `The ${pages} pages that are kept can be served.` : 'No page is kept.',
  ].flat()
  return { ready: current || pages > 0, reasons }
}
