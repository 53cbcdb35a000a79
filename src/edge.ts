/**
 * The thread that readers talk to: the press, its files, the health of the whole, and the door to everything else, which
 * Next answers in a thread of its own (`server.ts`). While that one renders, this one serves what is kept.
 */
import { randomUUID } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { pino } from 'pino'
import { serverEnv } from '#/env'
import { errorText } from '#/errorText'
import { civilDay } from '#/i18n/civilDay'
import { Assets } from '#/press/assets'
import { ChangeFeed } from '#/press/changeFeed'
import { deferResponse } from '#/press/deferResponse'
import { load } from '#/press/disk'
import { answerFast } from '#/press/fastPath'
import { Forwarder } from '#/press/forward'
import { Press } from '#/press/press'
import { PublicRouter } from '#/press/publicRouter'
import { RendererChannel } from '#/press/rendererChannel'
import { fromMemory, sendText } from '#/press/respond'

/** What the process tells the thread at its start. */
export type EdgeData = {
  address: string
  socket: string
  /** The folder of finished pages, and that of the files that records link. */
  pages: string
  files: string
}

const { address, socket, pages, files } = workerData as EdgeData
const { databaseUrl, port, publicUrl } = serverEnv()
const secure = publicUrl.startsWith('https:')
const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })

/** Bytes of finished pages in memory: some thousands of pages. */
const pagesLimit = 128 * 1024 * 1024
/** Milliseconds without a sign of Next after which this process is no longer alive to those who ask. */
const silenceLimit = 60_000

/** Milliseconds for which an answer to a change waits until what is untrue is gone from the disk. */
const writeLimit = 2000

/**
 * Connections that may wait to be taken, as far as the system allows. One that finds no place tries again after seconds,
 * and a crowd that comes at once is larger than Node's 511.
 */
const backlog = 4096

/** Doors of the team and of Next itself; the press does not touch what goes through them. */
const passes = (pathname: string) => /^\/(admin|api|apercu|_next)(\/|$)/.test(pathname)

if (!parentPort) throw new Error('This is a thread of the server, and no program.')
const line = new RendererChannel(parentPort)
const pass = new Forwarder(socket)
const freshness = new ChangeFeed({
  connectionString: databaseUrl,
  changed: (tags, withdrawn) => {
    line.changed(tags)
    press.changed(tags, withdrawn)
  },
  doubt: (heard) => {
    line.doubt(heard)
    press.doubt()
  },
  report: (event, detail) => log[event === 'lost' ? 'warn' : 'info']({ channel: event, detail: errorText(detail) }),
})
const press = new Press({
  render: line.render,
  freshness,
  today: civilDay,
  limit: pagesLimit,
  persist: (page, kept) => line.persist(page, kept),
  report: (event, detail) => log.error({ press: event, detail: errorText(detail) }),
})
const site = new PublicRouter({ press, assets: new Assets(process.cwd()), render: line.render, publicUrl, files })

// What was finished before a restart is served while it cannot be made anew, and never counts as true.
for await (const { address: kept, page } of load(pages)) press.pages.keep(kept, page, false)
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
    log.error({ id, path: pathOf(request), error: errorText(error) })
    if (response.headersSent) response.destroy()
    else sendText(response, 500, 'Something went wrong here. Please try again.\n', secure)
  })
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = pathOf(request)
  if (pathname === '/healthz') return alive(response)
  if (pathname === '/readyz') return ready(request, response)
  if (!passes(pathname) || site.serves(pathname)) return site.handle(request, response)
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '')) deferResponse(response, settle)
  await pass.forward(request, response)
}

/** Waits until every change that was committed so far is heard, and no page of before is shown, or left on the disk. */
async function settle(): Promise<void> {
  await freshness.settle()
  await press.settle()
  // A disk that stands still keeps nobody from publishing.
  await Promise.race([line.written(), pause(writeLimit, undefined, { ref: false })])
}

/** Alive is who answers, while Next gives signs of life too. */
function alive(response: ServerResponse): void {
  if (line.silence < silenceLimit) sendText(response, 200, 'alive\n', secure)
  else sendText(response, 503, 'not rendering\n', secure)
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
    unpressed: [...press.pages.entries()].filter(([, { pressed }]) => !pressed).length,
    served: press.counters,
  }
  const type = { 'Content-Type': 'application/json; charset=utf-8' }
  sendText(response, state.ready ? 200 : 503, `${JSON.stringify(state)}\n`, secure, type)
}

const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?', 1)[0] ?? '/'

/** Takes no more requests, and finishes those under way. */
async function stop(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  endPlain()
  // A connection that is answered now would stay open for the next question, and the end would wait for it.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await closed
  clearInterval(idle)
  await freshness.stop()
  pass.close()
  parentPort?.close()
}
parentPort.on('message', (message: unknown) => {
  if (message === 'stop') void stop()
})

server.requestTimeout = 60_000
server.headersTimeout = 15_000
server.keepAliveTimeout = 65_000
// A connection that this server has once had stays with it. The next one of the same reader is answered plainly again.
server.maxRequestsPerSocket = 100
const endPlain = answerFast(server, (question) => site.plainly(question))
server.listen({ port, host: address, backlog })
