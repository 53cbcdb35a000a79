/**
 * The shortest way to an answer. Nearly every question is one plain GET of something that stands ready in memory, and
 * Node's HTTP server spends more on taking it apart, and on putting the answer together, than all the rest costs. Such a
 * question is answered here, on its connection, with the same bytes. Whatever is not plain beyond doubt goes with its
 * connection to Node's server, which alone judges what is odd, broken, long, has a body or another method.
 */
import type { IncomingHttpHeaders, Server } from 'node:http'
import type { Socket } from 'node:net'

/** One GET and nothing more: an address, and of the headers those that choose between answers. */
export type FastQuestion = { address: string; headers: IncomingHttpHeaders }

/** The head of an answer, but for the lines that change by the second; and its body. */
export type FastAnswer = { head: Buffer; body: Buffer | null }

const longest = 8192
/** Narrower than the standard: names without rare signs, values in ASCII, and nothing after the head. */
const shape = /^GET (\/[\x21-\x7e]*) HTTP\/1\.1\r\n((?:[\w-]+:[\t\x20-\x7e]*\r\n)+)\r\n$/
/** Headers that say how to answer, and those that say how the connection is used. */
const telling =
  /^(?:(host|accept-encoding|if-none-match|if-modified-since)|connection|content-length|transfer-encoding|upgrade|expect):[\t ]*(.*?)[\t ]*\r$/gim
const keepsAlive = /^connection:[\t ]*keep-alive[\t ]*\r$/i

/**
 * @param bytes what one read of a connection brought
 * @returns the question, or null when the bytes are anything but one whole plain question
 */
export function readQuestion(bytes: Buffer): FastQuestion | null {
  if (bytes.length > longest) return null
  const [, address, lines] = shape.exec(bytes.toString('latin1')) ?? []
  if (address === undefined || lines === undefined) return null
  const headers: IncomingHttpHeaders = {}
  telling.lastIndex = 0
  for (let found = telling.exec(lines); found; found = telling.exec(lines)) {
    const [line, name, value] = found
    if (name === undefined) {
      if (keepsAlive.test(line)) continue
      return null
    }
    const key = name.toLowerCase()
    if (key in headers) return null
    headers[key] = value
  }
  return headers.host === undefined ? null : { address, headers }
}

/**
 * Answers plain questions on the connections of a server, before it sees them.
 *
 * @param answer what stands ready for a question; null when nothing does
 * @returns ends the connections on which nobody was handed to the server, once what was written is sent
 */
export function answerFast(server: Server, answer: (question: FastQuestion) => FastAnswer | null): () => void {
  const [accept] = server.listeners('connection') as ((socket: Socket) => void)[]
  if (!accept) throw new Error('The server does not take connections.')
  server.removeAllListeners('connection')
  const lastLines = datedLines(server)
  const idle = new Set<() => void>()

  server.on('connection', (socket: Socket) => {
    // As long as Node keeps one between two questions, and the second that it gives who asks at the last moment.
    const patience = server.keepAliveTimeout + 1000
    const onData = (bytes: Buffer) => {
      const question = readQuestion(bytes)
      const found = question && answer(question)
      if (!found) return hand(bytes)
      socket.cork()
      socket.write(found.head)
      socket.write(lastLines())
      if (found.body) socket.write(found.body)
      socket.uncork()
      if (socket.timeout !== patience) socket.setTimeout(patience)
      // Who does not read what was sent is not listened to meanwhile.
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
      // Whatever still fails on it fails for nobody.
      socket.on('error', () => {})
      socket.destroySoon()
    }
    /** From here on the connection is the server's, as if it had just come. */
    const hand = (bytes: Buffer) => {
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
