/** The people of the team, and the language in which each of them uses the administration. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { adminLanguage } from '#/cms/adminText'
import { databaseOf } from '#/cms/transaction'
import { isLocale, type Locale } from '#/i18n/locales'
import { rows } from '#/live/ledger'
import type { Role } from './access'

export type Member = { id: string; name: string; email: string; role: Role }

/** Everybody, in the order of their names. */
export async function teamOf(req: PayloadRequest): Promise<Member[]> {
  const { docs } = await req.payload.db.find<Member>({ collection: 'users', pagination: false, limit: 0, req })
  return docs.toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Whether they publish, and so decide of reviews. */
export const decides = ({ role }: Pick<Member, 'role'>) => role === 'publisher' || role === 'administrator'

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
