/**
 * The portal while its database is away: the real server and a real Postgres, with a line between them that can be cut.
 * It runs the build that stands in the project: `npm test` makes it first.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadContent } from '#/content/load'
import { portal } from '../support/portal'

const root = path.resolve(import.meta.dirname, '../..')

/** A line to the database that can be cut and mended. */
class Line {
  readonly #target: URL
  readonly #open = new Set<net.Socket>()
  #server = net.createServer()
  port = 0

  constructor(url: string) {
    this.#target = new URL(url)
  }

  async mend(): Promise<void> {
    this.#server = net.createServer((near) => {
      const far = net.connect(Number(this.#target.port), this.#target.hostname)
      for (const socket of [near, far]) {
        this.#open.add(socket)
        socket.on('error', () => {})
        socket.on('close', () => this.#open.delete(socket))
      }
      near.pipe(far).pipe(near)
    })
    await new Promise<void>((resolve) => this.#server.listen(this.port, '127.0.0.1', resolve))
    this.port = (this.#server.address() as net.AddressInfo).port
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    for (const socket of this.#open) socket.destroy()
    await closed
  }

  get url(): string {
    const url = new URL(this.#target)
    url.port = String(this.port)
    return url.href
  }
}

let line: Line
let server: ChildProcess | undefined
let origin = ''

async function freePort(): Promise<number> {
  const probe = net.createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as net.AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function startServer(): Promise<void> {
  const port = await freePort()
  origin = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: line.url,
    PORT: String(port),
    PUBLIC_URL: origin,
  } as const
  server = spawn(process.execPath, ['--dns-result-order=ipv4first', 'dist/server.mjs', '127.0.0.1'], {
    cwd: root,
    env,
    stdio: 'ignore',
  })
  await until(async () => (await fetch(`${origin}/healthz`)).ok)
}

async function stopServer(): Promise<void> {
  const ended = new Promise((resolve) => server?.once('exit', resolve))
  server?.kill('SIGTERM')
  await ended
  server = undefined
}

/** Asks again and again, for half a minute, until something holds. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (Date.now() < end) {
    if (await holds().catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('It did not come to hold within 30 seconds.')
}

const get = (address: string) => fetch(`${origin}${address}`, { redirect: 'manual' })
const cacheStatus = async (address: string) => (await get(address)).headers.get('cache-status')

beforeAll(async () => {
  await loadContent(await portal())
  line = new Line(process.env.DATABASE_URL ?? '')
  await line.mend()
  await startServer()
}, 240_000)

afterAll(async () => {
  if (server) await stopServer()
  await line.cut()
})

test('kept pages are served while the database is away, after a restart too, and count again when it is back', async () => {
  const shown = await (await get('/fr/partenaires')).text()
  expect(shown).toContain('Organisation mondiale de la santé animale')
  await until(async () => (await cacheStatus('/fr/partenaires')) === 'entente; hit')

  await line.cut()
  await until(async () => (await cacheStatus('/fr/partenaires')) === 'entente; hit; detail=stale')
  const kept = await get('/fr/partenaires')
  expect([kept.status, await kept.text()]).toEqual([200, shown])
  const missing = await get('/en/agreements')
  expect([missing.status, missing.headers.get('retry-after')]).toEqual([503, '10'])
  expect(await missing.text()).toContain('Page unavailable for the moment')

  await stopServer()
  await startServer()
  const restarted = await get('/fr/partenaires')
  expect(restarted.headers.get('cache-status')).toBe('entente; hit; detail=stale')
  expect(await restarted.text()).toContain('Organisation mondiale de la santé animale')

  await line.mend()
  await until(async () => (await cacheStatus('/fr/partenaires')) === 'entente; hit')
  expect((await get('/en/agreements')).status).toBe(200)
}, 180_000)
