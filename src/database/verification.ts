/** Whether everything that the portal keeps is whole: files, references, words of the search, ledger, audit, live store. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { verifyAudit } from '../cms/audit/audit'
import { checkFiles } from '../cms/files/fileCheck'
import { liveProblems } from '../cms/publishing/liveRebuild'
import { checkReferences } from '../cms/publishing/referenceCheck'
import { databaseOf, inTransaction } from '../cms/transaction'
import { verify } from '../live/ledger'
import { missingWords } from '../live/words'

/**
 * Changes nothing. Publications wait while what is public is compared with the ledger.
 * @param say gets a line for each fault, and one for each kind that has none
 * @returns how many faults there are
 */
export async function verifyPortal(payload: Payload, say: (line: string) => void): Promise<number> {
  let faults = 0
  const tell = (kind: string, problems: string[], right: string) => {
    faults += problems.length
    for (const line of problems.length > 0 ? problems : [right]) say(`${kind}: ${line}`)
  }
  await inTransaction(payload, async (req) => {
    const database = await databaseOf(req)
    await database.execute(sql`set transaction isolation level repeatable read, read only`)
    // Many files are read between two statements.
    await database.execute(sql`set local idle_in_transaction_session_timeout = 0`)
    await database.execute(sql`set local statement_timeout = 0`)

    const { named, problems, unnamed } = await checkFiles(database)
    tell('files', problems, `${named}, each whole`)
    for (const place of unnamed) say(`files: uploads/${place} is named by no row, which is no fault`)
    const { references, problems: lost } = await checkReferences(req)
    tell('references', lost, `${references}, each leads to a record`)
    const missing = await missingWords(database)
    tell(
      'search',
      missing.map((word) => `${word} is not among the words`),
      'has every word of what is public',
    )
    const { entries, wrong } = await verify(database)
    tell('ledger', wrong ? [wrong] : [], `${entries} entries, and the chain holds`)
    const audit = await verifyAudit(database)
    tell('audit', audit.wrong ? [audit.wrong] : [], `${audit.entries} entries, and the chain holds`)
  })
  tell('live store', await liveProblems(payload), 'agrees with the ledger')
  return faults
}
