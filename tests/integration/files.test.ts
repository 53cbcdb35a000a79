/** A file is public while a public record links its document, and only then. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import sharp from 'sharp'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { advisoryLocks } from '#/advisoryLocks'
import { carryFilesOver, sweepFiles } from '#/cms/files/sweep'
import { databaseOf, inTransaction } from '#/cms/transaction'
import { factsOf, localesLinking, pathOf, publicFile, wasPublicFile } from '#/data/files'
import { filesFolder, hashOf } from '#/fileStore'
import { emptyTracked, track } from '#/tracking/dependencies'
import { partner, portal, publication, published, save, shown, withdrawal } from '../support/portal'

// There is no preview outside of Next, and no request to ask for one.
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

const bytes = (text: string) => ({ data: Buffer.from(text), mimetype: 'text/csv', size: Buffer.byteLength(text) })

async function upload(name: string, text = 'a;b\n1;2\n'): Promise<string> {
  const payload = await portal()
  const data = { title: `Titre de ${name}`, language: 'en' as const }
  const file = { name, ...bytes(text) }
  return (await payload.create({ collection: 'documents', data, file, locale: 'fr', overrideAccess: true })).id
}

let partnerId: string
beforeAll(async () => {
  partnerId = (await published('partners', partner('Partie'))).id
})

const agreement = (file: string | null, more: Record<string, unknown> = {}) => ({
  title: 'Accord',
  form: 'memorandumOfUnderstanding',
  parties: [{ partner: partnerId }],
  documents: file ? [{ file, language: 'en' }] : [],
  ...more,
})

describe('a document is public', () => {
  test('through nothing, when no record has it', async () => {
    const id = await upload('orphelin.csv')
    expect(await localesLinking(id)).toEqual([])
    expect(await publicFile('fr', id)).toBeNull()
    expect(await publicFile('fr', crypto.randomUUID())).toBeNull()
  })

  test('through a record in the languages in which that is public, and no longer than it is', async () => {
    const id = await upload('accord.csv')
    const { id: record } = await save('agreements', agreement(id))
    expect(await publicFile('fr', id)).toBeNull()
    await publication('agreements', record)
    expect(await localesLinking(id)).toEqual(['fr'])
    expect(await publicFile('en', id)).toMatchObject({
      name: 'accord.csv',
      href: `/documents/${id}/accord.csv`,
      language: 'en',
      bytes: 8,
      type: 'text/csv',
      title: null,
    })
    await published('agreements', { title: 'Agreement' }, { id: record, locale: 'en' })
    expect(await localesLinking(id)).toEqual(['fr', 'en'])
    await withdrawal('agreements', record, { languages: ['fr'] })
    expect(await localesLinking(id)).toEqual(['en'])
    await withdrawal('agreements', record, { languages: ['en'] })
    expect(await publicFile('fr', id)).toBeNull()
    expect(await wasPublicFile(id)).toBe(true)
  })

  test('not through a working copy of a public record that does not have it', async () => {
    const id = await upload('plus-tard.csv')
    const { id: record } = await published('agreements', agreement(null))
    await save('agreements', agreement(id), { id: record })
    expect(await publicFile('fr', id)).toBeNull()
    expect(await wasPublicFile(id)).toBe(false)
    await publication('agreements', record)
    expect(await localesLinking(id)).toEqual(['fr'])
    await published('agreements', agreement(null), { id: record })
    expect(await publicFile('fr', id)).toBeNull()
  })

  test('through any of several records', async () => {
    const id = await upload('partagé.csv')
    const { id: first } = await published('agreements', agreement(id))
    const { id: second } = await published('agreements', agreement(id, { title: 'Autre' }))
    await withdrawal('agreements', first)
    expect(await localesLinking(id)).toEqual(['fr'])
    await withdrawal('agreements', second)
    expect(await publicFile('fr', id)).toBeNull()
  })

  test('through the wording of an instrument, rows inside rows', async () => {
    const id = await upload('conf.csv')
    const city = { city: 'Genève', country: 'CH', start: '2016-09-24', end: '2016-10-04' }
    const { id: meeting } = await published('meetings', { body: 'cop', kind: 'ordinary', number: 17, ...city })
    const links = [{ file: id, language: 'en', format: 'pdf' }]
    const next = { ...city, start: '2019-08-17', end: '2019-08-28' }
    const { id: later } = await published('meetings', { body: 'cop', kind: 'ordinary', number: 18, ...next })
    const revisions = [{ meeting }, { meeting: later, mark: 18, links }]
    const events = [
      { kind: 'adopted', meeting },
      { kind: 'amended', meeting: later },
    ]
    const data = { conference: 17, sequence: 3, title: 'Résolution', revisions, events }
    const { id: record } = await save('resolutions', data)
    expect(await publicFile('fr', id)).toBeNull()
    await publication('resolutions', record)
    expect(await localesLinking(id)).toEqual(['fr'])
  })
})

test('the collection itself answers nobody, whatever is public', async () => {
  const payload = await portal()
  const id = await upload('porte.csv')
  const { id: record } = await published('agreements', agreement(id))
  await expect(
    payload.findByID({ collection: 'documents', id, locale: 'fr', overrideAccess: false }),
  ).rejects.toMatchObject({ status: 403 })
  expect(await shown('agreements', record)).toMatchObject({ documents: [{ file: id }] })
})

describe('what the disk has', () => {
  const content = () => crypto.randomUUID()
  const placeFor = (text: string) => pathOf(hashOf(Buffer.from(text)))
  const replace = async (id: string, text: string) => {
    const file = { name: 'après.csv', ...bytes(text) }
    await (await portal()).update({ collection: 'documents', id, data: {}, file })
  }
  /** What the sweep does once a file has been there for two days. */
  const sweep = async () => sweepFiles(await portal(), Date.now() + 2 * 24 * 60 * 60_000)

  test('a replaced file takes the place of the old one, under its own name', async () => {
    const id = await upload('avant.csv', 'avant')
    await published('agreements', agreement(id))
    const before = await publicFile('fr', id)
    const facts = before && (await factsOf(before))
    expect(facts).toMatchObject({ name: 'avant.csv', type: 'text/csv', language: 'en', bytes: 5 })
    await replace(id, 'après, en mieux')
    const after = await publicFile('fr', id)
    expect(after?.name).not.toBe('avant.csv')
    expect(after && (await factsOf(after))?.hash).not.toBe(facts?.hash)
  })

  test('a document is deleted once no record has it; its file stays, since it was public', async () => {
    const payload = await portal()
    const text = content()
    const id = await upload('supprimé.csv', text)
    const { id: record } = await published('agreements', agreement(id))
    await save('agreements', agreement(null), { id: record })
    await expect(payload.delete({ collection: 'documents', id })).rejects.toMatchObject({ status: 409 })
    await publication('agreements', record)
    await payload.delete({ collection: 'documents', id })
    expect(await publicFile('fr', id)).toBeNull()
    await sweep()
    expect(existsSync(placeFor(text))).toBe(true)
  })

  test('the sweep removes what no row names and was never public, a day later', async () => {
    const payload = await portal()
    const [replaced, kept, deleted, shownOnce, shown] = [content(), content(), content(), content(), content()]
    const own = await upload('un.csv', replaced)
    await replace(own, kept)
    const gone = await upload('deux.csv', deleted)
    await payload.delete({ collection: 'documents', id: gone })
    const shownOne = await upload('trois.csv', shownOnce)
    await published('agreements', agreement(shownOne))
    await replace(shownOne, shown)
    const part = path.join(path.dirname(placeFor(kept)), 'coupé.part')
    writeFileSync(part, 'coup')
    expect(await sweepFiles(payload)).toBe(0)
    expect(await sweep()).toBeGreaterThanOrEqual(3)
    const there = [replaced, kept, deleted, shownOnce, shown].map((text) => existsSync(placeFor(text)))
    expect([...there, existsSync(part)]).toEqual([false, true, false, true, true, false])
  })

  test('nothing is swept while a file is being stored', async () => {
    const payload = await portal()
    const text = content()
    await upload('restant.csv', text)
    await inTransaction(payload, async (req) => {
      await (await databaseOf(req)).execute(sql`select pg_advisory_xact_lock_shared(${advisoryLocks.files})`)
      expect(await sweep()).toBe(0)
    })
    expect(existsSync(placeFor(text))).toBe(true)
  })

  test('a file of before, which has the name that it was uploaded under, is carried over', async () => {
    const payload = await portal()
    const text = content()
    const id = await upload('ancien.csv', text)
    await published('agreements', agreement(id))
    const before = path.join(filesFolder(), 'documents', 'ancien.csv')
    mkdirSync(path.dirname(before), { recursive: true })
    renameSync(placeFor(text), before)
    const forget = () =>
      inTransaction(payload, async (req) =>
        (await databaseOf(req)).execute(sql`update documents set sha256 = null where id = ${id}`),
      )
    await forget()
    await sweep()
    expect(await carryFilesOver(payload)).toEqual({ carried: 1, missing: [] })
    const file = await publicFile('fr', id)
    expect(file && (await factsOf(file))).toMatchObject({ name: 'ancien.csv', bytes: text.length })
    expect(readFileSync(placeFor(text), 'utf8')).toBe(text)
    expect(await carryFilesOver(payload)).toEqual({ carried: 0, missing: [] })
    await sweep()
    expect(existsSync(before)).toBe(false)
    await forget()
    expect(await carryFilesOver(payload)).toEqual({ carried: 0, missing: ['documents/ancien.csv'] })
  })

  test('files are stored side by side, each with its entry of the audit', async () => {
    const [first, second] = [upload('un.csv', content()), upload('deux.csv', content())]
    expect(await Promise.all([first, second])).toHaveLength(2)
    const payload = await portal()
    await inTransaction(payload, async (req) => {
      // As a backup does, while it copies the files.
      await (await databaseOf(req)).execute(sql`select pg_advisory_xact_lock_shared(${advisoryLocks.files})`)
      const { id } = await published('partners', partner('Pendant la sauvegarde'))
      expect(await shown('partners', id)).not.toBeNull()
    })
  })

  test('no hash leads out of the folder', () => {
    for (const name of ['../../secret', '..', '.', '', '/etc/passwd', 'a/b.pdf', 'A'.repeat(64)]) {
      expect(() => pathOf(name), name).toThrow('Not the hash')
    }
  })
})

