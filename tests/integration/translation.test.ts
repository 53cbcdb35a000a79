/** Translating: which text translates which, what is out of date, and saves of single texts by several people at once. */
import { beforeAll, expect, test } from 'vitest'
import { askIndex } from '#/data/indexDatabase'
import type { Locale } from '#/i18n/locales'
import { type Person, partner, person, portal, publication, published, save } from '../support/portal'
import { askRest } from '../support/rest'

const people = {} as Record<'publisher' | 'editor' | 'translator', Person>

beforeAll(async () => {
  people.publisher = await person('publisher')
  people.editor = await person('editor')
  people.translator = await person('translator', ['en'])
})

type SheetText = {
  key: string
  state: string | null
  source: unknown
  target: unknown
  changes: { text: string; in: string }[] | null
  confirmed: { by: string | null } | null
}
type Body = {
  texts: SheetText[]
  updatedAt?: string
  doc?: { updatedAt: string }
}

const ask = (method: string, path: string, data?: object, by?: Person) => askRest<Body>(method, path, data, by)

const address = (id: string, locale: Locale = 'en', collection = 'partners') =>
  `${collection}/${id}/translation?locale=${locale}`

async function texts(id: string, locale: Locale = 'en', collection = 'partners'): Promise<Map<string, SheetText>> {
  const { body } = await ask('GET', address(id, locale, collection), undefined, people.translator)
  return new Map(body.texts.map((text) => [text.key, text]))
}

const translate = (id: string, body: object, by: Person = people.translator, collection = 'partners') =>
  ask('POST', `${collection}/${id}/translation`, { locale: 'en', ...body }, by)

async function bilingual(fr: Record<string, unknown>, en: Record<string, unknown>): Promise<string> {
  const { id } = await save('partners', { kind: 'convention', ...fr })
  await save('partners', en, { id, locale: 'en' })
  return id
}

const prose = (...words: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: words.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      textStyle: '',
      children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
    })),
  },
})

test('what is missing, never confirmed, up to date and out of date', async () => {
  const id = await bilingual(
    { name: 'Banque des espèces', acronym: 'BE', summary: prose('Une banque.') },
    { name: 'Bank of Species' },
  )
  let found = await texts(id)
  expect([found.get('name')?.state, found.get('acronym')?.state, found.get('usualName')?.state]).toEqual([
    'unconfirmed',
    'missing',
    null,
  ])
  expect(found.get('summary')?.state).toBe('missing')
  expect(found.has('slug')).toBe(false)

  const { status } = await translate(id, {
    texts: [{ key: 'summary', value: prose('A bank.'), based: null }],
    confirmed: ['name', 'summary', 'acronym'],
  })
  expect(status).toBe(200)
  found = await texts(id)
  // An acronym that stays empty is a translation too, once somebody said so.
  expect(['name', 'summary', 'acronym'].map((key) => found.get(key)?.state)).toEqual(['current', 'current', 'current'])
  expect(found.get('name')?.confirmed?.by).toBe('translator')
  expect((await texts(id, 'fr')).get('name')?.state).toBe('current')

  await save('partners', { name: 'Banque mondiale des espèces' }, { id })
  found = await texts(id)
  expect(found.get('name')).toMatchObject({ state: 'outdated', target: 'Bank of Species' })
  expect(found.get('name')?.changes).toEqual([
    { text: 'Banque ', in: 'both' },
    { text: 'mondiale ', in: 'now' },
    { text: 'des espèces', in: 'both' },
  ])
  expect(found.get('summary')?.state).toBe('current')

  // A word that is put right in the translation does not bring it up to date.
  await save('partners', { name: 'The Bank of Species' }, { id, locale: 'en' })
  expect((await texts(id)).get('name')?.state).toBe('outdated')
  await save('partners', { name: 'Banque des espèces' }, { id })
  expect((await texts(id)).get('name')?.state).toBe('unconfirmed')
})

test('what nobody ever confirmed is out of date as soon as its source changes', async () => {
  const id = await bilingual({ name: 'Fonds' }, { name: 'Fund' })
  await save('partners', { name: 'Fonds vert' }, { id })
  const found = await texts(id)
  expect(found.get('name')).toMatchObject({ state: 'outdated', confirmed: null })
  expect(found.get('name')?.changes).toEqual([
    { text: 'Fonds', in: 'both' },
    { text: ' vert', in: 'now' },
  ])
})

