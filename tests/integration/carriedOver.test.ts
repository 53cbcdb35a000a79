/**
 * A portal that was there before: its database starts with this code, readers get the same answers, and editors find
 * what they were working on. What is in it: tests/support/before/README.md.
 */
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { locales } from '#/i18n/locales'
import { type Answer, comparableAnswer } from '../support/answers'
import { restoreDatabase, setUp } from '../support/database'
import { Server } from '../support/server'

const before = path.resolve(import.meta.dirname, '../support/before')
const unzipped = (name: string) => gunzipSync(fs.readFileSync(path.join(before, name))).toString()
const recorded: Record<string, Answer> = JSON.parse(unzipped('pages.json.gz'))

/** When the answers were recorded: a status, and the scale of a picture, depend on the day. */
const then = Date.parse('2026-11-28T20:00:00Z')

/** A word that every draft and internal note has, and nothing public. */
const canary = /canari/i

/** Where a working copy has the newest text: record, language, and what stands in it. */
const workingCopies: [address: string, language: string, texts: string[]][] = [
  ['partners/01a20ada-2c00-76c3-89f1-74449b104b36', 'fr', ['CANARI-01', 'canari-02']],
  ['decisions/01a20ada-2c00-7d94-ad82-5034d802d905', 'fr', ['CANARI-03', 'CANARI-04', 'CANARI-05']],
  ['partners/01a2236c-cbca-709b-ada1-537688fca805', 'en', ['CANARI-06', 'CANARI-07', 'canari-06']],
  ['partners/01a2236c-cd01-703e-9360-97bab1470860', 'fr', ['CANARI-08']],
  ['agreements/01a2236c-cd4b-743d-b115-d026144514f8', 'fr', ['CANARI-09', 'CANARI-10']],
  ['agreements/01a2236c-cd4b-743d-b115-d026144514f8', 'en', ['CANARI-11', 'CANARI-10']],
  ['partners/01a20ada-2c00-706d-a0e0-cd062a1d2ddc', 'fr', ['canari-12', 'CANARI-13']],
  ['partners/01a20ada-2c00-7f89-bd31-545511707414', 'fr', ['CANARI-15']],
  ['resolutions/01a20ada-2c00-77df-a4a9-6e47a380fdfb', 'fr', ['CANARI-16', 'CANARI-17']],
  ['resolutions/01a20ada-2c00-77df-a4a9-6e47a380fdfb', 'en', ['CANARI-17']],
  ['themes/01a20ada-2c00-7a81-8d66-0ee2c4d5f909', 'fr', ['CANARI-18', 'CANARI-19']],
  ['pages/01a20ada-2c00-701f-a060-c38280fe675d', 'fr', ['CANARI-20', 'CANARI-21']],
  ['pages/01a20ada-2c00-7cf7-bec8-75ebae016992', 'en', ['CANARI-22']],
  ['meetings/01a20ada-2c00-7a63-a8a5-d3d011a39290', 'fr', ['CANARI-23', '2023-03-01']],
  ['decision-groups/01a20ada-2c00-703f-9d21-10fec0653483', 'fr', ['CANARI-24']],
  ['resolutions/01a20ada-2c00-7dc0-990a-53814ead56e9', 'en', ['CANARI-25', 'CANARI-26']],
  ['meetings/01a2236c-e18a-75a8-bf14-fa719728f22f', 'fr', ['CANARI-27']],
  ['meetings/01a2236c-e18a-75a8-bf14-fa719728f22f', 'en', ['CANARI-28']],
  ['decisions/01a20ada-2c00-73cc-9706-d9fe22835fb5', 'fr', ['CANARI-29']],
  ['agreements/01a20ada-2c00-70a5-8ca3-241ea30e58a1', 'fr', ['CANARI-34', '01a2236c-e2cd-7368-9692-135847bed450']],
  ['partners/01a20ada-2c00-7562-a18a-ef17b2b7b59e', 'fr', ['CANARI-35', '01a2236c-c37d-71ff-a3f2-371793c5e0e1']],
  ['partners/01a20ada-2c00-7562-a18a-ef17b2b7b59e', 'en', ['CANARI-35']],
  ['decisions/01a20ada-2c00-72d1-9b04-8ebf5674e569', 'en', ['CANARI-36']],
  ['decisions/01a20ada-2c00-72d1-9b04-8ebf5674e569', 'fr', ['Titre corrigé le lendemain']],
  ['partners/01a20ada-2c00-7a57-b4f3-1cb17bf352f9', 'fr', ['CANARI-37', 'CANARI-38']],
  ['partners/01a20ada-2c00-7a57-b4f3-1cb17bf352f9', 'en', ['Ramsar Convention (wetlands)']],
  ['partners/01a20ada-2c00-736b-bcba-98c56ccd1891', 'fr', ['CANARI-39']],
  ['partners/01a20ada-2c00-736b-bcba-98c56ccd1891', 'en', ['CANARI-40', 'CANARI-39']],
  ['partners/01a20ada-2c00-7582-942f-df586ca618c3', 'fr', ['CANARI-41']],
  ['decisions/01a20ada-2c00-7fa5-8c29-f16d7126cb7b', 'fr', ['CANARI-42']],
]

let server: Server
let answers: Record<string, Answer> = {}
/** Public addresses whose answer, as it was sent, has the word of a draft. */
let leaking: string[] = []

