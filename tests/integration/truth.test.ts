/**
 * The promises of the press, on the real server with the first content: each client gets the state that is public then,
 * under any load and in any form of request.
 */
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadContent } from '#/content/load'
import { partner, person, portal, save, withdrawal } from '../support/portal'
import { type Read, Server, until } from '../support/server'

const full = Number(process.env.FAULT_ROUNDS || 10) > 10
const publicUrl = 'https://entente.example'
let server: Server

beforeAll(async () => {
  await loadContent(await portal())
  const { email } = await person('administrator')
  // The public address behind a proxy that terminates TLS.
  server = new Server({ databaseUrl: process.env.DATABASE_URL ?? '', publicUrl })
  await server.start()
  await server.furnish(email)
}, 240_000)

afterAll(() => server.remove())

/** Asks Next over the internal socket, as the press does but for the headers. */
function askInside(address: string, headers: Record<string, string>): Promise<number> {
  const folder = fs.readdirSync(server.dataDir).find((name) => name.startsWith('entente-')) ?? ''
  const socketPath = path.join(server.dataDir, folder, 'next.sock')
  const sent = { host: new URL(publicUrl).host, accept: 'text/html', 'user-agent': 'entente-press', ...headers }
  return new Promise((resolve, reject) => {
    http
      .get({ socketPath, path: address, headers: sent }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
      })
      .once('error', reject)
  })
}

/** Works through a list, several at a time. */
async function each<T>(list: readonly T[], work: (one: T) => Promise<void>, atOnce = 6): Promise<void> {
  const rest = list.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of rest) await work(one)
    }),
  )
}

const secure = { 'x-forwarded-proto': 'https' }

test('the session is in a cookie that no other host of the domain can set', async () => {
  const { email } = await person('editor')
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ email, password: 'correct horse battery' })
  const answer = await fetch(`${server.origin}/api/users/login`, { method: 'POST', headers, body })
  const [cookie = '', ...others] = answer.headers.getSetCookie()
  expect(others).toEqual([])
  expect(cookie).toMatch(/^__Host-entente-token=[\w.-]+;/)
  expect(cookie).toMatch(/; Path=\/(;|$)/)
  expect(cookie).toMatch(/; Secure/)
  expect(cookie).not.toMatch(/Domain/i)
  const token = /=([\w.-]+)/.exec(cookie)?.[1]
  const known = async (name: string) => {
    const own = { Cookie: `${name}=${token}`, 'Sec-Fetch-Site': 'same-origin' }
    return JSON.parse((await server.read('/api/users/me', own)).text).user?.email
  }
  expect(await known('__Host-entente-token')).toBe(email)
  expect(await known('entente-token')).toBeUndefined()
  const signingOut = { method: 'POST', headers: { Cookie: `__Host-entente-token=${token}`, Origin: publicUrl } }
  const signedOut = await fetch(`${server.origin}/api/users/logout`, signingOut)
  expect(signedOut.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-entente-token=;/)])
})

test('every localised address is rendered, whether it was asked over TLS or not', async () => {
  const sitemap = (await server.read('/sitemap.xml')).text
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  expect(addresses.length).toBeGreaterThan(200)
  const answers = new Map<string, unknown>()
  await each(addresses, async (address) => {
    const { status, from } = await server.read(address, secure)
    answers.set(address, [status, from])
  })
  const rendered = [200, 'entente; fwd=miss; stored']
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(addresses.map((address) => [address, rendered])))

  // The first of each kind in each language, unless there is time for all of them.
  const kindOf = (address: string) => address.split('/').slice(0, 3).join('/') + address.split('/').length
  const firsts = [...new Map(addresses.toReversed().map((address) => [kindOf(address), address])).values()]
  const inside: string[] = []
  await each(full ? addresses : firsts, async (address) => {
    for (const headers of [secure, {}]) {
      const status = await askInside(address, headers)
      if (status !== 200) inside.push(`${address}: ${status} ${JSON.stringify(headers)}`)
    }
  })
  expect(inside).toEqual([])
}, 240_000)

