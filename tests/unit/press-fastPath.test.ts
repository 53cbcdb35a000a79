/**
 * The fast path, over real connections. Two servers answer with the same page, and one of them uses the fast path. For
 * every request of a client their responses are the same.
 */
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import pLimit from 'p-limit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerFast, readPlainRequest } from '#/press/fastPath'
import { type ReadyPage, readyPage, sendReady } from '#/press/respond'
import { pageOf } from '../support/pages'

const bodyOf = (words: number) => `<p>${'été '.repeat(words)}</p>`
let ready: ReadyPage
let large: ReadyPage
/** The requests that reached Node's server, by the port of the client. */
const parsed = new Map<number, string[]>()

function listener(request: http.IncomingMessage, response: http.ServerResponse): void {
  const port = request.socket.remotePort ?? 0
  parsed.set(port, [...(parsed.get(port) ?? []), `${request.method} ${request.url}`])
  if (request.url === '/kept') sendReady(request, response, ready)
  else if (request.url === '/large') sendReady(request, response, large)
  else if (request.url === '/slow') setTimeout(() => response.end('slow'), 300)
  else if (request.method === 'POST') request.pipe(response)
  else response.end(`no ${request.url}`)
}

/** The number of requests that the fast path answered. */
let found = 0

const server = http.createServer(listener)
const other = http.createServer(listener)
const end = answerFast(server, (url) => {
  const page = { '/kept': ready, '/large': large }[url] ?? null
  if (page) found += 1
  return page
})

const portOf = (of: http.Server) => (of.address() as AddressInfo).port

beforeAll(async () => {
  const options = { secure: true, from: 'hit' } as const
  ready = readyPage(await pageOf(bodyOf(2000), { modified: Date.parse('2026-11-24T10:00:00Z') }), options)
  large = readyPage(await pageOf(bodyOf(300_000)), options)
  for (const each of [server, other]) {
    each.keepAliveTimeout = 5000
    await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve))
  }
})

afterAll(() => {
  end()
  for (const each of [server, other]) {
    each.closeAllConnections()
    each.close()
  }
})

/** A connection to a server, and the bytes that it receives. */
class Connection {
  readonly socket: net.Socket
  #parts: Buffer[] = []
  #length = 0
  isClosed = false

  constructor(to: http.Server) {
    this.socket = net.connect({ port: portOf(to), host: '127.0.0.1', noDelay: true })
    this.socket.on('data', (part) => {
      this.#parts.push(part)
      this.#length += part.length
    })
    this.socket.on('close', () => {
      this.isClosed = true
    })
    this.socket.on('error', () => {})
  }

