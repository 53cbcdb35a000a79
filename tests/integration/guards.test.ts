/** Each rule of publication has the test that fails without it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { as, asVisitor, type Person, partner, person, portal, save } from '../support/portal'

let publisher: Person
let editor: Person

beforeAll(async () => {
  publisher = await person('publisher')
  editor = await person('editor')
})

/** A partner that is public in both languages. */
async function publicPartner(name: string, more: Record<string, unknown> = {}) {
  const { id } = await save('partners', partner(name, { ...more, _status: 'published' }))
  const rows = (await seen(id, 'fr'))?.relations as { id: string }[] | undefined
  await save(
    'partners',
    { name: `${name} (en)`, _status: 'published', ...(rows ? { relations: rows } : {}) },
    { id, locale: 'en' },
  )
  return id
}

/** The record as the public reads it in one language, or null. */
async function seen(id: string, locale: 'fr' | 'en'): Promise<Record<string, unknown> | null> {
  const payload = await portal()
  const { docs } = await payload.find({
    collection: 'partners',
    where: { id: { equals: id } },
    locale,
    depth: 0,
    ...asVisitor,
  })
  return (docs[0] as unknown as Record<string, unknown>) ?? null
}

describe('a language is a publication', () => {
  test('a draft is absent, and each language is public by itself', async () => {
    const { id } = await save('partners', partner('Convention de Berne'), { draft: true })
    expect(await seen(id, 'fr')).toBeNull()
    await save('partners', { _status: 'published' }, { id })
    expect((await seen(id, 'fr'))?.name).toBe('Convention de Berne')
    expect(await seen(id, 'en')).toBeNull()
    await save('partners', { name: 'Bern Convention', _status: 'published' }, { id, locale: 'en' })
    expect((await seen(id, 'en'))?.name).toBe('Bern Convention')
  })

  test('a draft in one language leaves both public texts as they were', async () => {
    const id = await publicPartner('Texte public')
    await save('partners', { name: 'Texte nouveau' }, { id, draft: true })
    expect((await seen(id, 'fr'))?.name).toBe('Texte public')
    expect((await seen(id, 'en'))?.name).toBe('Texte public (en)')
  })
})

describe('shared fields', () => {
  test('publishing one language is refused while a shared field differs from what is public, and the field is named', async () => {
    const id = await publicPartner('Champ commun', { website: 'https://old.example' })
    await save('partners', { website: 'https://new.example' }, { id, draft: true })
    const attempt = save('partners', { name: 'Une virgule', _status: 'published' }, { id, user: publisher })
    await expect(attempt).rejects.toMatchObject({
      data: { errors: [{ path: 'website', message: expect.stringContaining('Site web') }] },
    })
    expect((await seen(id, 'en'))?.website).toBe('https://old.example')
  })

  test('a row that was added, and a row that was changed, are shared fields too', async () => {
    const other = await publicPartner('Autre')
    const id = await publicPartner('Avec relations', { relations: [{ type: 'memberOf', partner: other }] })
    const rows = (await seen(id, 'fr'))?.relations as { id: string; type: string; partner: string }[]
    await save('partners', { relations: [...rows, { type: 'hostedBy', partner: other }] }, { id, draft: true })
    await expect(save('partners', { _status: 'published' }, { id, user: publisher })).rejects.toMatchObject({
      data: { errors: [{ path: 'relations' }] },
    })
    await save('partners', { relations: rows.map((row) => ({ ...row, type: 'programmeOf' })) }, { id, draft: true })
    await expect(save('partners', { _status: 'published' }, { id, user: publisher })).rejects.toMatchObject({
      data: { errors: [{ path: 'relations.0.type' }] },
    })
  })

  test('publishing every language at once takes the shared field with it', async () => {
    const id = await publicPartner('Ensemble', { website: 'https://old.example' })
    await save('partners', { website: 'https://new.example' }, { id, draft: true })
    await save('partners', { _status: 'published' }, { id, publishAllLocales: true, user: publisher })
    expect((await seen(id, 'fr'))?.website).toBe('https://new.example')
    expect((await seen(id, 'en'))?.website).toBe('https://new.example')
  })

  test('publishing every language is refused while one of them lacks its name', async () => {
    const { id } = await save('partners', partner('Sans anglais'), { draft: true })
    const attempt = save('partners', { _status: 'published' }, { id, publishAllLocales: true, user: publisher })
    await expect(attempt).rejects.toMatchObject({
      data: { errors: [{ path: 'name', message: expect.stringContaining('anglais') }] },
    })
    expect(await seen(id, 'en')).toBeNull()
    expect(await seen(id, 'fr')).toBeNull()
  })

  test('a record that is public in one language only takes its shared fields along', async () => {
    const { id } = await save('partners', partner('Seul', { website: 'https://old.example', _status: 'published' }))
    await save('partners', { website: 'https://new.example', _status: 'published' }, { id, user: publisher })
    expect((await seen(id, 'fr'))?.website).toBe('https://new.example')
  })
})

