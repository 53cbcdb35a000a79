/**
 * The shortest way to an answer, over real connections. Two servers answer with the same page: one of them plainly where
 * it may. Whatever a reader sends, the two say the same.
 */
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerFast, readQuestion } from '#/press/fastPath'
import { bytesOf, type ReadyPage, readyPage, sendReady } from '#/press/respond'
import { pageOf } from '../support/pages'
import { pause } from '../support/server'

const bodyOf = (words: number) => `<p>${'été '.repeat(words)}</p>`
let ready: ReadyPage
let large: ReadyPage
/** What went to Node's server, by its address. */
const handed: string[] = []

function listener(request: http.IncomingMessage, response: http.ServerResponse): void {
  handed.push(`${request.method} ${request.url}`)
  if (request.url === '/kept') sendReady(request, response, ready)
  else if (request.url === '/large') sendReady(request, response, large)
  else if (request.url === '/slow') setTimeout(() => response.end('slow'), 1500)
  else if (request.method === 'POST') request.pipe(response)
  else response.end(`no ${request.url}`)
}

/** How often something was found for a plain question. */
let plainly = 0

const server = http.createServer(listener)
const other = http.createServer(listener)
const end = answerFast(server, ({ address, headers }) => {
  const found = { '/kept': ready, '/large': large }[address]
  if (!found) return null
  plainly += 1
  return bytesOf(headers, found)
})

const portOf = (of: http.Server) => (of.address() as AddressInfo).port

