/** The first start of a portal, as a stranger makes it: nothing is set, and there is no data directory. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { temporaryDataDir, testEnvironment } from '../support/database'

const root = path.resolve(import.meta.dirname, '../..')
const dataDir = temporaryDataDir('entente-first-')

afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }))

test('it says what it does, and warns of nothing', { timeout: 180_000 }, async () => {
  const unset = Object.fromEntries(Object.keys(testEnvironment('', '')).map((name) => [name, '']))
  const env = { ...process.env, ...unset, DATA_DIR: dataDir, NODE_OPTIONS: '' }
  const child = spawn(process.execPath, ['scripts/start.mjs', 'setup'], { cwd: root, env })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text) => (said += text))
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(said.split('\n').filter((line) => /warn|error|deprecat/i.test(line))).toEqual([])
  expect(code).toBe(0)
  expect(said).toContain('first administrator: admin@localhost.localdomain')
  expect(said).toMatch(/first content loaded: \d+ records/)
})
