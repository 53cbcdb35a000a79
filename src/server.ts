/**
 * The entry of the process: Next in this thread, the edge in another, the timer for jobs, and the shutdown. It is
 * bundled with `edge.ts` by `scripts/build.mjs`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import next from 'next'
import pg from 'pg'
import { jobHeader, jobKey } from '#/cms/jobs/jobKey'
import { otherSchema } from '#/database/schema'
import { serverEnv } from '#/env'
import { filesFolder } from '#/fileStore'
import { JobTimer } from '#/jobTimer'
import { serverLog } from '#/log'
import { keepStaticFiles } from '#/press/builds'
import { Renderer } from '#/press/render'
import { serveRenders } from '#/press/rendererChannel'
import type { EdgeData } from './edge'

const { databaseUrl, dataDir, logLevel, payloadSecret, port, publicUrl } = serverEnv()
const log = serverLog(logLevel)
/** Milliseconds. */
const stopLimit = 10_000

await requireSchema()

// Next derives its own origin from this host name. With an IP address, it would take each rewrite as external.
const app = next({ dev: false, dir: process.cwd(), hostname: 'localhost', port })
await app.prepare()
const handle = app.getRequestHandler()

const sockets = mkdtempSync(path.join(os.tmpdir(), 'entente-'))
const socket = path.join(sockets, 'next.sock')
const renderer = new Renderer((request, response) => handle(request, response), publicUrl)
await renderer.listen(socket)

const build = readFileSync('.next/BUILD_ID', 'utf8').trim()
const assets = path.join(dataDir, 'assets')
await keepStaticFiles('.next/static', assets, build).catch((err) =>
  log.error({ err }, 'The static files of this build were not kept for other ones.'),
)

const workerData: EdgeData = {
  address: process.argv[2] ?? '127.0.0.1',
  socket,
  pages: path.join(dataDir, 'press', build),
  assets,
  files: filesFolder(),
}
const edge = new Worker(new URL('edge.mjs', import.meta.url), { workerData })
serveRenders(edge, (page, headers) => renderer.render(page, headers))
const edgeEnded = new Promise<void>((resolve) => edge.once('exit', () => resolve()))
edge.once('error', (error) => {
  log.fatal({ err: error }, 'The edge failed.')
  process.exit(1)
})

const jobs = new JobTimer({
  connectionString: databaseUrl,
  run: async () => {
    for (const path of ['/api/sets/due', '/api/payload-jobs/run?allQueues=true']) {
      const { status } = await renderer.render(path, {
        accept: 'application/json',
        [jobHeader]: jobKey(payloadSecret),
      })
      if (status !== 200) throw new Error(`${path} answered ${status}.`)
    }
  },
  report: (error) => log.error({ err: error }, 'Jobs failed.'),
})
jobs.start()

/** Ends the process when the database is of another version. While it is away, kept pages are served. */
async function requireSchema(): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3000, query_timeout: 3000 })
  client.on('error', () => {})
  const problem = await client
    .connect()
    .then(() => otherSchema(client))
    .catch((error) => {
      log.warn({ err: error }, 'The database is away.')
      return null
    })
  await client.end().catch(() => {})
  if (!problem) return
  log.fatal(problem)
  process.exit(1)
}

let stopping = false
async function stop(signal: string): Promise<void> {
  if (stopping) return
  stopping = true
  log.info(`The server stops at ${signal}.`)
  const limit = setTimeout(() => process.exit(1), stopLimit)
  edge.postMessage('stop')
  await edgeEnded
  await jobs.stop()
  await renderer.close()
  await app.close()
  rmSync(sockets, { recursive: true, force: true })
  clearTimeout(limit)
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(signal))
