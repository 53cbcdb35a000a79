/** The mirror: what the portal answers at every public address, a web server answers from a folder. */
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#/i18n/locales'
import type { Mirror } from '#/mirror/answers'
import { temporaryDataDir } from '../support/database'
import { Line } from '../support/line'
import { hasCaddy, type MirrorServer, serveMirror, serveWithCaddy } from '../support/mirrorServer'
import { pdfOf } from '../support/pdf'
import { partner, person, portal, publication, published, save, withdrawal } from '../support/portal'
import { Server, until } from '../support/server'

const root = path.resolve(import.meta.dirname, '../..')
const uploads = path.join(process.env.DATA_DIR ?? '', 'uploads')
const parent = temporaryDataDir('entente-mirror-')
const folder = path.join(parent, 'copie du portail')

let line: Line
let portalServer: Server
let mirrorServer: MirrorServer
let lot: { partner: string; renamed: string; agreement: string; file: string }

/** `npm run mirror`, once the database is known. */
function start(place: string) {
  const words = ['--conditions=production', '--import', 'tsx', 'src/mirror/mirror.ts', place]
  const env = { ...process.env, PUBLIC_URL: portalServer.origin, NODE_ENV: 'production' as const }
  return promisify(execFile)(process.execPath, [...words, '--from', portalServer.origin], { cwd: root, env })
}

async function mirror(place = folder): Promise<{ code: number; said: string }> {
  try {
    return { code: 0, said: (await start(place)).stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string } // as `execFile` rejects
    return { code, said: `${stdout}${stderr}` }
  }
}

beforeAll(async () => {
  const { email } = await person('administrator')
  line = new Line(process.env.DATABASE_URL ?? '')
  await line.mend()
  portalServer = new Server({ databaseUrl: line.url })
  // The files that the records of this test link are written by this process.
  fs.mkdirSync(uploads, { recursive: true })
  fs.symlinkSync(uploads, path.join(portalServer.dataDir, 'uploads'))
  await portalServer.start()
  await portalServer.furnish(email)
  lot = await records()
})

afterAll(async () => {
  await mirrorServer?.stop()
  await portalServer.remove()
  await line.cut()
  fs.rmSync(parent, { recursive: true, force: true })
})

async function records() {
  const { id } = await published(
    'partners',
    partner('Convention miroir', { slug: 'miroir', website: 'https://a.example' }),
  )
  await published('partners', { name: 'Mirror convention', slug: 'mirror' }, { id, locale: 'en' })
  const { id: renamed } = await published('partners', partner('Rebaptisée', { slug: 'ancien-nom' }))
  await published('pages', { title: 'Accueil', slug: 'accueil', home: true })
  const file = await upload('Mémorandum à 5 $.pdf')
  const agreement = await published('agreements', {
    title: 'Mémorandum retirable',
    slug: 'retirable',
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: id }],
    documents: [{ file, language: 'en' }],
  })
  const meeting = { body: 'cop', kind: 'ordinary', city: 'Genève', country: 'CH' }
  const dates = { start: '2019-08-17T12:00:00.000Z', end: '2019-08-28T12:00:00.000Z' }
  const [adopting, revising] = [
    await published('meetings', { ...meeting, ...dates, number: 12 }),
    await published('meetings', { ...meeting, ...dates, number: 18 }),
  ]
  await published('resolutions', {
    title: 'Résolution en deux versions',
    conference: 12,
    sequence: 4,
    events: [
      { kind: 'adopted', meeting: adopting.id },
      { kind: 'amended', meeting: revising.id },
    ],
    revisions: [{ meeting: revising.id, mark: 18, title: 'Révision' }],
  })
  return { partner: id, renamed, agreement: agreement.id, file }
}

async function upload(name: string): Promise<string> {
  const data = { title: 'Mémorandum', language: 'en' as const }
  const bytes = pdfOf('A memorandum to withdraw')
  const file = { name, data: bytes, mimetype: 'application/pdf', size: bytes.length }
  return (await (await portal()).create({ collection: 'documents', data, file, locale: 'fr', overrideAccess: true })).id
}

const index = (): Mirror => JSON.parse(fs.readFileSync(path.join(folder, 'mirror.json'), 'utf8')) // as the command wrote it
const addresses = () => [...new Set(index().answers.map(({ address }) => address))]
const answerAt = (address: string) => index().answers.find((answer) => answer.address === address)

