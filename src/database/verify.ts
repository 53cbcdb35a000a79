/**
 * `npm run verify`: whether everything that the portal keeps is whole. It changes nothing, and ends with 1 when something
 * is wrong. Publications wait while what is public is compared with the ledger.
 */
import { sql } from '@payloadcms/db-postgres'
import { getPayload, type PayloadRequest } from 'payload'
import config from '../../payload.config'
import { checkFiles } from '../cms/files/fileCheck'
import { liveProblems } from '../cms/publishing/liveRebuild'
import { checkReferences } from '../cms/publishing/referenceCheck'
import { databaseOf, inTransaction } from '../cms/transaction'
import { verify } from '../live/ledger'
import { missingWords } from '../live/words'

const say = (kind: string, text: string) => process.stdout.write(`${kind}: ${text}\n`)

/** Says what is wrong with one kind, or, when nothing is, what was looked at. */
function tell(kind: string, problems: string[], right: string): void {
  for (const problem of problems) say(kind, problem)
  say(kind, problems.length === 0 ? right : `${problems.length} wrong`)
  if (problems.length > 0) process.exitCode = 1
}

async function verifySnapshot(req: PayloadRequest): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`set transaction isolation level repeatable read, read only`)
  // Many files are read between two statements.
  await database.execute(sql`set local idle_in_transaction_session_timeout = 0`)

  const { named, problems, unnamed } = await checkFiles(database)
  tell('files', problems, `${named}, each whole`)
  if (unnamed.length > 0) say('files', `no row names ${unnamed.map((place) => `uploads/${place}`).join(', ')}`)

  const { references, problems: lost } = await checkReferences(req)
  tell('references', lost, `${references}, each leads to a record`)

  const missing = (await missingWords(database)).map((word) => `${word} is not among the words`)
  tell('search', missing, 'has every word of what is public')

  const { entries, wrong } = await verify(database)
  tell('ledger', wrong ? [wrong] : [], `${entries} entries, and the chain holds`)
}

const payload = await getPayload({ config, disableOnInit: true, cron: false })
await inTransaction(payload, verifySnapshot)
tell('live store', await liveProblems(payload), 'agrees with the ledger')
await payload.destroy()
process.exit()