describe('withdrawal', () => {
  test('taking one language offline publishes nothing in the other and loses no draft', async () => {
    const id = await publicPartner('À retirer', { website: 'https://old.example' })
    await save('partners', { website: 'https://new.example', name: 'Brouillon fr' }, { id, draft: true })
    await save('partners', { name: 'Draft en' }, { id, draft: true, locale: 'en' })
    await save('partners', { _status: 'draft' }, { id, locale: 'fr', user: publisher })

    expect(await seen(id, 'fr')).toBeNull()
    const english = await seen(id, 'en')
    expect(english?.website).toBe('https://old.example')
    expect(english?.name).toBe('À retirer (en)')

    const payload = await portal()
    const drafted = (locale: 'fr' | 'en') =>
      payload.findByID({ collection: 'partners', id, draft: true, locale, fallbackLocale: false, overrideAccess: true })
    expect(await drafted('fr')).toMatchObject({ name: 'Brouillon fr', website: 'https://new.example' })
    expect(await drafted('en')).toMatchObject({ name: 'Draft en', website: 'https://new.example' })
  })

  test('every language can be taken offline in one call', async () => {
    const id = await publicPartner('Tout retirer')
    await save('partners', { _status: 'draft' }, { id, unpublishAllLocales: true, user: publisher })
    expect(await seen(id, 'fr')).toBeNull()
    expect(await seen(id, 'en')).toBeNull()
  })

  test('an editor, who may not publish, may not take a page offline', async () => {
    const id = await publicPartner('Reste en ligne')
    await expect(save('partners', { _status: 'draft' }, { id, user: editor })).rejects.toMatchObject({ status: 403 })
    await expect(
      save('partners', { _status: 'draft' }, { id, user: editor, unpublishAllLocales: true }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await seen(id, 'fr')).not.toBeNull()
  })
})

describe('what an update means is said', () => {
  test('an update without a status is a draft: the page stays as it is', async () => {
    const id = await publicPartner('Sans statut', { website: 'https://old.example' })
    await save('partners', { website: 'https://draft.example' }, { id, draft: true })
    await save('partners', { acronym: 'SS' }, { id, user: editor })
    const shown = await seen(id, 'fr')
    expect(shown).toMatchObject({ name: 'Sans statut', website: 'https://old.example' })
    expect(shown?.acronym ?? null).toBeNull()
  })

  test('restoring a version, duplicating and changing many at once are refused', async () => {
    const payload = await portal()
    const id = await publicPartner('Ancienne version')
    const { docs } = await payload.findVersions({
      collection: 'partners',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    const version = docs[0]?.id ?? ''
    await expect(payload.restoreVersion({ collection: 'partners', id: version, overrideAccess: true })).rejects.toThrow(
      /brouillon/,
    )
    await expect(payload.duplicate({ collection: 'partners', id, overrideAccess: true })).rejects.toThrow()
    await expect(
      payload.update({
        collection: 'partners',
        where: { id: { equals: id } },
        data: { acronym: 'X' },
        overrideAccess: true,
      }),
    ).rejects.toThrow(/une par une/)
    expect((await seen(id, 'fr'))?.name).toBe('Ancienne version')
  })

  test('a body that nobody has identified cannot be published', async () => {
    const attempt = save('partners', partner('Inconnu', { kind: 'unresolved', _status: 'published' }), {
      user: publisher,
    })
    await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: 'kind' }] } })
    await save('partners', partner('Inconnu', { kind: 'unresolved' }), { draft: true, user: editor })
  })
})