  get received(): Buffer {
    return Buffer.concat(this.#parts)
  }

  /** Sends parts one by one, and waits until no more bytes arrive: longer for the first byte than for the next. */
  async say(...parts: (string | Buffer)[]): Promise<string> {
    this.#parts = []
    this.#length = 0
    for (const [n, part] of parts.entries()) {
      if (n > 0) await pause(20)
      this.socket.write(part)
    }
    for (let quiet = 0, length = 0; quiet < (length > 0 ? 30 : 200) && !this.isClosed; quiet += 10) {
      await pause(10)
      if (this.#length > length) quiet = 0
      length = this.#length
    }
    // The second may change between the two requests.
    return this.received.toString('latin1').replace(/Date: .*/g, 'Date: now')
  }
}

/** The responses of a server on a new connection, and the requests that reached Node's server there. */
async function once(to: http.Server, ...parts: (string | Buffer)[]): Promise<{ said: string; parsed: string[] }> {
  const connection = new Connection(to)
  await new Promise<void>((resolve) => connection.socket.once('connect', () => resolve()))
  const port = connection.socket.localPort ?? 0
  parsed.delete(port)
  const said = await connection.say(...parts)
  connection.socket.destroy()
  return { said: said + (connection.isClosed ? ' (closed)' : ''), parsed: parsed.get(port) ?? [] }
}

type Case = [name: string, ...parts: (string | Buffer)[]]

/** Sends every case to both servers, many at once. */
async function compared(cases: Case[]) {
  const inTurn = pLimit(12)
  return Promise.all(
    cases.map(([name, ...parts]) =>
      inTurn(async () => {
        const [fast, plain] = await Promise.all([once(server, ...parts), once(other, ...parts)])
        return { name, fast, plain }
      }),
    ),
  )
}

const plain = (address = '/kept', more = '') => `GET ${address} HTTP/1.1\r\nHost: entente.example\r\n${more}\r\n`

const browser = [
  'Connection: keep-alive',
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'sec-ch-ua: "Chromium";v="156"',
  'Accept-Encoding: gzip, deflate, br, zstd',
  'Accept-Language: fr-CH,fr;q=0.9,en;q=0.8',
  'Cookie: payload-token=a.b.c; theme=dark',
  '',
].join('\r\n')

describe('a plain request', () => {
  test('is answered with the bytes of Node’s server', async () => {
    const tag = /ETag: "([^"-]+)"/.exec((await once(other, plain())).said)?.[1] ?? ''
    const cases: [string, string][] = [
      ['only the host', ''],
      ['the headers of a browser', browser],
      ['brotli', 'Accept-Encoding: br\r\n'],
      ['gzip alone', 'accept-encoding:gzip\r\n'],
      ['no known encoding', 'Accept-Encoding: zstd\r\n'],
      ['the tag of the page', `If-None-Match: "x", W/"${tag}"\r\n`],
      ['another tag', 'If-None-Match: "another"\r\n'],
      ['any tag', 'If-None-Match: *\r\n'],
      ['the tag of the page, with no-cache', `If-None-Match: "${tag}"\r\nCache-Control: no-cache\r\n`],
      ['the date of the page', 'If-Modified-Since: Tue, 24 Nov 2026 10:00:00 GMT\r\n'],
      ['an earlier date', 'If-Modified-Since: Tue, 24 Nov 2026 09:59:59 GMT\r\n'],
      ['spaces around a value', 'Accept-Encoding: \t gzip \t\r\n'],
      ['an empty value', 'Accept-Encoding:\r\n'],
    ]
    for (const { name, fast, plain: slow } of await compared(
      cases.map(([name, more]) => [name, plain('/kept', more)]),
    )) {
      expect(fast.parsed, name).toEqual([])
      expect(slow.parsed, name).toEqual(['GET /kept'])
      expect(fast.said, name).toBe(slow.said)
      expect(fast.said, name).toMatch(/^HTTP\/1.1 (200 OK|304 Not Modified)\r\n/)
    }
  })

  test('is answered each time on one connection', async () => {
    const { said, parsed } = await once(server, plain(), plain('/kept', 'Accept-Encoding: br\r\n'), plain())
    expect(said.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3)
    expect(parsed).toEqual([])
  })
})

