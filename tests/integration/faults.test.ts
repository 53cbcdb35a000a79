/**
 * A killed portal and damaged page files, with the real server, a real Postgres and SIGKILL. Each round is another
 * chance to see an older page: `npm run test:full` runs fifty.
 */
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Line } from '../support/line'
import { partner, person } from '../support/portal'
import { pause, Server, until } from '../support/server'

const rounds = Number(process.env.FAULT_ROUNDS || 2)

let line: Line
let server: Server
let channel: pg.Client

beforeAll(async () => {
  const { email } = await person('administrator')
  channel = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await channel.connect()
  await channel.query('listen publication')
  line = new Line(process.env.DATABASE_URL ?? '')
  await line.mend()
  server = new Server({ databaseUrl: line.url })
  await server.start()
  await server.furnish(email)
})

afterAll(async () => {
  await server.remove()
  await line.cut()
  await channel.end()
})

const folder = () => {
  const press = path.join(server.dataDir, 'press')
  return path.join(press, fs.readdirSync(press)[0] ?? '')
}

/** Waits until a page is written. @returns its file */
async function fileOf(address: string): Promise<string> {
  let found = ''
  await until(async () => {
    const files = fs.readdirSync(folder()).map((name) => path.join(folder(), name))
    found = files.find((file) => fs.readFileSync(file).includes(`"address":"${address}"`)) ?? ''
    return found !== ''
  })
  return found
}

/** Resolves when a page that contains a text is written. */
const writing = (text: string) =>
  new Promise<void>((resolve) => {
    const watcher = fs.watch(folder(), (_, name) => {
      const file = path.join(folder(), name ?? '')
      if (!name?.endsWith('.page') || !fs.existsSync(file) || !fs.readFileSync(file).includes(text)) return
      watcher.close()
      resolve()
    })
  })

/** The next announcement of a change on the channel; the heartbeats of the servers are on it too. */
const announcement = () =>
  new Promise<void>((resolve) => {
    const hear = ({ payload }: pg.Notification) => {
      if (!payload?.includes('tags')) return
      channel.off('notification', hear)
      resolve()
    }
    channel.on('notification', hear)
  })

/** The files of pages that contain a text. */
const filesWith = (text: string) =>
  fs
    .readdirSync(folder())
    .filter((file) => file.endsWith('.page') && fs.readFileSync(path.join(folder(), file)).includes(text))

test('a withdrawn record leaves the disk, and is not served after a kill without a database', async () => {
  const id = await server.publish('partners', partner('Première'))
  const addresses = ['/fr/partenaires/premiere', '/en/partners/premiere', '/fr/partenaires', '/en/partners']
  for (const address of addresses) {
    await server.settled(address)
    await fileOf(address)
  }
  await server.withdraw('partners', id)
  await until(async () => filesWith('Première').length === 0)
  await server.kill()
  await line.cut()
  await server.start()
  for (const address of addresses) expect((await server.read(address)).text, address).not.toContain('Première')
  await line.mend()
  expect((await server.read('/fr/partenaires/premiere')).status).toBe(410)
}, 60_000)

describe('a server that is killed', () => {
  /** Moments around a publication; the server is killed right after each. */
  const moments: [string, (publishing: Promise<unknown>, address: string, name: string) => Promise<unknown>][] = [
    ['at the response', (publishing) => publishing],
    [
      'in the middle of a render',
      async (publishing, address) => {
        await publishing
        void server.read(address).catch(() => {})
        await pause(5 + Math.random() * 40)
      },
    ],
    ['at the commit, before the response', () => announcement()],
    [
      'right after the page was written to the disk',
      async (publishing, address, name) => {
        // A requested page is rendered again, and often written, before the response.
        const written = writing(name)
        void publishing.then(() => server.read(address)).catch(() => {})
        await written
      },
    ],
  ]

  test(`shows the published text after its restart, ${rounds} times out of ${rounds}`, {
    timeout: 20_000 * rounds,
  }, async () => {
    const address = '/fr/partenaires/revenue-zero'
    const list = '/fr/partenaires'
    const id = await server.publish('partners', partner('Revenue zéro'))
    for (let round = 1; round <= rounds; round += 1) {
      const [moment, strike] = moments[round % moments.length] ?? []
      const name = `Revenue ${round}.`
      for (const page of [address, list]) {
        await server.settled(page)
        await fileOf(page)
      }
      const publishing = server.publish('partners', { name }, id)
      publishing.catch(() => {}) // a kill before the response ends the call and keeps the commit
      await strike?.(publishing, address, name)
      await server.kill()
      await server.start()
      for (const page of [address, list]) {
        const { status, text } = await server.read(page)
        const shown = [status, /Revenue (\w+\.?)/.exec(text)?.[0]]
        expect(shown, `round ${round}, ${moment}: ${page}`).toEqual([200, name])
      }
    }
  })
})

test('a page with a damaged file is not served until it is rendered again', async () => {
  const names = ['Entière', 'Coupée', 'Retournée', 'Rebaptisée', 'Vidée']
  for (const name of names) await server.publish('partners', partner(name))
  const addressOf = (name: string) => `/fr/partenaires/${name.toLowerCase().replaceAll('é', 'e').replaceAll('è', 'e')}`
  const files = new Map<string, string>()
  for (const name of names) {
    await server.settled(addressOf(name))
    files.set(name, await fileOf(addressOf(name)))
  }
  await server.stop()
  await line.cut()
  const damage = (name: string, change: (whole: Buffer) => Buffer | string) => {
    const file = files.get(name) ?? ''
    fs.writeFileSync(file, change(fs.readFileSync(file)))
  }
  damage('Coupée', (whole) => whole.subarray(0, whole.length - 200))
  damage('Retournée', (whole) => {
    const at = whole.lastIndexOf('Retournée')
    whole[at] = (whole[at] ?? 0) ^ 1
    return whole
  })
  damage('Rebaptisée', (whole) => whole.toString().replace('"tags":["', '"tags":["x'))
  damage('Vidée', () => '')

  await server.start()
  const whole = await server.read(addressOf('Entière'))
  expect([whole.status, whole.from]).toEqual([200, 'entente; hit; detail=stale'])
  expect(whole.text).toContain('Entière')
  for (const name of names.slice(1)) {
    const { status, text } = await server.read(addressOf(name))
    expect(status, name).toBe(503)
    expect(text, name).toContain('indisponible')
  }
  await line.mend()
  for (const name of names) {
    await server.settled(addressOf(name))
    expect((await server.read(addressOf(name))).text).toContain(name)
  }
})
