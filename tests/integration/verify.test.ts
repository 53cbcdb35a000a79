/** What is wrong with a portal is found and named, and a backup of it has everything else. */
import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { rebuildLive } from '#/cms/publishing/liveRebuild'
import { backUp } from '#/database/archive/backUp'
import { readArchive } from '#/database/archive/read'
import { verifyPortal } from '#/database/verification'
import { filesFolder, hashOf, placeOf } from '#/fileStore'
import { temporaryDataDir } from '../support/database'
import { partner, portal, published, save } from '../support/portal'
import { pastTheTriggers } from '../support/superuser'

const bytes = (text: string) => ({ data: Buffer.from(text), mimetype: 'text/csv', size: Buffer.byteLength(text) })
const fileOf = (text: string) => path.join(filesFolder(), placeOf(hashOf(Buffer.from(text))))

async function upload(text: string): Promise<string> {
  const data = { title: 'Tableau', language: 'en' as const }
  const file = { name: 'tableau.csv', ...bytes(text) }
  return (await (await portal()).create({ collection: 'documents', data, file, locale: 'fr' })).id
}

/** The faults, without the lines of what is right. */
async function faults(): Promise<string[]> {
  const lines: string[] = []
  const count = await verifyPortal(await portal(), (line) => lines.push(line))
  const right = /each whole|each leads|chain holds|agrees with|has every word|which is no fault/
  const wrong = lines.filter((line) => !right.test(line))
  expect(wrong.length).toBe(count)
  return wrong
}

let partnerId = ''
let agreementId = ''
const texts = ['a;b\n1;2\n', 'a;b\n3;4\n']
let files: string[]

beforeAll(async () => {
  partnerId = (await published('partners', partner('Partie'))).id
  files = [await upload(texts[0] ?? ''), await upload(texts[1] ?? '')]
  const documents = files.map((file) => ({ file, language: 'en' }))
  const data = { title: 'Accord', form: 'memorandum', parties: [{ partner: partnerId }], documents }
  agreementId = (await published('agreements', data)).id
})

test('nothing is wrong with what is whole', async () => {
  expect(await faults()).toEqual([])
})

test('a file that no row names is told, and is no fault', async () => {
  const left = path.join(filesFolder(), 'ab', 'left.part')
  fs.mkdirSync(path.dirname(left), { recursive: true })
  fs.writeFileSync(left, 'x')
  const lines: string[] = []
  expect(await verifyPortal(await portal(), (line) => lines.push(line))).toBe(0)
  expect(lines).toContain('files: uploads/ab/left.part is named by no row, which is no fault')
})

test('a missing file and an altered one are named, by a backup too, which has everything else', async () => {
  const [missing = '', altered = ''] = texts.map(fileOf)
  fs.rmSync(missing)
  fs.writeFileSync(altered, 'a;b\n5;6\n')
  const named = (id: string | undefined, file: string, wrong: string) =>
    expect.stringMatching(
      `documents ${id} \\(tableau.*\\.csv\\): uploads/${path.relative(filesFolder(), file)} ${wrong}`,
    )
  const both = [named(files[0], missing, 'is missing'), named(files[1], altered, 'is not what was uploaded')]
  expect((await faults()).toSorted()).toEqual(expect.arrayContaining(both))

  const folder = temporaryDataDir('entente-faults-')
  const archive = path.join(folder, 'faults.tar.gz')
  const portalOf = { version: '0', publicUrl: 'https://entente.example' }
  const options = { databaseUrl: process.env.DATABASE_URL ?? '', portal: portalOf, settings: {} }
  const made = await backUp(archive, options)
  expect(made.faults).toHaveLength(2)
  expect(made.faults).toEqual(expect.arrayContaining(both))
  expect(Object.keys((await readArchive(archive)).files)).toEqual([path.relative(filesFolder(), altered)])
  fs.rmSync(folder, { recursive: true })
  for (const text of texts) fs.writeFileSync(fileOf(text), text)
  expect(await faults()).toEqual([])
})

test('a file of another size than its row says', async () => {
  const set = (size: number) => pastTheTriggers(`update documents set filesize = ${size} where id = '${files[0]}'`)
  await set(9)
  expect(await faults()).toEqual([expect.stringContaining('has 8 bytes, and its row says 9')])
  await set(8)
})

test('a reference that leads nowhere, in a field, in prose and in public', async () => {
  const lost = crypto.randomUUID()
  const mention = { type: 'mention', version: 1, relationTo: 'partners', value: lost }
  const text = { root: { type: 'root', children: [{ type: 'paragraph', children: [mention] }] } }
  await pastTheTriggers(
    `update agreements_parties set partner_id = '${lost}' where _parent_id = '${agreementId}'`,
    `update partners_locales set summary = '${JSON.stringify(text)}' where _parent_id = '${partnerId}'`,
    `update live.records set document = jsonb_set(document, '{parties,0,partner}', '"${lost}"') where id = '${agreementId}'`,
  )
  const found = (await faults()).filter((line) => line.startsWith('references'))
  expect(found).toEqual([
    `references: partners ${partnerId}, summary: there is no partners ${lost}`,
    `references: agreements ${agreementId}, parties.partner: there is no partners ${lost}`,
    ...['en', 'fr'].map(
      (locale) =>
        `references: public agreements ${agreementId} ${locale}, parties.partner: there is no partners ${lost}`,
    ),
  ])
  await save('agreements', { parties: [{ partner: partnerId }] }, { id: agreementId })
  await pastTheTriggers(`update partners_locales set summary = null where _parent_id = '${partnerId}'`)
  await rebuildLive(await portal())
  expect(await faults()).toEqual([])
})

test('a word that the search has lost, and an entry of the ledger that was altered', async () => {
  await pastTheTriggers(
    "delete from live.words where word = 'accord' and locale = 'fr'",
    `update live.ledger set note = 'x' where seq = (select max(seq) from live.ledger)`,
  )
  expect(await faults()).toEqual([
    'search: fr accord is not among the words',
    expect.stringMatching(/^ledger: entry \d+ is not what its hash was made of/),
  ])
})
