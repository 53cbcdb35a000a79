/** Shared by the benchmarks of many records: the database of each size, and the rows of their tables. */
import pg from 'pg'
import { line } from '../../../scripts/report.mjs'
import {
  type Bench,
  benchOn,
  machine,
  milliseconds,
  onDatabase,
  percentile,
  portalEnvironment,
  verdict,
} from '../support'
import { sizeOf, startScaleCluster } from './database'

export type Scale = Bench & { records: number; dataDir: string }

/**
 * Measures with the number of records that the command names. Modules of the portal are loaded by `measure` itself, once
 * the environment names the database.
 */
export async function atScale(measure: (scale: Scale) => Promise<void>): Promise<void> {
  const start = async () => {
    line('machine', machine())
    return startScaleCluster(sizeOf(process.argv[2]))
  }
  await onDatabase(start, async ({ url, dataDir, records }) => {
    Object.assign(process.env, portalEnvironment(url, dataDir, 3000))
    await measure({ ...benchOn(url, dataDir), records, dataDir })
  })
}

/** A row of times: its name, their number, p50, p95, p99, the longest; and the verdict on p95. */
export function timesRow(name: string, values: number[], target?: number): string[] {
  const spread = [50, 95, 99, 100].map((percent) => milliseconds(percentile(values, percent)))
  const judged = target === undefined ? ['', ''] : [`p95 ${target} ms`, verdict(percentile(values, 95) <= target)]
  return [name, String(values.length), ...spread, ...judged]
}

export const timesHead = ['', 'asked', 'p50', 'p95', 'p99', 'max', 'target', '']

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return performance.now() - since
}

/** Prints the plan of the database for a query. */
export async function printPlan({ databaseUrl }: Scale, name: string, text: string, values: unknown[]): Promise<void> {
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  const { rows } = await database.query(`explain (analyze, costs off, timing off, summary off) ${text}`, values)
  await database.end()
  console.log(`\n  ${name}\n`)
  for (const row of rows) console.log(`    ${row['QUERY PLAN']}`)
}
