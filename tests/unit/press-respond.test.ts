import http, { type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { FinishedPage } from '#/press/page'
import {
  chooseEncoding,
  readyPage,
  type SendOptions,
  securityHeaders,
  sendReady,
  sendRedirect,
  sendText,
} from '#/press/respond'
import { pageOf } from '../support/pages'

const body = `<p>${'été '.repeat(200)}</p>`
const modified = Date.parse('2026-11-24T10:00:00.700Z')
let page: FinishedPage
beforeAll(async () => {
  page = await pageOf(body, { modified })
})

let server: http.Server | undefined
afterEach(() => server?.close())

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Sends one request through a real server, without headers or decoding that an HTTP client adds. */
async function ask(answer: RequestListener, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const listening = http.createServer(answer)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const request = http.request({ port, host: '127.0.0.1', method, headers, agent: false }, async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part as Buffer)
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
    })
    request.on('error', reject).end()
  })
}

const askPage = (headers?: http.OutgoingHttpHeaders, method?: string, options: SendOptions = { secure: false }) =>
  ask((request, response) => sendReady(request, response, readyPage(page, options)), headers, method)

describe('the encoding', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['deflate', 'identity'],
    ['BR', 'br'],
    ['gzip;q=1.0, br;q=0.1', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.0, gzip ;q=0.000', 'identity'],
    ['br;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['*;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0, gzip;q=0, *', 'identity'],
    ['brotli, gzipped', 'identity'],
    [',;,q', 'identity'],
  ] as const)('%s: %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding)
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    [undefined, (sent: Buffer) => sent],
  ] as const)('%s reaches the client complete, with a tag of its own', async (encoding, decode) => {
    const { status, headers, body: sent } = await askPage(encoding ? { 'Accept-Encoding': encoding } : {})
    expect(status).toBe(200)
    expect(decode(sent).toString()).toBe(body)
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-length']).toBe(String(sent.length))
    expect(headers.etag).toBe(`"${page.hash}${encoding ? `-${encoding}` : ''}"`)
    expect(headers.vary).toBe('Accept-Encoding')
  })
})