test('a thousand queries that nobody declared make one page, and the odd ones too', async () => {
  await server.publish('partners', partner('Mille questions'))
  const address = '/fr/partenaires/mille-questions'
  const before = await server.counters()
  const known = await server.read(address)
  const made = Array.from(
    { length: 1000 },
    (_, n) => `?${['utm_source', 'q', 'page', 'fbclid', 'é'][n % 5]}=${n}&x=${n * 7}`,
  )
  const odd = [
    '?',
    '??',
    '?&&&===',
    '?=',
    '?__proto__[admin]=1&constructor=1',
    '?%00',
    '?%0d%0aSet-Cookie:%20a=b',
    '?%E0%A4%A',
    '?<script>alert(1)</script>',
    "?q=1'%20or%201=1--",
    '?../../etc/passwd',
    '?locale=en&slug=cms&nxtPlocale=fr&nxtPslug=blg',
    '?__nextLocale=fr&_next_data_req=1&_rsc=1abcd',
    '?draft=true&preview=1&x-answer=gone',
    `?${'a=1&'.repeat(500)}`,
  ]
  const answers: Read[] = []
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await server.read(`${address}${query}`, headers)
    expect(answer.from, query).toBe('entente; hit')
    answers.push(answer)
  }
  await each([...made, ...odd], (query) => ask(query))
  const headers = {
    rsc: '1',
    cookie: 'payload-token=x',
    'x-answer': 'gone',
    'x-locale': 'en',
    'next-router-state-tree': '%5B%5D',
  }
  for (const [name, value] of Object.entries(headers)) await ask('?_rsc=1', { [name]: value })
  expect(new Set(answers.map(({ status, etag, text }) => `${status} ${etag} ${text.length}`))).toEqual(
    new Set([`200 ${known.etag} ${known.text.length}`]),
  )
  const after = await server.counters()
  expect(after.pages).toBe(before.pages + 1)
  const { hit, miss } = before.served
  expect(after.served).toEqual({ ...before.served, hit: hit + answers.length, miss: miss + 1 })
  expect((await server.read(`${address}?${'a'.repeat(3000)}`)).status).toBe(414)
}, 240_000)

test('a record that becomes public shows on the page that pointed to it, and is gone from it when it is withdrawn', async () => {
  const { id } = await save('partners', partner('Hôte attendu'))
  const relations = [{ type: 'hostedBy', partner: id }]
  await server.publish('partners', partner('Page qui renvoie', { relations }))
  const address = '/fr/partenaires/page-qui-renvoie'
  const shows = async () => (await server.read(address)).text.includes('Hôte attendu')
  await server.settled(address)
  expect(await shows()).toBe(false)
  await server.publish('partners', {}, id)
  expect(await shows()).toBe(true)
  await server.settled(address)
  await withdrawal('partners', id, { isConfirmed: true })
  await until(async () => !(await shows()))
})

test('whoever asks after a publication was answered gets it, whoever else publishes and asks', async () => {
  const writers = 3
  const rounds = full ? 300 : 12
  const list = '/fr/partenaires'
  const ids = await Promise.all(
    Array.from({ length: writers }, (_, writer) => server.publish('partners', partner(`Course ${writer} zéro`))),
  )
  const pageOf = (writer: number) => `${list}/course-${writer}-zero`
  /** The last round of each writer of which the answer was read. */
  const answered = ids.map(() => 0)
  const stale: string[] = []
  let reads = 0

  async function read(address: string, shown: number[]) {
    const owed = [...answered]
    const { status, text } = await server.read(address)
    reads += 1
    if (status !== 200) stale.push(`${address}: ${status}`)
    for (const writer of shown) {
      const round = Number(new RegExp(`Course ${writer} (\\d+)`).exec(text)?.[1] ?? 0)
      if (round < (owed[writer] ?? 0)) stale.push(`${address}: ${round}, after ${owed[writer]}`)
    }
  }

  let over = false
  const everyone = ids.map((_, writer) => writer)
  const readers = [...everyone, 0].map(async (writer) => {
    while (!over) {
      await read(pageOf(writer), [writer])
      await read(list, everyone)
    }
  })
  const writing = ids.map(async (id, writer) => {
    for (let round = 1; round <= rounds; round += 1) {
      await server.publish('partners', { name: `Course ${writer} ${round}` }, id)
      answered[writer] = round
      await Promise.all([read(list, everyone), read(pageOf(writer), [writer])])
    }
  })
  await Promise.all(writing).finally(() => {
    over = true
  })
  await Promise.all(readers)
  expect(stale).toEqual([])
  expect(reads).toBeGreaterThan(3 * writers * rounds)
}, 240_000)
