/** `npm run dev`: the development server of Next on the sources. */
import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { nodeFlags } from '../../scripts/environment.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { temporaryDataDir } from '../support/database'
import { until } from '../support/server'

const root = path.resolve(import.meta.dirname, '../..')
// Next allows one development server per folder, and `npm test` must also pass beside a running one.
const full = Number(process.env.FAULT_ROUNDS || 10) > 10

let stop = async () => {}
afterEach(() => stop())

test('Node accepts the flags of the portal in NODE_OPTIONS, where Next puts them for its processes', () => {
  const env = { ...process.env, NODE_OPTIONS: nodeFlags.join(' ') }
  expect(execFileSync(process.execPath, ['-p', '1 + 1'], { env, encoding: 'utf8' })).toBe('2\n')
})

test.runIf(full)('a page is served without the press', { timeout: 240_000 }, async () => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const dataDir = temporaryDataDir('entente-dev-')
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: origin }
  const child = spawn(process.execPath, ['scripts/start.mjs', 'serve', '--dev'], { cwd: root, env })
  const ended = new Promise((resolve) => child.once('close', resolve))
  stop = async () => {
    child.kill('SIGTERM')
    await ended
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text) => (said += text))
  await Promise.race([ended, until(async () => said.includes('ready'), 180_000)])
  expect(said).toContain('ready')
  const answer = await fetch(`${origin}/fr/partenaires`)
  expect([answer.status, answer.headers.get('cache-status')]).toEqual([200, null])
  const text = await answer.text()
  expect(text).toMatch(/<h1[^>]*>Partenaires/)
  expect(text).toContain('<script')
})
