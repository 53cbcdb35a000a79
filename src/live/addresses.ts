/** Every address that was ever public, by language: an address that is no longer used leads on, or says that it is gone. */
import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '#/i18n/locales'
import { type Database, rows } from './ledger'
import type { Located } from './records'

export type Address = { locale: string; slug: string }

/**
 * Notes at which addresses a record is public from a moment on, and which of its addresses are no longer used. Said again
 * of a moment of before the ledger, when the live store is made anew, it notes nothing more.
 * @param of the record, and what the addresses are of: its own collection, or that of files which it makes public
 * @param now its addresses; an empty one is none
 * @param at ISO with milliseconds
 */
export async function noteAddresses(
  database: Database,
  { collection, id }: Located,
  now: readonly Address[],
  at: string,
): Promise<void> {
  const used = JSON.stringify(now.filter(({ slug }) => slug !== ''))
  await database.execute(sql`
    update live.addresses set until = ${at}
    where collection = ${collection} and record = ${id} and until is null and not exists (
      select from jsonb_to_recordset(${used}::jsonb) as now (locale text, slug text)
      where now.locale = addresses.locale and now.slug = addresses.slug)`)
  await database.execute(sql`
    insert into live.addresses (collection, locale, slug, record, since)
    select distinct ${collection}, locale, slug, ${id}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${used}::jsonb) as now (locale text, slug text)
    where not exists (select from live.addresses known where known.collection = ${collection} and known.record = ${id}
      and known.locale = now.locale and known.slug = now.slug
      and (known.until is null or known.before_ledger and known.until >= ${at}::timestamptz))`)
}

/** The title of the other record that is public at an address. */
export async function publicOwnerOf(
  database: Database,
  { collection, id }: Located,
  locale: Locale,
  slug: string,
): Promise<string | null> {
  const [owner] = await rows<{ title: string }>(
    database,
    sql`select title from live.records
      where collection = ${collection} and locale = ${locale} and slug = ${slug} and id <> ${id} limit 1`,
  )
  return owner?.title ?? null
}

/** The present addresses of a record at which another was public before. */
export function reusedAddressesOf(database: Database, { collection, id }: Located): Promise<Address[]> {
  return rows(
    database,
    sql`select distinct own.locale, own.slug from live.addresses own
      join live.addresses other on other.collection = own.collection and other.locale = own.locale
        and other.slug = own.slug and other.record <> own.record
      where own.collection = ${collection} and own.record = ${id} and own.until is null`,
  )
}
