/** Databases of many records, each in a folder of its own that is kept for the next benchmark. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startChild } from '../../../scripts/children.mjs'
import { type Cluster, startCluster } from '../../../scripts/postgres/embedded.mjs'
import { elapsed, line } from '../../../scripts/report.mjs'
import { portalEnvironment } from '../support'

const sizes = ['10000', '100000']

/** @throws when there are no targets for the size */
export function sizeOf(text: string | undefined): number {
  if (!text || !sizes.includes(text)) throw new Error(`Found ${text ?? 'nothing'}; expected ${sizes.join(' or ')}.`)
  return Number(text)
}

export type ScaleCluster = Cluster & { records: number; dataDir: string }

/** Starts the database of so many records, which is filled when there is none. */
export async function startScaleCluster(records: number): Promise<ScaleCluster> {
  // Beside the system's temporary files: another user may have to run the database.
  const dataDir = path.join(os.tmpdir(), `entente-scale-${records}`)
  if (!fs.existsSync(filledMark(dataDir))) fs.rmSync(dataDir, { recursive: true, force: true })
  fs.mkdirSync(dataDir, { recursive: true })
  fs.chmodSync(dataDir, 0o711)
  const cluster = await startCluster({ dataDir })
  try {
    await prepare({ ...cluster, records, dataDir })
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return { ...cluster, records, dataDir }
}

async function prepare({ url, records, dataDir }: ScaleCluster): Promise<void> {
  const since = performance.now()
  const env = portalEnvironment(url, dataDir, 3000)
  // A filled database too: the portal may have a new migration since.
  await run(['--import', 'tsx', 'src/database/setup.ts'], env)
  const done = filledMark(dataDir)
  if (fs.existsSync(done)) return
  await run(['--import', 'tsx', 'tests/bench/scale/fill.ts', String(records)], env)
  fs.writeFileSync(done, '')
  line('filled', `${records} records (${elapsed(since)})`)
}

const filledMark = (dataDir: string) => path.join(dataDir, 'filled')

async function run(parameters: string[], env: Record<string, string | undefined>): Promise<void> {
  let output = ''
  const { ended } = startChild(process.execPath, parameters, {
    env,
    onOutput: (text) => {
      output += text
      process.stdout.write(text.replace(/^(?=.)/gm, '    '))
    },
  })
  const { code } = await ended
  if (code !== 0) throw new Error(`${parameters.at(-1)} failed.\n${output.slice(-3000)}`)
}
