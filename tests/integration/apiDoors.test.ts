/** The REST API is for the team: every route of the configuration is put to it without a session, and with one. */
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { guarded } from '#/cms/input/requestGuard'
import { jobHeader, jobKey } from '#/cms/jobs/jobKey'
import { as, type Person, partner, person, portal, published } from '../support/portal'

// More than one client may ask in a minute, and all of it is asked at once here.
vi.hoisted(() => {
  process.env.READER_LIMIT = '0'
})

const rest = {
  GET: REST_GET,
  POST: REST_POST,
  PUT: REST_PUT,
  PATCH: REST_PATCH,
  DELETE: REST_DELETE,
  OPTIONS: REST_OPTIONS,
}
type Method = keyof typeof rest
const methods = Object.keys(rest) as Method[]
const origin = process.env.PUBLIC_URL ?? ''
const password = 'correct horse battery'
const form = 'application/x-www-form-urlencoded'
const override = { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': form }

type Asked = { headers?: Record<string, string>; body?: BodyInit; as?: Person }
type Answer = {
  status: number
  text: string
  body: { errors?: { message: string }[]; docs?: { id: string }[]; [name: string]: unknown }
}

/** Puts a request to the handlers that the route of the API exports. */
async function ask(method: Method, address: string, asked: Asked = {}): Promise<Answer> {
  await portal()
  const { default: config } = await import('@payload-config')
  const request = new Request(`${origin}/api${address}`, {
    method,
    headers: {
      'Accept-Language': 'fr',
      ...(asked.body ? { 'Content-Type': 'application/json' } : {}),
      ...(asked.as ? { Authorization: `JWT ${tokens.get(asked.as.id)}` } : {}),
      ...asked.headers,
    },
    body: asked.body ?? null,
  })
  const slug = new URL(request.url).pathname.split('/').slice(2).map(decodeURIComponent)
  const answer = await guarded(config, rest[method])(request, { params: Promise.resolve({ slug }) })
  const text = await answer.text()
  return { status: answer.status, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
}

/** Sends a form of signing in with these headers alone. */
async function sent(call: string, headers: Record<string, string>, body: BodyInit) {
  await portal()
  const { default: config } = await import('@payload-config')
  const request = new Request(`${origin}/api/users/${call}`, { method: 'POST', headers, body })
  const answer = await guarded(config, REST_POST)(request, { params: Promise.resolve({ slug: ['users', call] }) })
  return { status: answer.status, cookie: answer.headers.get('set-cookie'), text: await answer.text() }
}

const tokens = new Map<string, string>()
const json = (data: unknown) => JSON.stringify(data)
const messageOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.message]

async function signIn(somebody: Person): Promise<Person> {
  const { body } = await ask('POST', '/users/login', { body: json({ email: somebody.email, password }) })
  tokens.set(somebody.id, String(body.token))
  return somebody
}

let administrator: Person
let editor: Person
let publisher: Person
let id: string

beforeAll(async () => {
  const people = await Promise.all([person('administrator'), person('editor'), person('publisher')])
  administrator = await signIn(people[0])
  editor = await signIn(people[1])
  publisher = await signIn(people[2])
  id = (await published('partners', partner('Convention de Berne'))).id
})

describe('without a session', () => {
  const open = new Set([
    'GET /users/me',
    'POST /users/login',
    'POST /users/logout',
    'POST /users/forgot-password',
    'POST /users/reset-password',
  ])
  const refusal =
    'Cette interface est réservée à l’équipe : connectez-vous. Les données publiques sont présentées à la page /fr/donnees-ouvertes et décrites dans /openapi.json.'

  /** Every path of an endpoint of the configuration, with an id of a public record where it takes one. */
  async function addresses(): Promise<string[]> {
    const { config } = await portal()
    const of = (prefix: string, endpoints: { path: string }[] | false) =>
      (endpoints || []).flatMap(({ path }) => {
        const named = path.replace(/\{?\/:\w+\??\}?/, `/${id}`)
        return [`${prefix}${named === '/' ? '' : named}`, ...(path.endsWith('?') ? [`${prefix}/access`] : [])]
      })
    return [
      ...new Set([
        ...config.collections.flatMap(({ slug, endpoints }) => of(`/${slug}`, endpoints)),
        ...config.globals.flatMap(({ slug, endpoints }) => of(`/globals/${slug}`, endpoints)),
        ...of('', config.endpoints),
        ...[
          '/documents/file/a.pdf',
          '/media/file/a.png',
          '/og',
          '/graphql',
          '/payload-migrations',
          '/payload-jobs/run',
        ],
        ...['/nothing', `/nothing/${id}`, '/globals/nothing', '/users/nothing', '/users/login/x', '/users/%6Cogin'],
      ]),
    ]
  }

  test('every route of the configuration is refused alike, but those that signing in needs', async () => {
    const asked = await addresses()
    expect(asked).toEqual(
      expect.arrayContaining(['/partners/count', `/partners/access/${id}`, '/globals/site/versions']),
    )
    for (const address of asked) {
      for (const method of methods) {
        const answer = messageOf(await ask(method, `${address}?locale=fr`))
        if (open.has(`${method} ${address}`)) expect(answer, `${method} ${address}`).not.toEqual([403, refusal])
        else expect(answer, `${method} ${address}`).toEqual([403, refusal])
      }
    }
  })

  test('in the language of the client', async () => {
    const answer = await ask('GET', '/partners', { headers: { 'Accept-Language': 'en' } })
    expect(messageOf(answer)).toEqual([
      403,
      'This interface is for the team: sign in. The public data are presented on the page /en/open-data and described in /openapi.json.',
    ])
  })

  test('a POST that is to be read as a GET is refused, where a POST is answered too', async () => {
    for (const address of ['/partners', '/users/login', '/users/me']) {
      for (const name of ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']) {
        const headers = { [name]: 'GET', 'Content-Type': form }
        expect((await ask('POST', address, { headers, body: 'limit=1' })).status, address).toBe(403)
      }
    }
  })

  test('a session that is none, has ended, or comes from another site counts for nothing', async () => {
    const somebody = await signIn(await person('editor'))
    const token = tokens.get(somebody.id)
    const cookie = { Cookie: `entente-token=${token}` }
    expect((await ask('GET', '/partners', { headers: { ...cookie, 'Sec-Fetch-Site': 'same-origin' } })).status).toBe(
      200,
    )
    expect((await ask('GET', '/partners', { headers: { ...cookie, 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
    expect((await ask('GET', '/partners', { headers: { ...cookie, Origin: 'http://evil.example' } })).status).toBe(403)
    expect((await ask('GET', '/partners', { headers: { Authorization: 'JWT x' } })).status).toBe(403)
    await ask('POST', '/users/logout', { as: somebody })
    expect((await ask('GET', '/partners', { as: somebody })).status).toBe(403)
  })

  test.each(['login', 'logout', 'forgot-password', 'reset-password'])(
    '%s is not taken from a page of another site, whatever the form',
    async (call) => {
      const { email } = await person('editor')
      const data = { email, password, token: 'x' }
      const multipart = new FormData()
      multipart.set('_payload', json(data))
      const bodies: [string | null, BodyInit][] = [
        ['application/json', json(data)],
        ['text/plain', json(data)],
        [form, new URLSearchParams(data).toString()],
        [null, multipart],
      ]
      const foreign: Record<string, string>[] = [
        { Origin: 'http://evil.example' },
        { Origin: 'null' },
        { Origin: `${origin}.evil.example` },
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
      ]
      for (const [type, body] of bodies) {
        for (const said of foreign) {
          for (const language of ['fr', 'en']) {
            const headers = { ...said, 'Accept-Language': language }
            const answer = await sent(call, type ? { ...headers, 'Content-Type': type } : headers, body)
            expect([answer.status, answer.cookie]).toEqual([403, null])
            expect(answer.text).toContain(language === 'fr' ? 'd’un autre site' : 'from another site')
          }
        }
      }
    },
  )

  test('signing in is taken from the portal’s own pages, and from a command line', async () => {
    const { email } = await person('editor')
    const multipart = () => {
      const body = new FormData()
      body.set('_payload', json({ email, password }))
      return body
    }
    const own = { Origin: origin, 'Sec-Fetch-Site': 'same-origin' }
    const cookie = expect.stringMatching(/^entente-token=/)
    expect(await sent('login', own, multipart())).toMatchObject({ status: 200, cookie })
    const typed = { 'Content-Type': 'application/json' }
    expect(await sent('login', { ...own, ...typed }, json({ email, password }))).toMatchObject({ status: 200, cookie })
    expect(await sent('login', typed, json({ email, password }))).toMatchObject({ status: 200, cookie })
  })

  test('a long body is not read', async () => {
    let read = 0
    const endless = new ReadableStream({
      pull(controller) {
        read += 1
        controller.enqueue(new Uint8Array(8 * 1024))
      },
    })
    const request = new Request(`${origin}/api/users/login`, {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit)
    const { default: config } = await import('@payload-config')
    const answer = await guarded(config, REST_POST)(request, { params: Promise.resolve({ slug: ['users', 'login'] }) })
    expect(answer.status).toBe(413)
    expect(read).toBeLessThan(10)
  })

  test('the job timer is known by its key', async () => {
    const run = (key: string) => ask('GET', '/payload-jobs/run', { headers: { [jobHeader]: key } })
    expect((await run('another')).status).toBe(403)
    expect((await run(jobKey(process.env.PAYLOAD_SECRET ?? ''))).status).toBe(200)
    const elsewhere = { headers: { [jobHeader]: jobKey(process.env.PAYLOAD_SECRET ?? '') } }
    expect((await ask('GET', '/payload-jobs', elsewhere)).status).toBe(403)
  })
})

describe('the query of a signed-in person', () => {
  const filter = (conditions: number, ofOne = 'where[or][N][name][like]=x') =>
    Array.from({ length: conditions }, (_, i) => ofOne.replace('N', String(i))).join('&')
  const nested = (levels: number): object => (levels === 1 ? { name: { equals: 'x' } } : { and: [nested(levels - 1)] })
  const long = `where[name][like]=${'a%20'.repeat(300)}`
  const query = (where: object) => `where=${encodeURIComponent(json(where))}`

  test.each<[string, string, number]>([
    ['sixty conditions', filter(60), 200],
    ['more', filter(61), 400],
    ['more of one alternative', `${filter(40)}&${filter(21, 'where[and][N][name][equals]=x')}`, 400],
    ['more in JSON', query({ or: Array.from({ length: 61 }, () => ({ name: { equals: 'x' } })) }), 400],
    ['several operators of a field', query({ name: { equals: 'x', not_equals: 'y', like: 'a '.repeat(250) } }), 400],
    ['a text of many words', long, 400],
    ['six levels', query(nested(6)), 200],
    ['seven levels', query(nested(7)), 400],
    ['thousands of levels', `where=${'{"and":['.repeat(3000)}{}${']}'.repeat(3000)}`, 400],
    ['five orders', 'sort=name,-slug,kind,createdAt,updatedAt', 200],
    ['six orders', 'sort=name,-slug,kind,createdAt,updatedAt,id', 400],
    ['six orders one by one', 'sort=name&sort=-slug&sort=kind&sort=createdAt&sort=updatedAt&sort=id', 400],
  ])('%s', async (_what, asked, status) => {
    for (const address of ['/partners', '/partners/versions']) {
      const versioned = address.endsWith('versions')
      const here = versioned ? asked.replaceAll(/(?<![a-z])(name|slug|kind)\b/g, 'version.$1') : asked
      const answer = await ask('GET', `${address}?locale=fr&${here}`, { as: editor })
      expect(answer.status, answer.text).toBe(status)
      const sent = await ask('POST', address, { as: editor, headers: override, body: `locale=fr&${here}` })
      expect(sent.status, sent.text).toBe(status)
    }
    if (asked.startsWith('where')) {
      expect((await ask('GET', `/partners/count?locale=fr&${asked}`, { as: editor })).status).toBe(status)
    }
    if (status !== 400) return
    for (const method of ['PATCH', 'DELETE'] as const) {
      const body = method === 'PATCH' ? json({ website: 'https://x.example' }) : undefined
      const answer = await ask(method, `/partners?locale=fr&${asked}`, { as: administrator, ...(body ? { body } : {}) })
      expect(answer.status, answer.text).toBe(400)
    }
  })

  test('no list is longer than a thousand records', async () => {
    const limitOf = async (asked: string) =>
      (await ask('GET', `/partners?locale=fr&${asked}`, { as: editor })).body.limit
    expect(await limitOf('')).toBe(10)
    expect(await limitOf('limit=250')).toBe(250)
    for (const asked of ['limit=0', 'limit=1001', 'pagination=false', 'limit=0&pagination=false']) {
      expect(await limitOf(asked), asked).toBe(1000)
    }
  })

  test.each<[string, string]>([
    ['where[nope][equals]=x', 'nope'],
    ['where[name.x][equals]=x', 'name.fr.x'],
    ['where[notes.x][equals]=x', 'notes.x'],
    ['where[relations.partner.nope][equals]=x', 'nope'],
    ['sort=nope', 'nope'],
    ['sort=notes.x', 'notes.x'],
    ['sort=-notes__x', '-notes__x'],
    ['sort=notes__', 'notes__'],
    ['sort=relations.partner.name.x', 'relations.partner.name.x'],
    ['sort[a]=name', 'sort'],
    ['select[nope]=true', 'select.nope'],
    ['select[verification][nope]=true', 'select.verification.nope'],
    ['select[name][x]=true', 'select.name'],
    ['select[relations][partner][name]=true', 'select.relations.partner'],
    ['select=name', 'select'],
    ['populate[nope][name]=true', 'populate.nope'],
    ['populate[partners][nope]=true', 'populate.partners.nope'],
    ['joins[nope][limit]=0', 'joins.nope'],
    ['where[verification.checkedBy.email][like]=a', 'verification.checkedBy.email'],
    ['where[verification__checkedBy__email][like]=a', 'verification__checkedBy__email'],
    ['where[or][0][and][0][verification.checkedBy.role][equals]=editor', 'verification.checkedBy.role'],
    ['where[verification.checkedBy.hash][like]=a', 'verification.checkedBy.hash'],
    ['where[relations.partner.verification.checkedBy.email][like]=a', 'relations.partner.verification.checkedBy.email'],
    ['where[themes][contains][name][equals]=x', 'themes'],
    ['sort=verification.checkedBy.email', 'verification.checkedBy.email'],
    ['sort=-verification.checkedBy.salt', '-verification.checkedBy.salt'],
    ['sort=verification.checkedBy.hash.x', 'verification.checkedBy.hash.x'],
  ])('%s is refused, and named', async (asked, path) => {
    const answer = await ask('GET', `/partners?locale=fr&${asked}`, { as: administrator })
    expect(messageOf(answer)).toEqual([400, expect.stringContaining(path)])
  })

  test('nor does the Local API, the versions, or the list of people tell it', async () => {
    const payload = await portal()
    const call = { collection: 'partners' as const, locale: 'fr' as const, ...as(editor) }
    await expect(payload.find({ ...call, sort: 'verification.checkedBy.email' })).rejects.toMatchObject({ status: 400 })
    const where = { 'verification.checkedBy.email': { like: 'a' } }
    await expect(payload.find({ ...call, where })).rejects.toMatchObject({ status: 400 })
    for (const asked of [
      '/partners/versions?sort=version.verification.checkedBy.email',
      '/partners/versions?sort=parent.verification.checkedBy.hash',
      '/partners/versions?sort=version.notes.x',
      '/partners/versions?where[version.verification.checkedBy.email][like]=a',
      '/partners/versions?select[version][nope]=true',
      '/globals/site/versions?sort=version.name.x',
      '/globals/site/versions?where[version.nope][equals]=a',
      '/globals/site?select[nope]=true',
      '/users?sort=hash',
      '/users?sort=salt.x',
      '/users?where[resetPasswordToken][exists]=true',
      '/payload-locked-documents?sort=user.email',
    ]) {
      const answer = await ask('GET', asked, { as: administrator })
      expect([answer.status, asked], answer.text).toEqual([400, asked])
    }
  })

  test('what the forms of the admin ask is answered', async () => {
    const relation = `depth=0&draft=true&limit=10&locale=fr&page=1&select[name]=true&sort=name&where[and][0][id][not_in][0]=${id}&where[and][1][name][like]=Berne`
    const { status, body } = await ask('POST', '/partners', { as: editor, headers: override, body: relation })
    expect([status, body.docs]).toEqual([200, []])
    for (const asked of [
      `/partners?depth=0&draft=true&limit=250&locale=fr&where[id][in]=${id}&select[name]=true`,
      `/documents?depth=0&draft=true&limit=250&locale=fr&where[id][in]=${id}&select[title]=true&select[mimeType]=true&select[thumbnailURL]=true&select[url]=true`,
      '/partners?locale=fr&sort=-updatedAt&where[or][0][and][0][verification.checkedBy][exists]=true',
      '/partners?locale=fr&sort=verification.checkedBy.name&where[verification.checkedBy.name][exists]=true',
      '/partners?locale=fr&sort=name__en&where[name__en][exists]=false',
      '/partners/versions?locale=fr&sort=-updatedAt&limit=10&depth=1',
      '/partners/versions?locale=fr&sort=version.name&select[version][name]=true&select[parent]=true',
      '/pages?locale=fr&select[title]=true&populate[partners][name]=true&populate[themes]=',
      `/payload-locked-documents?where[document.relationTo][equals]=partners&where[document.value][equals]=${id}`,
      '/payload-locked-documents?where[globalSlug][equals]=site',
      '/globals/site/versions?locale=fr&sort=-updatedAt&limit=10',
      '/payload-preferences/partners-list',
      '/access?locale=fr',
      '/users/me',
    ]) {
      const answer = await ask('GET', asked, { as: editor })
      expect([answer.status, asked], answer.text).toEqual([200, asked])
    }
  })

  test('a query in a body is a form, and not too long', async () => {
    const asJson = { ...override, 'Content-Type': 'application/json' }
    const selected = await ask('POST', `/partners/${id}`, { as: editor, headers: asJson, body: json({ select: {} }) })
    expect(messageOf(selected)).toEqual([400, expect.stringContaining('non en JSON')])
    const body = `locale=fr&where[id][not_in]=${`${id},`.repeat(4000)}`
    expect((await ask('POST', '/partners', { as: editor, headers: override, body })).status).toBe(413)
  })
})

describe('a lock is in the name of the person who holds it', () => {
  const ownedBy = ({ id: value }: Person) => ({ user: { relationTo: 'users', value } })
  const lock = (owner: Person, by: Person) =>
    ask('POST', '/payload-locked-documents', {
      as: by,
      body: json({ document: { relationTo: 'partners', value: id }, ...ownedBy(owner) }),
    })
  const made = async (owner: Person) => ((await lock(owner, owner)).body.doc as { id: string }).id
  const change = (of: string, data: object, by: Person) =>
    ask('PATCH', `/payload-locked-documents/${of}`, { as: by, body: json(data) })

  test('it is made in one’s own name alone', async () => {
    expect((await lock(publisher, editor)).status).toBe(403)
    expect((await lock(editor, editor)).status).toBe(201)
  })

  test('that of another is neither removed nor changed, one by one or at once', async () => {
    const theirs = await made(publisher)
    expect((await ask('DELETE', `/payload-locked-documents/${theirs}`, { as: editor })).status).toBe(403)
    await ask('DELETE', `/payload-locked-documents?where[id][equals]=${theirs}`, { as: editor })
    expect((await change(theirs, { globalSlug: 'site' }, editor)).status).toBe(403)
    expect((await change(theirs, { ...ownedBy(editor), globalSlug: 'site' }, editor)).status).toBe(403)
    expect((await change(theirs, ownedBy(administrator), editor)).status).toBe(403)
    const all = `/payload-locked-documents?where[id][equals]=${theirs}`
    await ask('PATCH', all, { as: editor, body: json(ownedBy(editor)) })
    const { body } = await ask('GET', `/payload-locked-documents/${theirs}?depth=0`, { as: editor })
    expect(body).toMatchObject({ ...ownedBy(publisher), document: { value: id } })
  })

  test('one’s own is removed, and given to nobody', async () => {
    const mine = await made(editor)
    expect((await change(mine, ownedBy(publisher), editor)).status).toBe(403)
    expect((await ask('DELETE', `/payload-locked-documents/${mine}`, { as: editor })).status).toBe(200)
  })

  test('that of another is taken over as the admin does', async () => {
    const theirs = await made(publisher)
    expect((await change(theirs, ownedBy(editor), editor)).status).toBe(200)
    const { body } = await ask('GET', `/payload-locked-documents/${theirs}?depth=0`, { as: editor })
    expect(body).toMatchObject(ownedBy(editor))
  })

  test('and so are preferences', async () => {
    const body = json({ key: 'x', value: { a: 1 }, ...ownedBy(publisher) })
    const { body: answer } = await ask('POST', '/payload-preferences', { as: editor, body })
    const { id: preference, user } = answer.doc as { id: string; user: unknown }
    expect(user).toMatchObject({ relationTo: 'users', value: { id: editor.id } })
    const all = `/payload-preferences?where[id][equals]=${preference}`
    await ask('PATCH', `/payload-preferences/${preference}`, { as: publisher, body: json({ value: 2 }) })
    await ask('PATCH', all, { as: publisher, body: json({ value: 2 }) })
    await ask('DELETE', all, { as: publisher })
    const { body: kept } = await ask('GET', '/payload-preferences/x', { as: editor })
    expect(kept).toMatchObject({ id: preference, value: { a: 1 } })
  })
})
