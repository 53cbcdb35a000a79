/** Files as the press sends them, over real connections. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import http, { type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf, placeOf, storeFile } from '#/fileStore'
import { sendFile } from '#/press/files'
import type { FileFacts } from '#/tracking/dependencies'

const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(40)
const pdf = 'application/pdf'
/** The validator of that text. */
const tag = `"${hashOf(Buffer.from(text))}"`
let folder: string
let server: http.Server
let facts: FileFacts
let sent: boolean

/** Stores a file as an upload does, and describes it. */
async function describeFile(name: string, content: string, more: Partial<FileFacts> = {}): Promise<FileFacts> {
  const bytes = Buffer.from(content)
  await storeFile(folder, bytes)
  return { name, type: pdf, language: 'fr', bytes: bytes.length, hash: hashOf(bytes), ...more }
}
const placed = ({ hash }: FileFacts) => path.join(folder, placeOf(hash))

beforeAll(async () => {
  const above = mkdtempSync(path.join(os.tmpdir(), 'entente-files-'))
  writeFileSync(path.join(above, 'secret.pdf'), 'secret')
  folder = mkdtempSync(path.join(above, 'documents-'))
  server = http.createServer(async (request, response) => {
    sent = await sendFile(request, response, facts, { folder, secure: true, from: 'hit' })
    if (!sent) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  rmSync(path.dirname(folder), { recursive: true })
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

function ask(headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const request = http.request({ port, method, headers, host: '127.0.0.1' }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const body = Buffer.concat(parts).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      })
    })
    request.on('error', reject).end()
  })
}

