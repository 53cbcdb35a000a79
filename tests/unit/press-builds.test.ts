/** What several builds leave in one data directory. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Assets } from '#/press/assets'
import { keepStaticFiles, removeOldBuilds } from '#/press/builds'
import { Disk } from '#/press/disk'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'entente-builds-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const folder = () => path.join(root, 'data/assets')
const day = 24 * 3600

/** A build with a style sheet of its name. */
function build(name: string): string {
  const place = path.join(root, name)
  mkdirSync(path.join(place, '.next/static/chunks'), { recursive: true })
  mkdirSync(path.join(place, 'public'), { recursive: true })
  writeFileSync(path.join(place, `.next/static/chunks/${name}.css`), `/* ${name} */`)
  return place
}

const keep = (name: string) => keepStaticFiles(path.join(build(name), '.next/static'), folder(), name)

function aged(parent: string, name: string, days: number): void {
  mkdirSync(path.join(parent, name), { recursive: true })
  const used = Date.now() / 1000 - days * day
  utimesSync(path.join(parent, name), used, used)
}

test('a process serves the files of an older build, and of one that came after it', async () => {
  await keep('older')
  await keep('newer')
  const assets = new Assets(path.join(root, 'newer'), folder())
  expect(assets.has('/_next/static/chunks/later.css')).toBe(false)
  await keep('later')
  for (const name of ['older', 'newer', 'later']) {
    expect(assets.has(`/_next/static/chunks/${name}.css`), name).toBe(true)
    const asset = await assets.get(`/_next/static/chunks/${name}.css`)
    expect(asset?.page.bodies.identity.toString()).toBe(`/* ${name} */`)
    expect(asset?.cacheControl).toContain('immutable')
  }
})

test('nothing outside these folders is served, nor what is still being copied', async () => {
  await keep('older')
  mkdirSync(path.join(folder(), 'half.1.new/chunks'), { recursive: true })
  writeFileSync(path.join(folder(), 'half.1.new/chunks/half.css'), '')
  writeFileSync(path.join(folder(), 'secret'), '')
  const assets = new Assets(build('newer'), folder())
  for (const name of ['chunks/half.css', '../secret', 'chunks/../../secret', '%2e%2e/secret']) {
    expect(assets.has(`/_next/static/${name}`), name).toBe(false)
  }
})

test('a file that another process removed with its build is absent', async () => {
  await keep('older')
  const assets = new Assets(build('newer'), folder())
  expect(assets.has('/_next/static/chunks/older.css')).toBe(true)
  rmSync(path.join(folder(), 'older'), { recursive: true })
  expect(await assets.get('/_next/static/chunks/older.css')).toBeNull()
  expect(assets.has('/_next/static/chunks/older.css')).toBe(false)
})

test('a build is copied once, and twice at the same moment too', async () => {
  await Promise.all([keep('same'), keep('same')])
  await keep('same')
  expect(readdirSync(folder())).toEqual(['same'])
  expect(existsSync(path.join(folder(), 'same/chunks/same.css'))).toBe(true)
})

test('a build without a data directory to write in is reported', async () => {
  mkdirSync(path.join(root, 'data'))
  writeFileSync(folder(), 'a file')
  await expect(keep('own')).rejects.toThrow()
})

test('old builds are removed by their last use, but never the newest three', async () => {
  const ages = { own: 0, yesterday: 1, week: 6, month: 30, year: 365 }
  for (const [name, days] of Object.entries(ages)) aged(root, name, days)
  await removeOldBuilds(root, 'own')
  expect(readdirSync(root).sort()).toEqual(['own', 'week', 'yesterday'])
  rmSync(path.join(root, 'week'), { recursive: true })
  aged(root, 'month', 30)
  aged(root, 'year', 365)
  await removeOldBuilds(root, 'own')
  expect(readdirSync(root).sort()).toEqual(['month', 'own', 'yesterday'])
})

test('a process leaves the pages of a build that is being served beside it', async () => {
  aged(root, 'older', 1)
  writeFileSync(path.join(root, 'older/a.page'), 'a page')
  const disk = new Disk(path.join(root, 'newer'))
  await removeOldBuilds(root, 'newer')
  await disk.settle()
  expect(readdirSync(path.join(root, 'older'))).toEqual(['a.page'])
})
