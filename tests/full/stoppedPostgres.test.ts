/** Postgres stopped and started again under load, with the whole first content, on a server of its own. */
import fs from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cluster, startCluster } from '../../scripts/postgres/embedded.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { setUp, temporaryDataDir, testEnvironment } from '../support/database'
import { partner } from '../support/portal'
import { pause, Server, until } from '../support/server'
import { readSitemap } from '../support/sitemap'

const dataDir = temporaryDataDir()
let port = 0
let cluster: Cluster
let server: Server

/** Starts Postgres on the same port each time, which the portal connects to. */
async function startPostgres(): Promise<void> {
  cluster = await startCluster({ dataDir, parameters: [`port=${port}`, 'fsync=off'] })
}

beforeAll(async () => {
  port = await freePort()
  await startPostgres()
  const url = new URL(cluster.url)
  url.port = String(port)
  await setUp(url.href, dataDir)
  server = new Server({ databaseUrl: url.href })
  await server.start()
  await server.furnish(testEnvironment('', '').ADMIN_EMAIL ?? '')
}, 240_000)

afterAll(async () => {
  await server.remove()
  await cluster.stop()
  fs.rmSync(dataDir, { recursive: true, force: true })
})

test('after a publication and a withdrawal, visited pages are served during an outage, and the withdrawn one is not', async () => {
  const [published, withdrawn] = await Promise.all(
    ['Organisation nouvelle', 'Organisation retirée'].map((name) => server.publish('partners', partner(name))),
  )
  const listed = readSitemap((await server.read('/sitemap.xml')).text).map(({ address }) => new URL(address).pathname)
  const gone = '/fr/partenaires/organisation-retiree'
  const addresses = listed.filter((address) => address !== gone)
  for (const address of listed) expect((await server.read(address)).status, address).toBe(200)

  await server.withdraw('partners', withdrawn ?? '')
  await server.publish('partners', { name: 'Organisation renommée' }, published)
  // The lists that showed the withdrawn record are dropped, and rendered again in the background.
  await until(async () => (await server.counters()).pages >= addresses.length)
  await cluster.stop()
  const crawled = await Promise.all(addresses.map((address) => server.read(address)))
  expect(crawled.filter(({ status }) => status !== 200)).toEqual([])
  expect(crawled.filter(({ text }) => text.includes('Organisation retirée'))).toEqual([])
  expect((await server.read(gone)).status).not.toBe(200)
  await startPostgres()
  await server.settled('/fr')
}, 240_000)

// The test above has the outage; this one has what follows it.
test.runIf(Number(process.env.FAULT_ROUNDS || 10) > 10)(
  'visited pages are served during an outage, and the portal recovers when Postgres is back',
  async () => {
    const sitemap = readSitemap((await server.read('/sitemap.xml')).text)
    const addresses = sitemap.map(({ address }) => new URL(address).pathname)
    expect(addresses.length).toBeGreaterThan(200)
    for (const address of addresses) expect((await server.read(address)).status, address).toBe(200)

    const answers: string[] = []
    let over = false
    const readers = Array.from({ length: 8 }, async (_, reader) => {
      for (let n = reader * 30; !over; n += 1) {
        const { status, from } = await server.read(addresses[n % addresses.length] ?? '')
        answers.push(`${status} ${from}`)
      }
    })
    await pause(500)
    await cluster.stop()
    const before = answers.length
    await until(async () => answers.length > before + 3 * addresses.length)
    // A page that was never requested cannot be rendered.
    expect((await server.read('/fr/partenaires?nature=ong')).status).toBe(503)
    over = true
    await Promise.all(readers)
    expect(new Set(answers)).toEqual(new Set(['200 entente; hit', '200 entente; hit; detail=stale']))

    const { pid } = server.process
    await startPostgres()
    for (const address of addresses.slice(0, 20)) await server.settled(address)
    const id = await server.publish('partners', partner('Organisation revenue'))
    for (const name of ['Organisation revenue', 'Organisation rétablie']) {
      await server.publish('partners', { name }, id)
      expect((await server.read('/fr/partenaires/organisation-revenue')).text).toContain(name)
    }
    expect(server.process.pid).toBe(pid)
  },
  240_000,
)
