/** Every field of every collection and of the global, sent what it cannot hold: told so, or kept as it was sent. */
import { type FlattenedField, handleEndpoints, type SanitizedConfig } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { guarded } from '#/cms/input/requestGuard'
import { roomOf } from '#/cms/publishing/room'
import { normaliseLine, normaliseLines } from '#/i18n/normalise'
import { bodyWith, type Form, type Known, type Place, placesOf, valuesFor, wholeBody } from '../support/fieldCases'
import { pdfOf } from '../support/pdf'
import { person, portal } from '../support/portal'
import { fc, runs } from '../support/properties'

type Told = { message: string; data?: { errors?: { path: string; label?: unknown; message: string }[] } }
type Answer = {
  status: number
  body: Record<string, unknown> & { errors?: Told[]; doc?: Record<string, unknown> }
  text: string
}
type Entity = {
  slug: string
  isGlobal: boolean
  hasFile: boolean
  hasActs: boolean
  fields: FlattenedField[]
  places: Place[]
}
type Case = Form & { entity: Entity; place: Place; value: string; isUpdate: boolean; language: 'fr' | 'en' }

let door: (request: Request) => Promise<Response>
let token = ''
const known: Known = {}
const entities: Entity[] = []

beforeAll(async () => {
  const { config, collections } = await portal()
  const rest = (given: Promise<SanitizedConfig>) => async (request: Request) =>
    handleEndpoints({ config: given, request })
  const handler = guarded(Promise.resolve(config as SanitizedConfig), rest)
  door = (request) => handler(request, undefined)
  const { email } = await person('administrator')
  token = String(
    (await send('POST', 'users/login', JSON.stringify({ email, password: 'correct horse battery' }))).body.token,
  )
  for (const { config: collection } of Object.values(collections)) {
    const { slug, upload, flattenedFields } = collection
    if (slug.startsWith('payload-')) continue
    const hasActs = Boolean(roomOf(collection))
    entities.push({
      slug,
      isGlobal: false,
      hasFile: Boolean(upload),
      hasActs,
      fields: flattenedFields,
      places: placesOf(flattenedFields),
    })
  }
  for (const { slug, flattenedFields } of config.globals) {
    entities.push({
      slug,
      isGlobal: true,
      hasFile: false,
      hasActs: false,
      fields: flattenedFields,
      places: placesOf(flattenedFields),
    })
  }
  for (const entity of entities.filter(({ isGlobal }) => !isGlobal)) known[entity.slug] = await made(entity, 'fr')
}, 120_000)

async function send(method: string, path: string, body?: BodyInit, language = 'fr'): Promise<Answer> {
  const request = new Request(`${process.env.PUBLIC_URL}/api/${path}`, {
    method,
    headers: {
      'Accept-Language': language,
      ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    body: body ?? null,
  })
  const answer = await door(request)
  const text = await answer.text()
  return { status: answer.status, body: JSON.parse(text), text }
}

/** What a new record needs beside its fields. */
const account = () => ({ email: `x-${crypto.randomUUID()}@example.org`, password: 'correct horse battery', name: 'x' })

async function made(entity: Entity, language: string): Promise<string> {
  const answer = await send(
    'POST',
    `${entity.slug}?locale=fr&depth=0`,
    contentOf(entity, entity.hasFile ? wholeBody(entity.fields, known) : '{}'),
    language,
  )
  expect(answer.status, answer.text).toBe(201)
  return String(answer.body.doc?.id)
}

function contentOf({ slug, hasFile }: Entity, json: string): BodyInit {
  if (slug === 'users') return `${JSON.stringify(account()).slice(0, -1)}${json === '{}' ? '' : ','}${json.slice(1)}`
  if (!hasFile) return json
  const form = new FormData()
  form.set(
    'file',
    slug === 'media'
      ? new Blob([png], { type: 'image/png' })
      : new Blob([Uint8Array.from(pdfOf('x'))], { type: 'application/pdf' }),
    slug === 'media' ? 'a.png' : 'a.pdf',
  )
  form.set('_payload', json)
  return form
}

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** What is wrong with the answer to one body, with the record as it is read afterwards, and with its publication. */
async function faultsOf({ entity, place, value, isUpdate, isWhole, everyLanguage, language }: Case): Promise<string[]> {
  const { slug, isGlobal, hasActs, fields } = entity
  const json = bodyWith(fields, place, value, known, { isWhole, everyLanguage })
  const locale = everyLanguage ? 'all' : 'fr'
  const query = `locale=${locale}&depth=0`
  const id = isUpdate && !isGlobal ? await made(entity, language) : ''
  const address = isGlobal ? `globals/${slug}` : id ? `${slug}/${id}` : slug
  const content = () => (id || isGlobal ? json : contentOf(entity, json))
  const ask = (of: string) => send(id ? 'PATCH' : 'POST', `${address}?${query}`, content(), of)
  const answer = await ask(language)
  const faults: string[] = []
  if (answer.status >= 500) faults.push(`${answer.status} ${answer.text.slice(0, 300)}`)
  // A save in every language at once is refused as such.
  if (everyLanguage) return faults
  if (answer.status === 400 && place.isKept) faults.push(...unnamed(answer, entity))
  if (answer.status === 400) {
    const other = await ask(language === 'fr' ? 'en' : 'fr')
    if (other.text === answer.text) faults.push(`same words in both languages: ${answer.text.slice(0, 300)}`)
  }
  if (answer.status >= 300) return faults
  const stored = (isGlobal ? (answer.body.result as Record<string, unknown>) : answer.body.doc) ?? {}
  const read = await send('GET', `${isGlobal ? address : `${slug}/${stored.id}`}?${query}`, undefined, language)
  if (read.status !== 200) return [`reads ${read.status}`]
  const said = at(stored, place)
  const kept = at(read.body, place)
  if (JSON.stringify(said, comparable) !== JSON.stringify(kept, comparable))
    faults.push(`reads ${short(kept)} where it answered ${short(said)}`)
  if (place.isKept) faults.push(...changed(place, value, kept))
  if (hasActs && stored.id) {
    const act = await send('POST', `${slug}/${stored.id}/publication`, '{"languages":["fr","en"],"facts":true}')
    if (act.status >= 500) faults.push(`publication ${act.status} ${act.text.slice(0, 300)}`)
    if (act.status === 400) faults.push(...unnamed(act, entity).map((fault) => `publication: ${fault}`))
  }
  return faults
}

/** A member that is null may be left out; a block in prose without an id gets one at each reading. */
const comparable = (name: string, value: unknown) => (name === 'id' ? undefined : (value ?? undefined))
const short = (value: unknown) => (JSON.stringify(value) ?? 'undefined').slice(0, 120)

/** The value of a field in a record. */
function at(record: unknown, { path }: Place): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], record)
}

