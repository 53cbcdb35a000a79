/** Each rule of publication has the test that fails without it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { publishedDocuments } from '#/data/documents'
import {
  as,
  type Person,
  partner,
  person,
  portal,
  publication,
  published,
  save,
  shown,
  withdrawal,
} from '../support/portal'

let publisher: Person
let translator: Person

beforeAll(async () => {
  publisher = await person('publisher')
  translator = await person('translator', ['en'])
})

/** A partner that is public in both languages. */
async function publicPartner(name: string, more: Record<string, unknown> = {}) {
  const { id } = await save('partners', partner(name, more))
  await save('partners', { name: `${name} (en)` }, { id, locale: 'en' })
  await publication('partners', id, { languages: ['fr', 'en'] })
  return id
}

/** What the public reads of a partner in both languages. */
const seen = async (id: string) => [await shown('partners', id), await shown('partners', id, 'en')]

/** What the team works on, in one language. */
async function working(id: string, locale: 'fr' | 'en') {
  const payload = await portal()
  return payload.findByID({ collection: 'partners', id, locale, depth: 0, fallbackLocale: false, overrideAccess: true })
}

describe('a language is a publication', () => {
  test('what is saved is absent, and each language is public by itself', async () => {
    const { id } = await save('partners', partner('Convention de Berne'))
    expect(await seen(id)).toEqual([null, null])
    await publication('partners', id)
    expect(await seen(id)).toMatchObject([{ name: 'Convention de Berne' }, null])
    await published('partners', { name: 'Bern Convention' }, { id, locale: 'en' })
    expect(await seen(id)).toMatchObject([{ name: 'Convention de Berne' }, { name: 'Bern Convention' }])
  })

  test('a save in one language leaves both public texts as they were', async () => {
    const id = await publicPartner('Texte public')
    await save('partners', { name: 'Texte nouveau' }, { id })
    expect(await seen(id)).toMatchObject([{ name: 'Texte public' }, { name: 'Texte public (en)' }])
  })

  test('publishing languages is refused while one of them lacks its name', async () => {
    const { id } = await save('partners', partner('Sans anglais'))
    const attempt = publication('partners', id, { languages: ['fr', 'en'], user: publisher })
    await expect(attempt).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'name', message: expect.stringContaining('anglais') }] },
    })
    expect(await seen(id)).toEqual([null, null])
  })
})

describe('facts', () => {
  test('are published with one language, and are public in the other at once; its text stays', async () => {
    const id = await publicPartner('Champ commun', { website: 'https://old.example' })
    await save('partners', { name: 'Une virgule', website: 'https://new.example' }, { id })
    await save('partners', { name: 'A comma' }, { id, locale: 'en' })
    await publication('partners', id, { user: publisher })
    expect(await seen(id)).toMatchObject([
      { name: 'Une virgule', website: 'https://new.example' },
      { name: 'Champ commun (en)', website: 'https://new.example' },
    ])
  })

  test('stay as they are when a language is published without them', async () => {
    const id = await publicPartner('Sans les faits', { website: 'https://old.example' })
    await save('partners', { name: 'Une virgule', website: 'https://new.example' }, { id })
    await publication('partners', id, { facts: false })
    const website = 'https://old.example'
    expect(await seen(id)).toMatchObject([{ name: 'Une virgule', website }, { website }])
  })

  test('are rows too: one that was added, and one that was changed', async () => {
    const other = await publicPartner('Autre')
    const id = await publicPartner('Avec relations', { relations: [{ type: 'memberOf', partner: other }] })
    const [row] = (await working(id, 'fr')).relations ?? []
    const relations = [
      { ...row, type: 'programmeOf' },
      { type: 'hostedBy', partner: other },
    ]
    await save('partners', { relations }, { id })
    await publication('partners', id, { facts: false })
    expect(await seen(id)).toMatchObject(Array(2).fill({ relations: [{ type: 'memberOf' }] }))
    await publication('partners', id, { languages: [] })
    expect(await seen(id)).toMatchObject(Array(2).fill({ relations: [{ type: 'programmeOf' }, { type: 'hostedBy' }] }))
  })
})

