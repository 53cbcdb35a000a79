import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import net from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { deferResponse } from '#/press/deferResponse'

let server: http.Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A server that holds each answer back until `release`. */
async function holding(handle: (response: ServerResponse, request: IncomingMessage) => unknown) {
  let release = () => {}
  let settled = false
  const settle = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        release = () => {
          settled = true
          resolve()
        }
      }),
  )
  server = http.createServer((request, response) => {
    deferResponse(response, settle)
    handle(response, request)
  })
  const listening = server
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  return { port, settle, release: () => release(), settled: () => settled }
}

/** Speaks to the server byte by byte: what arrives, as it arrives. */
function ask(port: number) {
  let heard = ''
  const socket = net.connect(port, '127.0.0.1', () =>
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n'),
  )
  socket.setEncoding('utf8')
  socket.on('data', (part) => {
    heard += part
  })
  socket.on('error', () => {})
  return { socket, heard: () => heard }
}

const pause = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms))

test.each<[string, (response: ServerResponse) => unknown, string]>([
  ['an answer in one piece', (response) => response.end('published'), 'published'],
  [
    'an answer with its head written first',
    (response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('published'),
    'published',
  ],
  [
    'headers that are sent ahead, as Next does when it streams',
    (response) => {
      response.flushHeaders()
      response.write('published')
      response.end()
    },
    'published',
  ],
  [
    'a stream over some time',
    async (response) => {
      for (const part of ['one,', 'two,', 'three']) {
        response.write(part)
        await pause(10)
      }
      response.end()
    },
    'one,',
  ],
])('nothing of it reaches the reader before the pages are gone: %s', async (_, handle, first) => {
  const { port, settle, release } = await holding(handle)
  const { socket, heard } = ask(port)
  await vi.waitFor(() => expect(settle).toHaveBeenCalled())
  await pause()
  expect(settle).toHaveBeenCalledTimes(1)
  expect(heard()).toBe('')
  release()
  await vi.waitFor(() => expect(heard()).toContain(first))
  socket.destroy()
})

test('the order is kept, before and after', async () => {
  const { port, settle, release, settled } = await holding(async (response) => {
    for (let number = 1; number <= 5; number += 1) response.write(`${number},`)
    while (!settled()) await pause(5)
    for (let number = 6; number <= 10; number += 1) response.write(`${number},`)
    response.end('end')
  })
  const answer = fetch(`http://127.0.0.1:${port}/`, { method: 'POST' }).then((response) => response.text())
  await vi.waitFor(() => expect(settle).toHaveBeenCalled())
  await pause()
  release()
  expect(await answer).toBe('1,2,3,4,5,6,7,8,9,10,end')
})

test('whoever writes is told when it was written', async () => {
  const written = vi.fn()
  const { port, settle, release } = await holding((response) => {
    response.write('one', written)
    response.write('two', 'utf8', written)
    response.end(written)
  })
  const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text())
  await vi.waitFor(() => expect(settle).toHaveBeenCalled())
  await pause()
  expect(written).not.toHaveBeenCalled()
  release()
  expect(await answer).toBe('onetwo')
  await vi.waitFor(() => expect(written).toHaveBeenCalledTimes(3))
})

test('waiting that fails holds nobody up', async () => {
  server = http.createServer((_, response) => {
    deferResponse(response, () => Promise.reject(new Error('the channel is gone')))
    response.end('published')
  })
  const listening = server
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('published')
})

test('a reader who hangs up meanwhile harms nobody', async () => {
  const { port, settle, release } = await holding((response, request) => {
    if (request.method === 'GET') return response.end('second')
    response.write('first')
    response.end()
  })
  const { socket } = ask(port)
  await vi.waitFor(() => expect(settle).toHaveBeenCalledTimes(1))
  socket.destroy()
  await pause()
  release()
  const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text())
  await vi.waitFor(() => expect(settle).toHaveBeenCalledTimes(2))
  release()
  expect(await answer).toBe('second')
})
