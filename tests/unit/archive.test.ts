import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { format, type Manifest, manifestName, settingsName } from '#/database/archive/manifest'
import { readArchive } from '#/database/archive/read'
import { writeArchive } from '#/database/archive/write'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-archive-'))
const file = path.join(folder, 'whole.tar.gz')
const rows = Buffer.from(Array.from({ length: 20_000 }, (_, n) => `${n}\t${Math.sin(n)}\n`).join(''))
let manifest: Manifest

beforeAll(async () => {
  manifest = await written(file)
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** Writes an archive of two tables and a file. */
async function written(to: string, change: (manifest: Manifest) => object = (same) => same): Promise<Manifest> {
  const archive = await writeArchive(to)
  const add = (name: string, bytes: Buffer) => archive.add(name, bytes.length, Readable.from([bytes]))
  const settings = await add(settingsName, Buffer.from('{}'))
  const kept = await add('tables/public.kept.copy', rows)
  const empty = await add('tables/public.empty.copy', Buffer.alloc(0))
  const upload = await add('uploads/ab/cd', Buffer.from('PDF'))
  const made: Manifest = {
    format,
    made: '2026-11-29T00:00:00.000Z',
    portal: { version: '0.1.0', publicUrl: 'https://entente.example' },
    postgres: '18.4',
    migrations: ['20261124_205445_initial'],
    tables: {
      'public.kept': { columns: ['a', 'b'], rows: 20_000, ...kept },
      'public.empty': { columns: ['a'], rows: 0, ...empty },
    },
    sequences: {},
    files: { 'ab/cd': upload },
    settings,
    ledger: null,
  }
  await add(manifestName, Buffer.from(JSON.stringify(change(made))))
  await archive.end()
  return made
}

const problemOf = (archive: string) =>
  readArchive(archive).then(
    () => null,
    (error: Error) => error.message,
  )

/** An archive that was altered after it was written. */
function altered(change: (bytes: Buffer) => Buffer): string {
  const to = path.join(folder, 'altered.tar.gz')
  fs.writeFileSync(to, change(fs.readFileSync(file)))
  return to
}

test('an archive is read as it was written, by its owner alone', async () => {
  const read = new Map<string, Buffer>()
  const found = await readArchive(file, async (name, bytes) => {
    read.set(name, await buffer(bytes))
  })
  expect(found).toEqual(manifest)
  expect([...read.keys()]).toEqual([
    settingsName,
    'tables/public.kept.copy',
    'tables/public.empty.copy',
    'uploads/ab/cd',
  ])
  expect(read.get('tables/public.kept.copy')?.equals(rows)).toBe(true)
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
})

test('nothing is written over an archive', async () => {
  await expect(writeArchive(file)).rejects.toThrow('EEXIST')
})

test('a file that grows while it is read fails the archive', async () => {
  const archive = await writeArchive(path.join(folder, 'grown.tar.gz'))
  await expect(archive.add('uploads/ab/cd', 2, Readable.from([Buffer.from('PDF')]))).rejects.toThrow()
})

describe('it is refused', () => {
  test('cut short, wherever', async () => {
    const { size } = fs.statSync(file)
    for (const length of [1, 20, Math.floor(size / 2), size - 600, size - 8, size - 1]) {
      expect(await problemOf(altered((bytes) => bytes.subarray(0, length))), String(length)).toMatch(/cut short/)
    }
  })

  test('with a changed byte, wherever', async () => {
    const { size } = fs.statSync(file)
    for (const at of [0, 12, Math.floor(size / 3), Math.floor(size / 2), size - 300, size - 6, size - 1]) {
      const changed = altered((bytes) => {
        bytes[at] = (bytes[at] ?? 0) ^ 0x10
        return bytes
      })
      expect(await problemOf(changed), String(at)).toMatch(/damaged|cut short/)
    }
  })

  test('that is another file', async () => {
    expect(await problemOf(altered(() => Buffer.from('%PDF-1.7')))).toMatch(/no backup/)
    expect(await problemOf(path.join(folder, 'absent.tar.gz'))).toMatch(/ENOENT/)
  })

  test.each([
    ['of a newer format', (made: Manifest) => ({ ...made, format: format + 1 }), /newer version/],
    ['with a file that its manifest does not have', (made: Manifest) => ({ ...made, files: {} }), /uploads\/ab\/cd/],
    [
      'without a file that its manifest has',
      (made: Manifest) => ({ ...made, files: { ...made.files, 'ab/ef': made.settings } }),
      /uploads\/ab\/ef/,
    ],
    [
      'with a file of another hash',
      (made: Manifest) => ({ ...made, settings: { ...made.settings, sha256: '0'.repeat(64) } }),
      /settings\.json/,
    ],
  ])('%s', async (name, change, problem) => {
    const other = path.join(folder, `${name}.tar.gz`)
    await written(other, change)
    expect(await problemOf(other)).toMatch(problem)
  })
})
