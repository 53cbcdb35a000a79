/** Selections of working copies, by which lists are shown and the start page counts: one query for both. */
import { sql } from '@payloadcms/db-postgres'
import type { BaseFilter, CollectionSlug, PayloadRequest } from 'payload'
import { isStaff } from '#/cms/accounts/access'
import { databaseOf } from '#/cms/transaction'
import { isLocale, type Locale, locales } from '#/i18n/locales'
import { plain } from '#/i18n/slugify'
import { rows } from '#/live/ledger'

export const selectionNames = [
  'review',
  'returned',
  'mine',
  'translate',
  'outdated',
  'changed',
  'unverified',
  'ending',
  'unshown',
] as const
type Selection = (typeof selectionNames)[number]

type Person = { id: string; role?: unknown; languages?: unknown }

/** The languages in which a person works: those of a translator, or all. */
function languagesOf({ role, languages }: Person): Locale[] {
  const own = Array.isArray(languages) ? languages.filter(isLocale) : []
  return role === 'translator' ? own : [...locales]
}

/** The condition by which `desk.states` has every word of a text; null for a text without words. */
export function wordsFound(text: string) {
  const terms = plain(text.slice(0, 200)).split(/\s+/u).filter(Boolean)
  if (terms.length === 0) return null
  return sql.join(
    terms.map((term) => sql`strpos(search, ${term}) > 0`),
    sql` and `,
  )
}

/** The records of a selection, as `collection` and `record`. */
function recordsOf(selection: Selection, person: Person) {
  const languages = sql.join(
    languagesOf(person).map((locale) => sql`${locale}`),
    sql`, `,
  )
  const inLanguages = languagesOf(person).length > 0 ? sql`t.locale in (${languages})` : sql`false`
  switch (selection) {
    case 'review': {
      const decides = person.role === 'publisher' || person.role === 'administrator'
      return sql`select r.collection, r.record from desk.current_reviews r
        where r.state = 'asked' and ${decides}::boolean and r.by_id is distinct from ${person.id}::uuid`
    }
    case 'returned':
      return sql`select r.collection, r.record from desk.current_reviews r
        where r.state = 'returned' and ${person.id}::uuid = (select a.by_id from desk.reviews a
          where a.collection = r.collection and a.record = r.record and a.locale = r.locale and a.state = 'asked'
          order by a.id desc limit 1)`
    case 'mine':
      return sql`select s.collection, s.record from desk.states s
        where s.saved_by = ${person.id} and (s.state = 'changed' or not exists (select 1 from desk.states o
          where o.collection = s.collection and o.record = s.record and o.state in ('public', 'changed')))`
    case 'translate':
      return sql`select t.collection, t.record from desk.translations t where t.missing > 0 and ${inLanguages}`
    case 'outdated':
      return sql`select t.collection, t.record from desk.translations t where t.outdated > 0 and ${inLanguages}`
    case 'changed':
      return sql`select s.collection, s.record from desk.states s where s.state = 'changed'`
    case 'unverified':
      return sql`select s.collection, s.record from desk.states s where s.unverified`
    case 'ending':
      return sql`select 'agreements' as collection, a.id as record from agreements a
        where a.end_date between now() and now() + interval '1 year'`
    case 'unshown':
      return sql`select u.collection, u.record from record_uses u
        where u.target_collection in ('partners', 'meetings')
          and exists (select 1 from desk.states s where s.collection = u.collection and s.record = u.record
            and s.state in ('public', 'changed'))
          and not exists (select 1 from desk.states s where s.collection = u.target_collection and s.record = u.target
            and s.state in ('public', 'changed'))`
  }
}

type Count = { selection: Selection; collection: string; count: number }

/** How many records each selection has for the person of a request, by collection; none of those in the trash. */
export async function countsOf(req: PayloadRequest): Promise<Count[]> {
  const { user } = req
  if (!user || !isStaff(req)) return []
  const each = selectionNames.map(
    (selection) =>
      sql`select ${selection}::text as selection, collection, record from (${recordsOf(selection, user)}) r`,
  )
  return rows<Count>(
    await databaseOf(req),
    sql`select selection, collection::text as collection, count(distinct record)::int as count
      from (${sql.join(each, sql` union all `)}) chosen
      where exists (select 1 from desk.states s
        where s.collection = chosen.collection::text and s.record = chosen.record)
      group by 1, 2 order by 1, 2`,
  )
}

/** The filter of a list by the selection that its address names in `desk`. */
export const selectedIn =
  (collection: CollectionSlug): BaseFilter =>
  async ({ req }) => {
    const selection = selectionNames.find((name) => name === req.query?.desk)
    if (!selection || !req.user || !isStaff(req)) return null
    const found = await rows<{ id: string }>(
      await databaseOf(req),
      sql`select distinct record::text as id from (${recordsOf(selection, req.user)}) r where collection = ${collection}`,
    )
    return { id: { in: found.map(({ id }) => id) } }
  }

export type DueSet = { id: string; name: string; state: 'scheduled' | 'failed' }

/** The sets that failed, and those that become public within a week. */
export async function setsToWatch(req: PayloadRequest): Promise<DueSet[]> {
  if (!isStaff(req)) return []
  return rows<DueSet>(
    await databaseOf(req),
    sql`select id::text as id, name, state from desk.sets
      where state = 'failed' or (state = 'scheduled' and due < now() + interval '7 days')
      order by state, due, name limit 20`,
  )
}
