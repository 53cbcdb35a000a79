/** An upgrade without a pause: processes of two builds serve one database and one data directory. */
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { otherBuild } from '../support/otherBuild'
import { partner, person } from '../support/portal'
import { Server, until } from '../support/server'

const databaseUrl = process.env.DATABASE_URL ?? ''
const page = '/fr/partenaires/organisation-tenue'
const renamed = 'sheet-of-the-other-build.css'

let older: Server
let newer: Server
let folder = ''

beforeAll(async () => {
  const { email } = await person('administrator')
  older = new Server({ databaseUrl })
  await older.start()
  await older.furnish(email)
  await older.publish('partners', partner('Organisation tenue'))
  await older.settled(page)
  const [sheet = ''] = await sheetsOf(older, page)
  folder = otherBuild(path.basename(sheet), renamed)
  newer = new Server({ databaseUrl, root: folder, dataDir: older.dataDir })
  await newer.start()
}, 120_000)

afterAll(async () => {
  await newer?.stop()
  await older?.remove()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** The files of the build that a page names. */
async function sheetsOf(server: Server, address: string): Promise<string[]> {
  const { status, text } = await server.read(address)
  expect(status, address).toBe(200)
  return [...new Set(text.match(/\/_next\/static\/[\w./-]+\.(?:css|js)/g))]
}

test.each([page, '/fr/partenaires', '/en/search', '/admin/login'])(
  '%s of either build finds its style and its scripts at either process',
  async (address) => {
    const named = [await sheetsOf(older, address), await sheetsOf(newer, address)]
    if (address === page) expect(named[1]?.some((file) => file.endsWith(renamed))).toBe(true)
    expect(named[0]?.length).toBeGreaterThan(0)
    for (const server of [older, newer]) {
      for (const file of named.flat()) {
        const answer = await server.read(file)
        expect([file, answer.status, answer.text === '']).toEqual([file, 200, false])
      }
    }
  },
)

test('a file that no build has is absent', async () => {
  for (const server of [older, newer]) {
    for (const name of ['nothing.css', '../../../etc/passwd', '%2e%2e/BUILD_ID']) {
      expect((await server.read(`/_next/static/chunks/${name}`)).status).toBeGreaterThanOrEqual(400)
    }
  }
})

test('the finished pages of the older build stay on the disk, and it goes on writing them', async () => {
  const press = path.join(older.dataDir, 'press')
  const builds = fs.readdirSync(press)
  expect(builds).toHaveLength(2)
  const counted = () => builds.map((name) => fs.readdirSync(path.join(press, name)).length)
  const before = counted()
  expect(Math.min(...before)).toBeGreaterThan(0)
  for (const server of [older, newer]) await server.settled('/fr/resolutions')
  await until(async () => counted().every((count, i) => count > (before[i] ?? 0)))
})

test('a publication through one process is shown by the other', async () => {
  await older.publish('partners', partner('Organisation nouvelle'))
  for (const server of [older, newer]) {
    await until(async () => (await server.read('/fr/partenaires')).text.includes('Organisation nouvelle'))
  }
})