describe('a file', () => {
  beforeAll(async () => {
    facts = await describeFile('accord.pdf', text)
    utimesSync(placed(facts), 1_700_000_000, 1_700_000_000)
  })

  test('is sent whole, with a sandbox policy and its own type', async () => {
    const { status, headers, body } = await ask()
    expect([status, body === text]).toEqual([200, true])
    expect(headers).toMatchObject({
      'content-type': pdf,
      'content-length': String(text.length),
      'content-language': 'fr',
      'content-disposition': 'inline; filename=accord.pdf',
      'content-security-policy':
        "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=0, must-revalidate',
      'cache-status': 'entente; hit',
      'accept-ranges': 'bytes',
      etag: tag,
      'last-modified': 'Tue, 14 Nov 2023 22:13:20 GMT',
      'strict-transport-security': expect.stringContaining('max-age='),
    })
    expect(headers).not.toHaveProperty('cross-origin-opener-policy')
    expect(headers).not.toHaveProperty('set-cookie')
  })

  test.each([
    ['bytes=0-9', 'bytes 0-9/1040', 'abcdefghij'],
    ['bytes=1038-', 'bytes 1038-1039/1040', 'yz'],
    ['bytes=-3', 'bytes 1037-1039/1040', 'xyz'],
    ['bytes=1030-999999', 'bytes 1030-1039/1040', 'qrstuvwxyz'],
  ])('is sent in part: %s', async (range, contentRange, part) => {
    const { status, headers, body } = await ask({ Range: range })
    expect([status, headers['content-range'], body]).toEqual([206, contentRange, part])
    expect(headers['content-length']).toBe(String(part.length))
    expect(headers.etag).toBe(tag)
  })

  test('a range outside the file is refused, without the headers of the file', async () => {
    const { status, headers, body } = await ask({ Range: 'bytes=1040-' })
    expect([status, headers['content-range']]).toEqual([416, 'bytes */1040'])
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    for (const name of ['etag', 'last-modified', 'content-disposition', 'content-language', 'cache-status'])
      expect(headers).not.toHaveProperty(name)
    expect(body).not.toContain('abc')
  })

  test.each([
    ['several parts at once', 'bytes=0-1,5-6'],
    ['another unit', 'lines=0-1'],
  ])('is sent whole for a range of %s', async (_, range) => {
    expect(await ask({ Range: range })).toMatchObject({ status: 200, body: text })
  })

  test.each([
    ['the same tag', tag, 206],
    ['another tag', '"other"', 200],
    ['the same date', 'Tue, 14 Nov 2023 22:13:20 GMT', 206],
    ['an earlier date', 'Tue, 14 Nov 2023 22:13:19 GMT', 200],
  ])('is sent in part only when it is the file that the client began to fetch: %s', async (_, ifRange, status) => {
    expect((await ask({ Range: 'bytes=0-1', 'If-Range': ifRange })).status).toBe(status)
  })

  test.each([
    [{ 'If-None-Match': tag }, 304],
    [{ 'If-None-Match': `W/${tag}` }, 304],
    [{ 'If-None-Match': `"a", ${tag}` }, 304],
    [{ 'If-None-Match': '*' }, 304],
    [{ 'If-None-Match': '"other"' }, 200],
    [{ 'If-Modified-Since': 'Tue, 14 Nov 2023 22:13:20 GMT' }, 304],
    [{ 'If-Modified-Since': 'Tue, 14 Nov 2023 22:13:19 GMT' }, 200],
    [{ 'If-None-Match': '"other"', 'If-Modified-Since': 'Tue, 14 Nov 2023 22:13:20 GMT' }, 200],
    [{ 'If-Match': '"other"' }, 412],
    [{ 'If-Match': tag }, 200],
  ] as [Record<string, string>, number][])('%j', async (headers, status) => {
    const answer = await ask(headers)
    expect(answer.status).toBe(status)
    if (status === 304) {
      expect(answer.body).toBe('')
      expect(answer.headers).toMatchObject({ etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' })
    }
  })

  test('is sent without a body for HEAD', async () => {
    const { status, headers, body } = await ask({}, 'HEAD')
    expect([status, headers['content-length'], body]).toEqual([200, String(text.length), ''])
  })
})

test.each([
  ['rapport final.csv', 'text/csv', 'attachment; filename="rapport final.csv"'],
  [
    'Mémorandum « été ».docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    `attachment; filename="M?morandum ? ?t? ?.docx"; filename*=UTF-8''M%C3%A9morandum%20%C2%AB%20%C3%A9t%C3%A9%20%C2%BB.docx`,
  ],
  ['a"b%20.pdf', pdf, String.raw`inline; filename="a\"b%20.pdf"; filename*=UTF-8''a%22b%2520.pdf`],
  ['.hidden.pdf', pdf, 'inline; filename=.hidden.pdf'],
  ['协议.pdf', pdf, `inline; filename="??.pdf"; filename*=UTF-8''%E5%8D%8F%E8%AE%AE.pdf`],
])('%s is saved under its own name', async (name, type, disposition) => {
  facts = await describeFile(name, 'text', { type })
  const { status, headers, body } = await ask()
  expect([status, body]).toEqual([200, 'text'])
  expect(headers['content-disposition']).toBe(disposition)
})

test.each(['../secret.pdf', '..', '.', '', '/etc/passwd', 'sub/accord.pdf', '..%2fsecret.pdf'])(
  'the disk is not asked for the name of a file, but for its content: %s',
  async (name) => {
    facts = await describeFile(name, 'text')
    expect((await ask()).body).toBe('text')
    const stranger = { folder, secure: true, from: 'hit' } as const
    const nobody = {} as http.IncomingMessage & http.ServerResponse // nothing is read or sent
    await expect(sendFile(nobody, nobody, { ...facts, hash: name }, stranger)).rejects.toThrow('Not the hash')
  },
)

test('a file that is not the one described is not sent', async () => {
  const described = await describeFile('autre.pdf', 'tout entier')
  writeFileSync(placed(described), 'tout')
  for (const other of [described, { ...described, hash: hashOf(Buffer.from('absent')) }]) {
    facts = other
    expect((await ask()).body).toBe('')
    expect(sent).toBe(false)
  }
})
