/** What an administrator asks of the audit: a person, a kind, days, a record; and the entries that answer. */
import { sql } from '@payloadcms/db-postgres'
import { Forbidden, type PayloadRequest } from 'payload'
import { isAdministrator } from '#/cms/accounts/access'
import { entriesOf, type Placed } from '#/cms/audit/audit'
import { isKind, type Kind } from '#/cms/audit/kinds'
import { isUuid } from '#/cms/input/shape'
import { databaseOf } from '#/cms/transaction'
import type { Link } from '#/live/chain'
import { rows } from '#/live/ledger'

/** At the command line, in place of a person. */
export const commands = 'commands'

export type Selection = {
  person: string | null
  kind: Kind | null
  from: string | null
  to: string | null
  record: string | null
  /** The entries below this number. */
  below: number | null
}

type Given = Record<string, string | string[] | undefined> | URLSearchParams

/** What cannot be read is ignored. */
export function selectionIn(given: Given): Selection {
  const text = (name: string) => {
    const value = given instanceof URLSearchParams ? given.get(name) : given[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const [person, kind, record, below] = [text('person'), text('kind'), text('record'), text('below')]
  return {
    person: person === commands || isUuid(person) ? person : null,
    kind: isKind(kind) ? kind : null,
    from: dayIn(text('from')),
    to: dayIn(text('to')),
    record: record !== null && /^[\w-]{1,64}$/.test(record) ? record : null,
    below: below !== null && /^\d{1,15}$/.test(below) ? Number(below) : null,
  }
}

function dayIn(text: string | null): string | null {
  if (text === null || !/^20\d\d-\d\d-\d\d$/.test(text)) return null
  const moment = new Date(text)
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text) ? text : null
}

export function queryOf({ below, ...selection }: Selection, more: Record<string, string> = {}): string {
  const given = Object.entries({ ...selection, ...(below === null ? {} : { below: String(below) }) })
  const named = given.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return new URLSearchParams({ ...Object.fromEntries(named), ...more }).toString()
}

/** A day is that of the Secretariat. */
const zone = 'Europe/Zurich'

function conditionOf({ person, kind, from, to, record }: Selection) {
  const conditions = [
    person === commands && sql`operator is not null`,
    // What somebody did, and what was done with their account.
    person && person !== commands && sql`(person = ${person} or (collection = 'users' and record = ${person}))`,
    kind && sql`kind = ${kind}`,
    record && sql`record = ${record}`,
    from && sql`at >= ${from}::timestamp at time zone ${zone}`,
    to && sql`at < (${to}::timestamp + interval '1 day') at time zone ${zone}`,
  ].filter((condition) => condition !== null && condition !== false && condition !== '')
  return sql.join([sql`true`, ...conditions], sql` and `)
}

/**
 * The newest entries of a selection.
 * @throws Forbidden for everybody but administrators
 */
export async function selected(req: PayloadRequest, selection: Selection, limit: number): Promise<(Placed & Link)[]> {
  if (!isAdministrator(req)) throw new Forbidden(req.t)
  return entriesOf(await databaseOf(req), { where: conditionOf(selection), below: selection.below, limit })
}

/**
 * Everybody who did something, by their newest name.
 * @throws Forbidden for everybody but administrators
 */
export async function peopleIn(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  if (!isAdministrator(req)) throw new Forbidden(req.t)
  const found = await rows<{ id: string; name: string }>(
    await databaseOf(req),
    sql`select distinct on (person) person::text as id, coalesce(person_name, '–') as name
      from audit.entries where person is not null order by person, seq desc`,
  )
  return found.toSorted((a, b) => a.name.localeCompare(b.name))
}
