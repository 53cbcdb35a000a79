/**
 * Checks that the generated files in the repository (the types, the admin's import map and the migrations) are those of
 * the configuration. No file is changed; `npm run payload` generates them.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import configuration from '../payload.config'

const config = await configuration
const stale = (await Promise.all([types(config), importMap(config), migrations(config)])).flat()
for (const text of stale) console.log(text)
process.exit(stale.length > 0 ? 1 : 0)

async function types(config: SanitizedConfig): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-types-'))
  const made = path.join(folder, 'payload-types.ts')
  process.env.PAYLOAD_TS_OUTPUT_PATH = made
  await generateTypes(config, { log: false })
  const same = read(made) === read(config.typescript.outputFile ?? '')
  fs.rmSync(folder, { recursive: true })
  return same ? [] : ['The types are not those of the configuration: npm run payload generate:types']
}

async function importMap(config: SanitizedConfig): Promise<string[]> {
  const file = config.admin.importMap.importMapFile ?? ''
  // Its paths depend on where it lies, so it is made in place and put back.
  const before = read(file)
  try {
    await generateImportMap(config, { log: false, force: true })
    return read(file) === before ? [] : ['The import map misses components: npm run payload generate:importmap']
  } finally {
    if (before !== undefined && read(file) !== before) fs.writeFileSync(file, before)
  }
}

async function migrations(config: SanitizedConfig): Promise<string[]> {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const { migrationDir, requireDrizzleKit, schema } = payload.db
  const files = fs.readdirSync(migrationDir).sort()
  const snapshot = files.filter((file) => file.endsWith('.json')).at(-1)
  const committed: object = snapshot ? JSON.parse(read(path.join(migrationDir, snapshot)) ?? '{}') : {}
  // Through JSON and back: undefined values are not written, and must not count as a difference.
  const now: object = JSON.parse(JSON.stringify(await requireDrizzleKit().generateDrizzleJson(schema)))
  const complaints: string[] = []
  if (!isDeepStrictEqual(withoutId(committed), withoutId(now))) {
    complaints.push(
      'The migrations do not lead to the schema of the configuration: npm run payload migrate:create <name>',
    )
  }
  const index = read(path.join(migrationDir, 'index.ts')) ?? ''
  for (const file of files.filter((name) => /^\d.*\.ts$/.test(name))) {
    const name = path.basename(file, '.ts')
    if (!index.includes(`'${name}'`)) complaints.push(`migrations/index.ts does not list ${name}.`)
  }
  return complaints
}

/** Each snapshot has an identifier of its own, drawn anew. */
function withoutId(snapshot: object): object {
  return { ...snapshot, id: undefined, prevId: undefined }
}

function read(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
}
