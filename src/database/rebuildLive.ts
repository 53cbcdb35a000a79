/**
 * `npm run live:rebuild`: makes the live store anew from the ledger. `npm run live:rebuild -- --check` changes nothing,
 * and reports whether the two agree.
 */
import { getPayload } from 'payload'
import config from '../../payload.config'
import { liveProblems, rebuildLive } from '../cms/publishing/liveRebuild'

const say = (text: string) => process.stdout.write(`${text}\n`)

const isCheck = process.argv.includes('--check')
const payload = await getPayload({ config, disableOnInit: true, cron: false })
if (isCheck) {
  const problems = await liveProblems(payload)
  for (const problem of problems) say(problem)
  say(problems.length === 0 ? 'live store: agrees with the ledger' : `live store: ${problems.length} rows differ`)
  process.exitCode = problems.length === 0 ? 0 : 1
} else {
  const rows = await rebuildLive(payload, showing())
  say(`live store: ${rows} rows`)
}
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
