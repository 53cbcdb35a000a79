/** What Prometheus is told, on a port of its own. */
import { readdir, statfs } from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import pg from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

type Pages = Record<'hit' | 'miss' | 'stale' | 'failed', number>

export type Sources = {
  connectionString: string
  dataDir: string
  listens: () => boolean
  pages: () => Pages
}

/** One query for each scrape, on a connection of its own: it is answered while the pools are full. */
const databaseQuery = `select
  (select count(*) from pg_stat_activity where datname = current_database() and state <> 'idle')::int as in_use,
  (select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')::int as waiting,
  (select count(*) from payload_jobs where has_error)::int as jobs_failed,
  (select count(*) from payload_jobs where completed_at is null and not has_error
    and coalesce(wait_until, created_at) < now())::int as jobs_waiting,
  (select coalesce(max(seq), 0) from live.ledger)::float8 as ledger`

type Row = Record<'in_use' | 'waiting' | 'jobs_failed' | 'jobs_waiting' | 'ledger', number>

export class Metrics {
  readonly registry = new Registry()
  readonly #sources: Sources
  readonly #requests: Counter<'kind' | 'status'>
  readonly #renders: Histogram
  readonly #publications: Counter
  readonly #databaseUp: Gauge
  /** Set anew at each scrape; not a number while it is unknown. */
  readonly #gauges: Record<keyof Row, Gauge>

  constructor(sources: Sources) {
    this.#sources = sources
    const registers = [this.registry]
    const gauge = (name: string, help: string, collect?: (this: Gauge) => unknown) =>
      new Gauge({ name, help, registers, ...(collect ? { collect: collect as () => Promise<void> } : {}) })
    collectDefaultMetrics({ register: this.registry })
    this.#requests = new Counter({
      name: 'entente_requests_total',
      help: 'Requests that were not answered from memory alone, by kind and status.',
      labelNames: ['kind', 'status'],
      registers,
    })
    this.#renders = new Histogram({
      name: 'entente_render_seconds',
      help: 'Duration of renders.',
      buckets: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30],
      registers,
    })
    this.#publications = new Counter({
      name: 'entente_publications_total',
      help: 'Announced changes of what is public.',
      registers,
    })
    new Gauge({
      name: 'entente_pages_total',
      help: 'Pages since the start: hit, miss and stale as they were served, failed as they were rendered.',
      labelNames: ['from'],
      registers,
      collect() {
        for (const [from, count] of Object.entries(sources.pages())) this.set({ from }, count)
      },
    })
    gauge('entente_channel_up', 'Whether announcements arrive.', function () {
      this.set(Number(sources.listens()))
    })
    gauge('entente_disk_free_bytes', 'What is free on the disk of the data directory.', async function () {
      const { bavail, bsize } = await statfs(sources.dataDir)
      this.set(bavail * bsize)
    })
    gauge(
      'entente_last_backup_timestamp_seconds',
      'The newest archive in the data directory; 0 without one.',
      async function () {
        this.set(await lastBackup(sources.dataDir))
      },
    )
    this.#gauges = {
      in_use: gauge('entente_database_connections_in_use', 'Connections that do something.'),
      waiting: gauge('entente_database_connections_waiting', 'Connections that wait for a lock.'),
      jobs_failed: gauge('entente_jobs_failed', 'Jobs that failed for good.'),
      jobs_waiting: gauge('entente_jobs_waiting', 'Jobs that are due and not done.'),
      ledger: gauge('entente_ledger_sequence', 'The number of the last entry of the ledger.'),
    }
    this.#databaseUp = gauge('entente_database_up', 'Whether the database answers.')
  }

  request(path: string, status: number): void {
    this.#requests.inc({ kind: kindOf(path), status: String(status) })
  }

  publication(): void {
    this.#publications.inc()
  }

  /** Measures a render, whether it succeeds or not. */
  async rendered<T>(render: Promise<T>): Promise<T> {
    const end = this.#renders.startTimer()
    return await render.finally(end)
  }

  /** The text that Prometheus reads. */
  async text(): Promise<string> {
    const row = await this.#ask().catch(() => null)
    this.#databaseUp.set(Number(row !== null))
    for (const [name, gauge] of Object.entries(this.#gauges)) {
      gauge.set(row ? row[name as keyof Row] : Number.NaN)
    }
    return await this.registry.metrics()
  }

  async #ask(): Promise<Row | null> {
    const { connectionString } = this.#sources
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000, query_timeout: 3000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return (await client.query<Row>(databaseQuery)).rows[0] ?? null
    } finally {
      await client.end().catch(() => {})
    }
  }

  /** Serves `/metrics`. */
  serve(port: number, host: string): http.Server {
    return http
      .createServer((request, response) => {
        if (request.url !== '/metrics') return response.writeHead(404).end()
        this.text().then(
          (text) => response.writeHead(200, { 'Content-Type': this.registry.contentType }).end(text),
          () => response.writeHead(500).end(),
        )
      })
      .listen({ port, host })
  }
}

function kindOf(path: string): string {
  const [first = ''] = path.slice(1).split('/')
  return ['admin', 'api', 'documents', 'fr', 'en'].includes(first) ? first : 'other'
}

/** Seconds since 1970, by the names of the archives, which hold their moment in UTC. */
async function lastBackup(dataDir: string): Promise<number> {
  const names = await readdir(path.join(dataDir, 'backups')).catch(() => [])
  const moments = names.flatMap((name) => {
    const [, year, month, day, hour, minute, second] =
      /^entente-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar\.gz$/.exec(name) ?? []
    return year ? [Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) / 1000] : []
  })
  return Math.max(0, ...moments)
}