describe('the write lock', () => {
  test('two people who save two languages of one record at once both keep what they wrote', async () => {
    const id = await publicPartner('Deux mains')
    for (let round = 1; round <= 8; round += 1) {
      await Promise.all([
        save('partners', { name: `fr ${round}` }, { id, draft: true, locale: 'fr' }),
        save('partners', { name: `en ${round}` }, { id, draft: true, locale: 'en' }),
      ])
      const payload = await portal()
      const [fr, en] = await Promise.all(
        (['fr', 'en'] as const).map((locale) =>
          payload.findByID({ collection: 'partners', id, draft: true, locale, overrideAccess: true }),
        ),
      )
      expect([fr?.name, en?.name]).toEqual([`fr ${round}`, `en ${round}`])
    }
  })
})

describe('anonymous reads', () => {
  let id: string
  beforeAll(async () => {
    // The first save of a draft also writes the public row: it holds English text that nobody may read yet.
    const created = await save('partners', partner('Secret English'), { draft: true, locale: 'en' })
    id = created.id
    await save('partners', { name: 'Public en français', _status: 'published' }, { id, locale: 'fr' })
  })

  test('every language at once, or none, is refused', async () => {
    const payload = await portal()
    await expect(payload.find({ collection: 'partners', locale: 'all', overrideAccess: false })).rejects.toMatchObject({
      status: 400,
    })
  })

  test('fallback shows nothing of another language', async () => {
    const payload = await portal()
    const { docs } = await payload.find({
      collection: 'partners',
      where: { id: { equals: id } },
      locale: 'fr',
      fallbackLocale: 'en',
      overrideAccess: false,
    })
    expect(docs).toHaveLength(1)
    expect(JSON.stringify(docs)).not.toContain('Secret')
  })

  test('no filter, order or count asks an unpublished language', async () => {
    const payload = await portal()
    const probe = { 'name.en': { like: 'Secret' } }
    const call = { collection: 'partners' as const, locale: 'fr' as const, overrideAccess: false as const }
    await expect(payload.find({ ...call, where: probe })).rejects.toMatchObject({ status: 400 })
    await expect(payload.find({ ...call, where: { or: [{ and: [probe] }] } })).rejects.toMatchObject({ status: 400 })
    await expect(payload.find({ ...call, sort: '-name.en' })).rejects.toMatchObject({ status: 400 })
    await expect(payload.count({ ...call, where: probe })).rejects.toMatchObject({ status: 400 })
  })

  test('asking for drafts gives what is public', async () => {
    const payload = await portal()
    await save('partners', { name: 'Brouillon caché' }, { id, draft: true })
    const { docs } = await payload.find({
      collection: 'partners',
      where: { id: { equals: id } },
      locale: 'fr',
      draft: true,
      overrideAccess: false,
    })
    expect(docs.map(({ name }) => name)).toEqual(['Public en français'])
  })

  test('internal notes are neither shown nor searched', async () => {
    const payload = await portal()
    await save('partners', { notes: 'doute interne', _status: 'published' }, { id })
    const call = { collection: 'partners' as const, locale: 'fr' as const, overrideAccess: false as const }
    const { docs } = await payload.find({ ...call, where: { id: { equals: id } } })
    expect(JSON.stringify(docs)).not.toContain('doute interne')
    await expect(payload.find({ ...call, where: { notes: { like: 'doute' } } })).rejects.toThrow()
  })

  test('a relation to a record that is not public comes back as a bare id', async () => {
    const payload = await portal()
    const hidden = await save('partners', partner('Membre caché'), { draft: true })
    const shown = await save(
      'partners',
      partner('Montré', { _status: 'published', relations: [{ type: 'memberOf', partner: hidden.id }] }),
    )
    const { docs } = await payload.find({
      collection: 'partners',
      where: { id: { equals: shown.id } },
      locale: 'fr',
      depth: 2,
      ...as(null),
    })
    expect(docs[0]?.relations?.[0]?.partner).toBe(hidden.id)
    expect(JSON.stringify(docs)).not.toContain('Membre caché')
  })
})
