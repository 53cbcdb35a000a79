/** The addresses of acts, and what else the REST API takes: nothing but an act changes what is public. */
import { beforeAll, expect, test } from 'vitest'
import { askIndex } from '#/data/indexDatabase'
import { type Person, partner, person, portal, published, save, shown } from '../support/portal'
import { askRest } from '../support/rest'

const people = {} as Record<'publisher' | 'editor' | 'translator', Person>

beforeAll(async () => {
  people.publisher = await person('publisher')
  people.editor = await person('editor')
  people.translator = await person('translator', ['en'])
})

const ask = (method: string, path: string, data: object | undefined, by?: Person) =>
  askRest<{ [field: string]: unknown }>(method, path, data, by)

const everythingPublic = () => askIndex('select r::text as row from live.records r order by collection, id, locale', [])

const lastEntry = async () => {
  const { rows } = await (await portal()).db.pool.query('select max(seq)::int as seq from live.ledger')
  return rows[0].seq as number
}

/** What is public, and the number of the last entry of the ledger. */
const publicState = async () => [await everythingPublic(), await lastEntry()]

test('with the words of Payload’s drafts changes nothing public', async () => {
  const { publisher, editor, translator } = people
  const { id } = await published('partners', partner('Reste public'))
  await published('partners', { name: 'Stays public' }, { id, locale: 'en' })
  await save('partners', { name: 'Nom enregistré' }, { id })
  await save('partners', { name: 'Name that is saved' }, { id, locale: 'en' })
  const before = await publicState()
  for (const by of [editor, translator, publisher]) {
    const locale = by === translator ? 'en' : 'fr'
    for (const _status of ['published', 'draft']) {
      const { status, body } = await ask('PATCH', `partners/${id}?locale=${locale}`, { _status }, by)
      expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('/publication')])
    }
    for (const word of ['draft', 'publishAllLocales', 'unpublishAllLocales', 'autosave']) {
      const { status } = await ask('PATCH', `partners/${id}?locale=${locale}&${word}=true`, { acronym: word }, by)
      expect(status, word).toBe(200)
    }
    // Payload takes it for the language of the save.
    for (const language of ['en', 'fr']) {
      const { status } = await ask(
        'PATCH',
        `partners/${id}?locale=${locale}&publishSpecificLocale=${language}`,
        { acronym: 'P' },
        by,
      )
      expect(status, language).toBe(by === translator && language === 'fr' ? 403 : 200)
    }
    const bulk = `partners?where[id][equals]=${id}&locale=${locale}`
    expect((await ask('PATCH', bulk, { _status: 'draft' }, by)).status).toBe(400)
  }
  const data = { ...partner('Jamais public'), _status: 'published' }
  expect((await ask('POST', 'partners?locale=fr', data, publisher)).status).toBe(400)
  const payload = await portal()
  const { docs } = await payload.findVersions({ collection: 'partners', where: { parent: { equals: id } }, limit: 1 })
  const version = `partners/versions/${docs[0]?.id}`
  expect((await ask('POST', `${version}?draft=true`, undefined, publisher)).status).toBe(400)
  expect(await publicState()).toEqual(before)
})

test.each([
  ['partners', { kind: 'zz' }, 'kind'],
  ['partners', { relations: [{ type: 'zz' }] }, 'relations.0.type'],
  ['partners', { verification: { state: 'zz' } }, 'verification.state'],
  ['decisions', { addressees: [{ body: 'zz', role: 'lead' }] }, 'addressees.0.body'],
  ['decisions', { titleStatus: 'zz' }, 'titleStatus'],
  ['decisions', { sequence: 1000 }, 'sequence'],
])('that sends %s a value that no choice has is told the field: %j', async (collection, data, path) => {
  const { status, body } = await ask('POST', `${collection}?locale=fr`, data, people.editor)
  expect([status, body.errors?.[0]?.data]).toMatchObject([400, { errors: [{ path }] }])
})

