import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Disk } from '#/press/disk'
import { pageOf } from '../support/pages'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-disk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const files = () => readdirSync(path.join(folder, 'build'))

async function loaded() {
  const found = new Map<string, string>()
  for await (const { address, page } of new Disk(path.join(folder, 'build')).load()) {
    found.set(address, page.bodies.identity.toString())
  }
  return new Map([...found].sort())
}

test('a written page is loaded unchanged', async () => {
  const page = await pageOf('<p>été</p>', { tags: ['partners:1', 'partners'], day: '2026-11-24' })
  const disk = new Disk(path.join(folder, 'build'))
  disk.persist('/fr/partenaires', page)
  await disk.settle()
  const found = []
  for await (const each of new Disk(path.join(folder, 'build')).load()) found.push(each)
  expect(found).toEqual([{ address: '/fr/partenaires', page }])
})

test('a removed page is not loaded', async () => {
  const disk = new Disk(path.join(folder, 'build'))
  disk.persist('/a', await pageOf('a'))
  disk.persist('/b', await pageOf('b'))
  await disk.settle()
  disk.persist('/a', null)
  disk.persist('/nowhere', null)
  await disk.settle()
  expect(await loaded()).toEqual(new Map([['/b', 'b']]))
})

test('writes to one page follow one another, and the last one counts', async () => {
  const disk = new Disk(path.join(folder, 'build'))
  // The large page comes first: in parallel, its write would end last.
  const large = await pageOf('x'.repeat(4_000_000))
  const small = await pageOf('small')
  for (const address of ['/a', '/b', '/c']) {
    for (const page of [large, null, large, small]) disk.persist(address, page)
  }
  for (const page of [large, small, null]) disk.persist('/d', page)
  await disk.settle()
  expect(files()).toHaveLength(3)
  expect(await loaded()).toEqual(
    new Map([
      ['/a', 'small'],
      ['/b', 'small'],
      ['/c', 'small'],
    ]),
  )
})

test('a file with one altered bit is not loaded, and is removed', async () => {
  const disk = new Disk(path.join(folder, 'build'))
  disk.persist('/a', await pageOf('<p>texte</p>', { tags: ['partners:1'], day: '2026-11-24' }))
  await disk.settle()
  const [name = ''] = files()
  const file = path.join(folder, 'build', name)
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at += 3) {
    const altered = Buffer.from(whole)
    altered[at] = (whole[at] ?? 0) ^ (1 << (at % 8))
    writeFileSync(file, altered)
    expect(await loaded(), `byte ${at}`).toEqual(new Map())
    expect(existsSync(file)).toBe(false)
  }
})

test('a truncated file is not loaded, and is removed', async () => {
  const disk = new Disk(path.join(folder, 'build'))
  disk.persist('/a', await pageOf('<p>texte</p>'))
  await disk.settle()
  const [name = ''] = files()
  const file = path.join(folder, 'build', name)
  const whole = readFileSync(file)
  for (let length = 0; length < whole.length; length += 7) {
    writeFileSync(file, whole.subarray(0, length))
    expect(await loaded(), `${length} bytes`).toEqual(new Map())
    expect(existsSync(file)).toBe(false)
  }
})

test('temporary files of a crashed process are removed', async () => {
  const disk = new Disk(path.join(folder, 'build'))
  disk.persist('/a', await pageOf('a'))
  await disk.settle()
  writeFileSync(path.join(folder, 'build', 'abc.page.1.new'), 'half a page')
  expect([...(await loaded()).keys()]).toEqual(['/a'])
  expect(files()).toHaveLength(1)
})

test('pages of builds that are no longer used are removed', async () => {
  const builds = ['last', 'before', 'old']
  for (const [age, name] of builds.entries()) {
    mkdirSync(path.join(folder, name))
    writeFileSync(path.join(folder, name, 'abc.page'), 'a page')
    const used = Date.now() / 1000 - (age + 10) * 24 * 3600
    utimesSync(path.join(folder, name), used, used)
  }
  const disk = new Disk(path.join(folder, 'build'))
  disk.persist('/a', await pageOf('a'))
  await disk.settle()
  await vi.waitFor(() => expect(readdirSync(folder).sort()).toEqual(['before', 'build', 'last']))
  expect([...(await loaded()).keys()]).toEqual(['/a'])
})

test('a failed write is ignored', async () => {
  const disk = new Disk(path.join(folder, 'build'))
  rmSync(path.join(folder, 'build'), { recursive: true })
  disk.persist('/a', await pageOf('a'))
  await expect(disk.settle()).resolves.toBeUndefined()
})