describe('withdrawal', () => {
  test('taking one language offline publishes nothing in the other, and what is saved stays', async () => {
    const id = await publicPartner('À retirer', { website: 'https://old.example' })
    await save('partners', { website: 'https://new.example', name: 'Nouveau fr' }, { id })
    await save('partners', { name: 'New en' }, { id, locale: 'en' })
    await withdrawal('partners', id, { languages: ['fr'], user: publisher })
    expect(await seen(id)).toMatchObject([null, { name: 'À retirer (en)', website: 'https://old.example' }])
    const website = 'https://new.example'
    expect(await working(id, 'fr')).toMatchObject({ name: 'Nouveau fr', website })
    expect(await working(id, 'en')).toMatchObject({ name: 'New en', website })
  })

  test('every language can be taken offline in one act', async () => {
    const id = await publicPartner('Tout retirer')
    await withdrawal('partners', id, { user: publisher })
    expect(await seen(id)).toEqual([null, null])
  })

  test('what public records refer to is withdrawn once that is confirmed', async () => {
    const id = await publicPartner('Hôte')
    const { id: guest } = await published(
      'partners',
      partner('Invité', { relations: [{ type: 'hostedBy', partner: id }] }),
    )
    await expect(withdrawal('partners', id)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Invité'),
      data: { standing: [{ collection: 'partners', id: guest, title: 'Invité' }] },
    })
    expect((await seen(id))[0]).not.toBeNull()
    await withdrawal('partners', id, { languages: ['fr'] })
    await withdrawal('partners', id, { isConfirmed: true })
    expect(await seen(id)).toEqual([null, null])
  })
})

describe('what is not shown of a public record', () => {
  test('internal notes', async () => {
    const id = await publicPartner('Avec notes', { notes: 'doute interne' })
    expect(JSON.stringify(await seen(id))).not.toContain('doute interne')
  })

  test('a record that is not public: it is a bare id', async () => {
    const { id: hidden } = await save('partners', partner('Membre caché'))
    const relations = [{ type: 'memberOf', partner: hidden }]
    const { id } = await published('partners', partner('Montré', { relations }))
    const documents = await publishedDocuments('partners', 'fr', { where: { id: { equals: id } }, depth: 1 })
    expect(documents).toMatchObject([{ relations: [{ partner: hidden }] }])
    expect(JSON.stringify(documents)).not.toContain('Membre caché')
  })
})

