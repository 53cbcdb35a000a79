/** `npm run live:rebuild`: makes the live store anew from the ledger. Whether the two agree: `npm run verify`. */
import { getPayload } from 'payload'
import config from '../../payload.config'
import { rebuildLive } from '../cms/publishing/liveRebuild'

const say = (text: string) => process.stdout.write(`${text}\n`)

const payload = await getPayload({ config, disableOnInit: true, cron: false })
const rows = await rebuildLive(payload, showing())
say(`live store: ${rows} rows`)
await payload.destroy()
process.exit()

/** Shows progress: one line that is updated on a terminal, elsewhere a line for each tenth. */
function showing(): (done: number, all: number) => void {
  let told = -1
  return (done, all) => {
    const tenth = Math.floor((10 * done) / all)
    if (process.stdout.isTTY) process.stdout.write(`\rlive store: ${done} of ${all} records${done === all ? '\n' : ''}`)
    else if (tenth > told) say(`live store: ${done} of ${all} records`)
    told = tenth
  }
}
