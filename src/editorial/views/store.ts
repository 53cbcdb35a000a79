/** Saved views of lists: an address of a list under a name, for one person, a role or the team. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { actorOf, type Role } from '#/cms/accounts/access'
import { databaseOf } from '#/cms/transaction'
import { rows } from '#/live/ledger'

/** Null: for its owner alone. */
export type Audience = Role | 'team' | null

export type SavedView = {
  id: string
  name: string
  /** The query of the list's address. */
  query: string
  audience: Audience
  /** Whether the person who asks may remove it. */
  isOwn: boolean
}

/** What a person may see: their own, those of their role, and those of the team. */
const seenBy = (person: { id: string; role: Role }) =>
  sql`(owner = ${person.id} or audience in ('team', ${person.role}))`

const removableBy = (person: { id: string; role: Role }) =>
  sql`(owner = ${person.id} or (audience is not null and ${person.role === 'administrator'}))`

export async function viewsOf(collection: string, req: PayloadRequest): Promise<SavedView[]> {
  const person = actorOf(req)
  if (!person) return []
  return rows<SavedView>(
    await databaseOf(req),
    sql`select id::text, name, query, audience, ${removableBy(person)} as "isOwn" from desk.views
      where collection = ${collection} and ${seenBy(person)} order by audience is null, lower(name), id`,
  )
}

export async function addView(
  { collection, name, query, audience }: Omit<SavedView, 'id' | 'isOwn'> & { collection: string },
  req: PayloadRequest,
): Promise<string> {
  const id = randomUUID()
  const database = await databaseOf(req)
  // What a person kept for themselves goes with them; what they made for others stays.
  await database.execute(sql`delete from desk.views where audience is null and owner not in (select id from users)`)
  await database.execute(sql`
    insert into desk.views (id, collection, name, query, audience, owner)
    values (${id}, ${collection}, ${name}, ${query}, ${audience}, ${req.user?.id})`)
  return id
}

/** @returns whether there was such a view that the person may remove */
export async function removeView(id: string, req: PayloadRequest): Promise<boolean> {
  const person = actorOf(req)
  if (!person) return false
  const removed = await rows(
    await databaseOf(req),
    sql`delete from desk.views where id = ${id} and ${removableBy(person)} returning id`,
  )
  return removed.length > 0
}
