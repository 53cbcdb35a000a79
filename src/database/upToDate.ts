/** What is done to a database before it is served: the migrations, and what follows from newer code. */
import type { Payload } from 'payload'
import type { ClientBase } from 'pg'
import { carryFilesOver } from '../cms/files/sweep'
import { carryOver } from '../cms/publishing/carryOver'
import { rebuildLive } from '../cms/publishing/liveRebuild'
import { isLiveCurrent, noteLiveWritten } from './liveCode'
import { migrations } from './migrations'
import { migrationsOf, newerSchema } from './schema'

type Say = (text: string) => void

/** Runs the migrations that the database has not had. @throws when it had one that this code does not know */
export async function migrate(payload: Payload, client: ClientBase, say: Say): Promise<void> {
  const had = await migrationsOf(client)
  const newer = newerSchema(had)
  if (newer) throw new Error(newer)
  const pending = migrations.filter(({ name }) => !had.includes(name))
  if (pending.length === 0) return
  // Payload types each migration's arguments as unknown, the generated ones name them
  await payload.db.migrate({ migrations: migrations as never })
  say(`${pending.length} migration${pending.length > 1 ? 's' : ''} run: ${pending.map(({ name }) => name).join(', ')}`)
}

/** Readers have a role that may select what is public, and nothing else. It is made where the portal may make roles. */
export async function grantToReaders(client: ClientBase, say: Say): Promise<void> {
  const { rows } = await client.query<{ exists: boolean; may: boolean }>(`
    select exists (select from pg_roles where rolname = 'entente_reader') as exists, rolcreaterole or rolsuper as may
    from pg_roles where rolname = current_user`)
  const [role] = rows
  if (!role?.exists && !role?.may) {
    say('no role entente_reader: readers have the rights of the portal (see README, “In production”)')
    return
  }
  if (!role.exists) await client.query('create role entente_reader; grant entente_reader to current_user')
  await client.query(`grant usage on schema live to entente_reader;
    grant select on live.records, live.globals, live.words, live.addresses, live.successors to entente_reader`)
}

/** What was public before the ledger, and in drafts, is carried over once; so are files that had the names of uploads. */
export async function carriedOver(payload: Payload, say: Say): Promise<void> {
  const done = await carryOver(payload)
  if (done && done.entries + done.records > 0) {
    say(`carried over: ${done.entries} entries of the ledger, ${done.records} newer working copies`)
  }
  const { carried, missing } = await carryFilesOver(payload)
  if (carried > 0) say(`files carried over: ${carried}`)
  for (const name of missing) say(`file missing: uploads/${name}`)
}

/** After a change of the code that writes the live store, it is made anew: nobody has to publish each record once more. */
export async function currentLiveStore(payload: Payload, client: ClientBase, say: Say): Promise<void> {
  if (await isLiveCurrent(client)) return
  const written = await rebuildLive(payload)
  await noteLiveWritten(client)
  if (written > 0) say(`live store made: ${written} rows`)
}
