/**
 * `npm run mirror -- <folder> [--from <address>]`: writes the whole public site to a folder that any web server can serve,
 * as far as it has changed since the last time.
 */
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { env, serverEnv } from '#/env'
import { errorText } from '#/errorText'
import { hashOf } from '#/fileStore'
import { civilDay } from '#/i18n/civilDay'
import { locales } from '#/i18n/locales'
import { paths } from '#/paths'
import type { Answer, Mirror } from './answers'
import { caddyFiles } from './caddy'
import { copyPage } from './copyPage'
import { MirrorFolder } from './folder'
import { type KnownRecord, readKnown } from './known'
import { nginxFiles } from './nginx'
import { absentPage, readSite } from './reading'
import { answered } from './rules'

const usage = 'Write: npm run mirror -- <folder> [--from <address of the portal>]'

const say = (text: string) => process.stdout.write(`${text}\n`)

async function run(): Promise<number> {
  const asked = wordsOf(process.argv.slice(2))
  if (!asked) {
    say(usage)
    return 1
  }
  const database = new pg.Client({ connectionString: serverEnv().databaseUrl })
  const folder = new MirrorFolder(asked.folder)
  try {
    await database.connect()
    say(`mirror: ${await mirrored(folder, asked.from, database)}`)
    return 0
  } catch (error) {
    say(`mirror: ${String(errorText(error)).replace(/[.\s]*$/, '.')} The mirror stays as it was.`)
    return 1
  } finally {
    await database.end()
  }
}

/** The folder and the origin that is asked; null for words that are not understood. */
function wordsOf(words: string[]): { folder: string; from: string } | null {
  const [folder, option, from = `http://127.0.0.1:${env().port}`, ...more] = words
  if (!folder || folder.startsWith('-') || more.length > 0 || !URL.canParse(from)) return null
  if (option !== undefined && (option !== '--from' || words.length < 3)) return null
  return { folder, from: new URL(from).origin }
}

/**
 * @returns what was done, in words
 * @throws when another run is at work, the folder holds other things, or an address cannot be read
 */
async function mirrored(folder: MirrorFolder, from: string, database: pg.Client): Promise<string> {
  // The lock is that of the connection: it ends with this process, however that ends.
  const { rows } = await database.query('select pg_try_advisory_lock(hashtext($1)) as free', [`mirror ${folder.place}`])
  if (!rows[0]?.free) throw new Error(`Another run writes ${folder.place}.`)
  const former = await folder.open()
  try {
    return await broughtUpToDate(folder, former, from, database)
  } finally {
    await folder.discard()
  }
}

async function broughtUpToDate(folder: MirrorFolder, former: Mirror | null, from: string, database: pg.Client) {
  const { state, addresses, records } = await readKnown(database)
  const { publicUrl } = env()
  const build = (await readFile('.next/BUILD_ID', 'utf8')).trim()
  const now: Mirror['state'] = { ...state, from, publicUrl, build, place: folder.place, day: civilDay() }
  if (former && isSame(former, now) && former.answers.every(({ file }) => file === null || folder.has(file))) {
    return `nothing to do: entry ${now.sequence} of the ledger and the day ${now.day} are mirrored in ${folder.place}`
  }
  const made = new Date().toISOString()
  const before = former?.answers.map(({ address }) => address) ?? []
  const read = await readSite([...addresses, ...locales.map(absentPage), ...before], {
    from,
    publicUrl,
    folder,
    former,
  })
  const answers = await withCopyPages(folder, read, records, made)
  const configuration = { ...nginxFiles(answers, folder.place), ...caddyFiles(answers, folder.place) }
  const { written, removed } = await folder.replace({ made, state: now, answers }, configuration)
  return `entry ${now.sequence} of the ledger is mirrored in ${folder.place}: ${answers.length} addresses, ${written} files written, ${removed} removed`
}

const isSame = (former: Mirror, now: Mirror['state']) =>
  (Object.keys(now) as (keyof Mirror['state'])[]).every((name) => former.state[name] === now[name])

/** The answers with the page of the copy in place of that of the search. @throws when the portal has no such page */
async function withCopyPages(
  folder: MirrorFolder,
  answers: Answer[],
  records: KnownRecord[],
  made: string,
): Promise<Answer[]> {
  const shown = new Set(answered(answers, 200).map(({ address }) => address))
  const listed = records.filter(({ address }) => shown.has(address))
  const copies = new Map<string, Pick<Answer, 'sha256' | 'etag'>>()
  for (const locale of locales) {
    const search = paths.view('search', locale)
    const [absent, place] = [absentPage(locale), search].map(
      (at) => answers.find(({ address }) => address === at)?.file,
    )
    if (!absent || !place) throw new Error(`The portal has no page at ${absentPage(locale)} or at ${search}.`)
    const html = Buffer.from(copyPage(locale, (await folder.staged(absent)).toString('utf8'), listed, made))
    await folder.stage(place, html)
    copies.set(search, { sha256: hashOf(html), etag: null })
  }
  return answers.map((answer) => ({ ...answer, ...copies.get(answer.address) }))
}

process.exit(await run())
