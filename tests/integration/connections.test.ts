/** The connections of the real server: the use of the fast path, the log, and the shutdown. */
import fs from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import os from 'node:os'
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

/** Sends requests on one connection. @returns the heads of the responses */
async function heads(...requests: [method: string, address: string, more?: string][]): Promise<string[]> {
  const { port } = new URL(server.origin)
  const socket = net.connect(Number(port), '127.0.0.1')
  let said = ''
  socket.on('data', (part) => {
    said += part.toString('latin1')
  })
  const found: string[] = []
  for (const [method, address, more = ''] of requests) {
    said = ''
    socket.write(`${method} ${address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n${more}\r\n`)
    await until(async () => said.includes('\r\n\r\n'))
    await pause(20)
    found.push(said.slice(0, said.indexOf('\r\n\r\n')).replace(/Date: .*/, 'Date: now'))
  }
  socket.destroy()
  return found
}

/** Whether the fast path answered: only Node's server counts the responses of a connection. */
const isPlain = (head: string | undefined) => head?.endsWith('\r\nKeep-Alive: timeout=65') === true

test('the fast path answers a page, its style sheet, and the page with 304', async () => {
  const { text, etag } = await server.read(page)
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
  // The first request for it is rendered, which the fast path does not do.
  expect(isPlain(robots)).toBe(false)

  const [byNode = ''] = await heads(['HEAD', page])
  expect(isPlain(byNode)).toBe(false)
  expect(byNode.replace(', max=100', '')).toBe(whole)
  for (const name of ['Content-Security-Policy', 'ETag', 'Content-Language: fr', 'Vary', 'X-Content-Type-Options']) {
    expect(whole).toContain(`\r\n${name}`)
  }
  expect(whole).not.toMatch(/next|powered/i)
})

test.runIf(process.platform === 'linux' && os.getPriority() === 0)(
  'one thread keeps the priority of the process, and all others have a lower one',
  () => {
    const tasks = `/proc/${server.process.pid}/task`
    const priorities = fs.readdirSync(tasks).map((thread) => os.getPriority(Number(thread)))
    expect(priorities.filter((priority) => priority === 0)).toHaveLength(1)
    expect(priorities.filter((priority) => priority === 10).length).toBe(priorities.length - 1)
    expect(priorities.length).toBeGreaterThan(6)
  },
)

test('a connection of Node’s server is closed after a hundred responses, so that the next uses the fast path', async () => {
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

test('the log has the path and the status of a request under its id, and no data of the client', async () => {
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
    expect(written).toEqual([{ level: 30, time: any, id, method: 'GET', path, status: answer.status, ms: any }])
  }
  for (const word of ['Lecteur', '203.0.113.9', '127.0.0.1', 'jeton', 'ailleurs', 'mot-cherche']) {
    expect(server.log).not.toContain(word)
  }
})

test('a shutdown answers pending requests, closes open connections, and does not wait for idle clients', async () => {
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
