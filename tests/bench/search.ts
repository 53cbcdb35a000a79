/**
 * The search of the database among many records: `npm run bench:search -- 10000` or `-- 100000`. The judged queries and
 * a hundred that match the invented records, over everything, one type and one status.
 */

import type { IndexSearch } from '#/data/search'
import { atScale, printPlan, timed, timesHead, timesRow } from './scale/measure'
import { type Asked, broad, judged } from './scale/queries'
import { table } from './support'

const targets: Record<number, number> = { 10000: 20, 100000: 50 }

await atScale(async (scale) => {
  const { records } = scale
  const { search } = await import('../../src/data/search')
  const { matchingOf } = await import('../../src/data/searchMatching')
  const plain = { types: [], day: '2026-01-01', statuses: [], themes: [], page: 1, size: 10 }
  const lists = { judged: judged(), broad: broad() }
  const selections: Record<string, Partial<IndexSearch>> = {
    whole: {},
    'of one type': { types: ['decisions'] },
    'of one status': { statuses: ['inEffect'] },
  }
  const rows: string[][] = []
  const slow: { text: string; ms: number }[] = []
  for (const [list, asked] of Object.entries(lists)) {
    for (const [name, selection] of Object.entries(selections)) {
      const ask = ({ locale, text }: Asked) => search({ ...plain, ...selection, locale, text })
      for (const each of asked) await ask(each) // warms the database
      const times: number[] = []
      for (const each of asked) {
        const ms = await timed(() => ask(each))
        times.push(ms)
        slow.push({ text: each.text, ms })
      }
      rows.push(timesRow(`${list}, ${name}`, times, list === 'judged' ? targets[records] : undefined))
    }
  }
  table(`Searches among ${records} records, from the question to the last row`, [timesHead, ...rows])
  const slowest = slow.toSorted((a, b) => b.ms - a.ms).slice(0, 8)
  console.log(`\n  Slowest: ${slowest.map(({ text, ms }) => `${text} ${ms.toFixed(0)} ms`).join('; ')}.`)
  for (const [text, reading] of [
    ['baleine', 'words'],
    ['18.49', 'words'],
    ['biodiv', 'beginning'],
  ] as const) {
    const { sql, values } = matchingOf({ locale: 'fr' }, text, reading)
    const counted = `with ${sql} select count(*) from matching`
    await printPlan(scale, `What “${text}” matches`, counted, values)
  }
})
