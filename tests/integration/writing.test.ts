/** What helps to write: names of records, dates that agree with their precision, and files that can be corrected. */
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { as, type Person, partner, person, portal, publication, published, save } from '../support/portal'

const people = {} as Record<'publisher' | 'editor' | 'translator', Person>
let token = ''
let partnerId = ''

beforeAll(async () => {
  people.publisher = await person('publisher')
  people.editor = await person('editor')
  people.translator = await person('translator', ['en'])
  partnerId = (await published('partners', partner('Convention sur la diversité'))).id
  const payload = await portal()
  const data = { email: people.editor.email, password: 'correct horse battery' }
  token = String((await payload.login({ collection: 'users', data })).token)
})

async function ask(path: string, data: object, isSignedIn = true) {
  const { default: config } = await import('@payload-config')
  const request = new Request(`${process.env.PUBLIC_URL}/api/${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': 'fr',
      ...(isSignedIn ? { Authorization: `JWT ${token}` } : {}),
    },
    body: JSON.stringify(data),
  })
  const answer = await handleEndpoints({ config, request })
  return { status: answer.status, body: await answer.json() }
}

async function upload(name: string): Promise<string> {
  const payload = await portal()
  const data = { title: 'Titre', language: 'fr' as const }
  const text = Buffer.from('a;b\n1;2\n')
  const file = { name, data: text, mimetype: 'text/csv', size: text.length }
  return (await payload.create({ collection: 'documents', data, file, locale: 'fr', ...as(people.editor) })).id
}

describe('names', () => {
  test('of many records in one call, in the language of the content or else the other', async () => {
    const file = await upload('noms.csv')
    const records = [
      { collection: 'partners', id: partnerId },
      { collection: 'documents', id: file },
      { collection: 'partners', id: crypto.randomUUID() },
      { collection: 'nothing', id: crypto.randomUUID() },
    ]
    expect(await ask('names', { locale: 'en', records })).toEqual({
      status: 200,
      body: { names: { [partnerId]: 'Convention sur la diversité [fr]', [file]: 'noms.csv' } },
    })
  })

  test('are for the team, and what is no reference is refused', async () => {
    expect((await ask('names', { locale: 'fr', records: [] }, false)).status).toBeGreaterThanOrEqual(401)
    expect((await ask('names', { locale: 'fr', records: [{ collection: 'partners', id: "1'" }] })).status).toBe(400)
    expect((await ask('names', { locale: 'de', records: [] })).status).toBe(400)
  })
})

test('a typed text is checked against acronyms, terms and instruments, and nothing is saved', async () => {
  const { id } = await save('partners', partner('Office', { acronym: 'ONUDC' }))
  await save('partners', { name: 'Office (en)', acronym: 'UNODC' }, { id, locale: 'en' })
  const term = await save('terms', { preferred: 'braconnage', notToUse: 'prise illégale\nprise interdite' })
  const values = { name: 'La prise interdite et l’UNODC', acronym: '' }
  expect(await ask('partners/findings', { locale: 'fr', values })).toMatchObject({
    status: 200,
    body: {
      findings: [
        { rule: 'foreignAcronym', path: 'name', label: expect.any(String), words: 'UNODC', instead: 'ONUDC' },
        { rule: 'notToUse', path: 'name', words: 'prise interdite', instead: 'braconnage' },
      ],
    },
  })
  const own = { locale: 'fr', values: { preferred: 'braconnage', notToUse: 'prise interdite' } }
  expect((await ask('terms/findings', own)).body).toEqual({ findings: [] })
  expect(term.id).toBeTruthy()
  expect((await ask('partners/findings', { locale: 'fr' })).status).toBe(400)
  expect((await ask('partners/findings', { locale: 'fr', values }, false)).status).toBeGreaterThanOrEqual(401)
})

test('a date whose precision is unknown is not published as unknown', async () => {
  const { id } = await save('agreements', {
    title: 'Accord daté',
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: partnerId }],
    signed: { date: '2026-03-05T12:00:00.000Z', precision: 'unknown' },
  })
  await expect(publication('agreements', id)).rejects.toMatchObject({
    data: { errors: [{ path: 'signed.date', message: expect.stringContaining('précision') }] },
  })
  await save('agreements', { signed: { date: '2026-03-05T12:00:00.000Z', precision: 'day' } }, { id })
  await publication('agreements', id)
})

describe('a file', () => {
  const change = (id: string, data: Record<string, unknown>, user: Person, locale: 'fr' | 'en' = 'fr') =>
    save('documents', data, { id, user, locale })

  test('is corrected by those who write until a public record has it, then by those who publish; its missing title by translators', async () => {
    const id = await upload('corrigé.csv')
    expect(await change(id, { title: 'Titre corrigé', language: 'en' }, people.editor)).toMatchObject({
      title: 'Titre corrigé',
      language: 'en',
    })
    await published('agreements', {
      title: 'Accord',
      form: 'memorandumOfUnderstanding',
      parties: [{ partner: partnerId }],
      documents: [{ file: id, language: 'en' }],
    })
    await expect(change(id, { title: 'Autre' }, people.editor)).rejects.toMatchObject({ status: 403 })
    // It has no English title: a translator gives it one, and does not change what readers have.
    expect(await change(id, { title: 'Other' }, people.translator, 'en')).toMatchObject({ title: 'Other' })
    await expect(change(id, { title: 'Another' }, people.translator, 'en')).rejects.toMatchObject({ status: 403 })
    expect(await change(id, { title: 'Autre' }, people.publisher)).toMatchObject({ title: 'Autre' })
  })

  test('has its title translated, and nothing else of it', async () => {
    const id = await upload('traduit.csv')
    const form = { title: 'Title', language: 'fr', filename: 'traduit.csv', url: '/api/documents/file/traduit.csv' }
    expect(await change(id, form, people.translator, 'en')).toMatchObject({ title: 'Title', filename: 'traduit.csv' })
    await expect(change(id, { title: 'Titre' }, people.translator)).rejects.toMatchObject({ status: 403 })
    await expect(change(id, { language: 'en' }, people.translator, 'en')).rejects.toMatchObject({ status: 403 })
    const text = Buffer.from('c;d\n')
    const file = { name: 'autre.csv', data: text, mimetype: 'text/csv', size: text.length }
    await expect(
      save('documents', { title: 'T' }, { id, user: people.translator, locale: 'en', file }),
    ).rejects.toMatchObject({ status: 403 })
  })
})
