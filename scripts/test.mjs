import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from './build.mjs'
import { runChild, startChild, stopChildren } from './children.mjs'
import { findChromium } from './chromium.mjs'
import { environmentOfBuild, root } from './environment.mjs'
import { install } from './install.mjs'
import { freePort } from './postgres/postmaster.mjs'
import { elapsed, errorText, line } from './report.mjs'
import { interruptible, onSignals, Stopped } from './signals.mjs'

/**
 * Every test of the project, in order: a failure hides no later one.
 *
 * --quick   the static checks and the unit tests alone
 * --full    the longer suites too
 */
const stopLimit = 30_000
const full = process.argv.includes('--full')
const quick = process.argv.includes('--quick')
const results = path.join(root, 'tests/.results')
const hosts = ['--type', 'npm', '--allowed-hosts', 'npm', '--validate-https', '--validate-integrity']
const secrets = ['--secretlintrc', 'tests/secretlint.json', '--secretlintignore', '.gitignore']
const floors = ['--config', 'tests/floors.cjs', 'src', 'payload.config.ts']
const began = performance.now()
const count = { passed: 0, failed: 0 }

/** Nothing of the caller's own settings: a test reaches no database but its own. */
const env = {
  ...environmentOfBuild(),
  NODE_ENV: undefined,
  PAYLOAD_SECRET: 'xk3B9wq7LTz0vYpUeR5nMfa2DsJhGc8Q',
  ...(full ? { FAULT_ROUNDS: '50', NEW_CASES: '1' } : {}),
}