type Said = { status: number; location: string | null; headers: Record<string, string | null>; body: string }

const compared = ['content-type', 'content-language', 'content-disposition', 'content-security-policy', 'cache-control']

async function answer(origin: string, address: string, language: string): Promise<Said> {
  const given = await fetch(`${origin}${address}`, { redirect: 'manual', headers: { 'Accept-Language': language } })
  const body = Buffer.from(await given.arrayBuffer())
  const isRedirection = given.status >= 300 && given.status < 400
  return {
    status: given.status,
    location: given.headers.get('location'),
    // Servers write a page of their own with a redirection.
    headers: isRedirection ? {} : Object.fromEntries(compared.map((name) => [name, given.headers.get(name)])),
    body: isRedirection ? '' : body.toString('latin1'),
  }
}

/** The addresses at which the two answer otherwise. */
async function differences(all: string[], mirrored = mirrorServer.origin): Promise<string[]> {
  const found: string[] = []
  const search = new Set(['/fr/recherche', '/en/search'])
  for (const address of all.filter((each) => !search.has(each))) {
    for (const language of locales) {
      const [here, there] = await Promise.all(
        [portalServer.origin, mirrored].map((origin) => answer(origin, address, language)),
      )
      if (JSON.stringify(here) !== JSON.stringify(there)) found.push(`${address} (${language})`)
    }
  }
  return found
}

/** Every file of the mirror with the moment of its last change. */
const filesNow = () =>
  new Map(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file), fs.statSync(file).mtimeMs]),
  )

const containing = (words: string) =>
  [...filesNow().keys()].filter((file) => fs.readFileSync(path.join(folder, file)).includes(words))

test('every address of the portal is answered by a web server from the folder, and no other', async () => {
  const { code, said } = await mirror()
  expect([code, said]).toEqual([0, expect.stringMatching(/entry \d+ of the ledger is mirrored/)])
  mirrorServer = await serveMirror(folder)
  const known = addresses()
  const expected = [
    ...['/', '/fr', '/en', '/fr/partenaires', '/fr/partenaires/miroir', '/en/partners/mirror', '/robots.txt'],
    ...['/sitemap.xml', '/openapi.json', '/card.png', '/mark.svg', '/fr/partenaires.csv', '/en/agreements.atom'],
    ...['/fr/resolutions/conf-12-4', '/fr/resolutions/conf-12-4/original', '/en/resolutions/conf-12-4/rev-cop18'],
    ...['/res/12.4', '/res/12.4/rev-cop18', '/fr/resolutions/conf-12-4/original.bib', '/fr/dernieres-modifications'],
    answerAt(`/documents/${lot.file}/file`)?.location ?? 'the file',
  ]
  expect(expected.filter((address) => !known.includes(address))).toEqual([])
  expect(known.some((address) => /^\/_next\/static\/.*\.css$/.test(address))).toBe(true)
  expect(known.filter((address) => /^\/(admin|api)|\?/.test(address))).toEqual([])
  expect(await differences([...known, '/fr/rien', '/en/nothing/here', '/nowhere'])).toEqual([])
  console.info(`the mirror was served by ${mirrorServer.name}`)
})

test('the search is a page that says that this is a copy, and links every page of it', async () => {
  const [french, english] = await Promise.all(
    ['/fr/recherche?q=miroir', '/en/search'].map((address) => answer(mirrorServer.origin, address, 'fr')),
  )
  expect(french?.status).toBe(200)
  expect(french?.body).toContain('Ceci est une copie du portail')
  for (const address of ['/fr/partenaires"', '/fr/partenaires/miroir"', '/fr/resolutions/conf-12-4"']) {
    expect(french?.body).toContain(`href="${address}`)
  }
  expect(english?.body).toContain('This is a copy of the portal')
})

test('without a change a run does nothing, and says so in one line', async () => {
  const before = filesNow()
  const { code, said } = await mirror()
  expect([code, said]).toEqual([0, expect.stringMatching(/^mirror: nothing to do: [^\n]*\n$/)])
  expect(filesNow()).toEqual(before)
})

