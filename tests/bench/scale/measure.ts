/** What the benchmarks of many records share: the database of each size, and the rows of their tables. */

import { stopChildren } from '../../../scripts/children.mjs'
import { interruptible, listenForInterruption, Stopped } from '../../../scripts/interruption.mjs'
import { line, reasonOf } from '../../../scripts/report.mjs'
import type { Cluster } from '../../../src/database/embedded.mjs'
import { machine, milliseconds, percentile, portalEnvironment, verdict } from '../support'
import { sizeOf, startScaleCluster } from './database'

export type Scale = { records: number; cluster: Cluster; dataDir: string }

/**
 * Measures with the number of records that the command names. Modules of the portal are loaded by `measure` itself, once
 * the environment names the database.
 */
export async function atScale(measure: (scale: Scale) => Promise<void>): Promise<void> {
  listenForInterruption(() => stopChildren(0))
  let stop = async () => {}
  try {
    await interruptible(
      (async () => {
        const records = sizeOf(process.argv[2])
        line('machine', machine())
        const cluster = await startScaleCluster(records)
        stop = () => cluster.stop()
        Object.assign(process.env, portalEnvironment(cluster.url, cluster.dataDir, 3000))
        await measure({ records, cluster, dataDir: cluster.dataDir })
      })(),
    )
  } catch (error) {
    if (!(error instanceof Stopped)) console.error(`\n${reasonOf(error)}\n`)
    process.exitCode = 1
  }
  await stopChildren(30_000)
  await stop()
}

/** A row of times: its name, how many, p50, p95, p99, the longest; and whether p95 is what it has to be. */
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
