/** Sets in the database. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { note } from '#/cms/audit/audit'
import type { Kind } from '#/cms/audit/kinds'
import type { Act } from '#/cms/publishing/publication'
import { titleOf } from '#/cms/publishing/uses'
import { databaseOf } from '#/cms/transaction'
import { type Locale, locales } from '#/i18n/locales'
import { type Database, rows } from '#/live/ledger'

export type SetState = 'open' | 'scheduled' | 'done' | 'failed'

export type Member = { collection: CollectionSlug; record: string; locale: Locale; action: 'publish' | 'withdraw' }

export type PublicationSet = {
  id: string
  name: string
  note: string
  state: SetState
  /** The moment at which it is published (ISO), with the hour and the zone in which it was said. */
  due: string | null
  local: string | null
  zone: string | null
  /** Why it was not published, in sentences. */
  problems: string[] | null
  madeBy: string | null
  scheduledBy: string | null
  doneAt: string | null
  /** The number of its records. */
  records: number
}

export type NamedMember = Member & { title: string }

type Row = Omit<PublicationSet, 'due' | 'doneAt'> & { due: Date | null; doneAt: Date | null; scheduler: string | null }

const columns = sql.raw(`id::text, name, note, state, due, local, zone, problems, made_by_name as "madeBy",
  scheduled_by_name as "scheduledBy", scheduled_by::text as scheduler, done_at as "doneAt",
  (select count(distinct record)::int from desk.set_members m where m.set = s.id) as records`)

const iso = (moment: Date | null) => (moment ? new Date(moment).toISOString() : null)
const read = ({ scheduler: _, ...row }: Row): PublicationSet => ({ ...row, due: iso(row.due), doneAt: iso(row.doneAt) })

/** Every set, those that are due soonest first; of those that are done the newest hundred. */
export async function allSets(req: PayloadRequest): Promise<PublicationSet[]> {
  const found = await rows<Row>(
    await databaseOf(req),
    sql`(select ${columns} from desk.sets s where state <> 'done')
      union all (select ${columns} from desk.sets s where state = 'done' order by done_at desc limit 100)
      order by due nulls last, name`,
  )
  return found.map(read)
}

export async function setOf(id: string, req: PayloadRequest): Promise<PublicationSet | null> {
  const [row] = await rows<Row>(await databaseOf(req), sql`select ${columns} from desk.sets s where id = ${id}`)
  return row ? read(row) : null
}

/** A set that stays as it is until the transaction ends, with the person who scheduled it. */
export async function heldSet(
  transaction: Database,
  id: string,
): Promise<(PublicationSet & { scheduler: string | null; isDue: boolean }) | null> {
  const [row] = await rows<Row & { isDue: boolean }>(
    transaction,
    sql`select ${columns}, coalesce(due <= clock_timestamp(), false) as "isDue" from desk.sets s where id = ${id} for update`,
  )
  return row ? { ...read(row), scheduler: row.scheduler, isDue: row.isDue } : null
}

/** The sets whose moment has come, by the clock of the database. */
export async function dueSets(req: PayloadRequest): Promise<string[]> {
  const found = await rows<{ id: string }>(
    await databaseOf(req),
    sql`select id::text from desk.sets where state = 'scheduled' and due <= clock_timestamp() order by due, id`,
  )
  return found.map(({ id }) => id)
}

export async function membersOf(id: string, req: PayloadRequest): Promise<Member[]> {
  return rows<Member>(
    await databaseOf(req),
    sql`select collection, record::text, locale, action from desk.set_members where set = ${id} order by 1, 2, 3`,
  )
}

export async function namedMembers(id: string, req: PayloadRequest): Promise<NamedMember[]> {
  const titles = new Map<string, string>()
  const members = await membersOf(id, req)
  for (const { collection, record } of members) {
    if (!titles.has(record)) titles.set(record, await titleOf(collection, record, req))
  }
  return members.map((member) => ({ ...member, title: titles.get(member.record) ?? member.record }))
}

/** The open and scheduled sets that a record is in. */
export async function setsWith(collection: string, record: string, req: PayloadRequest) {
  return rows<{ id: string; name: string; locale: Locale; action: Member['action']; due: Date | null }>(
    await databaseOf(req),
    sql`select s.id::text, s.name, m.locale, m.action, s.due from desk.set_members m join desk.sets s on s.id = m.set
      where m.collection = ${collection} and m.record = ${record} and s.state <> 'done' order by s.due nulls last, s.name`,
  )
}