test('after publications only what they changed is written, and what was withdrawn is gone', async () => {
  const file = answerAt(`/documents/${lot.file}/file`)?.location ?? ''
  const before = filesNow()
  await published('partners', { slug: 'nouveau-nom' }, { id: lot.renamed })
  await published('partners', { name: 'Convention miroir, autrement' }, { id: lot.partner })
  await withdrawal('agreements', lot.agreement)
  expect((await mirror()).code).toBe(0)
  await mirrorServer.reload()

  expect(await differences([...addresses(), file, `/documents/${lot.file}/autre.pdf`])).toEqual([])
  expect(answerAt('/fr/partenaires/ancien-nom')).toMatchObject({ status: 301, location: '/fr/partenaires/nouveau-nom' })
  expect(answerAt('/fr/accords/retirable')).toMatchObject({ status: 410 })
  expect((await answer(mirrorServer.origin, file, 'en')).status).toBe(410)
  expect(containing('Mémorandum retirable')).toEqual([])
  expect(containing('A memorandum to withdraw')).toEqual([])
  expect(containing('M%C3%A9morandum')).toEqual([])
  const after = filesNow()
  const written = [...after].flatMap(([name, moment]) => (before.get(name) === moment ? [] : name))
  expect(written).toContain('site/fr/partenaires/nouveau-nom.html')
  for (const name of ['site/fr/resolutions/conf-12-4/original.html', 'site/card.png', 'site/fr/resolutions.csv']) {
    expect(before.has(name)).toBe(true)
    expect(written).not.toContain(name)
  }
  const named = [...after.keys()].filter((name) => /retirable|ancien-nom/.test(name))
  expect(named.filter((name) => !name.startsWith('gone/'))).toEqual([])
  expect(named).toContain('gone/fr/fr/accords/retirable.html')
})

test.runIf(hasCaddy())('Caddy answers the same, by the file that is written for it', async () => {
  const caddy = await serveWithCaddy(folder)
  try {
    expect(await differences([...addresses(), '/fr/rien', '/en/nothing/here', '/nowhere'], caddy.origin)).toEqual([])
  } finally {
    await caddy.stop()
  }
})

test('what differs from what was written is written again, once there is something to do', async () => {
  const kept = path.join(folder, 'site/fr/resolutions/conf-12-4.html')
  fs.writeFileSync(kept, 'half')
  await save('partners', { name: 'Encore autrement' }, { id: lot.partner })
  await publication('partners', lot.partner)
  expect((await mirror()).code).toBe(0)
  expect(await differences(['/fr/resolutions/conf-12-4', '/fr/partenaires/miroir'])).toEqual([])
})

test('a run that is killed leaves the mirror whole and its lock free; two at once are refused', async () => {
  await published('partners', { name: 'Une fois encore' }, { id: lot.partner })
  const before = filesNow()
  portalServer.process.kill('SIGSTOP')
  const running = start(folder)
  await until(async () => fs.existsSync(path.join(folder, '.mirror-incoming')))
  expect(await mirror()).toEqual({ code: 1, said: expect.stringContaining('Another run writes') })
  running.child.kill('SIGKILL')
  await expect(running).rejects.toThrow()
  portalServer.process.kill('SIGCONT')
  expect(filesNow()).toEqual(before)
  expect((await mirror()).code).toBe(0)
  expect(await differences(['/fr/partenaires/miroir'])).toEqual([])
})

test('a folder that holds other things is refused', async () => {
  fs.writeFileSync(path.join(parent, 'lettre.txt'), 'ours')
  const { code, said } = await mirror(parent)
  expect([code, said]).toEqual([1, expect.stringContaining('holds other things than a mirror')])
  expect(fs.readdirSync(parent).toSorted()).toEqual(['copie du portail', 'lettre.txt'])
})

describe('nothing is changed, and the address is named,', () => {
  let before: Map<string, number>
  beforeAll(async () => {
    await published('partners', { name: 'Jamais copié' }, { id: lot.partner })
    before = filesNow()
  })

  async function refused(reason: string) {
    const { code, said } = await mirror()
    expect(code).toBe(1)
    expect(said).toMatch(
      new RegExp(`^mirror: ${portalServer.origin}/\\S* ${reason}.*\\. The mirror stays as it was\\.\\n$`),
    )
    expect(filesNow()).toEqual(before)
  }

  test('when a page may be out of date', async () => {
    await line.cut()
    await until(async () => (await portalServer.read('/fr/partenaires')).from === 'entente; hit; detail=stale')
    await refused('(was answered with a page that may be out of date|was answered 503)')
  })

  test('when the portal does not answer', async () => {
    await portalServer.kill()
    await refused('could not be read: .*ECONNREFUSED')
  })
})
