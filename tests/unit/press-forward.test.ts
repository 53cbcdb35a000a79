/** Forwarding between the edge's thread and Next's thread, over a real socket and the renderer's own server. */
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Forwarder } from '#/press/forward'
import { Renderer } from '#/press/render'
import { noteAnnouncement } from '#/tracking/announcements'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-forward-'))
const socket = path.join(folder, 'next.sock')
type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void
let behind: Handler = (_, response) => response.end()
const next = new Renderer((request, response) => behind(request, response), 'http://localhost:3000')
/** Resolves `caughtUp`, as the arrival of the announcement does. */
let hear: () => void = () => {}
const caughtUp = vi.fn(
  () =>
    new Promise<void>((resolve) => {
      hear = resolve
    }),
)
const forwarder = new Forwarder(socket, false, caughtUp)
const edge = http.createServer((request, response) => {
  forwarder.forward(request, response).catch(() => {
    if (response.headersSent) response.destroy()
    else response.writeHead(502).end()
  })
})
let origin = ''

beforeAll(async () => {
  await next.listen(socket)
  await new Promise<void>((resolve) => edge.listen(0, '127.0.0.1', resolve))
  const address = edge.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})

afterAll(async () => {
  forwarder.close()
  edge.closeAllConnections()
  edge.close()
  await next.close()
  fs.rmSync(folder, { recursive: true })
})

test('a request and its response are forwarded unchanged: method, address, body, status, cookies', async () => {
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

test('a body without a length is forwarded in chunks', async () => {
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

test('the address of the client is added, and internal headers of a client are removed', async () => {
  behind = (request, response) => response.end(JSON.stringify(request.headers))
  const headers = {
    'X-Press-Render': '1',
    'X-Preview': '/fr',
    'X-Job-Key': 'k',
    'X-Forwarded-For': '10.0.0.1',
    Cookie: 'c=1',
  }
  const heard = await (await fetch(`${origin}/admin`, { headers })).json()
  expect(Object.keys(heard).filter((name) => /^x-(press|preview|job-key|locale|answer)/.test(name))).toEqual([])
  expect(heard['x-forwarded-for']).toMatch(/^10\.0\.0\.1, (::ffff:)?127\.0\.0\.1$/)
  expect(heard).toMatchObject({ cookie: 'c=1', host: origin.replace('http://', '') })
})

test('the response to a request that announced a change waits until the announcement has arrived', async () => {
  behind = async (_, response) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    noteAnnouncement()
    response.statusCode = 201
    response.end('published')
  }
  let answered = false
  const asked = fetch(`${origin}/api/partners`, { method: 'POST' }).finally(() => {
    answered = true
  })
  await vi.waitFor(() => expect(caughtUp).toHaveBeenCalledOnce())
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(answered).toBe(false)
  hear()
  const answer = await asked
  expect([answer.status, await answer.text(), answer.headers.get('x-announced')]).toEqual([201, 'published', null])
})

test('no other response waits, and a client cannot set the header of an announcement', async () => {
  caughtUp.mockClear()
  behind = (_, response) => response.end('saved')
  const answer = await fetch(`${origin}/api/partners`, { method: 'POST', headers: { 'X-Announced': '1' } })
  expect(await answer.text()).toBe('saved')
  expect(caughtUp).not.toHaveBeenCalled()
})

const through = async (secure: boolean, headers: Record<string, string> = {}) => {
  const own = new Forwarder(socket, secure, async () => {})
  const server = http.createServer((request, response) => void own.forward(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/x`
  const answer = await fetch(url, { headers, redirect: 'manual' })
  const text = await answer.text()
  own.close()
  server.closeAllConnections()
  server.close()
  return { text, headers: answer.headers }
}

test.each([200, 307, 400, 404, 500])(
  'an answer %d of the administration bears the security headers',
  async (status) => {
    behind = (_, response) => response.writeHead(status, { 'cache-control': 'public, max-age=9', Location: '/x' }).end()
    const { headers } = await through(true)
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'same-origin',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      'x-content-type-options': 'nosniff',
    })
    expect((await through(false)).headers.get('strict-transport-security')).toBeNull()
  },
)

test('the policy that an answer has is kept, and a sandboxed file gets no header that browsers refuse on it', async () => {
  behind = (_, response) => response.setHeader('content-security-policy', "sandbox; default-src 'none'").end()
  const { headers } = await through(true)
  expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
  expect(headers.get('cross-origin-opener-policy')).toBeNull()
})

test('over https the session cookie is one that no other host can set; Payload reads it under its own name', async () => {
  behind = (request, response) => {
    response.setHeader('Set-Cookie', [
      'entente-token=new; Path=/; HttpOnly=true; Secure=true',
      'entente-lng=fr; Path=/',
    ])
    response.end(request.headers.cookie)
  }
  const Cookie = 'a=1; entente-token=planted; __Host-entente-token=own; entente-lng=en'
  const secure = await through(true, { Cookie })
  expect(secure.text).toBe('a=1; entente-token=own; entente-lng=en')
  expect(secure.headers.getSetCookie()).toEqual([
    '__Host-entente-token=new; Path=/; HttpOnly=true; Secure=true',
    'entente-lng=fr; Path=/',
  ])
  const plain = await through(false, { Cookie: 'a=1; entente-token=own' })
  expect(plain.text).toBe('a=1; entente-token=own')
  expect(plain.headers.getSetCookie()[0]).toMatch(/^entente-token=new;/)
})

test('a response that breaks off is not taken as complete', async () => {
  behind = (_, response) => {
    response.writeHead(200, { 'Content-Length': '1000' })
    response.write('half', () => response.destroy())
  }
  const answer = await fetch(`${origin}/api/x`)
  await expect(answer.text()).rejects.toThrow()
})

test('a request is aborted when its client disconnects', async () => {
  const left = new Promise<void>((resolve) => {
    behind = (request) => void request.once('close', resolve)
  })
  const leaving = new AbortController()
  const asked = fetch(`${origin}/api/x`, { signal: leaving.signal }).catch(() => 'left')
  setTimeout(() => leaving.abort(), 50)
  expect(await asked).toBe('left')
  await left
})

test('the promise rejects when the socket has no listener', async () => {
  const alone = new Forwarder(path.join(folder, 'nobody.sock'), false, async () => {})
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
