import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { startCluster } from '../../scripts/postgres/embedded.mjs'

const root = path.dirname(path.dirname(import.meta.dirname))
const template = 'migrated'

/** The data does not outlive the tests, so no write waits for the disk. */
const parameters = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

export interface TestServer {
  /** The server's superuser, in its own database: for making others. */
  adminUrl: string
  dataDir: string
  stop(): Promise<void>
}

/** A folder that serves as data directory of tests, and that Postgres can enter when root runs them. */
export function temporaryDataDir(name = 'entente-test-'): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), name))
  fs.chmodSync(folder, 0o711)
  return folder
}

/** The environment of a program of the portal that works on a test database. */
export function testEnvironment(databaseUrl: string, dataDir: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'xk3B9wq7LTz0vYpUeR5nMfa2DsJhGc8Q',
    PUBLIC_URL: 'http://localhost:3000',
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'correct horse battery',
  }
}

/** Starts a server of its own with one database that holds every migration, as the template of the others. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = temporaryDataDir()
  const cluster = await startCluster({ dataDir, parameters })
  const stop = async () => {
    await cluster.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await statements(cluster.adminUrl, `create database ${template} owner entente`)
    await setUp(addressOf(cluster.adminUrl, template), dataDir, '--migrations-only')
  } catch (error) {
    await stop()
    throw error
  }
  return { adminUrl: cluster.adminUrl, dataDir, stop }
}

/** Brings a database to the state in which the portal is served for the first time, as `npm start` does. */
export async function setUp(databaseUrl: string, dataDir: string, ...flags: string[]): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' as const, ...testEnvironment(databaseUrl, dataDir) }
  // See `nodeOptions` in scripts/environment.mjs.
  const parameters = ['--conditions=production', '--import', 'tsx', 'src/database/setup.ts', ...flags]
  await promisify(execFile)(process.execPath, parameters, { cwd: root, env })
}

/**
 * Makes a database that holds the migrations and nothing else, in place of one of the same name.
 *
 * @returns its address, as its owner
 */
export async function cloneDatabase(adminUrl: string, name: string): Promise<string> {
  await statements(
    adminUrl,
    `drop database if exists ${name} with (force)`,
    `create database ${name} template ${template} owner entente`,
  )
  return addressOf(adminUrl, name)
}

/**
 * Makes a database from a dump in plain SQL, in place of one of the same name.
 *
 * @returns its address, as its owner
 */
export async function restoreDatabase(adminUrl: string, name: string, dump: string): Promise<string> {
  await statements(adminUrl, `drop database if exists ${name} with (force)`, `create database ${name} owner entente`)
  const url = addressOf(adminUrl, name)
  await statements(url, dump)
  return url
}

function addressOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl)
  url.username = 'entente'
  url.pathname = `/${database}`
  return url.href
}

async function statements(url: string, ...list: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of list) await client.query(statement)
  } finally {
    await client.end()
  }
}
