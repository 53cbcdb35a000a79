import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '../..')
const results = path.join(root, 'tests/.results')
const port = process.env.E2E_PORT || '3217'
const origin = `http://localhost:${port}`

/** A browser that makes no request of its own beside those to the portal. */
const args = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
// Chromium refuses to start its sandbox as root.
if (process.getuid?.() === 0) args.push('--no-sandbox')

const long = [
  { name: 'records', testMatch: 'records.spec.ts' },
  {
    name: 'full',
    testMatch: '*.spec.ts',
    testIgnore: ['records.spec.ts', 'lighthouse.spec.ts'],
    dependencies: ['records'],
  },
  // Alone: two browsers at once would measure each other.
  { name: 'lighthouse', testMatch: 'lighthouse.spec.ts', dependencies: ['records'], workers: 1 },
].map((project) => ({
  ...project,
  testDir: path.join(root, 'tests/full'),
  outputDir: path.join(results, project.name),
}))

/** What changes a setting of the whole portal runs after the others. */
const alone = 'review.spec.ts'

export default defineConfig({
  testDir: '.',
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // `npm test` names what needed it: a machine under load is no reason to refuse a change, and each is worth a look.
  retries: process.env.CI ? 1 : 0,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    // A trace makes each step slower; a failure prints what stood on the page anyway.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { args, executablePath: process.env.PLAYWRIGHT_CHROMIUM || undefined },
  },
  projects: [
    { name: 'beside', testIgnore: alone, outputDir: path.join(results, 'e2e') },
    { name: 'e2e', testMatch: alone, dependencies: ['beside'], outputDir: path.join(results, 'alone') },
    ...(process.env.E2E_FULL ? long : []),
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    cwd: root,
    url: origin,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      PORT: port,
      DATA_DIR: process.env.E2E_DATA_DIR || path.join(results, 'data'),
      ADMIN_EMAIL: 'admin@example.org',
      ADMIN_PASSWORD: 'correct horse battery',
      MONITOR_TOKEN: 'a-token-for-the-tests',
      // Set to nothing, they hide what .env may say: the tests reach no database but their own.
      DATABASE_URL: '',
      PUBLIC_URL: '',
      PAYLOAD_SECRET: '',
    },
  },
})
