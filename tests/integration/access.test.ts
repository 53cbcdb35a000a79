/** The rights of each role, and of an anonymous client. */
import type { Where } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
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

let administrator: Person
let publisher: Person
let editor: Person
let translator: Person

beforeAll(async () => {
  administrator = await person('administrator')
  publisher = await person('publisher')
  editor = await person('editor')
  translator = await person('translator', ['en'])
})

const status = (code: number) => expect.objectContaining({ status: code })

describe('roles', () => {
  test('an editor writes in both languages, and neither publishes nor withdraws', async () => {
    const { id } = await save('partners', partner('Brouillon'), { user: editor })
    await save('partners', { name: 'Draft' }, { id, locale: 'en', user: editor })
    await expect(publication('partners', id, { user: editor })).rejects.toEqual(status(403))
    await publication('partners', id, { user: publisher })
    await expect(withdrawal('partners', id, { user: editor })).rejects.toEqual(status(403))
    expect(await shown('partners', id)).toMatchObject({ name: 'Brouillon' })
  })

  test('a publisher publishes and withdraws, and deletes nothing', async () => {
    const payload = await portal()
    const { id } = await save('partners', partner('À publier'), { user: publisher })
    await publication('partners', id, { user: publisher })
    await withdrawal('partners', id, { user: publisher })
    await expect(payload.delete({ collection: 'partners', id, ...as(publisher) })).rejects.toEqual(status(403))
    await payload.delete({ collection: 'partners', id, ...as(administrator) })
  })

  test('nobody signed in writes nothing', async () => {
    await expect(save('partners', partner('Intrus'), { overrideAccess: false })).rejects.toEqual(status(403))
  })

  test('the team reads the names of its people, and nothing else of them', async () => {
    const payload = await portal()
    for (const reader of [editor, translator, publisher]) {
      const { docs } = await payload.find({ collection: 'users', pagination: false, ...as(reader) })
      expect(docs.map(({ id }) => id)).toContain(administrator.id)
      for (const { id, createdAt, updatedAt, collection, ...rest } of docs.filter((doc) => doc.id !== reader.id)) {
        expect(rest).toEqual({ name: rest.name, sessions: [] })
      }
      const own = docs.find(({ id }) => id === reader.id)
      expect(own).toMatchObject({ email: expect.stringContaining('@'), role: expect.any(String) })
      for (const where of [{ email: { contains: 'a' } }, { role: { equals: 'editor' } }] as Where[]) {
        await expect(payload.find({ collection: 'users', where, ...as(reader) })).rejects.toMatchObject({ status: 400 })
      }
    }
    const { docs } = await payload.find({ collection: 'users', pagination: false, ...as(administrator) })
    expect(docs.every(({ email, role }) => email && role)).toBe(true)
  })

  test('only administrators make other people and change roles', async () => {
    const payload = await portal()
    await expect(payload.find({ collection: 'users', ...as(null) })).rejects.toEqual(status(403))
    const newcomer = {
      email: 'new@example.org',
      password: 'correct horse battery',
      name: 'New',
      role: 'administrator' as const,
    }
    await expect(payload.create({ collection: 'users', data: newcomer, ...as(publisher) })).rejects.toEqual(status(403))
    const changed = await payload.update({
      collection: 'users',
      id: editor.id,
      data: { role: 'administrator' },
      ...as(editor),
    })
    expect(changed.role).toBe('editor')
  })

  test('a short password is refused, and so is the departure of the last administrator', async () => {
    const payload = await portal()
    const weak = payload.update({ collection: 'users', id: editor.id, data: { password: 'short' }, ...as(editor) })
    await expect(weak).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } })
    const { docs } = await payload.find({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
      overrideAccess: true,
    })
    for (const other of docs.filter(({ id }) => id !== administrator.id)) {
      await payload.delete({ collection: 'users', id: other.id, ...as(administrator) })
    }
    const leaving = payload.update({
      collection: 'users',
      id: administrator.id,
      data: { role: 'editor' },
      ...as(administrator),
    })
    await expect(leaving).rejects.toEqual(status(400))
    await expect(payload.delete({ collection: 'users', id: administrator.id, ...as(administrator) })).rejects.toEqual(
      status(400),
    )
  })
})

describe('a translator', () => {
  let id: string
  beforeAll(async () => {
    id = (await published('partners', partner('Banque mondiale', { website: 'https://www.worldbank.org' }))).id
  })

  test('saves in their own language', async () => {
    await save(
      'partners',
      { name: 'World Bank', website: 'https://www.worldbank.org' },
      { id, locale: 'en', user: translator },
    )
    const payload = await portal()
    const doc = await payload.findByID({ collection: 'partners', id, locale: 'en', overrideAccess: true })
    expect(doc.name).toBe('World Bank')
  })

  test('cannot edit another language', async () => {
    await expect(save('partners', { name: 'Autre' }, { id, locale: 'fr', user: translator })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('français'),
    })
  })

  test('cannot change a shared field, and is told which', async () => {
    const attempt = save('partners', { website: 'https://elsewhere.example' }, { id, locale: 'en', user: translator })
    await expect(attempt).rejects.toMatchObject({ status: 403, message: expect.stringContaining('Site web') })
  })

  test('cannot add or remove a shared row', async () => {
    const attempt = save(
      'partners',
      { aliases: [{ text: 'BM', lang: 'fr', kind: 'acronym' }] },
      { id, locale: 'en', user: translator },
    )
    await expect(attempt).rejects.toMatchObject({ status: 403, message: expect.stringContaining('Autres noms') })
  })

  test('cannot publish, create or delete', async () => {
    const payload = await portal()
    await expect(publication('partners', id, { languages: ['en'], user: translator })).rejects.toEqual(status(403))
    await expect(save('partners', partner('Nouveau'), { locale: 'en', user: translator })).rejects.toEqual(status(403))
    await expect(payload.delete({ collection: 'partners', id, ...as(translator) })).rejects.toEqual(status(403))
    const deletedAt = new Date().toISOString()
    await expect(save('partners', { deletedAt }, { id, locale: 'en', user: translator })).rejects.toEqual(status(403))
  })

  test('needs a language', async () => {
    const payload = await portal()
    const data = {
      email: 'nolang@example.org',
      password: 'correct horse battery',
      name: 'X',
      role: 'translator' as const,
    }
    await expect(payload.create({ collection: 'users', data, overrideAccess: true })).rejects.toMatchObject({
      data: { errors: [{ path: 'languages' }] },
    })
  })
})