describe('a client that has the page', () => {
  const tag = (end = '') => `"${page.hash}${end}"`

  test.each<[string, () => http.OutgoingHttpHeaders, number]>([
    ['its tag', () => ({ 'If-None-Match': tag() }), 304],
    ['the tag of an encoding', () => ({ 'If-None-Match': tag('-br'), 'Accept-Encoding': 'br' }), 304],
    ['a weak tag', () => ({ 'If-None-Match': `W/${tag('-gzip')}`, 'Accept-Encoding': 'gzip' }), 304],
    ['the tag of another encoding than the accepted one', () => ({ 'If-None-Match': tag('-br') }), 200],
    ['its tag, with no-cache', () => ({ 'If-None-Match': tag(), 'Cache-Control': 'no-cache' }), 200],
    ['a list of tags', () => ({ 'If-None-Match': `"other", W/"more" ,${tag()}` }), 304],
    ['any', () => ({ 'If-None-Match': '*' }), 304],
    ['another tag', () => ({ 'If-None-Match': '"other"' }), 200],
    ['a tag without its quotes', () => ({ 'If-None-Match': page.hash }), 200],
    ['the tag of an unknown encoding', () => ({ 'If-None-Match': tag('-zstd') }), 200],
    ['its date', () => ({ 'If-Modified-Since': 'Tue, 24 Nov 2026 10:00:00 GMT' }), 304],
    ['a later date', () => ({ 'If-Modified-Since': 'Wed, 25 Nov 2026 10:00:00 GMT' }), 304],
    ['an earlier date', () => ({ 'If-Modified-Since': 'Tue, 24 Nov 2026 09:59:59 GMT' }), 200],
    ['an invalid date', () => ({ 'If-Modified-Since': 'yesterday' }), 200],
    [
      'another tag with a date: the tag counts',
      () => ({ 'If-None-Match': '"other"', 'If-Modified-Since': 'Wed, 25 Nov 2026 10:00:00 GMT' }),
      200,
    ],
  ])('%s', async (_, headers, expected) => {
    const { status, body: sent, headers: given } = await askPage(headers())
    expect(status).toBe(expected)
    expect(sent.length > 0).toBe(expected === 200)
    expect(given.etag).toContain(page.hash)
    expect(given['last-modified']).toBe('Tue, 24 Nov 2026 10:00:00 GMT')
    expect(given['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(given.vary).toBe('Accept-Encoding')
  })

  test('a response with an error status has no tag and is sent whole', async () => {
    const {
      status,
      headers,
      body: sent,
    } = await askPage({ 'If-None-Match': '*' }, 'GET', { status: 404, secure: false })
    expect(status).toBe(404)
    expect(headers.etag).toBeUndefined()
    expect(headers['last-modified']).toBeUndefined()
    expect(sent.toString()).toBe(body)
  })
})

test.each(['br', 'gzip', 'identity'])('HEAD is answered as GET, without the body: %s', async (encoding) => {
  const get = await askPage({ 'Accept-Encoding': encoding })
  const head = await askPage({ 'Accept-Encoding': encoding }, 'HEAD')
  expect(head.body).toHaveLength(0)
  const { date: _, ...same } = head.headers
  expect({ status: head.status, headers: get.headers }).toMatchObject({ status: get.status, headers: same })
  expect(head.headers['content-length']).toBe(String(get.body.length))
})

describe('headers of every response', () => {
  const policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

  const senders: [string, (secure: boolean) => RequestListener][] = [
    ['a page', (secure) => (request, response) => sendReady(request, response, readyPage(page, { secure }))],
    ['a redirection', (secure) => (_, response) => sendRedirect(response, 301, '/fr', secure)],
    ['a line of text', (secure) => (_, response) => sendText(response, 400, 'No.\n', secure)],
  ]

  test.each(senders)('%s', async (_, send) => {
    const { headers } = await ask(send(false))
    expect(headers).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test.each(senders)('%s, under https', async (_, send) => {
    const { headers } = await ask(send(true))
    expect(headers['content-security-policy']).toBe(`${policy}; upgrade-insecure-requests`)
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  })

  test('the policy allows no script and nothing inline', () => {
    expect(securityHeaders(true)['Content-Security-Policy']).not.toMatch(/script-src|unsafe|\*|data:|https?:/)
  })
})

test.each([
  ['hit', 'entente; hit'],
  ['miss', 'entente; fwd=miss; stored'],
  ['stale', 'entente; hit; detail=stale'],
] as const)('Cache-Status: %s', async (from, said) => {
  const { headers } = await askPage({}, 'GET', { secure: false, from, more: { 'Content-Language': 'fr' } })
  expect(headers['cache-status']).toBe(said)
  expect(headers['content-language']).toBe('fr')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
})

test.each([
  [301, 'public, max-age=0, must-revalidate'],
  [307, 'no-store'],
] as const)('a redirection %i', async (status, cacheControl) => {
  const answer = await ask((_, response) =>
    sendRedirect(response, status, '/fr/accords', false, { Vary: 'Accept-Language' }),
  )
  expect(answer.status).toBe(status)
  expect(answer.headers).toMatchObject({
    location: '/fr/accords',
    'cache-control': cacheControl,
    vary: 'Accept-Language',
  })
  expect(answer.body).toHaveLength(0)
})

test('the length of a text is in bytes, and HEAD gets no body', async () => {
  const send: RequestListener = (_, response) => sendText(response, 503, 'Éteint.\n', false, { 'Retry-After': '10' })
  const get = await ask(send)
  expect(get.body.toString()).toBe('Éteint.\n')
  expect(get.headers).toMatchObject({ 'content-length': '9', 'cache-control': 'no-store', 'retry-after': '10' })
  const head = await ask(send, {}, 'HEAD')
  expect(head.body).toHaveLength(0)
  expect(head.headers['content-length']).toBe('9')
})