test('prose that the editor writes otherwise, with the same content, is not out of date', async () => {
  const id = await bilingual({ name: 'Prose', summary: prose('Un.', 'Deux.') }, { name: 'Prose' })
  await translate(id, {
    texts: [{ key: 'summary', value: prose('One.', 'Two.'), based: null }],
    confirmed: ['summary'],
  })
  const again = JSON.parse(JSON.stringify(prose('Un.', 'Deux.')).replaceAll('"direction":"ltr"', '"direction":null'))
  await save('partners', { summary: again }, { id })
  expect((await texts(id)).get('summary')?.state).toBe('current')
  await save('partners', { summary: prose('Un.', 'Trois.') }, { id })
  const found = (await texts(id)).get('summary')
  expect(found?.state).toBe('outdated')
  expect(found?.changes?.filter(({ in: where }) => where !== 'both')).toEqual([
    { text: 'Deux', in: 'before' },
    { text: 'Trois', in: 'now' },
  ])
})

test('texts of rows are saved by the id of their row, wherever it stands by then', async () => {
  const id = await bilingual(
    { name: 'Rangs', formerNames: [{ name: 'Premier' }, { name: 'Second' }] },
    { name: 'Rows' },
  )
  const keys = [...(await texts(id)).keys()].filter((key) => key.startsWith('formerNames.'))
  expect(keys).toHaveLength(2)
  const payload = await portal()
  const before = await payload.findByID({ collection: 'partners', id, locale: 'fr', depth: 0 })
  await save('partners', { formerNames: before.formerNames?.toReversed() }, { id })
  const { status } = await translate(id, { texts: [{ key: keys[0], value: 'First', based: null }], confirmed: [] })
  expect(status).toBe(200)
  const after = await payload.findByID({ collection: 'partners', id, locale: 'en', depth: 0 })
  const french = await payload.findByID({ collection: 'partners', id, locale: 'fr', depth: 0 })
  expect(after.formerNames?.map(({ name }) => name ?? null)).toEqual([null, 'First'])
  expect(french.formerNames?.map(({ name }) => name)).toEqual(['Second', 'Premier'])

  await save('partners', { formerNames: [] }, { id })
  const gone = await translate(id, { texts: [{ key: keys[1], value: 'Second', based: null }], confirmed: [] })
  expect(gone.status).toBe(409)
  expect(gone.body.errors?.[0]?.message).toContain('ne sont plus dans la fiche')
})

test('a text that somebody else saved meanwhile is refused with what stands there, and nothing is written', async () => {
  const id = await bilingual({ name: 'Deux mains', acronym: 'DM' }, { name: 'Two hands' })
  await save('partners', { name: 'Four hands' }, { id, locale: 'en', user: people.editor })
  const refused = await translate(id, {
    texts: [
      { key: 'name', value: 'Two pairs of hands', based: 'Two hands' },
      { key: 'acronym', value: 'TH', based: null },
    ],
    confirmed: ['name', 'acronym'],
  })
  expect(refused.status).toBe(409)
  expect(refused.body.errors?.[0]?.message).toContain('Nom')
  expect(refused.body.errors?.[0]?.data).toEqual({
    conflicts: [{ key: 'name', label: 'Nom', value: 'Four hands' }],
    by: 'editor',
  })
  const found = await texts(id)
  expect([found.get('name')?.target, found.get('acronym')?.target]).toEqual(['Four hands', null])
})

test('a language of others, a wrong body and an unknown record are refused in words', async () => {
  const id = await bilingual({ name: 'Droits' }, { name: 'Rights' })
  const foreign = await translate(id, { locale: 'fr', texts: [{ key: 'name', value: 'x', based: 'Droits' }] })
  expect([foreign.status, foreign.body.errors?.[0]?.message]).toEqual([403, expect.stringContaining('français')])
  expect((await translate(id, { locale: 'fr', confirmed: ['name'] })).status).toBe(403)
  for (const body of [
    { locale: 'zz' },
    { texts: 'x' },
    { texts: [null] },
    { texts: [{ key: 'name', value: 5 }] },
    { confirmed: [3] },
  ]) {
    const { status, body: told } = await translate(id, body)
    expect([status, told.errors?.[0]?.message], JSON.stringify(body)).toEqual([400, expect.stringContaining('attendu')])
  }
  expect((await translate(crypto.randomUUID(), { texts: [] })).status).toBe(404)
  expect((await ask('GET', address(id))).status).toBe(403)
})

