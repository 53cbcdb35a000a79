/** What the team says of a record in one language, as the database keeps it. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '#/cms/transaction'
import type { Locale } from '#/i18n/locales'
import { type Database, rows } from '#/live/ledger'

export type Comment = {
  id: string
  locale: Locale
  text: string
  by_name: string | null
  /** ISO. */
  at: string
  done_by_name: string | null
  done_at: string | null
}

/** Every comment on a record, the oldest first. */
export async function commentsOf(database: Database, collection: string, record: string): Promise<Comment[]> {
  const found = await rows<Omit<Comment, 'at' | 'done_at'> & { at: Date; done_at: Date | null }>(
    database,
    sql`select id::text, locale, text, by_name, at, done_by_name, done_at from desk.comments
      where collection = ${collection} and record = ${record} order by at, id`,
  )
  return found.map((comment) => ({
    ...comment,
    at: new Date(comment.at).toISOString(),
    done_at: comment.done_at ? new Date(comment.done_at).toISOString() : null,
  }))
}

/** The people whom a text names as `@Name`; of two names that begin alike, the longer one. */
export function mentionedIn<T extends { name: string }>(text: string, team: readonly T[]): T[] {
  let rest = text
  return team
    .filter(({ name }) => name)
    .toSorted((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => {
      const before = rest
      rest = rest.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])@${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
        '',
      )
      return rest !== before
    })
}

export async function addComment(
  req: PayloadRequest,
  collection: string,
  record: string,
  { locale, text, mentioned }: { locale: Locale; text: string; mentioned: readonly string[] },
): Promise<void> {
  await (await databaseOf(req)).execute(sql`
    insert into desk.comments (collection, record, locale, text, mentioned, by_id, by_name)
    values (${collection}, ${record}, ${locale}, ${text},
      array(select value::uuid from jsonb_array_elements_text(${JSON.stringify(mentioned)}::jsonb)),
      ${req.user?.id ?? null}, ${req.user?.name ?? null})`)
}

/**
 * Marks a comment as done, or as open again; one that is so already stays as it is.
 * @returns whether there is such a comment on the record
 */
export async function markDone(
  req: PayloadRequest,
  collection: string,
  record: string,
  { id, isDone }: { id: string; isDone: boolean },
): Promise<boolean> {
  const database = await databaseOf(req)
  const found = await rows(
    database,
    sql`select id from desk.comments where id = ${id} and collection = ${collection} and record = ${record}`,
  )
  const [by, name] = isDone ? [req.user?.id ?? null, req.user?.name ?? null] : [null, null]
  await database.execute(sql`
    update desk.comments set done_by_id = ${by}, done_by_name = ${name},
      done_at = case when ${isDone} then clock_timestamp() end
    where id = ${id} and collection = ${collection} and record = ${record} and (done_at is not null) <> ${isDone}`)
  return found.length > 0
}
