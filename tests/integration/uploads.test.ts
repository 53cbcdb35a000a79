/**
 * The file of a record is never lost: put to the built portal, whose process is killed, whose disk is full and whose
 * transactions fail while a file is replaced. And what is wrong with a file is said in the language of the person.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { advisoryLocks } from '#/advisoryLocks'
import { hashOf, placeOf } from '#/fileStore'
import { pdfOf } from '../support/pdf'
import { partner, person } from '../support/portal'
import { Server, until } from '../support/server'

const isRoot = process.getuid?.() === 0
const pdf = 'application/pdf'
const first = pdfOf('Texte signe')
/** Larger than the disk of the tests may take, or the process may write, where it is limited. */
const large = Buffer.concat([pdfOf('Second texte'), Buffer.alloc(3_000_000)])
const second = pdfOf('Second texte')
let server: Server
let database: pg.Client
let token = ''
let partnerId = ''
/** A public document, its address and its row as they were before each test. */
let id = ''
let address = ''
let row: unknown

beforeAll(async () => {
  const { email } = await person('administrator')
  const databaseUrl = process.env.DATABASE_URL ?? ''
  server = new Server({ databaseUrl })
  fs.mkdirSync(uploads())
  if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', uploads()])
  database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  await server.start()
  await server.furnish(email)
  const signedIn = await fetch(`${server.origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: 'correct horse battery' }),
  })
  token = ((await signedIn.json()) as { token: string }).token
  partnerId = await server.publish('partners', partner('Partie'))
}, 240_000)

afterAll(async () => {
  await database.end()
  await server.stop()
  if (isRoot) execFileSync('umount', [uploads()])
  await server.remove()
})

beforeEach(async () => {
  const { status, doc } = await send('POST', 'documents', first, 'signé.pdf')
  expect(status).toBe(201)
  id = doc?.id ?? ''
  address = `/documents/${id}/${encodeURIComponent(doc?.filename ?? '')}`
  await server.publish('agreements', {
    title: `Accord ${id}`,
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: partnerId }],
    documents: [{ file: id, language: 'en' }],
  })
  row = await rowOf()
})

const uploads = () => path.join(server.dataDir, 'uploads')
const rowOf = async () => (await database.query('select d::text from documents d where id = $1', [id])).rows[0]
const onDisk = () =>
  fs
    .readdirSync(uploads(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
const hasStored = (bytes: Buffer) => fs.existsSync(path.join(uploads(), placeOf(hashOf(bytes))))

type Answer = {
  status: number
  doc?: { id: string; filename: string }
  errors?: { message: string; data?: { errors: { path: string; message: string }[] } }[]
}

type Words = Record<string, unknown>

async function send(method: string, at: string, bytes: Buffer, name: string, words: Words = {}, language = 'fr') {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)], { type: pdf }), name)
  body.set('_payload', JSON.stringify({ title: 'Texte signé', language: 'en', alt: 'Un dessin', ...words }))
  const headers = { Authorization: `JWT ${token}`, 'Accept-Language': language }
  const answer = await fetch(`${server.origin}/api/${at}?locale=fr`, { method, headers, body })
  return { status: answer.status, ...((await answer.json()) as object) } as Answer
}

const replace = (bytes: Buffer, words: Words = {}) => send('PATCH', `documents/${id}`, bytes, 'autre.pdf', words)

async function bytesAt(place: string): Promise<[number, Buffer]> {
  const answer = await fetch(`${server.origin}${place}`, { redirect: 'manual' })
  return [answer.status, Buffer.from(await answer.arrayBuffer())]
}

/** The old file is served with its bytes, and its record is as it was. */
async function nothingChanged(): Promise<void> {
  expect(await rowOf()).toEqual(row)
  const [status, bytes] = await bytesAt(address)
  expect([status, bytes.equals(first)]).toEqual([200, true])
}

/** Makes the COMMIT of a change of a document wait until the test lets it go on, or ends it. */
async function holdCommits(): Promise<{ waiting: () => Promise<number | undefined>; end: () => Promise<void> }> {
  await database.query(`
    create function held() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock(4711); return null; end $$;
    create constraint trigger held after update on documents deferrable initially deferred
      for each row execute function held();
    select pg_advisory_lock(4711)`)
  return {
    waiting: async () =>
      (await database.query("select pid from pg_locks where locktype = 'advisory' and objid = 4711 and not granted"))
        .rows[0]?.pid,
    end: async () => {
      await database.query('select pg_advisory_unlock(4711); drop function held cascade')
    },
  }
}

describe('a replacement that fails leaves the file and the record as they were', () => {
  test('refused for its words', async () => {
    const answer = await replace(second, { title: '' })
    expect(answer.status).toBe(400)
    await nothingChanged()
    expect(hasStored(second)).toBe(false)
  })

  test('its process killed while it writes', async () => {
    // On a busy machine the file is written, and its record saved, before the signal comes.
    const held = await holdCommits()
    const bytes = Buffer.concat([second, Buffer.alloc(1_000_000)])
    const folder = path.dirname(path.join(uploads(), placeOf(hashOf(bytes))))
    fs.mkdirSync(folder, { recursive: true })
    const watched = fs.watch(folder)
    const killed = new Promise<void>((resolve) => {
      watched.on('change', (_event, name) => {
        if (String(name).endsWith('.part')) resolve(server.kill())
      })
    })
    const answered = replace(bytes).catch(() => 'cut')
    await killed
    watched.close()
    expect(await answered).toBe('cut')
    const waiting = await held.waiting()
    if (waiting !== undefined) await database.query('select pg_terminate_backend($1)', [waiting])
    await until(async () => (await held.waiting()) === undefined)
    await held.end()
    await server.start()
    await nothingChanged()
  })

  test('its process killed before it writes', async () => {
    await database.query('select pg_advisory_lock($1)', [advisoryLocks.files])
    const answered = replace(second).catch(() => 'cut')
    await until(async () => (await waitingForStore()) > 0)
    await server.kill()
    expect(await answered).toBe('cut')
    await database.query('select pg_advisory_unlock($1)', [advisoryLocks.files])
    await until(async () => (await waitingForStore()) === 0)
    await server.start()
    await nothingChanged()
    expect(hasStored(second)).toBe(false)
  })

  test('its process killed between the file and the COMMIT', async () => {
    const held = await holdCommits()
    const answered = replace(second).catch(() => 'cut')
    await until(async () => (await held.waiting()) !== undefined)
    expect(hasStored(second)).toBe(true)
    await server.kill()
    expect(await answered).toBe('cut')
    await database.query('select pg_terminate_backend($1)', [await held.waiting()])
    await until(async () => (await held.waiting()) === undefined)
    await held.end()
    await server.start()
    await nothingChanged()
  })

  test('its connection to Postgres cut at COMMIT', async () => {
    const held = await holdCommits()
    const answered = replace(second)
    await until(async () => (await held.waiting()) !== undefined)
    await database.query('select pg_terminate_backend($1)', [await held.waiting()])
    expect((await answered).status).toBe(503)
    await held.end()
    await nothingChanged()
  })

  test('its COMMIT refused', async () => {
    await database.query(`
      create function refused() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$;
      create constraint trigger refused after update on documents deferrable initially deferred
        for each row execute function refused()`)
    expect((await replace(second)).status).toBe(503)
    await database.query('drop function refused cascade')
    await nothingChanged()
  })

  const full = /^Le disque du portail est plein/

  // A file system of a known size can be mounted by root alone.
  test.skipIf(!isRoot)('the disk full', async () => {
    const before = onDisk()
    const answer = await replace(large)
    expect([answer.status, answer.errors?.[0]?.message]).toEqual([507, expect.stringMatching(full)])
    await nothingChanged()
    expect(onDisk()).toEqual(before)
    expect((await send('POST', 'documents', large, 'x.pdf', {}, 'en')).errors?.[0]?.message).toMatch(/^The disk/)
  })

  test.skipIf(process.platform !== 'linux')('no file of its size allowed to the process', async () => {
    const before = onDisk()
    const limit = (bytes: string) =>
      execFileSync('prlimit', ['--pid', String(server.process.pid), `--fsize=${bytes}:unlimited`])
    // The log of the process is a file too.
    limit(String(1_500_000))
    const answer = await replace(Buffer.concat([second, Buffer.alloc(1_700_000)]))
    limit('unlimited')
    expect([answer.status, answer.errors?.[0]?.message]).toEqual([507, expect.stringMatching(full)])
    await nothingChanged()
    expect(onDisk()).toEqual(before)
  })
})

const waitingForStore = async () =>
  Number(
    (
      await database.query(
        "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = ($1::bigint & 4294967295)::oid",
        [advisoryLocks.files],
      )
    ).rows[0].count,
  )

test('a replacement is public at once, and the former bytes stay on the disk', async () => {
  const { doc } = await replace(second)
  const [status, bytes] = await bytesAt(`/documents/${id}/${doc?.filename}`)
  expect([status, bytes.equals(second)]).toEqual([200, true])
  expect((await bytesAt(address))[0]).toBe(301)
  expect(hasStored(first)).toBe(true)
})

test('of two replacements at once, the record has one whole', async () => {
  const [one, other] = [pdfOf('Un'), pdfOf('Deux')]
  const answers = await Promise.all([replace(one), replace(other)])
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
  const { rows } = await database.query('select sha256, filename, filesize from documents where id = $1', [id])
  const kept = rows[0].sha256 === hashOf(one) ? one : other
  expect(rows[0]).toMatchObject({ sha256: hashOf(kept), filesize: String(kept.length) })
  const [status, bytes] = await bytesAt(`/documents/${id}/${rows[0].filename}`)
  expect([status, bytes.equals(kept)]).toEqual([200, true])
})

describe('the team downloads a file by its name', () => {
  const ask = (name: string, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}/api/documents/file/${name}`, { headers: { Authorization: `JWT ${token}`, ...headers } })
  const nameOf = () => address.split('/').at(-1) ?? ''

  test('whole, in part, and told where there is none', async () => {
    const whole = await ask(nameOf())
    expect([whole.status, Buffer.from(await whole.arrayBuffer()).equals(first)]).toEqual([200, true])
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': pdf,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    })
    const part = await ask(nameOf(), { Range: 'bytes=0-4' })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      '%PDF-',
      `bytes 0-4/${first.length}`,
    ])
    expect((await ask(nameOf(), { Range: 'bytes=99999-' })).status).toBe(416)
    expect((await ask('nulle-part.pdf')).status).toBe(404)
    await database.query("update documents set sha256 = repeat('0', 64) where id = $1", [id])
    expect((await ask(nameOf())).status).toBe(404)
    expect((await fetch(`${server.origin}/api/documents/file/${nameOf()}`)).status).toBe(403)
  })
})

