/** `npm run ledger:verify`: reckons the chain of the ledger again. It changes nothing. */
import { createLocalReq, getPayload } from 'payload'
import config from '../../payload.config'
import { databaseOf } from '../cms/transaction'
import { verify } from '../live/ledger'

const payload = await getPayload({ config, disableOnInit: true, cron: false })
const { entries, wrong } = await verify(await databaseOf(await createLocalReq({}, payload)))
process.stdout.write(`${wrong ? `ledger: ${wrong}` : `ledger: ${entries} entries, and the chain holds`}\n`)
await payload.destroy()
process.exit(wrong ? 1 : 0)