/** Before there was a ledger, the rows of Payload alone said what is public. */
async function emptyLedger(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    'alter table live.ledger disable trigger all; delete from live.ledger; alter table live.ledger enable trigger all',
  )
  await client.end()
}

/**
 * Puts the word into every text of every working copy, of every version and of every person, behind the back of Payload:
 * what readers get does not depend on them. Files and their titles are public through what is published.
 */
async function marked(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ table: string; column: string; type: string }>(`
    select table_name as table, column_name as column, data_type as type from information_schema.columns
    where table_schema = 'public' and data_type in ('character varying', 'text', 'jsonb') and is_generated = 'NEVER'
      and table_name !~ '^(payload|documents|media)' and column_name !~ '(^|_)(id|path|hash|salt|email|uuid)$'`)
  for (const { table, column, type } of rows) {
    const name = `"${column}"`
    const value =
      type === 'jsonb' ? `replace(${name}::text, '"text": "', '"text": "canari ')::jsonb` : `${name} || ' canari'`
    await client.query(`update "${table}" set ${name} = ${value} where ${name} is not null`)
  }
  await client.end()
  return rows.length
}

const isLongRun = Number(process.env.FAULT_ROUNDS || 10) > 10 || Boolean(process.env.RECORD_ANSWERS)

describe.each([
  ...(isLongRun ? [['a portal with a ledger', false] as const] : []),
  ['a portal of before the ledger, whose working copies all changed', true] as const,
])('%s', (_name, withoutLedger) => {
  beforeAll(async () => {
    ;[answers, leaking] = [{}, []]
    const databaseUrl = await restoreDatabase(inject('adminUrl'), 'carried_over', unzipped('portal.sql.gz'))
    if (withoutLedger) await emptyLedger(databaseUrl)
    process.env.CLOCK_AHEAD = String(then - Date.now())
    const preload = path.resolve(import.meta.dirname, '../support/clock.mjs')
    server = new Server({ databaseUrl, publicUrl: 'https://entente.example', preload })
    fs.cpSync(path.join(before, 'uploads'), path.join(server.dataDir, 'uploads'), { recursive: true })
    await setUp(databaseUrl, server.dataDir)
    if (withoutLedger) expect(await marked(databaseUrl)).toBeGreaterThan(150)
    await server.start()
    const rest = Object.keys(recorded).values()
    const ask = async () => {
      for (const address of rest) {
        const answer = await fetch(`${server.origin}${address}`, { redirect: 'manual' })
        const text = await answer.text()
        answers[address] = comparableAnswer(answer, text)
        // A page of the search repeats what was asked.
        if (canary.test(text) && !canary.test(address)) leaking.push(address)
      }
    }
    await Promise.all(Array.from({ length: 4 }, ask))
  }, 240_000)

  afterAll(() => server.remove())

  test('every address answers as it did', () => {
    // A page that is changed on purpose: see the README.
    if (process.env.RECORD_ANSWERS && !withoutLedger) {
      const written = Object.fromEntries(Object.keys(recorded).map((address) => [address, answers[address]]))
      fs.writeFileSync(path.join(before, 'pages.json.gz'), gzipSync(JSON.stringify(written), { level: 9 }))
      return
    }
    expect(Object.entries(recorded).flatMap(([address, was]) => differences(address, was, answers[address]))).toEqual(
      [],
    )
  })

  test('no public answer has a word of a draft or of an internal note', async () => {
    expect(leaking).toEqual([])
    const records = [...new Set(workingCopies.map(([address]) => address))]
    const collections = [...new Set(records.map((address) => address.split('/')[0])), 'documents']
    for (const address of [...collections, 'globals/site', ...records]) {
      for (const locale of locales) {
        const at = `/api/${address}?locale=${locale}&draft=true&fallback-locale=fr&depth=2&limit=100`
        expect(await (await fetch(`${server.origin}${at}`)).text(), at).not.toMatch(canary)
      }
    }
  })

  test('each working copy is the newest text', async () => {
    const signedIn = await fetch(`${server.origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'editor@example.org', password: 'correct horse battery' }),
    })
    const { token } = (await signedIn.json()) as { token: string }
    const missing: string[] = []
    for (const [address, language, texts] of workingCopies) {
      const at = `${server.origin}/api/${address}?locale=${language}&depth=0&draft=true`
      const copy = await (await fetch(at, { headers: { Authorization: `JWT ${token}` } })).text()
      missing.push(...texts.filter((text) => !copy.includes(text)).map((text) => `${address} ${language}: ${text}`))
    }
    expect(missing).toEqual([])
  })
})

/** How an answer differs: its status, type and location, and the first line that is another. */
function differences(address: string, was: Answer, is: Answer | undefined): string[] {
  const about = ({ status, type, location }: Answer) => [status, type, location].join(' ')
  if (!is || about(is) !== about(was)) return [`${address}: ${is && about(is)}, was ${about(was)}`]
  const other = Array.from({ length: Math.max(is.lines.length, was.lines.length) }, (_, n) => n).find(
    (n) => is.lines[n] !== was.lines[n],
  )
  return other === undefined ? [] : [`${address}, line ${other}: ${is.lines[other]}, was ${was.lines[other]}`]
}