describe('what a render notes', () => {
  async function noted(id: string): Promise<Set<string>> {
    const note = emptyTracked()
    await track(note, () => publicFile('fr', id))
    return note.tags
  }

  test('the document, and every field through which a record may come to have it', async () => {
    const id = await upload('noté.csv')
    const tags = await noted(id)
    expect([...tags].sort()).toEqual(
      [
        `agreements@documents.file=${id}`,
        `decisions@revisions.links.file=${id}`,
        `documents:${id}`,
        `resolutions@revisions.links.file=${id}`,
      ].sort(),
    )
  })
})

describe('what is announced', () => {
  /** The tags that are announced during a call. */
  async function heard(happens: () => Promise<unknown>): Promise<string[]> {
    const listener = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await listener.connect()
    const tags: string[] = []
    listener.on('notification', ({ payload = '' }) => tags.push(...(JSON.parse(payload).tags ?? [])))
    try {
      await listener.query('listen publication')
      await happens()
      await listener.query('select 1') // every announcement committed before is heard by now
    } finally {
      await listener.end()
    }
    return tags.sort()
  }

  test.each(['documents', 'media'] as const)('%s: a change of its words, and its deletion', async (collection) => {
    const payload = await portal()
    const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const file =
      collection === 'media'
        ? { name: 'point.png', data: png, mimetype: 'image/png', size: png.length }
        : { name: 'mots.csv', ...bytes('a;b\n') }
    const words = collection === 'media' ? { alt: 'Un point' } : { title: 'Titre', language: 'fr' }
    const { id } = await save(collection, words, { file })
    const tags = [collection, `${collection}:${id}`]
    expect(await heard(() => save(collection, words, { id }))).toEqual(tags)
    expect(await heard(() => payload.delete({ collection, id }))).toEqual(tags)
  })

  test('a file that takes the place of another', async () => {
    const payload = await portal()
    const id = await upload('un.csv')
    const file = { name: 'deux.csv', ...bytes('deux') }
    expect(await heard(() => payload.update({ collection: 'documents', id, data: {}, file }))).toContain(
      `documents:${id}`,
    )
  })

  test('a record that comes to have a document, and one that has it no longer', async () => {
    const id = await upload('relié.csv')
    const { id: record } = await save('agreements', agreement(id))
    const tag = `agreements@documents.file=${id}`
    expect(await heard(() => publication('agreements', record))).toContain(tag)
    expect(await heard(() => save('agreements', agreement(null), { id: record }))).toEqual([])
    expect(await heard(() => publication('agreements', record))).toContain(tag)
  })
})
