/**
 * The fast path. Nearly every request is one plain GET of what stands ready in memory, and Node's HTTP server spends more
 * on parsing it, and on writing the answer, than all the rest costs. Such a request is answered here, on its connection,
 * with the same bytes. Any other goes with its connection to Node's server, which alone judges what is odd, broken, long,
 * has a body or another method. The setting FAST_PATH=off leaves this out, and nothing else changes.
 */
import type { IncomingHttpHeaders, Server } from 'node:http'
import type { Socket } from 'node:net'
import { answerTo, headOf, type ReadyPage } from './respond'

/** One GET and nothing more: its address, and of its headers those that choose between answers. */
export type PlainRequest = { url: string; headers: IncomingHttpHeaders }

const longest = 8192
/** Narrower than the standard: names without rare signs, values in ASCII, and nothing after the head. */
const shape = /^GET (\/[\x21-\x7e]*) HTTP\/1\.1\r\n((?:[\w-]+:[\t\x20-\x7e]*\r\n)+)\r\n$/
/** Headers that choose the answer, and those that say how the connection is used. */
const telling =
  /^(?:(host|accept-encoding|cache-control|if-none-match|if-modified-since)|connection|content-length|transfer-encoding|upgrade|expect):[\t ]*(.*?)[\t ]*\r$/gim
const keepsAlive = /^connection:[\t ]*keep-alive[\t ]*\r$/i

/**
 * @param bytes what one read of a connection brought
 * @returns the request, or null when the bytes are anything but one whole plain request
 */
export function readPlainRequest(bytes: Buffer): PlainRequest | null {
  if (bytes.length > longest) return null
  const [, url, lines] = shape.exec(bytes.toString('latin1')) ?? []
  if (url === undefined || lines === undefined) return null
  const headers: IncomingHttpHeaders = {}
  for (const [line, name, value] of lines.matchAll(telling)) {
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
 * Answers plain requests on the connections of a server, before it sees them.
 *
 * @param ready what can be sent at once for an address; null when nothing can
 * @returns ends the connections that were not handed to the server, once what was written is sent
 * @throws when the server takes no connections
 */
export function answerFast(server: Server, ready: (url: string) => ReadyPage | null): () => void {
  const [accept] = server.listeners('connection') as ((socket: Socket) => void)[]
  if (!accept) throw new Error('The server does not take connections.')
  server.removeAllListeners('connection')
  const lastLines = datedLines(server)
  const idle = new Set<() => void>()

  server.on('connection', (socket: Socket) => {
    // As long as Node keeps a connection between two requests, and the second that it adds.
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
      // A client that does not read what was sent is not listened to meanwhile.
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
      // Its failures concern nobody any more.
      socket.on('error', () => {})
      socket.destroySoon()
    }
    /** From here on the connection is the server's, as if it had just come. */
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

/** The last lines of a head as Node's server writes them, which hold for a second. */
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
