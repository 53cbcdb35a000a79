/** House rules: rooms are whole, files are small, no public page needs a script. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listed, segments } from '#/paths'

const root = path.resolve(import.meta.dirname, '../..')
const site = path.join(root, 'src/app/(site)/[locale]')

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name)
    return statSync(full).isDirectory() ? files(full) : [full]
  })
}

const sources = files(path.join(root, 'src')).filter(
  (file) => /\.(ts|tsx|mjs)$/.test(file) && !/migrations|payload-types/.test(file),
)
const read = (file: string) => readFileSync(file, 'utf8')
const short = (file: string) => path.relative(root, file)

test('every kind with an address has its room, its list and its record', () => {
  for (const kind of listed) {
    const room = path.join(root, 'src/collections', kind)
    for (const file of ['collection.ts', 'messages.ts', 'queries.ts'])
      expect(existsSync(path.join(room, file)), `${kind}/${file}`).toBe(true)
    expect(existsSync(path.join(site, kind, 'page.tsx')), `${kind}: list`).toBe(true)
    expect(existsSync(path.join(site, kind, '[slug]/page.tsx')), `${kind}: record`).toBe(true)
  }
})

test('no two kinds share a segment in one language', () => {
  for (const locale of ['fr', 'en'] as const) {
    const used = listed.map((kind) => segments[kind][locale])
    expect(new Set(used).size).toBe(used.length)
  }
})

test('every room has the words of its forms, and its collection is in the configuration', () => {
  const config = read(path.join(root, 'payload.config.ts'))
  for (const room of readdirSync(path.join(root, 'src/collections'))) {
    expect(existsSync(path.join(root, 'src/collections', room, 'messages.ts')), room).toBe(true)
    expect(config).toContain(`#/collections/${room}/collection`)
  }
})

test('no file is over 300 lines, but the data of the first content', () => {
  const long = sources.filter((file) => !file.includes('/src/content/') && read(file).split('\n').length > 301)
  expect(long.map(short)).toEqual([])
})

test('public pages are server components without scripts, inline styles or streamed parts', () => {
  // The preview alone has scripts, and this one is never rendered outside of it.
  const ofPreview = 'src/ui/PreviewLinks.tsx'
  const shown = sources.filter(
    (file) => file.endsWith('.tsx') && !/\(payload\)|cms\/admin|src\/editorial/.test(file) && short(file) !== ofPreview,
  )
  // Data for machines stands in a `script` that no browser runs; one component writes it.
  const ofMachines = 'src/ui/JsonLd.tsx'
  for (const file of shown) {
    const text = read(file)
    expect(text, short(file)).not.toMatch(/['"]use client['"]/)
    expect(text, short(file)).not.toMatch(/\bstyle=|<Suspense/)
    if (short(file) !== ofMachines) expect(text, short(file)).not.toMatch(/<script|dangerouslySetInnerHTML/)
  }
  expect(read(path.join(root, ofMachines)).match(/<script|dangerouslySetInnerHTML/g)).toHaveLength(2)
  expect(sources.filter((file) => /loading\.tsx$/.test(file))).toEqual([])
})

test('what runs in the browser says why', () => {
  const running = sources.filter((file) => /^'use client'$/m.test(read(file)))
  expect(running.filter((file) => !/^'use client'\n\/\/ /m.test(read(file))).map(short)).toEqual([])
})

test('only the doors of the environment read it', () => {
  const readers = sources.filter((file) => read(file).includes('process.env') && !file.endsWith('.mjs'))
  expect(readers.map(short)).toEqual(['src/env.ts'])
})

test('which day it is, only the civil day says: `new Date()` is a moment, and written in full', () => {
  const asking = sources.filter((file) => /new Date\(\)(?!\.toISOString\(\)(?!\.slice))/.test(read(file)))
  expect(asking.map(short)).toEqual([])
})