describe('a request that is not plain is answered by Node’s server alone', () => {
  const long = 'x'.repeat(9000)
  const cases: Case[] = [
    ['a page without a prepared response', plain('/other')],
    ['HEAD', plain().replace('GET', 'HEAD')],
    ['OPTIONS', plain().replace('GET', 'OPTIONS')],
    ['a method in lower case', plain().replace('GET', 'get')],
    ['HTTP/1.0', plain().replace('1.1', '1.0')],
    ['HTTP/1.0 that stays open', plain('/kept', 'Connection: keep-alive\r\n').replace('1.1', '1.0')],
    ['HTTP/2 in prose', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an address with its host', plain('http://entente.example/kept')],
    ['the address `*`', plain('*')],
    ['a space in the address', plain('/kept page')],
    ['a letter beyond ASCII in the address', Buffer.from(plain('/été'))],
    ['no host', 'GET /kept HTTP/1.1\r\n\r\n'],
    ['a header, and no host', 'GET /kept HTTP/1.1\r\nAccept: */*\r\n\r\n'],
    ['two hosts', plain('/kept', 'Host: evil.example\r\n')],
    [
      'a header name that ends in "host"',
      plain('/kept', 'X-Host: evil.example\r\n').replace('Host: entente', 'X-Other: entente'),
    ],
    ['two lines of Accept-Encoding', plain('/kept', 'Accept-Encoding: gzip\r\nAccept-Encoding: br\r\n')],
    ['Connection: close', plain('/kept', 'Connection: close\r\n')],
    ['keep-alive with an upgrade', plain('/kept', 'Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n')],
    ['another protocol', plain('/kept', 'Upgrade: h2c\r\n')],
    ['a length of nothing', plain('/kept', 'Content-Length: 0\r\n')],
    ['a body with a length', plain('/kept', 'Content-Length: 4\r\n'), 'body'],
    ['a length that is none', plain('/kept', 'Content-Length: four\r\n')],
    ['a body in parts', plain('/kept', 'Transfer-Encoding: chunked\r\n'), '4\r\nbody\r\n0\r\n\r\n'],
    ['a length and parts', plain('/kept', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n'), '0\r\n\r\n'],
    ['a question behind a length', plain('/kept', `Content-Length: ${plain('/evil').length}\r\n`), plain('/evil')],
    ['a space before the colon', plain('/kept', 'Content-Length : 4\r\n'), 'body'],
    ['a space before a name', plain('/kept', ' Content-Length: 4\r\n'), 'body'],
    ['a value over two lines', plain('/kept', 'X-Long: one\r\n two\r\n')],
    ['a line that ends with LF alone', plain('/kept', 'X-One: 1\nContent-Length: 4\r\n'), 'body'],
    ['a line that ends with CR alone', plain('/kept', 'X-One: 1\rContent-Length: 4\r\n'), 'body'],
    ['a null in a value', plain('/kept', 'X-One: \0\r\n')],
    ['a letter beyond ASCII in a value', Buffer.from(plain('/kept', 'X-One: été\r\n'))],
    ['a name with a rare sign', plain('/kept', "X!#$%&'*+.^`|~: 1\r\n")],
    ['a line without a colon', plain('/kept', 'nothing\r\n')],
    ['a promise of more', plain('/kept', 'Expect: 100-continue\r\n')],
    ['an empty line before it', `\r\n${plain()}`],
    ['two at once', plain() + plain('/second')],
    ['one and a half', plain() + plain().slice(0, 20), plain().slice(20)],
    ['in two parts', plain().slice(0, 30), plain().slice(30)],
    ['letter by letter', ...plain()],
    ['a head of more than 8 KB', plain('/kept', `X-Long: ${long}\r\n`)],
    ['a head of more than 16 KB', plain('/kept', `X-Long: ${long}${long}\r\n`)],
    ['an address of more than 8 KB', plain(`/${long}`)],
    [
      'a body that is sent back',
      plain().replace('GET', 'POST').replace('\r\n\r\n', '\r\nContent-Length: 9\r\n\r\nfour'),
      'later',
    ],
    ['noise', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc])],
  ]

  test('of every kind', async () => {
    const parts = new Map(cases.map(([name, ...sent]) => [name, sent.length]))
    for (const { name, fast, plain } of await compared(cases)) {
      expect(fast.said, name).toBe(plain.said)
      expect(fast.said, name).toMatch(/^HTTP\/1.1 /)
      // A busy machine may read two parts at once, which are then a plain request.
      if (parts.get(name) === 1) expect(fast.parsed, name).toEqual(plain.parsed)
    }
  })

  test('and so is every later request on its connection', async () => {
    const { parsed } = await once(server, plain('/kept'), plain('/other'), plain('/kept'))
    expect(parsed).toEqual(['GET /other', 'GET /kept'])
  })

  test('and a body of a megabyte arrives complete', async () => {
    const sent = Buffer.alloc(1_000_000, 'entente ')
    const answer = await fetch(`http://127.0.0.1:${portOf(server)}/`, { method: 'POST', body: sent })
    expect(Buffer.from(await answer.arrayBuffer()).equals(sent)).toBe(true)
  })
})

test('only a complete request is plain: not a part of one, and not one with another byte', () => {
  const whole = Buffer.from(plain('/kept', browser))
  expect(readPlainRequest(whole)).toMatchObject({ url: '/kept', headers: { host: 'entente.example' } })
  for (let length = 0; length < whole.length; length += 1)
    expect(readPlainRequest(whole.subarray(0, length))).toBeNull()
  for (const more of ['\r', '\n', ' ', 'G', '\0']) expect(readPlainRequest(Buffer.from(`${whole}${more}`))).toBeNull()
})

test('with any one byte changed, both servers respond alike', async () => {
  const whole = Buffer.from(plain('/kept', 'Accept-Encoding: gzip\r\nX: Content-Length: 4\r\n'))
  const others = [0x00, 0x0a, 0x0d, 0x20, 0x3a, 0xe9]
  const changed = [...whole.keys()].map((at): Case => {
    const bytes = Buffer.from(whole)
    bytes[at] = others.find((octet, n) => n >= at % others.length && octet !== whole[at]) ?? 0x00
    return [JSON.stringify(`${bytes}`), bytes]
  })
  for (const { name, fast, plain } of await compared(changed)) expect(fast.said, name).toBe(plain.said)
})

describe('the connection', () => {
  test('is not read while the client does not read, and then delivers every response', async () => {
    const count = 30
    const connection = new Connection(server)
    connection.socket.pause()
    found = 0
    for (let asked = 0; asked < count; asked += 1) {
      connection.socket.write(plain('/large'))
      await pause(1)
    }
    // Each response has 1.5 MB, and the buffers of the system take some megabytes.
    expect(found).toBeLessThan(count / 2)
    connection.socket.resume()
    const said = await connection.say()
    expect(said.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(count)
    connection.socket.destroy()
  }, 60_000)

  test('has no idle timeout of the fast path after it was handed to Node’s server', async () => {
    server.keepAliveTimeout = 100
    const answer = await fetch(`http://127.0.0.1:${portOf(server)}/slow`)
    server.keepAliveTimeout = 5000
    expect(await answer.text()).toBe('slow')
  })

  test('delivers the response to a client that half-closes it, and is then closed', async () => {
    const connection = new Connection(server)
    connection.socket.end(plain())
    while (!connection.isClosed) await pause(10)
    expect(connection.received.toString()).toContain('HTTP/1.1 200 OK')
  })

  test('is closed after the idle time that the response states', async () => {
    server.keepAliveTimeout = 100
    const connection = new Connection(server)
    await connection.say(plain())
    const since = performance.now()
    while (!connection.isClosed) await pause(10)
    server.keepAliveTimeout = 5000
    expect(performance.now() - since).toBeGreaterThan(500)
  })

  test('is closed sooner when no request ever came', async () => {
    server.headersTimeout = 200
    const connection = new Connection(server)
    const since = performance.now()
    while (!connection.isClosed) await pause(10)
    server.headersTimeout = 60_000
    expect(performance.now() - since).toBeLessThan(1000)
    expect(connection.received.length).toBe(0)
  })

  test('is closed at the shutdown when it is idle, and finished by Node’s server when it was handed over', async () => {
    const own = http.createServer((_, response) => setTimeout(() => response.end('late'), 200))
    const endOwn = answerFast(own, () => ready)
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve))
    const [waiting, asking] = [new Connection(own), new Connection(own)]
    await waiting.say(plain())
    asking.socket.write(plain().replace('GET', 'POST'))
    await pause(50)
    own.close()
    endOwn()
    await asking.say()
    expect(waiting.isClosed).toBe(true)
    asking.socket.destroy()
    expect(asking.received.toString()).toMatch(/^HTTP\/1.1 200 OK[\s\S]*late/)
  })
})
