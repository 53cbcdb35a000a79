/**
 * `npm run ledger:verify`: reckons the chain of the ledger again, and compares what it says is public with the records.
 * It changes nothing.
 */
import { createLocalReq, getPayload } from 'payload'
import config from '../../payload.config'
import { ledgerProblems } from '../cms/publishing/ledgerEntries'
import { databaseOf } from '../cms/transaction'
import { verify } from '../live/ledger'

const say = (text: string) => process.stdout.write(`${text}\n`)

const payload = await getPayload({ config, disableOnInit: true, cron: false })
const { entries, wrong } = await verify(await databaseOf(await createLocalReq({}, payload)))
say(wrong ? `ledger: ${wrong}` : `ledger: ${entries} entries, and the chain holds`)
const problems = await ledgerProblems(payload)
for (const problem of problems) say(problem)
say(problems.length === 0 ? 'ledger: agrees with the records' : `ledger: ${problems.length} records differ`)
await payload.destroy()
process.exit(wrong || problems.length > 0 ? 1 : 0)
