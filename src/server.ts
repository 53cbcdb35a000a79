/** The process: the press in front of Next, their health, and an orderly end. Bundled by `scripts/build.mjs`. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import next from 'next'
import { pino } from 'pino'
import { Clock } from '#/clock'
import { clockHeader, clockKey } from '#/cms/clockKey'
import { serverEnv } from '#/env'
import { civilDay } from '#/i18n/civilDay'
import { Assets } from '#/press/assets'
import { Disk } from '#/press/disk'
import { Freshness } from '#/press/freshness'
import { holdUntil } from '#/press/hold'
import { keptAnswers } from '#/press/kept'
import { Press } from '#/press/press'
import { internalHeaders, Renderer } from '#/press/render'
import { fromMemory, sendText } from '#/press/respond'
import { Site } from '#/press/site'

const root = process.cwd()
const { databaseUrl, dataDir, payloadSecret, port, publicUrl } = serverEnv()
const address = process.argv[2] ?? '127.0.0.1'
const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
const secure = publicUrl.startsWith('https:')

/** Bytes of finished pages in memory: some thousands of pages. */
const pagesLimit = 128 * 1024 * 1024
const stopLimit = 10_000

/** Doors of the team and of Next itself; the press does not touch what goes through them. */
const passes = (pathname: string) => /^\/(admin|api|apercu|_next)(\/|$)/.test(pathname)

// Next says where it runs by its host name: with an address, every rewrite would count as one to another host.
const app = next({ dev: false, dir: root, hostname: 'localhost', port })
await app.prepare()
const handle = app.getRequestHandler()

const sockets = mkdtempSync(path.join(os.tmpdir(), 'entente-'))
const renderer = new Renderer((request, response) => handle(request, response), publicUrl)
await renderer.listen(path.join(sockets, 'next.sock'))

const disk = new Disk(path.join(dataDir, 'press'), readFileSync(path.join(root, '.next/BUILD_ID'), 'utf8').trim())
const freshness = new Freshness({
  connectionString: databaseUrl,
  changed: (tags) => {
    keptAnswers.changed(tags)
    press.changed(tags)
  },
  doubt: (heard) => {
    keptAnswers.doubt(heard)
    press.doubt()
  },
  report: (event, detail) => log[event === 'lost' ? 'warn' : 'info']({ channel: event, detail: reasonOf(detail) }),
})
const press = new Press({
  render: (page) => renderer.render(page),
  freshness,
  today: civilDay,
  limit: pagesLimit,
  persist: (page, kept) => disk.persist(page, kept),
  report: (event, detail) => log.error({ press: event, detail: reasonOf(detail) }),
})
const files = path.join(dataDir, 'uploads/documents')
const site = new Site({ press, assets: new Assets(root), renderer, publicUrl, files })
const jobs = new Clock({
  connectionString: databaseUrl,
  run: async () => {
    const { status } = await renderer.render('/api/payload-jobs/run?allQueues=true', {
      accept: 'application/json',
      [clockHeader]: clockKey(payloadSecret),
    })
    if (status !== 200) throw new Error(`The jobs route answered ${status}.`)
  },
  report: (error) => log.error({ clock: 'failed', detail: reasonOf(error) }),
})

// What was finished before a restart is served while it cannot be made anew, and never counts as true.
for await (const { address: kept, page } of disk.load()) press.pages.keep(kept, page, false)
await freshness.start()
await site.prepare()

const server = http.createServer((request, response) => {
  // Hits are counted, not written down: a line for each would cost more than the answer.
  if (site.again(request, response)) return
  const id = randomUUID()
  const began = performance.now()
  response.setHeader('X-Request-Id', id)
  response.once('finish', () => {
    if (response.statusCode === 304 || fromMemory.has(response)) return
    const ms = Math.round(performance.now() - began)
    log.info({ id, method: request.method, path: pathOf(request), status: response.statusCode, ms })
  })
  answer(request, response).catch((error) => {
    log.error({ id, path: pathOf(request), error: reasonOf(error) })
    if (response.headersSent) response.destroy()
    else sendText(response, 500, 'Something went wrong here. Please try again.\n', secure)
  })
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = pathOf(request)
  if (pathname === '/healthz') return sendText(response, 200, 'alive\n', secure)
  if (pathname === '/readyz') return ready(request, response)
  if (!passes(pathname) || site.serves(pathname)) return site.handle(request, response)
  for (const name of internalHeaders.filter((header) => header.startsWith('x-'))) delete request.headers[name]
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '')) holdUntil(response, () => freshness.settle())
  await handle(request, response)
}

/** Can it serve, and what does it stand on. For the machine itself: the outside learns nothing of the inside. */
function ready(request: IncomingMessage, response: ServerResponse): void {
  const local = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '')
  if (!local || request.headers['x-forwarded-for']) {
    sendText(response, 404, 'Not here.\n', secure)
    return
  }
  const state = {
    ready: freshness.alive || press.pages.size > 0,
    channel: freshness.alive ? 'listening' : 'lost',
    pages: press.pages.size,
    bytes: press.pages.weight,
    served: press.counters,
  }
  const type = { 'Content-Type': 'application/json; charset=utf-8' }
  sendText(response, state.ready ? 200 : 503, `${JSON.stringify(state)}\n`, secure, type)
}

const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?', 1)[0] ?? '/'

function reasonOf(detail: unknown): unknown {
  if (detail instanceof Error) return detail.message
  if (detail && typeof detail === 'object' && 'error' in detail) return { ...detail, error: reasonOf(detail.error) }
  return detail
}

let stopping = false
async function stop(signal: string): Promise<void> {
  if (stopping) return
  stopping = true
  log.info({ stopping: signal })
  const limit = setTimeout(() => process.exit(1), stopLimit)
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await closed
  await jobs.stop()
  await disk.settle()
  await freshness.stop()
  await renderer.close()
  await app.close()
  rmSync(sockets, { recursive: true, force: true })
  clearTimeout(limit)
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(signal))

server.requestTimeout = 60_000
server.headersTimeout = 15_000
server.keepAliveTimeout = 65_000
server.listen(port, address)
jobs.start()
