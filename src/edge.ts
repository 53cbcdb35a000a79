/**
 * The edge: the thread that accepts the connections of clients. It serves kept pages and files, answers health checks,
 * and forwards every other request to Next. Next runs in another thread (`server.ts`), so kept pages are served while
 * it renders.
 */
import { randomUUID, timingSafeEqual } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { pino } from 'pino'
import { serverEnv } from '#/env'
import { errorText } from '#/errorText'
import { civilDay } from '#/i18n/civilDay'
import { preferredLocale } from '#/i18n/negotiation'
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
const { databaseUrl, fastPath, monitorToken, port, publicUrl } = serverEnv()
const secure = publicUrl.startsWith('https:')
const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })

/** Bytes of finished pages in memory: some thousands of pages. */
const pagesLimit = 128 * 1024 * 1024
/** Milliseconds without a message of Next's thread after which the health check fails. */
const silenceLimit = 60_000

if (!parentPort) throw new Error('This is a thread of the server, and no program.')
const channel = new RendererChannel(parentPort)
const disk = new Disk(pages)
const changeFeed = new ChangeFeed({
  connectionString: databaseUrl,
  changed: (tags, withdrawn) => {
    press.changed(tags, withdrawn)
    if (tags.includes(recordTag('globals', 'site'))) renewStanding()
  },
  markUnverified: () => {
    press.markUnverified()
    if (changeFeed.alive) renewStanding()
  },
  report: (event, detail) => log[event === 'lost' ? 'warn' : 'info']({ channel: event, detail: errorText(detail) }),
})
const press = new Press({
  render: channel.render,
  changeFeed,
  today: civilDay,
  limit: pagesLimit,
  persist: (page, finished) => disk.persist(page, finished),
  report: (event, detail) => log.error({ press: event, detail: errorText(detail) }),
})
const router = new PublicRouter({
  press,
  assets: new Assets(process.cwd(), assets),
  render: channel.render,
  limit: new ReaderLimit(),
  publicUrl,
  files,
})
const forwarder = new Forwarder(socket, secure, () => changeFeed.caughtUp())

/** The pages for what is absent bear the name of the site. Those of before stay while no newer ones can be made. */
function renewStanding(): void {
  router.prepare().catch((error: unknown) => log.error({ press: 'standing', detail: errorText(error) }))
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
    if (response.statusCode === 304 || fromMemory.has(response)) return
    const ms = Math.round(performance.now() - began)
    log.info({ id, method: request.method, path: pathOf(request), status: response.statusCode, ms })
  })
  answer(request, response).catch((error) => {
    log.error({ id, path: pathOf(request), error: errorText(error) })
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
  if (pathname === '/healthz') return health(response)
  if (pathname === '/readyz') return readiness(request, response)
  if ((await router.handle(request, response)) === false) await forwarder.forward(request, response)
}

/** Healthy while Next's thread sends heartbeats. */
function health(response: ServerResponse): void {
  if (channel.silence < silenceLimit) sendText(response, 200, 'alive\n', secure)
  else sendText(response, 503, 'not rendering\n', secure)
}

/** Whether the process can serve, and the state of its parts. Only a monitor with the token gets it. */
function readiness(request: IncomingMessage, response: ServerResponse): void {
  if (!isMonitor(request)) {
    sendText(response, 404, 'Not here.\n', secure)
    return
  }
  const state = {
    ready: changeFeed.alive || press.pages.size > 0,
    channel: changeFeed.alive ? 'listening' : 'lost',
    pages: press.pages.size,
    bytes: press.pages.bytes,
    served: press.counters,
  }
  const type = { 'Content-Type': 'application/json; charset=utf-8' }
  sendText(response, state.ready ? 200 : 503, `${JSON.stringify(state)}\n`, secure, type)
}

function isMonitor(request: IncomingMessage): boolean {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${monitorToken}`)
  return monitorToken !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted)
}

const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?', 1)[0] ?? '/'

/** Accepts no more connections, and finishes the requests in progress. */
async function stop(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  endFast()
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
