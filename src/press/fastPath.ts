/**
 * The fast path. Nearly every request is a plain GET of a page or a file in memory. Node's HTTP server spends more time
 * on parsing it and on writing the response than the rest takes. Such a request is answered here, on its socket, with
 * the same bytes. The socket of any other request is handed to Node's server: malformed requests, long heads, bodies
 * and other methods are judged there alone. The setting FAST_PATH=off removes the fast path and changes nothing else.
 */
import type { IncomingHttpHeaders, Server } from 'node:http'
import type { Socket } from 'node:net'
import { answerTo, headOf, type ReadyPage } from './respond'

/** A GET without a body: its address, and the headers that choose the response. */
export type PlainRequest = { url: string; headers: IncomingHttpHeaders }

/** Bytes of a request head. */
const longest = 8192
/**
 * Narrower than the standard: header names of letters, digits, `_` and `-`, values in ASCII, nothing after the head.
 */
const shape = /^GET (\/[\x21-\x7e]*) HTTP\/1\.1\r\n((?:[\w-]+:[\t\x20-\x7e]*\r\n)+)\r\n$/
/** Headers that choose the response, which are captured, and headers that change how the connection is used. */
const relevantHeaders =
  /^(?:(host|accept-encoding|cache-control|if-none-match|if-modified-since)|connection|content-length|transfer-encoding|upgrade|expect):[\t ]*(.*?)[\t ]*\r$/gim
const keepsAlive = /^connection:[\t ]*keep-alive[\t ]*\r$/i

/**
 * @param bytes of one read from a socket
 * @returns the request, or null unless the bytes are exactly one plain request
 */
export function readPlainRequest(bytes: Buffer): PlainRequest | null {
  if (bytes.length > longest) return null
  const [, url, lines] = shape.exec(bytes.toString('latin1')) ?? []
  if (url === undefined || lines === undefined) return null
  const headers: IncomingHttpHeaders = {}
  // `matchAll` would make a copy of the expression for each request.
  relevantHeaders.lastIndex = 0
  for (let found = relevantHeaders.exec(lines); found; found = relevantHeaders.exec(lines)) {
    const [line, name, value] = found
    if (name === undefined) {
      if (keepsAlive.test(line)) continue
      return null
    }
    const key = name.toLowerCase()
    if (key in headers) return null
    headers[key] = value
  }
  return headers.host === undefined ? null : { url, headers }
}

/**
 * Answers plain requests on the sockets of a server, before the server sees them.
 *
 * @param ready gives the prepared responses of an address, or null
 * @returns a function that closes the sockets that were not handed over, after their pending writes
 * @throws when the server has no listener for connections
 */
export function answerFast(server: Server, ready: (url: string) => ReadyPage | null): () => void {
  const [accept] = server.listeners('connection') as ((socket: Socket) => void)[]
  if (!accept) throw new Error('The server does not take connections.')
  server.removeAllListeners('connection')
  const lastLines = datedLines(server)
  const idle = new Set<() => void>()

  server.on('connection', (socket: Socket) => {
    // The time for which Node keeps an idle connection, and the second that Node adds to it.
    const patience = server.keepAliveTimeout + 1000
    const onData = (bytes: Buffer) => {
      const request = readPlainRequest(bytes)
      const page = request && ready(request.url)
      if (!page) return handOver(bytes)
      const answer = answerTo(request.headers, page)
      socket.cork()
      socket.write(headOf(answer))
      socket.write(lastLines())
      if (answer.body) socket.write(answer.body)
      socket.uncork()
      if (socket.timeout !== patience) socket.setTimeout(patience)
      // Backpressure: no more requests are read from a client that does not read its responses.
      if (socket.writableNeedDrain) socket.pause()
    }
    const listeners = {
      data: onData,
      drain: () => socket.resume(),
      end: () => socket.end(),
      timeout: () => socket.destroy(),
      error: () => socket.destroy(),
      close: () => leave(),
    }
    const leave = () => {
      idle.delete(end)
      for (const [event, listener] of Object.entries(listeners)) socket.off(event, listener)
    }
    const end = () => {
      leave()
      // An error event without a listener would end the process.
      socket.on('error', () => {})
      socket.destroySoon()
    }
    /** Gives the socket to the server as a new connection, with the bytes that were read. */
    const handOver = (bytes: Buffer) => {
      leave()
      socket.setTimeout(0)
      socket.pause()
      socket.unshift(bytes)
      accept.call(server, socket)
      socket.resume()
    }
    idle.add(end)
    for (const [event, listener] of Object.entries(listeners)) socket.on(event, listener)
    socket.setTimeout(server.headersTimeout)
  })

  return () => {
    for (const end of idle) end()
  }
}

/** The last lines of a response head as Node's server writes them, made once a second. */
function datedLines(server: Server): () => Buffer {
  let second = Number.NaN
  let lines = Buffer.alloc(0)
  return () => {
    const now = Math.floor(Date.now() / 1000)
    if (now === second) return lines
    second = now
    const timeout = Math.floor(server.keepAliveTimeout / 1000)
    const date = new Date(now * 1000).toUTCString()
    lines = Buffer.from(`Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${timeout}\r\n\r\n`)
    return lines
  }
}
