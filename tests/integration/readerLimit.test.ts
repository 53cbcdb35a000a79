/** Searches, filtered lists and anonymous calls of the API are limited for each client; what is kept, and other pages, are not. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ReaderLimit } from '#/readerLimit'
import { Server } from '../support/server'

let server: Server

beforeAll(async () => {
  vi.stubEnv('READER_LIMIT', '3')
  vi.stubEnv('TRUSTED_PROXIES', '1')
  server = new Server({ databaseUrl: process.env.DATABASE_URL ?? '' })
  await server.start()
}, 120_000)

afterAll(() => server.remove())

/** @param from the address that the proxy in front of the portal tells */
const ask = (address: string, from: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}${address}`, { headers: { 'X-Forwarded-For': `203.0.113.200, ${from}`, ...headers } })

const statuses = async (addresses: string[], from: string) => {
  const found: number[] = []
  for (const address of addresses) found.push((await ask(address, from)).status)
  return found
}

/** Searches that nobody made before. */
const words = Array.from({ length: 200 }, (_, i) => `mot${i}`)
const searches = (count: number, at = '/fr/recherche') => words.splice(0, count).map((word) => `${at}?q=${word}`)

test('a client has its limit and its burst, and then a page in its language that says when to try again', async () => {
  const from = '192.0.2.1'
  expect(await statuses(searches(9), from)).toEqual(Array(9).fill(200))
  const [french = '', english = ''] = [...searches(1), ...searches(1, '/en/search')]
  for (const [address, locale, title] of [
    [french, 'fr', 'Trop de recherches à la fois'],
    [english, 'en', 'Too many searches at once'],
  ] as const) {
    const refused = await ask(address, from)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect([refused.headers.get('cache-control'), refused.headers.get('content-language')]).toEqual([
      'no-store',
      locale,
    ])
    const html = await refused.text()
    expect(html).toContain(`<html lang="${locale}"`)
    expect(html).toContain(title)
  }
  expect((await ask(searches(1)[0] ?? '', '192.0.2.2')).status).toBe(200)
})

test('kept pages and pages without a query are never limited', async () => {
  const from = '192.0.2.3'
  const [kept = ''] = searches(1)
  expect((await ask(kept, '192.0.2.4')).status).toBe(200)
  expect(await statuses(searches(10), from)).toContain(429)
  const open = [kept, '/fr/partenaires', '/en/agreements', '/fr/recherche', '/sitemap.xml']
  expect(await statuses(open, from)).toEqual(open.map(() => 200))
})

test('a file with a query is refused as JSON', async () => {
  const from = '192.0.2.5'
  expect(await statuses(searches(10), from)).toContain(429)
  const refused = await ask('/en/partners.json?kind=ngo', from, { 'Accept-Language': 'en' })
  expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'application/problem+json'])
  expect(await refused.json()).toEqual({ title: 'Too many requests. Please try again a little later.', status: 429 })
})

test('calls of the API without a session are limited, apart from searches', async () => {
  const from = '192.0.2.6'
  expect(await statuses(searches(9), from)).toEqual(Array(9).fill(200))
  expect(await statuses(Array(9).fill('/api/users/me'), from)).toEqual(Array(9).fill(200))
  const refused = await ask('/api/users/me', from, { 'Accept-Language': 'fr' })
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await refused.json()).errors[0].message).toMatch(/^Trop de demandes/)
})

test('this machine is not limited, and 0 limits nobody', async () => {
  const direct = await Promise.all(searches(12).map((address) => ask(address, '127.0.0.1')))
  expect(direct.map(({ status }) => status)).toEqual(Array(12).fill(200))
  const none = new ReaderLimit(0)
  const headers = new Headers({ 'X-Forwarded-For': '192.0.2.7' })
  for (let i = 0; i < 100; i += 1) expect(await none.waitOf(headers)).toBe(0)
})