test('that began from an older state than the newest is refused, and says whose that is', async () => {
  const { publisher, editor } = people
  const { id } = await save('partners', partner('Deux onglets'))
  const opened = (await ask('GET', `partners/${id}/publication`, undefined, editor)).body.updatedAt
  const saveFrom = (based: unknown, acronym: string, by: Person) =>
    ask('PATCH', `partners/${id}?locale=fr&based=${encodeURIComponent(String(based))}`, { acronym }, by)
  expect((await saveFrom(opened, 'A', publisher)).status).toBe(200)
  const { status, body } = await saveFrom(opened, 'B', editor)
  expect([status, body.errors?.[0]]).toMatchObject([
    409,
    { message: expect.stringContaining('publisher'), data: { by: 'publisher', updatedAt: expect.any(String) } },
  ])
  const { updatedAt, savedBy } = (await ask('GET', `partners/${id}/publication`, undefined, editor)).body
  expect(savedBy).toBe('publisher')
  expect((await saveFrom(updatedAt, 'C', editor)).status).toBe(200)
  // A publication is no save: the form stays the newest.
  const { body: said } = await ask('POST', `partners/${id}/publication`, { languages: ['fr'] }, publisher)
  const { updatedAt: newest } = said.state as { updatedAt: string }
  expect((await saveFrom(newest, 'D', editor)).status).toBe(200)
})

test('publishes for those who may, and refuses what it cannot understand', async () => {
  const { publisher, editor, translator } = people
  const { id } = await save('partners', partner('Par appel'))
  const act = (body: object, by?: Person, of = id) => ask('POST', `partners/${of}/publication`, body, by)
  const before = await publicState()
  for (const by of [undefined, translator, editor]) expect((await act({ languages: ['fr'] }, by)).status).toBe(403)
  for (const body of [{}, { languages: 'fr' }, { languages: ['de'] }, { languages: ['fr'], facts: 1 }, []]) {
    expect((await act(body, publisher)).status, JSON.stringify(body)).toBe(400)
  }
  for (const absent of ['x', crypto.randomUUID()]) {
    expect((await act({ languages: ['fr'] }, publisher, absent)).status).toBe(404)
  }
  expect((await act({ languages: [] }, publisher)).status).toBe(400)
  expect(await publicState()).toEqual(before)
  const { status, body } = await act({ languages: ['fr'] }, publisher)
  expect([status, body]).toMatchObject([
    200,
    {
      done: [{ part: 'facts' }, { part: 'fr' }],
      state: { languages: { fr: { isPublic: true, newer: false, by: 'publisher' }, en: { isPublic: false } } },
    },
  ])
  expect((await ask('POST', `partners/${id}/withdrawal`, { languages: ['fr'] }, editor)).status).toBe(403)
  expect((await ask('POST', `partners/${id}/withdrawal`, { languages: ['fr'] }, publisher)).status).toBe(200)
  expect(await shown('partners', id)).toBeNull()
})

test('a publication points out another body of the same acronym, and is done', async () => {
  const { publisher } = people
  await published('partners', partner('Agence du premier sigle', { acronym: 'ÀSX' }))
  const { id } = await save('partners', partner('Agence du même sigle', { acronym: 'asx' }))
  const { status, body } = await ask(
    'POST',
    `partners/${id}/publication`,
    { languages: ['fr'], facts: true },
    publisher,
  )
  expect(status).toBe(200)
  expect(body.warnings).toEqual([expect.stringMatching(/« Agence du premier sigle.* » porte aussi le sigle ÀSX/)])
})

test('prose that no page can show, saved before that was asked, is not published: the field is named', async () => {
  const { publisher } = people
  const { id } = await save('partners', partner('Texte barré'))
  const struck = { type: 'text', text: 'douze', format: 4, version: 1, detail: 0, mode: 'normal', style: '' }
  const summary = {
    root: { type: 'root', children: [{ type: 'paragraph', children: [struck], version: 1 }], version: 1 },
  }
  await (await portal()).db.pool.query(
    "update partners_locales set summary = $1 where _parent_id = $2 and _locale = 'fr'",
    [JSON.stringify(summary), id],
  )
  const before = await publicState()
  const { status, body } = await ask(
    'POST',
    `partners/${id}/publication`,
    { languages: ['fr'], facts: true },
    publisher,
  )
  expect(status).toBe(400)
  expect(JSON.stringify(body.errors)).toMatch(/« summary » contient ce qu’aucune page ne peut montrer : du texte barré/)
  expect(await publicState()).toEqual(before)
})
