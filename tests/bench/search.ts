/**
 * The search among many records, as the database answers it: `npm run bench:search -- 10000` or `-- 100000`. The judged
 * queries and as many that speak of the invented records, whole and narrowed to one type.
 */

import { atScale, timed, timesHead, timesRow } from './scale/measure'
import { searches } from './scale/queries'
import { table } from './support'

const targets: Record<number, number> = { 10000: 20, 100000: 50 }

await atScale(async ({ records }) => {
  const { search } = await import('../../src/data/search')
  const times: Record<string, number[]> = { whole: [], narrowed: [] }
  const slow: { text: string; ms: number }[] = []
  for (const round of [0, 1]) {
    for (const { locale, text } of searches()) {
      for (const [name, types] of [
        ['whole', []],
        ['narrowed', ['decisions']],
      ] as const) {
        const ms = await timed(() => search({ locale, text, types: [...types], page: 1, size: 10 }))
        // The first round warms the database.
        if (round === 0) continue
        times[name]?.push(ms)
        slow.push({ text: `${text} (${name})`, ms })
      }
    }
  }
  table(`Searches among ${records} records, from the question to the last row`, [
    timesHead,
    ...Object.entries(times).map(([name, values]) => timesRow(name, values, targets[records])),
  ])
  const slowest = slow.toSorted((a, b) => b.ms - a.ms).slice(0, 8)
  console.log(`\n  Slowest: ${slowest.map(({ text, ms }) => `${text} ${ms.toFixed(0)} ms`).join('; ')}.`)
})