onSignals(() => stopChildren(0))
try {
  await interruptible(main())
} catch (error) {
  if (!(error instanceof Stopped)) console.error(`\n${errorText(error)}\n`)
  count.failed += 1
}
await stopChildren(stopLimit)
line('all', `took ${elapsed(began)}`)
console.log(`tests: ${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed > 0 ? 1 : 0

async function main() {
  fs.rmSync(results, { recursive: true, force: true })
  fs.mkdirSync(results, { recursive: true })
  const since = performance.now()
  line('install', `${await install((text) => line('install', text))} (${elapsed(since)})`)
  let chromium = ''
  if (!quick) {
    await check('browser', async () => {
      chromium = await findChromium((text) => line('browser', text))
    })
  }
  // Two processors have two things to do. The types come after the build: both write what Next says of the routes.
  await Promise.all([quick || check('build', () => build((text) => line('build', text))), checkStyle()])
  await Promise.all([checkTypes(), suite('unit', () => vitest('unit'))])
  if (quick) return
  await suite('integration', () => vitest('integration'))
  if (full && hasFiles('tests/full', '.test.ts')) await suite('full', () => vitest('full'))
  if (!chromium) return
  // One after the other: what is measured must not share the machine with what is tested.
  for (const project of full ? ['e2e', 'full', 'lighthouse'] : ['e2e']) {
    await suite(project, () => playwright(chromium, project))
  }
}

/** A fresh clone has no types of the routes yet, nor of what is imported beside code. */
function checkTypes() {
  return check('types', async () => {
    await bin('next/dist/bin/next', 'typegen')
    await bin('typescript/bin/tsc', '--noEmit')
  })
}

/** Each of these keeps one processor busy, as the build and the types do. */
async function checkStyle() {
  await check('biome', () => bin('@biomejs/biome/bin/biome', 'ci', '--reporter=summary'))
  await check('floors', () => bin('dependency-cruiser/bin/dependency-cruise.mjs', ...floors))
  await check('knip', () => bin('knip/bin/knip.js', '--no-progress', '--config', 'tests/knip.json'))
  await check('lockfile', () => bin('lockfile-lint/bin/lockfile-lint.js', '--path', 'package-lock.json', ...hosts))
  await check('secrets', () => bin('secretlint/bin/secretlint.js', ...secrets, '**/*'))
  await check('generated', () => node('--import', 'tsx', 'scripts/fresh.ts'))
}

/**
 * A check counts as one test.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} work fails by throwing
 */
async function check(name, work) {
  const since = performance.now()
  try {
    await interruptible(work())
    count.passed += 1
    line(name, `passed (${elapsed(since)})`)
  } catch (error) {
    if (error instanceof Stopped) throw error
    count.failed += 1
    line(name, `FAILED (${elapsed(since)})\n\n${errorText(error)}\n`)
  }
}

/**
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 *
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 */
async function suite(name, work) {
  const since = performance.now()
  const { passed, failed, output } = await interruptible(work())
  count.passed += passed
  count.failed += failed
  if (failed === 0) line(name, `${passed} passed (${elapsed(since)})`)
  else line(name, `${passed} passed, ${failed} FAILED (${elapsed(since)})\n\n${output}\n`)
}

/** @param {string} project @returns {Promise<Outcome>} */
async function vitest(project) {
  const report = path.join(results, `${project}.json`)
  const flags = ['run', '--config', 'tests/vitest.config.ts', '--project', project, '--reporter=default']
  const reporters = ['--reporter=json', `--outputFile.json=${report}`]
  const { code, output } = await attempt(['node_modules/vitest/vitest.mjs', ...flags, ...reporters], env)
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report)
  return outcome(numPassedTests, numFailedTests, code, output)
}

/** @param {string} chromium @param {string} project of the browser's tests @returns {Promise<Outcome>} */
async function playwright(chromium, project) {
  const report = path.join(results, `browser-${project}.json`)
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), `entente-${project}-`))
  // Root runs Postgres as another user, who must pass through.
  fs.chmodSync(dataDir, 0o711)
  const settings = {
    PLAYWRIGHT_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    E2E_PORT: String(await freePort()),
    E2E_DATA_DIR: dataDir,
    E2E_FULL: full ? '1' : '',
  }
  const flags = ['test', '--config', 'tests/e2e/playwright.config.ts', `--project=${project}`, '--reporter=line,json']
  const { code, output } = await attempt(['node_modules/playwright/cli.js', ...flags], { ...env, ...settings })
  fs.rmSync(dataDir, { recursive: true, force: true })
  const { stats: { expected = 0, flaky = 0, unexpected = 0 } = {}, suites = [] } = readReport(report)
  for (const title of flakyTests(suites)) line(project, `passed at its second attempt only: ${title}`)
  return outcome(expected + flaky, unexpected, code, output)
}

/**
 * @typedef {{ title: string, tests: { status: string }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 * @param {Suite[]} suites
 * @returns {string[]}
 */
function flakyTests(suites) {
  return suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
    ...flakyTests(inner),
  ])
}

/**
 * A runner that fails without a failed test could not load one: that is a failure too.
 *
 * @param {number} passed
 * @param {number} failed
 * @param {number | null} code
 * @param {string} output
 * @returns {Outcome}
 */
function outcome(passed, failed, code, output) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output: output.trimEnd() }
}

/** @param {string} file */
function readReport(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
}

/** @param {string[]} parameters @param {Record<string, string | undefined>} environment */
async function attempt(parameters, environment) {
  let output = ''
  const { ended } = startChild(process.execPath, parameters, {
    env: environment,
    onOutput: (text) => {
      output += text
    },
  })
  const { code } = await ended
  return { code, output }
}

/** @param {string} program in a package @param {string[]} words */
function bin(program, ...words) {
  return node(path.join('node_modules', program), ...words)
}

/** @param {string[]} words */
function node(...words) {
  return runChild(process.execPath, words, { env: { ...env, NODE_ENV: 'production' } })
}

/** @param {string} folder @param {string} ending */
function hasFiles(folder, ending) {
  const full = path.join(root, folder)
  return fs.existsSync(full) && fs.readdirSync(full, { recursive: true }).some((name) => String(name).endsWith(ending))
}
