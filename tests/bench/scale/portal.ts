import { startChild } from '../../../scripts/children.mjs'
import { freePort } from '../../../src/database/postmaster.mjs'
import { get, portalEnvironment, sleep } from '../support'
import type { Scale } from './measure'

/** The portal on a database of many records: milliseconds until its first answer, and its process. */
export async function startPortal({ cluster, dataDir }: Scale) {
  const port = await freePort()
  const since = performance.now()
  const { child, ended } = startChild(
    process.execPath,
    ['--dns-result-order=ipv4first', '--conditions=production', 'dist/server.mjs', '127.0.0.1'],
    { env: portalEnvironment(cluster.url, dataDir, port), onOutput: () => {} },
  )
  while ((await get(port, '/healthz').catch(() => null))?.status !== 200) {
    if (performance.now() - since > 60_000) throw new Error('The portal did not answer within a minute.')
    await sleep(20)
  }
  const ready = performance.now() - since
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { port, ready, pid: child.pid ?? 0, stop }
}
