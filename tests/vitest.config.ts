import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.dirname(import.meta.dirname)
const alias = { '@payload-config': path.join(root, 'payload.config.ts'), '#': path.join(root, 'src') }

/** Tests against Postgres: one server for all, and a database for each file. */
const withDatabase = {
  globalSetup: 'tests/support/globalSetup.ts',
  setupFiles: 'tests/support/ownDatabase.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    root,
    pool: 'forks',
    // Two processors; much of what the tests do is to wait for processes that start and stop.
    maxWorkers: 3,
    // See `nodeOptions` in scripts/environment.mjs.
    execArgv: ['--conditions=production'],
    projects: [
      // Its files share nothing that one of them changes, and the modules that they import are loaded once.
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
      },
      { extends: true, test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...withDatabase } },
      { extends: true, test: { name: 'full', include: ['tests/full/**/*.test.ts'], ...withDatabase } },
      { extends: true, test: { name: 'production', include: ['tests/production/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
})
