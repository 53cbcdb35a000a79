/** A process that publishes the sets that are due, to be killed: it says when it begins and when it is done. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { publishDue } from '#/editorial/sets/publishSet'

const payload = await getPayload({ config, disableOnInit: true, cron: false })
process.stdout.write('begun\n')
const published = await publishDue(payload)
process.stdout.write(`published ${published}\n`)
await payload.destroy()
process.exit(0)
