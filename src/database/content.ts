/**
 * `npm run content [-- --replace]`: loads the first content again. Without `--replace` it changes nothing in a database
 * that holds records; with it, the records of the first content are written over, and every other record stays.
 */
import { getPayload } from 'payload'
import config from '../../payload.config'
import { loadContent } from '../content/load'

const say = (text: string) => process.stdout.write(`${text}\n`)

async function run(): Promise<number> {
  const payload = await getPayload({ config, disableOnInit: true, cron: false })
  const outcome = await loadContent(payload, { replace: process.argv.includes('--replace') })
  await payload.destroy()
  switch (outcome.done) {
    case 'loaded':
      say(`first content loaded: ${outcome.records} records`)
      return 0
    case 'present':
      say('first content already there: nothing was written')
      return 0
    case 'refused':
      say(`nothing was written: the database holds ${outcome.records} records, and some may be editors’ work.`)
      say('To write the first content over the records it once made: npm run content -- --replace')
      return 1
  }
}

process.exit(await run())
