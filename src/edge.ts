/**
 * The edge: the thread that accepts the connections of clients. It serves kept pages and files, answers health checks,
 * and forwards every other request to Next. Next runs in another thread (`server.ts`), so kept pages are served while
 * it renders.
 */
import { randomUUID } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { serverEnv } from '#/env'
import { isMonitor, readinessOf, schemaWatch } from '#/health'
import { civilDay } from '#/i18n/civilDay'
import { preferredLocale } from '#/i18n/negotiation'
import { serverLog } from '#/log'
import { Metrics } from '#/metrics'
import { Assets } from '#/press/assets'
import { ChangeFeed } from '#/press/changeFeed'
import { Disk } from '#/press/disk'
import { answerFast } from '#/press/fastPath'
import { Forwarder } from '#/press/forward'
import { edgeMessages } from '#/press/messages'
import { Press } from '#/press/press'
import { PublicRouter } from '#/press/publicRouter'
import { RendererChannel } from '#/press/rendererChannel'
import { fromMemory, sendReady, sendText } from '#/press/respond'
import { ReaderLimit } from '#/readerLimit'
import { recordTag } from '#/tracking/dependencies'
import { answerKeptPages } from '#/tracking/keptPages'

/** The data that the process passes to this thread. */
export type EdgeData = {
  address: string
  socket: string
  /** The folders of finished pages, of the static files of every build, and of the files that records link. */
  pages: string
  assets: string
  files: string
}

const { address, socket, pages, assets, files } = workerData as EdgeData
const { databaseUrl, dataDir, fastPath, logLevel, metricsHost, metricsPort, monitorToken, port, publicUrl } =
  serverEnv()
const secure = publicUrl.startsWith('https:')
const log = serverLog(logLevel)

/** Bytes of finished pages in memory: some thousands of pages. */
const pagesLimit = 128 * 1024 * 1024
/** Milliseconds without a message of Next's thread after which the health check fails. */
const silenceLimit = 60_000

if (!parentPort) throw new Error('This is a thread of the server, and no program.')
const channel = new RendererChannel(parentPort)
const disk = new Disk(pages)
const metrics: Metrics = new Metrics({
  connectionString: databaseUrl,
  dataDir,
  listens: () => changeFeed.alive,
  pages: () => press.counters,
})
const changeFeed = new ChangeFeed({
  connectionString: databaseUrl,
  changed: (tags, withdrawn) => {
    metrics.publication()
    press.changed(tags, withdrawn)
    if (tags.includes(recordTag('globals', 'site'))) renewStanding()
  },
  markUnverified: () => {
    press.markUnverified()
    if (changeFeed.alive) renewStanding()
  },
  report: (event, err) =>
    event === 'lost'
      ? log.warn({ err }, 'The channel of announcements was lost.')
      : log.info('The channel of announcements listens.'),
})
const press = new Press({
  render: (page, known) => metrics.rendered(channel.render(page, known)),
  changeFeed,
  today: civilDay,
  limit: pagesLimit,
  persist: (page, finished) => disk.persist(page, finished),
  report: (msg, detail) => log.error({ ...detail, msg }),
})
const router = new PublicRouter({
  press,
  assets: new Assets(process.cwd(), assets),
  render: channel.render,
  limit: new ReaderLimit(),
  publicUrl,
  files,
})
const schemaProblem = schemaWatch(databaseUrl)
const forwarder = new Forwarder(socket, secure, () => changeFeed.caughtUp())

/** The pages for what is absent bear the name of the site. Those of before stay while no newer ones can be made. */
function renewStanding(): void {
  router.prepare().catch((err: unknown) => log.error({ err }, 'The pages for what is absent were not made.'))
}

answerKeptPages((tags) => press.pages.tagged(tags))
await changeFeed.start()
void press.restore(disk.load())
await router.prepare()

const server = http.createServer((request, response) => {
  const page = request.method === 'GET' || request.method === 'HEAD' ? router.ready(request.url ?? '') : null
  // Hits are counted and not logged: a log line would cost more than the response.
  if (page) return sendReady(request, response, page)
  const id = randomUUID()
  const began = performance.now()
  response.setHeader('X-Request-Id', id)
  response.once('finish', () => {
    metrics.request(pathOf(request), response.statusCode)
    if (response.statusCode === 304 || fromMemory.has(response)) return
    const ms = Math.round(performance.now() - began)
    const { statusCode: status } = response
    log[status >= 500 ? 'error' : 'info']({ id, method: request.method, path: pathOf(request), status, ms }, 'request')
  })
  answer(request, response).catch((error) => {
    log.error({ id, method: request.method, path: pathOf(request), err: error }, 'The request failed.')
    if (response.headersSent) response.destroy()
    else
      sendText(response, 500, `${edgeMessages.failed[preferredLocale(request.headers['accept-language'])]}\n`, secure)
  })
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A proxy and the portal could each read another one. None at all is that of simple health checks.
  if ((request.headersDistinct.host?.length ?? 0) > 1) {
    const locale = preferredLocale(request.headers['accept-language'])
    return sendText(response, 400, `${edgeMessages.malformed[locale]}\n`, secure)
  }
  const pathname = pathOf(request)
  if (pathname === '/healthz') return liveness(response)
  if (pathname === '/readyz') return readiness(request, response)
  if ((await router.handle(request, response)) === false) await forwarder.forward(request, response)
}

/** The process lives while Next's thread sends heartbeats. The database is not asked. */
function liveness(response: ServerResponse): void {
  const alive = channel.silence < silenceLimit
  sendJson(response, alive ? 200 : 503, { alive, reasons: alive ? [] : ['The thread that renders does not answer.'] })
}

/** Whether the process can serve, and the state of its parts. Only a monitor gets it. */
async function readiness(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isMonitor(request, monitorToken)) {
    sendText(response, 404, 'Not here.\n', secure)
    return
  }
  const listens = changeFeed.alive
  const state = {
    ...readinessOf({ schema: await schemaProblem(), listens, pages: press.pages.size }),
    channel: listens ? 'listening' : 'lost',
    pages: press.pages.size,
    bytes: press.pages.bytes,
    served: press.counters,
  }
  sendJson(response, state.ready ? 200 : 503, state)
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  const type = { 'Content-Type': 'application/json; charset=utf-8' }
  sendText(response, status, `${JSON.stringify(value)}\n`, secure, type)
}

const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?', 1)[0] ?? '/'

/** Accepts no more connections, and finishes the requests in progress. */
async function stop(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  endFast()
  metricsServer?.close()
  // A connection stays open after its last response, and `close` would wait for it.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await closed
  clearInterval(idle)
  await changeFeed.stop()
  await disk.settle()
  forwarder.close()
  channel.close()
}
parentPort.on('message', (message: unknown) => {
  if (message === 'stop') void stop()
})

server.requestTimeout = 60_000
server.headersTimeout = 15_000
server.keepAliveTimeout = 65_000
let endFast = () => {}
if (fastPath) {
  // A connection that was handed to this server stays with it. Once it is closed, the next one takes the fast path.
  server.maxRequestsPerSocket = 100
  endFast = answerFast(server, (url) => router.ready(url))
}
server.listen({ port, host: address })
const metricsServer = metricsPort === undefined ? null : metrics.serve(metricsPort, metricsHost)
metricsServer?.on('error', (err) => log.error({ err }, 'Metrics are not served.'))
