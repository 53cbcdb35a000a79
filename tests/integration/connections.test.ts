/** The connections of the real server: which of them are answered the shortest way, what is written down, and how they end. */
import http from 'node:http'
import net from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partner, person } from '../support/portal'
import { pause, Server, until } from '../support/server'

let server: Server
const page = '/fr/partenaires/organisation-tenue'

beforeAll(async () => {
  const { email } = await person('administrator')
  server = new Server({ databaseUrl: process.env.DATABASE_URL ?? '' })
  await server.start()
  await server.furnish(email)
  await server.publish('partners', partner('Organisation tenue'))
  await server.settled(page)
})

afterAll(() => server.remove())

/** Asks on one connection, and looks at the heads. */
async function heads(...questions: [method: string, address: string, more?: string][]): Promise<string[]> {
  const { port } = new URL(server.origin)
  const socket = net.connect(Number(port), '127.0.0.1')
  let said = ''
  socket.on('data', (part) => {
    said += part.toString('latin1')
  })
  const found: string[] = []
  for (const [method, address, more = ''] of questions) {
    said = ''
    socket.write(`${method} ${address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n${more}\r\n`)
    await until(async () => said.includes('\r\n\r\n'))
    await pause(20)
    found.push(said.slice(0, said.indexOf('\r\n\r\n')).replace(/Date: .*/, 'Date: now'))
  }
  socket.destroy()
  return found
}

/** Only Node's server counts the answers of a connection. */
const isPlain = (head: string | undefined) => head?.endsWith('\r\nKeep-Alive: timeout=65') === true

test('a visit is answered the shortest way: its page, its styles, and the page again which the reader holds', async () => {
  const { text, etag } = await server.read(page, { 'Accept-Encoding': 'br' })
  const style = /<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1] ?? ''
  await server.read(style)
  const [whole = '', styles, again, robots] = await heads(
    ['GET', page],
    ['GET', style],
    ['GET', page, `If-None-Match: ${etag}\r\n`],
    ['GET', '/robots.txt'],
  )
  expect([whole, styles, again].map(isPlain)).toEqual([true, true, true])
  expect(again).toMatch(/^HTTP\/1.1 304 /)
  // The first request for it: it is rendered, and does not take the shortest way.
  expect(isPlain(robots)).toBe(false)

  const [byNode = ''] = await heads(['HEAD', page])
  expect(isPlain(byNode)).toBe(false)
  expect(byNode.replace(', max=100', '')).toBe(whole)
  for (const name of ['Content-Security-Policy', 'ETag', 'Content-Language: fr', 'Vary', 'X-Content-Type-Options']) {
    expect(whole).toContain(`\r\n${name}`)
  }
  expect(whole).not.toMatch(/next|powered/i)
})

test('a connection that went to Node’s server is closed after a hundred answers, so that the next is short again', async () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const sockets = new Set<net.Socket>()
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      const request = http.request(`${server.origin}${page}`, { method: 'HEAD', agent })
      request.on('socket', (socket) => sockets.add(socket)).on('error', reject)
      request.on('response', (response) => response.resume().on('end', resolve)).end()
    })
  for (let asked = 0; asked < 100; asked += 1) await ask()
  expect(sockets.size).toBe(1)
  await ask()
  expect(sockets.size).toBe(2)
  agent.destroy()
})

test('of a question its path and its answer are written down, under the number that the reader has, and nothing of the reader', async () => {
  const reader = {
    'User-Agent': 'Lecteur/1.0',
    'X-Forwarded-For': '203.0.113.9',
    Cookie: 'payload-token=jeton-du-lecteur',
    Referer: 'https://ailleurs.example/lettre',
  }
  for (const path of ['/fr/pas-ici', '/api/partners']) {
    const answer = await fetch(`${server.origin}${path}?q=mot-cherche`, { headers: reader })
    const id = answer.headers.get('x-request-id') ?? 'none'
    let written: object[] = []
    await until(async () => {
      written = server.log
        .split('\n')
        .filter((line) => line.includes(id))
        .map((line) => JSON.parse(line))
      return written.length > 0
    })
    const any = expect.anything()
    const line = { level: 'info', time: any, msg: 'request', id, method: 'GET', path, status: answer.status, ms: any }
    expect(written).toEqual([line])
  }
  for (const word of ['Lecteur', '203.0.113.9', '127.0.0.1', 'jeton', 'ailleurs', 'mot-cherche']) {
    expect(server.log).not.toContain(word)
  }
})

test('a request that names two hosts is refused', async () => {
  const [twice = '', once = ''] = await heads(
    ['GET', '/api/users/me', 'Host: elsewhere.example\r\n'],
    ['GET', '/api/users/me'],
  )
  expect(twice).toMatch(/^HTTP\/1\.1 400 /)
  expect(once).toMatch(/^HTTP\/1\.1 200 /)
})

test('an end answers what was asked before, closes what is open, and does not wait for a reader that stays', async () => {
  const { port } = new URL(server.origin)
  const waiting = net.connect(Number(port), '127.0.0.1')
  await new Promise((resolve) => waiting.once('connect', resolve))
  const agent = new http.Agent({ keepAlive: true })
  // The first request for a route in a process takes a while.
  const answer = new Promise<number | undefined>((resolve, reject) => {
    const request = http.get(`${server.origin}/fr/accords`, { agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    })
    request.on('error', reject)
  })
  await pause(30)
  const began = Date.now()
  await server.stop()
  expect(await answer).toBe(200)
  expect(server.process.exitCode).toBe(0)
  expect(Date.now() - began).toBeLessThan(5000)
  await until(async () => waiting.closed)
  agent.destroy()
  await expect(fetch(`${server.origin}${page}`)).rejects.toThrow()
})