describe('what a file is, is said in the words of the person', () => {
  const refusal = async (collection: string, bytes: Buffer | string, name: string, language: string) => {
    const { status, errors } = await send('POST', collection, Buffer.from(bytes as string), name, {}, language)
    const [error] = errors?.[0]?.data?.errors ?? []
    expect([status, error?.path]).toEqual([400, 'file'])
    return error?.message
  }

  test.each([
    ['documents', '', 'vide.pdf', 'Le fichier est vide.', 'The file is empty.'],
    ['documents', first.subarray(0, 200), 'coupé.pdf', 'Ce PDF est incomplet ou abîmé', 'This PDF is incomplete'],
    ['documents', 'MZ\0\0', 'x.pdf', 'du format EXE, qui n’est pas accepté', 'of the format EXE'],
    ['documents', 'bonjour', 'x.txt', 'PDF, Word (.docx), Excel (.xlsx), ODT, CSV.', 'Word (.docx), Excel (.xlsx)'],
    [
      'documents',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'x.doc',
      'ancien document Word',
      'old Word or Excel document',
    ],
    ['media', first, 'x.png', 'JPEG (.jpg), PNG, WebP, AVIF.', 'of the format PDF'],
  ])('%s: %#', async (collection, bytes, name, french, english) => {
    expect(await refusal(collection, bytes, name, 'fr')).toContain(french)
    expect(await refusal(collection, bytes, name, 'en')).toContain(english)
  })

  test('a PDF with padding after its end is taken, byte for byte, under an ending of its own', async () => {
    const padded = Buffer.concat([second, Buffer.alloc(2048)])
    const { status, doc } = await send('POST', 'documents', padded, 'Scan du 3.5')
    expect([status, doc?.filename]).toEqual([201, expect.stringMatching(/\.pdf$/)])
    expect(hasStored(padded)).toBe(true)
  })
})
