/**
 * Invented records in both languages, in a database of their own: `npm run bench:data -- 10000` or `-- 100000`. The
 * benchmarks of registers and search make the database that they miss; this makes it beforehand.
 */
import { errorText, line } from '../../scripts/report.mjs'
import { sizeOf, startScaleCluster } from './scale/database'

try {
  const cluster = await startScaleCluster(sizeOf(process.argv[2]))
  line('database', cluster.dataDir)
  await cluster.stop()
} catch (error) {
  console.error(`\n${errorText(error)}\n`)
  process.exitCode = 1
}