describe('what changes nothing public', () => {
  const version = async (id: string) => {
    const payload = await portal()
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({
      collection: 'partners',
      where,
      sort: 'createdAt',
      overrideAccess: true,
    })
    return docs[0]?.id ?? ''
  }

  test('restoring a version: both languages are as they were then', async () => {
    const payload = await portal()
    const id = await publicPartner('Ancienne version')
    await published('partners', { name: 'Version nouvelle' }, { id })
    const before = await seen(id)
    await payload.restoreVersion({ collection: 'partners', id: await version(id), ...as(publisher), depth: 0 })
    expect(await working(id, 'fr')).toMatchObject({ name: 'Ancienne version' })
    expect(await seen(id)).toEqual(before)
    await expect(
      payload.restoreVersion({ collection: 'partners', id: await version(id), locale: 'en', ...as(translator) }),
    ).rejects.toMatchObject({ status: 403, message: expect.stringContaining('version') })
  })

  test('duplicating: the copy is public nowhere, and has an address of its own', async () => {
    const payload = await portal()
    const id = await publicPartner('Modèle')
    const copy = await payload.duplicate({ collection: 'partners', id, locale: 'fr', ...as(publisher), depth: 0 })
    expect(copy.id).not.toBe(id)
    expect(copy.slug).not.toBe('modele')
    expect(await seen(copy.id)).toEqual([null, null])
    await publication('partners', copy.id)
    expect(await seen(copy.id)).toMatchObject([{ name: expect.stringContaining('Modèle') }, null])
    await expect(
      payload.duplicate({ collection: 'partners', id, locale: 'en', ...as(translator) }),
    ).rejects.toMatchObject({ status: 403 })
  })

  test('changing many at once', async () => {
    const payload = await portal()
    const ids = [await publicPartner('Lot un'), await publicPartner('Lot deux')]
    const before = await Promise.all(ids.map(seen))
    const call = { collection: 'partners', where: { id: { in: ids } } } as const
    const { docs, errors } = await payload.update({ ...call, data: { kind: 'ngo' }, locale: 'fr', ...as(publisher) })
    expect([docs.map(({ kind }) => kind), errors]).toEqual([['ngo', 'ngo'], []])
    expect(await Promise.all(ids.map(seen))).toEqual(before)
  })

  test('changing many at once, as a translator: facts are refused by name, texts are saved', async () => {
    const payload = await portal()
    const id = await publicPartner('Lot traduit')
    const call = { collection: 'partners', where: { id: { equals: id } }, locale: 'en', ...as(translator) } as const
    await expect(payload.update({ ...call, data: { kind: 'ngo' } })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Nature'),
    })
    expect((await payload.update({ ...call, data: { acronym: 'TB' } })).errors).toEqual([])
    expect(await working(id, 'en')).toMatchObject({ acronym: 'TB', kind: 'convention' })
    const inFrench = payload.update({ ...call, locale: 'fr', data: { acronym: 'LT' } })
    await expect(inFrench).rejects.toMatchObject({ status: 403, message: expect.stringContaining('français') })
  })
})

test('a body that nobody has identified is saved, and cannot be published', async () => {
  const { id } = await save('partners', partner('Inconnu', { kind: 'unresolved' }))
  const attempt = publication('partners', id, { user: publisher })
  await expect(attempt).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'kind' }] } })
})

test('two people who save two languages of one record at once both keep what they wrote', async () => {
  const id = await publicPartner('Deux mains')
  for (let round = 1; round <= 8; round += 1) {
    await Promise.all([
      save('partners', { name: `fr ${round}` }, { id, locale: 'fr' }),
      save('partners', { name: `en ${round}` }, { id, locale: 'en' }),
      publication('partners', id, { languages: round % 2 ? ['fr'] : ['en'] }),
    ])
    const both = await Promise.all((['fr', 'en'] as const).map((locale) => working(id, locale)))
    expect(both.map(({ name }) => name)).toEqual([`fr ${round}`, `en ${round}`])
  }
})

test.each([
  [
    'meetings',
    { body: 'cop', kind: 'ordinary', number: 71, city: 'Genève', country: 'CH' },
    { code: null, number: null },
  ],
  ['decisions', { conference: 71, sequence: 12, title: 'Un titre' }, { symbol: null, sequence: null, conference: 71 }],
  ['resolutions', { conference: 71, sequence: 3, title: 'Un titre' }, { symbol: null, sequence: null }],
  ['pages', { title: 'Une page à copier' }, { title: 'Une page à copier' }],
  ['themes', { name: 'Un thème à copier', order: 3 }, { name: 'Un thème à copier' }],
  ['terms', { preferred: 'un terme', alsoCalled: 'une forme' }, { preferred: 'un terme', alsoCalled: 'une forme' }],
  ['decision-groups', { label: '18.49, 18.50', title: 'Un groupe' }, { title: 'Un groupe' }],
] as const)('a copy of one of %s is a new record without what tells it apart', async (collection, data, copied) => {
  const payload = await portal()
  const { id } = await save(collection, data)
  const copy = await payload.duplicate({ collection, id, locale: 'fr', ...as(publisher), depth: 0 })
  expect(copy.id).not.toBe(id)
  expect(copy).toMatchObject(copied)
  expect(await shown(collection, copy.id)).toBeNull()
})
