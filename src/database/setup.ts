/**
 * One run before the portal serves: migrations, the first administrator, the first content. Several processes may start
 * at once; one works, the others wait and find it done.
 */
import { getPayload, type Payload } from 'payload'
import pg from 'pg'
import { advisoryLocks } from '#/advisoryLocks'
import config from '../../payload.config'
import { loadContent } from '../content/load'
import { serverEnv } from '../env'
import { generatedPassword } from './password'
import { carriedOver, currentLiveStore, grantToReaders, migrate } from './upToDate'

const { adminEmail, adminPassword, databaseUrl } = serverEnv()
const say = (text: string) => process.stdout.write(`${text}\n`)

const lock = new pg.Client({ connectionString: databaseUrl })
await lock.connect()
await lock.query('select pg_advisory_lock($1)', [advisoryLocks.setup])
try {
  const payload = await getPayload({ config, disableOnInit: true, cron: false })
  await migrate(payload, lock, say)
  await firstAdministrator(payload)
  await grantToReaders(lock, say)
  await carriedOver(payload, say)
  if (!process.argv.includes('--migrations-only')) await firstContent(payload)
  await currentLiveStore(payload, lock, say)
  await payload.destroy()
} finally {
  await lock.end()
}
process.exit(0)

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
