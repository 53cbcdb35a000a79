/** The people who review, and the language in which each of them uses the administration. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Role } from '#/cms/accounts/access'
import { adminLanguage } from '#/cms/adminText'
import type { Values } from '#/cms/publishing/room'
import { databaseOf } from '#/cms/transaction'
import { isLocale, type Locale } from '#/i18n/locales'
import { rows } from '#/live/ledger'
import { fingerprint } from './steps'

export type Member = { id: string; name: string; email: string; role: Role }

/** Everybody, in the order of their names. */
export async function teamOf(req: PayloadRequest): Promise<Member[]> {
  const { docs } = await req.payload.db.find<Member>({ collection: 'users', pagination: false, limit: 0, req })
  return docs.toSorted((a, b) => a.name.localeCompare(b.name))
}

export const decides = ({ role }: Pick<Member, 'role'>) => role === 'publisher' || role === 'administrator'

/** The most versions that are read to find an author. */
const furthest = 50

/** The person who gave a text its present form: a later save that left it as it was does not count. */
export async function authorOf(
  collection: CollectionSlug,
  id: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<string | null> {
  const { config } = req.payload.collections[collection]
  const { docs } = await req.payload.db.findVersions<Values>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: furthest,
    pagination: false,
    req,
  })
  let author: unknown = null
  let newest: string | null = null
  for (const { version } of docs) {
    const hash = fingerprint(config, version, locale)
    newest ??= hash
    if (hash !== newest) break
    author = version.savedBy
  }
  return author ? String(author) : null
}

/** Keeps the language of the administration of the person of a request, for letters to them. */
export async function noteLanguage(req: PayloadRequest): Promise<void> {
  if (!req.user) return
  const locale = adminLanguage(req)
  await (await databaseOf(req)).execute(sql`
    insert into desk.administration_languages as known (person, locale) values (${req.user.id}, ${locale})
    on conflict (person) do update set locale = excluded.locale where known.locale <> excluded.locale`)
}

/** The languages that are known of people, by their ids. */
export async function languagesOfPeople(req: PayloadRequest): Promise<ReadonlyMap<string, Locale>> {
  const known = await rows<{ person: string; locale: string }>(
    await databaseOf(req),
    sql`select person::text, locale from desk.administration_languages`,
  )
  return new Map(known.flatMap(({ person, locale }) => (isLocale(locale) ? [[person, locale] as const] : [])))
}
