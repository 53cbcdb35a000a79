/** The door from the thread of the press to that of Next, over a real socket. */
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forwarder } from '#/press/forward'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-pass-'))
const socket = path.join(folder, 'next.sock')
type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void
let behind: Handler = (_, response) => response.end()
const next = http.createServer((request, response) => behind(request, response))
const pass = new Forwarder(socket)
const front = http.createServer((request, response) => {
  pass.forward(request, response).catch(() => {
    if (response.headersSent) response.destroy()
    else response.writeHead(502).end()
  })
})
let origin = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => next.listen(socket, resolve))
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  const address = front.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})

afterAll(() => {
  pass.close()
  for (const server of [next, front]) {
    server.closeAllConnections()
    server.close()
  }
  fs.rmSync(folder, { recursive: true })
})

test('a request and its answer go through as they are: method, address, body, status, cookies', async () => {
  behind = (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      response.setHeader('Set-Cookie', ['a=1; HttpOnly', 'b=2'])
      response.writeHead(201, { 'X-Asked': `${request.method} ${request.url}` })
      response.end(Buffer.concat(parts))
    })
  }
  const body = 'é'.repeat(200_000)
  const answer = await fetch(`${origin}/api/partners?draft=true`, { method: 'POST', body })
  expect([answer.status, answer.headers.get('x-asked')]).toEqual([201, 'POST /api/partners?draft=true'])
  expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2'])
  expect(await answer.text()).toBe(body)
})

test('a body without a length goes through in parts', async () => {
  behind = (request, response) => void request.pipe(response)
  const parts = new ReadableStream({
    start(controller) {
      for (const part of ['one ', 'two']) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })
  const answer = await fetch(`${origin}/api/x`, { method: 'POST', body: parts, duplex: 'half' } as RequestInit)
  expect(await answer.text()).toBe('one two')
})

test('Next learns who asks, and hears nothing that only the press may say', async () => {
  behind = (request, response) => response.end(JSON.stringify(request.headers))
  const headers = {
    'X-Press-Render': '1',
    'X-Preview': '/fr',
    'X-Clock': 'k',
    'X-Forwarded-For': '10.0.0.1',
    Cookie: 'c=1',
  }
  const heard = await (await fetch(`${origin}/admin`, { headers })).json()
  expect(Object.keys(heard).filter((name) => /^x-(press|preview|job-key|locale|answer)/.test(name))).toEqual([])
  expect(heard['x-forwarded-for']).toMatch(/^10\.0\.0\.1, (::ffff:)?127\.0\.0\.1$/)
  expect(heard).toMatchObject({ cookie: 'c=1', host: origin.replace('http://', '') })
})

test('an answer that breaks off is not taken for a whole one', async () => {
  behind = (_, response) => {
    response.writeHead(200, { 'Content-Length': '1000' })
    response.write('half', () => response.destroy())
  }
  const answer = await fetch(`${origin}/api/x`)
  await expect(answer.text()).rejects.toThrow()
})

test('a reader who leaves is not worked for any longer', async () => {
  const left = new Promise<void>((resolve) => {
    behind = (request) => void request.once('close', resolve)
  })
  const leaving = new AbortController()
  const asked = fetch(`${origin}/api/x`, { signal: leaving.signal }).catch(() => 'left')
  setTimeout(() => leaving.abort(), 50)
  expect(await asked).toBe('left')
  await left
})

test('nobody behind: the caller hears of it', async () => {
  const alone = new Forwarder(path.join(folder, 'nobody.sock'))
  const server = http.createServer((request, response) => {
    alone.forward(request, response).catch((error) => response.writeHead(502).end(error.code))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const answer = await fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/x`)
  expect([answer.status, await answer.text()]).toEqual([502, 'ENOENT'])
  server.closeAllConnections()
  server.close()
})
