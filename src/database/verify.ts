/** `npm run verify`: whether everything that the portal keeps is whole. It ends with 1 when something is wrong. */
import { getPayload } from 'payload'
import config from '../../payload.config'
import { verifyPortal } from './verification'

const say = (text: string) => process.stdout.write(`${text}\n`)

const payload = await getPayload({ config, disableOnInit: true, cron: false })
const faults = await verifyPortal(payload, say)
if (faults > 0) say(`${faults} ${faults > 1 ? 'faults' : 'fault'}`)
await payload.destroy()
process.exit(faults > 0 ? 1 : 0)