export async function addSet(
  { name, note: why }: { name: string; note: string },
  req: PayloadRequest,
): Promise<string> {
  const id = randomUUID()
  await (await databaseOf(req)).execute(sql`
    insert into desk.sets (id, name, note, made_by, made_by_name)
    values (${id}, ${name}, ${why}, ${req.user?.id ?? null}, ${req.user?.name ?? null})`)
  await noteSet(req, 'setMade', id)
  return id
}

export async function nameSet(id: string, { name, note: why }: { name: string; note: string }, req: PayloadRequest) {
  await (await databaseOf(req)).execute(sql`update desk.sets set name = ${name}, note = ${why} where id = ${id}`)
  await noteSet(req, 'setChanged', id)
}

/** @param moment null takes the set off the calendar */
export async function scheduleSet(
  id: string,
  moment: { at: string; local: string; zone: string } | null,
  req: PayloadRequest,
): Promise<void> {
  await (await databaseOf(req)).execute(sql`
    update desk.sets set state = ${moment ? 'scheduled' : 'open'}, due = ${moment?.at ?? null},
      local = ${moment?.local ?? null}, zone = ${moment?.zone ?? null}, problems = null,
      scheduled_by = ${moment ? (req.user?.id ?? null) : null}, scheduled_by_name = ${moment ? (req.user?.name ?? null) : null}
    where id = ${id}`)
  await noteSet(req, moment ? 'setScheduled' : 'setCancelled', id, moment ?? {})
}

/** @param problems none: it is done */
export async function endSet(id: string, problems: string[], req: PayloadRequest): Promise<void> {
  const said = problems.length > 0 ? JSON.stringify(problems) : null
  await (await databaseOf(req)).execute(sql`
    update desk.sets set state = ${said ? 'failed' : 'done'}, problems = ${said}::jsonb,
      done_at = ${said ? null : sql`clock_timestamp()`}
    where id = ${id}`)
  await noteSet(req, said ? 'setFailed' : 'setPublished', id, { problems })
}

export async function removeSet(id: string, req: PayloadRequest): Promise<void> {
  await noteSet(req, 'setDeleted', id)
  await (await databaseOf(req)).execute(sql`delete from desk.sets where id = ${id}`)
}

export async function putMembers(id: string, members: readonly Member[], req: PayloadRequest): Promise<void> {
  const database = await databaseOf(req)
  for (const { collection, record, locale, action } of members) {
    await database.execute(sql`
      insert into desk.set_members (set, collection, record, locale, action)
      values (${id}, ${collection}, ${record}, ${locale}, ${action})
      on conflict (set, collection, record, locale) do update set action = excluded.action`)
  }
  if (members.length > 0) await noteSet(req, 'setChanged', id, { put: members.map(inShort) })
}

export async function takeMembers(
  id: string,
  members: readonly Omit<Member, 'action'>[],
  req: PayloadRequest,
): Promise<void> {
  const database = await databaseOf(req)
  for (const { collection, record, locale } of members) {
    await database.execute(sql`
      delete from desk.set_members
      where set = ${id} and collection = ${collection} and record = ${record} and locale = ${locale}`)
  }
  await noteSet(req, 'setChanged', id, { taken: members.map(inShort) })
}

const inShort = ({ collection, record, locale }: Omit<Member, 'action'>) => `${collection} ${record} ${locale}`

async function noteSet(req: PayloadRequest, kind: Kind, id: string, details: Record<string, unknown> = {}) {
  const subject = { collection: 'sets', record: id, title: (await setOf(id, req))?.name ?? null }
  await note(req, kind, { subject, details })
}

/** The acts by which a set is published: one for each record and action. What is published takes its facts along. */
export function actsOf(members: readonly Member[]): Act[] {
  const acts = new Map<string, Act>()
  for (const { collection, record: id, locale, action } of members) {
    const key = `${collection} ${id} ${action}`
    const languages = [...(acts.get(key)?.languages ?? []), locale]
    const inOrder = locales.filter((language) => languages.includes(language))
    acts.set(key, { collection, id, action, languages: inOrder, facts: action === 'publish' })
  }
  return [...acts.values()]
}
