/**
 * One run before the portal serves: migrations, the first administrator, the first content. Several processes may start
 * at once; one works, the others wait and find it done.
 */
import { getPayload, type Payload } from 'payload'
import pg from 'pg'
import config from '../../payload.config'
import { carryFilesOver } from '../cms/files/sweep'
import { carryOver } from '../cms/publishing/carryOver'
import { rebuildLive } from '../cms/publishing/liveRebuild'
import { loadContent } from '../content/load'
import { serverEnv } from '../env'
import { isLiveCurrent, noteLiveWritten } from './liveCode'
import { migrations } from './migrations'
import { generatedPassword } from './password'
import { setupLock } from './setupLock'

const { adminEmail, adminPassword, databaseUrl } = serverEnv()
const say = (text: string) => process.stdout.write(`${text}\n`)

const lock = new pg.Client({ connectionString: databaseUrl })
await lock.connect()
await lock.query('select pg_advisory_lock($1)', [setupLock])
try {
  const payload = await getPayload({ config, disableOnInit: true, cron: false })
  await migrate(payload)
  await firstAdministrator(payload)
  await grantToReaders()
  await carriedOver(payload)
  await filesCarriedOver(payload)
  if (!process.argv.includes('--migrations-only')) await firstContent(payload)
  await currentLiveStore(payload)
  await payload.destroy()
} finally {
  await lock.end()
}
process.exit(0)

async function migrate(payload: Payload): Promise<void> {
  const { rows } = await lock.query("select to_regclass('payload_migrations') as made")
  const done = rows[0].made ? await lock.query<{ name: string }>('select name from payload_migrations') : { rows: [] }
  const pending = migrations.filter(({ name }) => !done.rows.some((row) => row.name === name))
  if (pending.length === 0) return
  // Payload types each migration's arguments as unknown, the generated ones name them
  await payload.db.migrate({ migrations: migrations as never })
  say(`${pending.length} migration${pending.length > 1 ? 's' : ''} run: ${pending.map(({ name }) => name).join(', ')}`)
}

/** Readers have a role that may select what is public, and nothing else. It is made where the portal may make roles. */
async function grantToReaders(): Promise<void> {
  const { rows } = await lock.query<{ exists: boolean; may: boolean }>(`
    select exists (select from pg_roles where rolname = 'entente_reader') as exists, rolcreaterole or rolsuper as may
    from pg_roles where rolname = current_user`)
  const [role] = rows
  if (!role?.exists && !role?.may) {
    say('no role entente_reader: readers have the rights of the portal (see README, “In production”)')
    return
  }
  if (!role.exists) await lock.query('create role entente_reader; grant entente_reader to current_user')
  await lock.query(`grant usage on schema live to entente_reader;
    grant select on live.records, live.globals, live.words, live.addresses, live.successors to entente_reader`)
}

async function firstAdministrator(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true }) // nobody is signed in yet
  if (totalDocs > 0) return
  const password = adminPassword ?? generatedPassword()
  const email = adminEmail ?? 'admin@localhost.localdomain'
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Administration', role: 'administrator' },
    overrideAccess: true, // nobody is signed in yet
  })
  say(`first administrator: ${email}`)
  if (!adminPassword) say(`password, shown this once: ${password}`)
}

async function firstContent(payload: Payload): Promise<void> {
  const outcome = await loadContent(payload)
  if (outcome.done === 'loaded') say(`first content loaded: ${outcome.records} records`)
  if (outcome.done === 'refused') say(`content kept as editors left it: ${outcome.records} records`)
}

/** What was public before the ledger, and in drafts, is carried over once. */
async function carriedOver(payload: Payload): Promise<void> {
  const done = await carryOver(payload)
  if (done && done.entries + done.records > 0) {
    say(`carried over: ${done.entries} entries of the ledger, ${done.records} newer working copies`)
  }
}

/** Files had the names that they were uploaded under, and get those of their content. */
async function filesCarriedOver(payload: Payload): Promise<void> {
  const { carried, missing } = await carryFilesOver(payload)
  if (carried > 0) say(`files carried over: ${carried}`)
  for (const name of missing) say(`file missing: uploads/${name}`)
}

/** After a change of the code that writes the live store, it is made anew: nobody has to publish each record once more. */
async function currentLiveStore(payload: Payload): Promise<void> {
  if (await isLiveCurrent(lock)) return
  const written = await rebuildLive(payload)
  await noteLiveWritten(lock)
  if (written > 0) say(`live store made: ${written} rows`)
}