test('an editor and a translator who save one record at once lose no word', async () => {
  const id = await bilingual({ name: 'Ensemble 0', website: 'https://example.org/0' }, { name: 'Together 0' })
  const rounds = Number(process.env.FAULT_ROUNDS || 5) > 10 ? 200 : 12
  let based = String((await ask('GET', `partners/${id}?locale=fr&depth=0`, undefined, people.editor)).body.updatedAt)
  const saved = { editor: 0, translator: 0 }
  for (let n = 1; n <= rounds; n += 1) {
    const [edited, translated] = await Promise.all([
      ask(
        'PATCH',
        `partners/${id}?locale=fr&based=${encodeURIComponent(based)}`,
        { name: `Ensemble ${n}`, website: `https://example.org/${n}` },
        people.editor,
      ),
      translate(id, {
        texts: [{ key: 'name', value: `Together ${n}`, based: `Together ${n - 1}` }],
        confirmed: ['name'],
      }),
    ])
    expect([edited.status, translated.status], JSON.stringify([edited.body.errors, translated.body.errors])).toEqual([
      200, 200,
    ])
    based = String(edited.body.doc?.updatedAt)
    const payload = await portal()
    const [fr, en] = await Promise.all(
      (['fr', 'en'] as const).map((locale) => payload.findByID({ collection: 'partners', id, locale, depth: 0 })),
    )
    saved.editor += Number(fr?.name === `Ensemble ${n}` && fr.website === `https://example.org/${n}`)
    saved.translator += Number(en?.name === `Together ${n}`)
  }
  expect(saved).toEqual({ editor: rounds, translator: rounds })
}, 120_000)

test('a form that is older than the facts is still refused', async () => {
  const id = await bilingual({ name: 'Vieux' }, { name: 'Old' })
  const based = String((await ask('GET', `partners/${id}?locale=fr&depth=0`, undefined, people.editor)).body.updatedAt)
  await save('partners', { website: 'https://example.org/new' }, { id, locale: 'en' })
  const { status } = await ask(
    'PATCH',
    `partners/${id}?locale=fr&based=${encodeURIComponent(based)}`,
    { name: 'Plus vieux' },
    people.editor,
  )
  expect(status).toBe(409)
})

test('readers are told when a translation is behind, until it is confirmed or published anew', async () => {
  const behind = async (id: string) => {
    const rows = await askIndex<{ locale: string }>(
      `select locale from live.records where id = $1 and terms @> array['only:behind'] order by locale`,
      [id],
    )
    return rows.map(({ locale }) => locale)
  }
  const { id } = await published('partners', partner('Fidèle', { acronym: 'F' }))
  await published('partners', { name: 'Faithful', acronym: 'F' }, { id, locale: 'en' })
  expect(await behind(id)).toEqual([])
  await save('partners', { name: 'Très fidèle' }, { id })
  expect(await behind(id)).toEqual([])
  await publication('partners', id, { languages: ['fr'] })
  expect(await behind(id)).toEqual(['en'])

  // The translator finds that the English says it already.
  expect((await translate(id, { confirmed: ['name'] })).status).toBe(200)
  expect(await behind(id)).toEqual([])

  await save('partners', { name: 'Toujours fidèle' }, { id })
  await publication('partners', id, { languages: ['fr'] })
  expect(await behind(id)).toEqual(['en'])
  await translate(id, { texts: [{ key: 'name', value: 'Always faithful', based: 'Faithful' }], confirmed: ['name'] })
  expect(await behind(id)).toEqual(['en'])
  await publication('partners', id, { languages: ['en'] })
  expect(await behind(id)).toEqual([])
})

test('the counts of a record follow its translation', async () => {
  const id = await bilingual({ name: 'Compte', acronym: 'C' }, { name: 'Count' })
  const counts = async () => {
    const { rows } = await (await portal()).db.pool.query(
      `select missing, outdated, unconfirmed from desk.translations where record = $1 and locale = 'en'`,
      [id],
    )
    return rows[0]
  }
  expect(await counts()).toEqual({ missing: 1, outdated: 0, unconfirmed: 1 })
  await translate(id, { confirmed: ['name'] })
  await save('partners', { name: 'Comptes' }, { id })
  expect(await counts()).toEqual({ missing: 1, outdated: 1, unconfirmed: 0 })
})
