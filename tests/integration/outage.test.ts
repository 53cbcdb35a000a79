/**
 * The portal while its database is unreachable or silent: the real server and a real Postgres, with a TCP proxy between
 * them that can be cut.
 */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Line } from '../support/line'
import { partner, person, portal, published } from '../support/portal'
import { pause, type Read, Server, until } from '../support/server'

let line: Line
let server: Server

beforeAll(async () => {
  const { email } = await person('administrator')
  line = new Line(process.env.DATABASE_URL ?? '')
  await line.mend()
  server = new Server({ databaseUrl: line.url })
  await server.start()
  await server.furnish(email)
}, 240_000)

afterEach(() => line.mend())
afterAll(async () => {
  await server.remove()
  await line.cut()
})

const cacheStatus = async (address: string) => (await server.read(address)).from

test('kept pages are served while the database is unreachable, also after a restart, and are current when it is back', async () => {
  await server.publish('partners', partner('Organisation mondiale de la santé animale'))
  const shown = (await server.read('/fr/partenaires')).text
  expect(shown).toContain('Organisation mondiale de la santé animale')
  await server.settled('/fr/partenaires')
  await (await portal()).updateGlobal({ slug: 'site', locale: 'en', data: { shortName: 'Treaty office' } })
  const isNamed = async () => (await server.read('/en/nothing/here')).text.includes('>Treaty office<')
  await until(isNamed)

  await line.cut()
  await until(async () => (await cacheStatus('/fr/partenaires')) === 'entente; hit; detail=stale')
  const kept = await server.read('/fr/partenaires')
  expect([kept.status, kept.text]).toEqual([200, shown])
  const missing = await fetch(`${server.origin}/en/agreements`)
  expect([missing.status, missing.headers.get('retry-after')]).toEqual([503, '10'])
  const said = await missing.text()
  expect(said).toContain('Page unavailable for the moment')
  expect(said).toContain('>Treaty office<')

  await server.stop()
  await server.start()
  const restarted = await server.read('/fr/partenaires')
  expect(restarted.from).toBe('entente; hit; detail=stale')
  expect(restarted.text).toContain('Organisation mondiale de la santé animale')

  await line.mend()
  await server.settled('/fr/partenaires')
  expect((await server.read('/en/agreements')).status).toBe(200)
  await until(isNamed)
}, 180_000)

/** Publishes from another process, which the server learns of over the channel only. */
const elsewhere = (id: string, name: string) => published('partners', { name }, { id })

test('no kept page counts as current three seconds after the channel falls silent, and missed changes are shown', async () => {
  const address = '/fr/partenaires/avant-silence'
  const id = await server.publish('partners', partner('Avant silence'))
  await server.settled(address)

  line.silence('entente press')
  const changing = elsewhere(id, 'Pendant silence')
  await pause(3000)
  await changing
  const later: Read[] = []
  for (const end = Date.now() + 2000; Date.now() < end; await pause(20)) later.push(await server.read(address))
  expect(new Set(later.map(({ status, from }) => `${status} ${from}`))).toEqual(
    new Set(['200 entente; hit; detail=stale']),
  )
  // The database still answers on other connections, so the page is rendered.
  expect(later.at(-1)?.text).toContain('Pendant silence')

  await line.mend()
  await server.settled(address)
  expect((await server.read(address)).text).toContain('Pendant silence')
})

test('no kept page counts as current when the process was suspended while its channel was lost', async () => {
  const address = '/fr/partenaires/avant-arret'
  const id = await server.publish('partners', partner('Avant arrêt'))
  await server.settled(address)
  // The connections are opened first: their requests are read before the timers run.
  const crowd = () => Promise.all(Array.from({ length: 20 }, () => server.read(address)))
  await crowd()

  server.process.kill('SIGSTOP')
  line.silence('entente press')
  await elsewhere(id, 'Pendant arrêt')
  await pause(2500)
  const waiting = crowd()
  await pause(200)
  server.process.kill('SIGCONT')
  expect(new Set((await waiting).map(({ status, from }) => `${status} ${from}`))).toEqual(
    new Set(['200 entente; hit; detail=stale']),
  )
  await line.mend()
  await server.settled(address)
  expect((await server.read(address)).text).toContain('Pendant arrêt')
})