beforeAll(async () => {
  const options = { secure: true, from: 'hit' } as const
  ready = readyPage(await pageOf(bodyOf(2000), { modified: Date.parse('2026-11-24T10:00:00Z') }), options)
  large = readyPage(await pageOf(bodyOf(100_000)), options)
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

beforeEach(() => handed.splice(0))

/** A connection to a server, and all that comes on it. */
class Connection {
  readonly socket: net.Socket
  received = Buffer.alloc(0)
  isClosed = false

  constructor(to: http.Server) {
    this.socket = net.connect({ port: portOf(to), host: '127.0.0.1', noDelay: true })
    this.socket.on('data', (part) => {
      this.received = Buffer.concat([this.received, part])
    })
    this.socket.on('close', () => {
      this.isClosed = true
    })
    this.socket.on('error', () => {})
  }

  /** Sends parts, each read by itself, and waits until nothing more comes: longer for a first octet than for the next. */
  async say(...parts: (string | Buffer)[]): Promise<string> {
    this.received = Buffer.alloc(0)
    for (const part of parts) {
      this.socket.write(part)
      await pause(10)
    }
    for (let quiet = 0, length = 0; quiet < (length > 0 ? 30 : 300) && !this.isClosed; quiet += 10) {
      await pause(10)
      if (this.received.length > length) quiet = 0
      length = this.received.length
    }
    // The two servers may be asked on either side of a second.
    return this.received.toString('latin1').replace(/Date: .*/g, 'Date: now')
  }
}

async function once(to: http.Server, ...parts: (string | Buffer)[]): Promise<string> {
  const connection = new Connection(to)
  const said = await connection.say(...parts)
  connection.socket.destroy()
  return said + (connection.isClosed ? ' (closed)' : '')
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

describe('a plain question', () => {
  test.each([
    ['nothing but its host', ''],
    ['what a browser sends', browser],
    ['brotli', 'Accept-Encoding: br\r\n'],
    ['gzip alone', 'accept-encoding:gzip\r\n'],
    ['no coding that is known', 'Accept-Encoding: zstd\r\n'],
    ['a tag that it holds', 'If-None-Match: "HASH-br", W/"HASH"\r\n'],
    ['a tag of before', 'If-None-Match: "another"\r\n'],
    ['any tag', 'If-None-Match: *\r\n'],
    ['a date on which it was as it is', 'If-Modified-Since: Tue, 24 Nov 2026 10:00:00 GMT\r\n'],
    ['a date of before', 'If-Modified-Since: Tue, 24 Nov 2026 09:59:59 GMT\r\n'],
    ['spaces around a value', 'Accept-Encoding: \t gzip \t\r\n'],
    ['an empty value', 'Accept-Encoding:\r\n'],
  ])('is answered with the bytes of Node’s server: %s', async (_, more) => {
    const question = plain('/kept', more.replaceAll('HASH', ready.page.hash))
    const said = await once(server, question)
    expect(handed).toEqual([])
    expect(said).toBe(await once(other, question))
    expect(handed).toEqual(['GET /kept'])
    expect(said).toMatch(/^HTTP\/1.1 (200 OK|304 Not Modified)\r\n/)
  })

  test('one after the other on one connection', async () => {
    const connection = new Connection(server)
    const said = await connection.say(plain(), plain('/kept', 'Accept-Encoding: br\r\n'), plain())
    expect(said.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3)
    expect(handed).toEqual([])
    connection.socket.destroy()
  })
})

describe('what is not plain beyond doubt is answered by Node’s server, and by it alone', () => {
  const long = 'x'.repeat(9000)
  test.each<[string, ...(string | Buffer)[]]>([
    ['a page that does not stand ready', plain('/other')],
    ['HEAD', plain().replace('GET', 'HEAD')],
    ['OPTIONS', plain().replace('GET', 'OPTIONS')],
    ['a method in small letters', plain().replace('GET', 'get')],
    ['HTTP/1.0', plain().replace('1.1', '1.0')],
    ['HTTP/1.0 that stays open', plain('/kept', 'Connection: keep-alive\r\n').replace('1.1', '1.0')],
    ['HTTP/2 in prose', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an address with its host', plain('http://entente.example/kept')],
    ['an address that is a star', plain('*')],
    ['a space in the address', plain('/kept page')],
    ['a letter beyond ASCII in the address', Buffer.from(plain('/été'))],
    ['no host', 'GET /kept HTTP/1.1\r\n\r\n'],
    ['a header, and no host', 'GET /kept HTTP/1.1\r\nAccept: */*\r\n\r\n'],
    ['two hosts', plain('/kept', 'Host: evil.example\r\n')],
    [
      'a name that hides a host',
      plain('/kept', 'X-Host: evil.example\r\n').replace('Host: entente', 'X-Other: entente'),
    ],
    ['two codings in two lines', plain('/kept', 'Accept-Encoding: gzip\r\nAccept-Encoding: br\r\n')],
    ['the end of the connection', plain('/kept', 'Connection: close\r\n')],
    ['more than to stay open', plain('/kept', 'Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n')],
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
  ])('%s', async (_, ...parts) => {
    const here = await once(server, ...parts)
    const seen = handed.splice(0)
    expect(here).toBe(await once(other, ...parts))
    expect(seen).toEqual(handed)
    expect(here).toMatch(/^HTTP\/1.1 /)
  })

  test('what comes after on its connection too', async () => {
    const connection = new Connection(server)
    for (const address of ['/kept', '/other', '/kept']) await connection.say(plain(address))
    expect(handed).toEqual(['GET /other', 'GET /kept'])
    connection.socket.destroy()
  })

  test('a body of a megabyte arrives whole', async () => {
    const sent = Buffer.alloc(1_000_000, 'entente ')
    const answer = await fetch(`http://127.0.0.1:${portOf(server)}/`, { method: 'POST', body: sent })
    expect(Buffer.from(await answer.arrayBuffer()).equals(sent)).toBe(true)
  })
})

test('a question is plain only as a whole: no part of one is, nor anything with one octet more', () => {
  const whole = Buffer.from(plain('/kept', browser))
  expect(readQuestion(whole)).toMatchObject({ address: '/kept', headers: { host: 'entente.example' } })
  for (let length = 0; length < whole.length; length += 1) expect(readQuestion(whole.subarray(0, length))).toBeNull()
  for (const more of ['\r', '\n', ' ', 'G', '\0']) expect(readQuestion(Buffer.from(`${whole}${more}`))).toBeNull()
})

/** Whatever one octet of a plain question is turned into: the two servers agree on what it asks. */
test('no octet that is another makes the two say different things', async () => {
  const whole = Buffer.from(plain('/kept', 'Accept-Encoding: gzip\r\nX: Content-Length: 4\r\n'))
  const changed = [...whole.keys()].flatMap((at) =>
    [0x00, 0x0a, 0x0d, 0x20, 0x3a, 0xe9].map((octet) => {
      const bytes = Buffer.from(whole)
      bytes[at] = octet
      return bytes
    }),
  )
  const answersOf = async (to: http.Server) => {
    const answers: string[] = []
    for (let at = 0; at < changed.length; at += 50) {
      answers.push(...(await Promise.all(changed.slice(at, at + 50).map((bytes) => once(to, bytes)))))
    }
    return answers
  }
  const [here, there] = await Promise.all([server, other].map(answersOf))
  for (const [at, said] of here?.entries() ?? []) expect(said, JSON.stringify(`${changed[at]}`)).toBe(there?.[at])
}, 60_000)

describe('the connection', () => {
  test('who asks and does not read is not listened to, and has every answer once he reads', async () => {
    const count = 100
    const connection = new Connection(server)
    connection.socket.pause()
    plainly = 0
    for (let asked = 0; asked < count; asked += 1) {
      connection.socket.write(plain('/large'))
      await pause(5)
    }
    // 500 KB each: the buffers of the system take some megabytes.
    expect(plainly).toBeLessThan(count / 2)
    connection.socket.resume()
    const said = await connection.say()
    expect(said.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(count)
    connection.socket.destroy()
  }, 60_000)

  test('one that went to Node’s server is not measured by the time of those that wait', async () => {
    server.keepAliveTimeout = 100
    const answer = await fetch(`http://127.0.0.1:${portOf(server)}/slow`)
    server.keepAliveTimeout = 5000
    expect(await answer.text()).toBe('slow')
  })

  test('who ends his side after a question still has the answer, and the connection is closed', async () => {
    const connection = new Connection(server)
    connection.socket.end(plain())
    while (!connection.isClosed) await pause(10)
    expect(connection.received.toString()).toContain('HTTP/1.1 200 OK')
  })

  test('one on which nobody asks is closed after the time that the last lines promise', async () => {
    server.keepAliveTimeout = 100
    const connection = new Connection(server)
    await connection.say(plain())
    const since = performance.now()
    while (!connection.isClosed) await pause(10)
    server.keepAliveTimeout = 5000
    expect(performance.now() - since).toBeGreaterThan(500)
  })

  test('one on which nobody ever asked is closed sooner', async () => {
    server.headersTimeout = 200
    const connection = new Connection(server)
    const since = performance.now()
    while (!connection.isClosed) await pause(10)
    server.headersTimeout = 60_000
    expect(performance.now() - since).toBeLessThan(1000)
    expect(connection.received.length).toBe(0)
  })

  test('an end closes those that wait for a question, and leaves those of Node’s server to it', async () => {
    const own = http.createServer((_, response) => setTimeout(() => response.end('late'), 200))
    const endOwn = answerFast(own, ({ headers }) => bytesOf(headers, ready))
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
