/**
 * `npm run index:rebuild`: rebuilds the public index from the records. `npm run index:rebuild -- --check` changes
 * nothing, and reports whether index and records agree.
 */
import { getPayload } from 'payload'
import config from '../../payload.config'
import { indexProblems, rebuildIndex } from '../cms/publishing/rebuildIndex'

const say = (text: string) => process.stdout.write(`${text}\n`)

const isCheck = process.argv.includes('--check')
const payload = await getPayload({ config, disableOnInit: true, cron: false })
if (isCheck) {
  const problems = await indexProblems(payload)
  for (const problem of problems) say(problem)
  say(problems.length === 0 ? 'index: agrees with the records' : `index: ${problems.length} rows differ`)
  process.exitCode = problems.length === 0 ? 0 : 1
} else {
  const rows = await rebuildIndex(payload, showing())
  say(`index: ${rows} rows`)
}
await payload.destroy()
process.exit()

/** Shows progress: one line that is updated on a terminal, elsewhere a line for each tenth. */
function showing(): (done: number, all: number) => void {
  let told = -1
  return (done, all) => {
    const tenth = Math.floor((10 * done) / all)
    if (process.stdout.isTTY) process.stdout.write(`\rindex: ${done} of ${all} records${done === all ? '\n' : ''}`)
    else if (tenth > told) say(`index: ${done} of ${all} records`)
    told = tenth
  }
}
