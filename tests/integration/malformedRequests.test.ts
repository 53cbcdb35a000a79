/** Requests that cannot be understood, put to the built portal: each is told so, none is a fault of the server. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partner, person, portal, published } from '../support/portal'
import { fc } from '../support/properties'
import { Server } from '../support/server'

const slugs = ['partners', 'agreements', 'resolutions', 'decisions', 'meetings', 'pages', 'documents', 'media', 'users']
const json = 'application/json'
const form = 'multipart/form-data; boundary=limit'
let server: Server
let token: string
let id: string

type Question = {
  method?: string
  type?: string
  body?: BodyInit
  headers?: Record<string, string>
  anonymous?: boolean
}
type Answer = { status: number; text: string; lines: string[] }

beforeAll(async () => {
  const { email } = await person('editor')
  id = (await published('partners', partner('Convention de Berne'))).id
  server = new Server({ databaseUrl: process.env.DATABASE_URL ?? '' })
  await server.start()
  const { text } = await ask('/api/users/login', {
    method: 'POST',
    type: json,
    body: JSON.stringify({ email, password: 'correct horse battery' }),
    anonymous: true,
  })
  token = JSON.parse(text).token
})

afterAll(() => server.remove())

/** Puts a question, as an editor unless it says otherwise; the answer has the lines that the log gained meanwhile. */
async function ask(address: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', type, body, headers, anonymous } = question
  const before = server.log.length
  const answer = await fetch(`${server.origin}${address}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(type ? { 'Content-Type': type } : {}),
      ...(anonymous ? {} : { Authorization: `JWT ${token}`, Cookie: `entente-token=${token}` }),
      ...headers,
    },
    body: body ?? null,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
  const text = await answer.text()
  // The server notes each request that it answered itself or passed on; everything else is an error or a warning.
  const lines = server.log.slice(before).split('\n')
  return {
    status: answer.status,
    text,
    lines: lines.filter((line) => line && !/"id":"[0-9a-f-]{36}","method"/.test(line)),
  }
}

const part = (disposition: string, content: string, type?: string) =>
  `--limit\r\nContent-Disposition: form-data; ${disposition}\r\n${type ? `Content-Type: ${type}\r\n` : ''}\r\n${content}\r\n`
const end = '--limit--\r\n'
const file = (name: string) => part(`name="file"; filename="${name}"`, 'a;b', 'text/csv')
const fields = (data: object) => part('name="_payload"', JSON.stringify(data))
const post = (type: string, body: BodyInit): Question => ({ method: 'POST', type, body })

/** A form with a file of so many mebibytes. */
function fileOf(mebibytes: number): FormData {
  const data = new FormData()
  data.set('file', new Blob([new Uint8Array(mebibytes * 1024 * 1024).fill(65)], { type: 'text/csv' }), 'large.csv')
  data.set('_payload', JSON.stringify({ title: 'Grand fichier', language: 'fr' }))
  return data
}

describe('a malformed request is told what is wrong with it', () => {
  const documents = '/api/documents?locale=fr'
  const partners = '/api/partners?locale=fr'
  const cases: [string, string, Question, number, string][] = [
    ['a page before the first', `${partners}&page=-1`, {}, 400, '« page »'],
    ['a page beyond all numbers', `${partners}&page=1e300`, {}, 400, '« page »'],
    ['two pages', `${partners}&page=1&page=2`, {}, 400, '« page »'],
    ['a limit that is no number', `${partners}&limit=abc`, {}, 400, '« limit »'],
    ['a limit that is an object', `${partners}&limit[a]=1`, {}, 400, '« limit »'],
    ['a depth that is no whole number', `${partners}&depth=1.5`, {}, 400, '« depth »'],
    ['an order that no field has', `${partners}&sort=-nope`, {}, 400, '-nope'],
    ['an order beyond a field', `${partners}&sort=notes.x`, {}, 400, 'notes.x'],
    ['a filter that is no JSON', `${partners}&where=abc`, {}, 400, '« where »'],
    ['a filter by a path that is none', `${partners}&where[nope][equals]=1`, {}, 400, 'nope'],
    ['an operator that no field has', `${partners}&where[name][near]=1,2`, {}, 400, 'name'],
    ['a list of alternatives that is none', `${partners}&where[or]=x`, {}, 400, 'or'],
    ['an id that is none in a filter', `${partners}&where[id][in]=abc`, {}, 400, '22P02'],
    ['a choice that is none in a filter', `${partners}&where[kind][equals]=zz`, {}, 400, '22P02'],
    ['JSON asked as text', '/api/decisions?locale=fr&where[statusPeriods][like]=x', {}, 400, '42883'],
    [
      'a relation to several kinds asked at once',
      '/api/decisions?locale=fr&where[relations.instrument][equals]=x',
      {},
      400,
      'comprise',
    ],
    ['a NUL in a filter', `${partners}&where[name][equals]=%00`, {}, 400, 'U+0000'],
    [
      'a filter sent as a form',
      partners,
      { ...post('application/x-www-form-urlencoded', 'page=-1'), headers: { 'X-Payload-HTTP-Method-Override': 'GET' } },
      400,
      '« page »',
    ],
    [
      'a filter sent as JSON that is none',
      partners,
      { ...post(json, '{'), headers: { 'X-Payload-HTTP-Method-Override': 'GET' } },
      400,
      'JSON',
    ],
    ['an id that is none', '/api/partners/abc', {}, 404, 'Pas trouvé'],
    ['a NUL in the address', '/api/documents/file/%00', {}, 400, 'adresse'],
    ['a NUL in the name of a preference', '/api/payload-preferences/%00', {}, 400, 'adresse'],
    ['a file that is not there', '/api/documents/file/nope.csv', {}, 404, 'trouvé'],
    ['JSON that is none', partners, post(json, '{'), 400, 'JSON'],
    ['JSON that is a list', partners, post(json, '[]'), 400, 'JSON'],
    ['JSON that is null', partners, post(json, 'null'), 400, 'JSON'],
    ['JSON of too many levels', partners, post(json, `{"name":${'['.repeat(5000)}${']'.repeat(5000)}}`), 400, 'name'],
    ['a NUL in a text', partners, post(json, '{"name":"a\\u0000b","kind":"convention"}'), 400, '« name »'],
    [
      'a NUL in an address of mail',
      '/api/users/login',
      post(json, '{"email":"a\\u0000","password":"x"}'),
      400,
      '« email »',
    ],
    ['half of a character', partners, post(json, '{"name":"\\ud800","kind":"convention"}'), 400, 'U+D800'],
    ['a NUL in a row', partners, post(json, '{"aliases":[{"text":"a\\u0000"}]}'), 400, '« aliases.0.text »'],
    [
      'an id that is none in a record',
      partners,
      post(json, '{"id":"abc","name":"x","kind":"convention"}'),
      400,
      '« id »',
    ],
    [
      'a relation that is none',
      partners,
      post(json, '{"name":"x","kind":"convention","relations":[{"type":"memberOf","partner":"abc"}]}'),
      400,
      '« relations.0.partner »',
    ],
    [
      'a relation to no record',
      partners,
      post(
        json,
        `{"name":"x","kind":"convention","relations":[{"type":"memberOf","partner":"${crypto.randomUUID()}"}]}`,
      ),
      400,
      '« relations.0.partner »',
    ],
    ['rows that are no list', '/api/agreements?locale=fr', post(json, '{"events":1}'), 400, '« events »'],
    ['a group that is null', partners, post(json, '{"verification":null}'), 400, '« verification »'],
    ['a row that is none', partners, post(json, '{"relations":[null]}'), 400, '« relations.0 »'],
    [
      'a date that is none',
      '/api/agreements?locale=fr',
      post(json, '{"effectiveDate":"abc"}'),
      400,
      '« effectiveDate »',
    ],
    ['an object in the place of a text', partners, post(json, '{"name":{"a":1},"kind":"convention"}'), 400, '« name »'],
    ['a form without a boundary', documents, post('multipart/form-data', 'x'), 400, 'formulaire'],
    ['a form with an empty boundary', documents, post('multipart/form-data; boundary=', 'x'), 400, 'formulaire'],
    ['a form that is cut off', documents, post(form, file('a.csv')), 400, 'formulaire'],
    ['a form with another boundary', documents, post(form, 'x'), 400, 'formulaire'],
    [
      'a form with fields that are no JSON',
      documents,
      post(form, `${part('name="_payload"', '{')}${end}`),
      400,
      'JSON',
    ],
    [
      'a form with fields that are a number',
      documents,
      post(form, `${part('name="_payload"', '1')}${end}`),
      400,
      'JSON',
    ],
    [
      'a form with a text in place of a file',
      documents,
      post(form, `${part('name="file"', 'null')}${end}`),
      400,
      'comprise',
    ],
    [
      'a NUL in the name of a file',
      documents,
      post(form, `${file('a\0b.csv')}${fields({ title: 'x', language: 'fr' })}${end}`),
      400,
      'formulaire',
    ],
    [
      'a NUL in a text beside a file',
      documents,
      post(form, `${file('a.csv')}${fields({ title: 'a\0', language: 'fr' })}${end}`),
      400,
      '« title »',
    ],
    ['a call that no account can have', '/api/users/verify/x', post(json, '{}'), 400, 'comprise'],
  ]

  test.each(cases)('%s', async (_name, address, question, status, words) => {
    const answer = await ask(address, question)
    expect(answer).toMatchObject({ status, text: expect.stringContaining(words) })
    expect(answer.lines.length, answer.lines.join('\n')).toBeLessThanOrEqual(1)
  })

  test('a change of a known record names the field, and changes nothing', async () => {
    const answer = await ask(`/api/partners/${id}?locale=fr`, { method: 'PATCH', type: json, body: '{"kind":"zz"}' })
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('"path":"kind"') })
    expect(answer.lines.length, answer.lines.join('\n')).toBeLessThanOrEqual(1)
    const payload = await portal()
    const { docs } = await payload.findVersions({ collection: 'partners', where: { parent: { equals: id } } })
    expect(docs).toHaveLength(1)
  })

  test('a file above the limit is told the limit, however it is sent, and one below it is taken', async () => {
    const stated = await ask(documents, { method: 'POST', body: fileOf(27) })
    expect(stated).toMatchObject({ status: 413, text: expect.stringContaining('25 Mo') })
    const unstated = new Request(server.origin, { method: 'POST', body: fileOf(25.5) })
    const streamed = await ask(documents, post(unstated.headers.get('content-type') ?? '', unstated.body ?? ''))
    expect(streamed).toMatchObject({ status: 413, text: expect.stringContaining('25 Mo') })
    expect((await ask(documents, { method: 'POST', body: fileOf(12) })).status).toBe(201)
    const stored = readdirSync(path.join(server.dataDir, 'uploads'), { recursive: true, withFileTypes: true })
    expect(stored.filter((entry) => entry.isFile())).toHaveLength(1)
  })

  test('in the language of the browser, and before it in that of the admin', async () => {
    const said = async (headers: Record<string, string>) => (await ask('/api/partners?page=0', { headers })).text
    expect(await said({ 'Accept-Language': 'en' })).toContain('The parameter “page” must be a whole number, 1 or more.')
    expect(await said({ 'Accept-Language': 'en', Cookie: 'entente-lng=fr' })).toContain('nombre entier')
    expect(await said({ 'Accept-Language': 'de' })).toContain('nombre entier')
    const { text } = await ask('/api/partners?locale=fr&where[kind][equals]=zz', {
      headers: { 'Accept-Language': 'en' },
    })
    expect(text).toContain('A value is not of the expected form')
  })

  test('a list of the admin ignores what it cannot be made of', async () => {
    for (const query of ['page=-1', 'limit=abc', 'search=%00', 'where=x', 'page=1&page=2']) {
      const { status, lines } = await ask(`/admin/collections/partners?${query}`)
      expect(status, query).toBe(200)
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(1)
    }
  })
})

describe('nothing that is sent is a fault of the server', () => {
  // A path that is no UTF-8 is refused before it comes here.
  const segment = fc.oneof(
    fc.constantFrom(...slugs, 'globals', 'site', 'versions', 'count', 'access', 'file', 'me', 'payload-preferences'),
    fc.uuid(),
    fc
      .string({ unit: 'binary', maxLength: 12 })

      .map(encodeURIComponent),
  )
  const name = fc.constantFrom(
    ...['page', 'limit', 'depth', 'sort', 'where', 'select', 'populate', 'joins', 'locale', 'draft', 'data'],
    ...['where[id][equals]', 'where[name][in]', 'where[kind][not_equals]', 'where[createdAt][less_than]'],
    ...['where[or][0][id][exists]', 'where[and][0]', 'where[verification.checkedOn][like]', 'search', 'trash'],
  )
  const value = fc.oneof(
    fc.integer().map(String),
    fc.double().map(String),
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('name', '-createdAt', 'relations.partner.name', 'notes.x', 'true', ''),
  )
  const query = fc.array(fc.tuple(name, value), { maxLength: 4 }).map((pairs) => new URLSearchParams(pairs).toString())
  const field = fc.constantFrom(
    ...['id', 'name', 'title', 'kind', 'slug', 'relations', 'aliases', 'verification', 'summary', 'website', 'notes'],
    ...[
      'email',
      'password',
      'role',
      'createdAt',
      '_status',
      'deletedAt',
      'facts',
      'languages',
      'conference',
      'events',
      'revisions',
      'language',
      'menu',
    ],
    ...['effectiveDate', 'endDate', 'signed', 'start', 'end', 'number', 'blocks', 'themes', 'partner', 'alt'],
  )
  const body = fc.oneof(
    fc
      .dictionary(field, fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), { maxKeys: 5 })
      .map((data) => JSON.stringify(data)),
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  const method = fc.constantFrom('POST', 'PATCH', 'PUT')

  async function holds(address: string, question: Question): Promise<void> {
    for (const anonymous of [true, false]) {
      const { status, text } = await ask(address, { ...question, anonymous })
      expect(status, `${question.method ?? 'GET'} ${address} ${text.slice(0, 300)}`).toBeLessThan(500)
    }
  }

  test('addresses and queries', async () => {
    const door = fc.constantFrom('/api', '/api', '/api', '/apercu/fr')
    const property = fc.asyncProperty(
      door,
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      query,
      (first, rest, asked) => holds(`${[first, ...rest].join('/')}?locale=fr&${asked}`, {}),
    )
    await fc.assert(property, { numRuns: 150 })
  })

  test('queries of a register', async () => {
    const property = fc.asyncProperty(fc.constantFrom(...slugs), query, (slug, asked) =>
      holds(`/api/${slug}?locale=fr&${asked}`, {}),
    )
    await fc.assert(property, { numRuns: 150 })
  })

  test('lists of the admin', async () => {
    const property = fc.asyncProperty(fc.constantFrom(...slugs), query, (slug, asked) =>
      holds(`/admin/collections/${slug}?${asked}`, {}),
    )
    await fc.assert(property, { numRuns: 25 })
  })

  test('bodies', async () => {
    const address = fc.constantFrom(
      ...slugs.map((slug) => `/api/${slug}?locale=fr`),
      ...['partners', 'users'].map((slug) => `/api/${slug}/ID?locale=fr`),
      ...['publication', 'withdrawal'].map((act) => `/api/partners/ID/${act}`),
      ...['login', 'forgot-password', 'reset-password', 'unlock'].map((call) => `/api/users/${call}`),
      ...['/api/globals/site?locale=fr', '/api/payload-preferences/x', '/api/payload-locked-documents'],
    )
    const property = fc.asyncProperty(method, address, body, (verb, where, text) =>
      holds(where.replace('ID', id), { method: verb, type: json, body: text }),
    )
    await fc.assert(property, { numRuns: 200 })
  })

  test('forms', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 })
    const parts = fc.array(
      fc.oneof(
        text.map((name) => part(`name="file"; filename="${name}"`, 'a;b', 'text/csv')),
        body.map((data) => part('name="_payload"', data)),
        fc.tuple(text, text).map(([disposition, content]) => part(disposition, content)),
      ),
      { maxLength: 3 },
    )
    const whole = fc.tuple(parts, fc.constantFrom(end, '')).map(([list, last]) => `${list.join('')}${last}`)
    const cut = fc.tuple(whole, fc.nat(400)).map(([sent, length]) => sent.slice(0, length))
    const type = fc.oneof(
      fc.constant(form),
      fc.constant(form),
      text.map((boundary) => `multipart/form-data; boundary=${encodeURIComponent(boundary)}`),
    )
    const property = fc.asyncProperty(fc.constantFrom(...slugs), type, fc.oneof(whole, cut), (slug, kind, sent) =>
      holds(`/api/${slug}?locale=fr`, post(kind, sent || ' ')),
    )
    await fc.assert(property, { numRuns: 120 })
  })

  test('and the log of all that holds no query', () => {
    expect(server.log).not.toMatch(/Failed query|params:|select distinct|insert into|update "/i)
  })
})