function unnamed({ body, text }: Answer, { fields }: Entity): string[] {
  const errors = body.errors?.flatMap((error) => error.data?.errors ?? [])
  if (!errors?.length) return [`names no field: ${text.slice(0, 300)}`]
  return errors.flatMap(({ path, label, message }) => {
    const [name] = path.split('.')
    const isField = ['id', 'file', 'password'].includes(path) || fields.some((field) => field.name === name)
    return [
      ...(isField ? [] : [`no such field: ${text.slice(0, 300)}`]),
      ...(message && label ? [] : [`no label: ${text.slice(0, 300)}`]),
    ]
  })
}

/** A record that is sent in the place of its id is kept as its id. */
function idsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idsIn)
  if (!value || typeof value !== 'object') return value
  const { id, relationTo, value: inner } = value as Record<string, unknown>
  return relationTo ? { relationTo, value: idsIn(inner) } : id
}

function changed({ field }: Place, value: string, kept: unknown): string[] {
  const sent: unknown = JSON.parse(value)
  const isNone = (of: unknown) => of === null || of === undefined || of === '' || (Array.isArray(of) && of.length === 0)
  if (isNone(sent) && isNone(kept)) return []
  const differ = [`kept ${short(kept)} of ${short(sent)}`]
  switch (field.type) {
    case 'number':
      return Number(sent) === kept ? [] : differ
    case 'date':
      return new Date(sent as string).getTime() === new Date(kept as string).getTime() ? [] : differ
    case 'select':
    case 'radio':
    case 'checkbox':
    case 'relationship':
    case 'upload':
      return JSON.stringify(idsIn(sent)) === JSON.stringify(idsIn(kept)) ? [] : differ
    case 'text':
    case 'textarea':
    case 'email': {
      // An address may get a number; everything else is kept but for its normalisation.
      const wanted =
        typeof sent === 'string' ? (field.type === 'textarea' ? normaliseLines(sent) : normaliseLine(sent)) : null
      return field.name === 'slug' || (wanted ?? null) === (kept ?? '') ? [] : differ
    }
    default:
      return []
  }
}

test('is told what is wrong, or keeps what it was sent', async () => {
  const cases = fc
    .constantFrom(...entities.flatMap((entity) => entity.places.map((place) => ({ entity, place }))))
    .chain(({ entity, place }) =>
      fc.record<Case>({
        entity: fc.constant(entity),
        place: fc.constant(place),
        value: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...valuesFor(place.field, known)) }, fc.json()),
        isUpdate: fc.boolean(),
        isWhole: fc.boolean(),
        everyLanguage: fc.nat(9).map((n) => n === 0),
        language: fc.constantFrom('fr', 'en'),
      }),
    )
  const property = fc.asyncProperty(cases, async (draw) => {
    const faults = await faultsOf(draw)
    const { entity, place, value, ...form } = draw
    expect(faults, `${entity.slug}.${place.path} = ${value.slice(0, 200)} ${JSON.stringify(form)}`).toEqual([])
  })
  await fc.assert(property, { numRuns: runs(800), endOnFailure: true })
}, 600_000)
