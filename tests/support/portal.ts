/** The portal's Payload on the worker's own database, people of each role, and records with their required fields. */
import { type CollectionSlug, getPayload, type Payload } from 'payload'
import type { Role } from '#/cms/accounts/access'
import { type Act, type Done, publish } from '#/cms/publishing/publication'
import { inTransaction } from '#/cms/transaction'
import type { Readable } from '#/data/documents'
import type { Locale } from '#/i18n/locales'
import type { User } from '#/payload-types'

let started: Promise<Payload> | undefined

export function portal(): Promise<Payload> {
  started ??= import('@payload-config').then(({ default: config }) =>
    getPayload({ config, disableOnInit: true, cron: false }),
  )
  return started
}

export type Person = User & { collection: 'users' }

export async function person(role: Role, languages: Locale[] = []): Promise<Person> {
  const payload = await portal()
  const email = `${role}-${crypto.randomUUID()}@example.org`
  const data = { email, password: 'correct horse battery', name: role, role, languages }
  const user = await payload.create({ collection: 'users', data, overrideAccess: true })
  return { ...user, collection: 'users' }
}

/** The rights of one person, as the admin and the REST API give them. */
export const as = (user: Person | null) => ({ overrideAccess: false as const, user })

type Saved = { id: string; [field: string]: unknown }

type Options = { locale?: Locale; id?: string; user?: Person; [option: string]: unknown }

/** Saves a record by the names of the fields that a test sets, without the types of each collection. */
export async function save(
  collection: CollectionSlug,
  data: Record<string, unknown>,
  options: Options = {},
): Promise<Saved> {
  const payload = await portal()
  const { id, user, locale = 'fr', ...rest } = options
  const call = { collection, data: data as never, locale, depth: 0, ...(user ? as(user) : {}), ...rest }
  const saved = id ? await payload.update({ ...call, id }) : await payload.create(call as never)
  return saved as unknown as Saved
}

type Publication = {
  languages?: Locale[]
  facts?: boolean
  user?: Person
  note?: string
  isConfirmed?: boolean
}

/** Publishes what is saved of a record: its facts and, where no other language is named, its French text. */
export const publication = (collection: CollectionSlug, id: string, options: Publication = {}) =>
  acting(collection, id, 'publish', options)

/** Takes a record offline: in every language, where none is named. */
export const withdrawal = (collection: CollectionSlug, id: string, options: Publication = {}) =>
  acting(collection, id, 'withdraw', { languages: ['fr', 'en'], ...options })

async function acting(
  collection: CollectionSlug,
  id: string,
  action: Act['action'],
  { languages = ['fr'], facts = true, user, ...rest }: Publication,
): Promise<Done[]> {
  const act: Act = { collection, id, action, languages, facts }
  return inTransaction(
    await portal(),
    async (req) => (await publish(req, [act], { ...rest, overrideAccess: !user })).done,
    user ? { user } : {},
  )
}

/** Saves a record in one language and publishes it there. */
export async function published(
  collection: CollectionSlug,
  data: Record<string, unknown>,
  options: Options = {},
): Promise<Saved> {
  const saved = await save(collection, data, options)
  await publication(collection, saved.id, { languages: [options.locale ?? 'fr'] })
  return saved
}

/** A record as the public has it in one language, relations as ids; null where it is not public. */
export async function shown(
  collection: Readable,
  id: string,
  locale: Locale = 'fr',
): Promise<Record<string, unknown> | null> {
  await portal()
  // The settings are read at its first import.
  const { publishedDocuments } = await import('#/data/documents')
  const [document] = await publishedDocuments(collection, locale, { where: { id: { equals: id } }, own: true })
  return (document as Record<string, unknown> | undefined) ?? null
}

export const partner = (name: string, more: Record<string, unknown> = {}) => ({ name, kind: 'convention', ...more })
