import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as util from 'node:util'
import { parseSecret, readSettings } from '../src/settings.mjs'

/** @typedef {import('../src/settings.mjs').Settings} Settings */
/** @typedef {import('../src/settings.mjs').Problem} Problem */

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/**
 * The settings as the commands of the project see them: the environment first, then the file `.env`.
 *
 * @returns {{ settings: Settings, problems: Problem[] }}
 */
export function readProjectSettings() {
  const file = path.join(root, '.env')
  // Through the namespace: a named import of a missing function would end a Node that is too old before `checkNode`.
  const written = fs.existsSync(file) ? util.parseEnv(fs.readFileSync(file, 'utf8')) : {}
  // A variable that is set to nothing hides the line of the file: so a setting is turned off.
  return readSettings({ ...written, ...process.env }, { cwd: root })
}

/**
 * Makes the data directory, and in it the secret when none is given.
 *
 * @param {Settings} settings
 * @returns {{ payloadSecret: string, problems: Problem[] }}
 */
export function prepareDataDir({ dataDir, payloadSecret }) {
  try {
    if (!fs.existsSync(dataDir)) {
      fs.mkdirSync(dataDir, { recursive: true })
      // The system user of Postgres, when root starts the portal, enters the folder and does not list it.
      fs.chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
    }
    fs.mkdirSync(path.join(dataDir, 'uploads'), { recursive: true, mode: 0o700 })
    const probe = path.join(dataDir, `.probe-${process.pid}`)
    fs.writeFileSync(probe, '')
    fs.rmSync(probe)
    if (payloadSecret) return { payloadSecret, problems: [] }
    return keptSecret(path.join(dataDir, 'secret'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const problem = { variable: 'DATA_DIR', found: `${dataDir} (${reason})`, expected: 'a folder that can be written' }
    return { payloadSecret: '', problems: [problem] }
  }
}

/** @param {string} file */
function keptSecret(file) {
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  }
  fs.chmodSync(file, 0o600)
  const parsed = parseSecret(fs.readFileSync(file, 'utf8').trim())
  if ('value' in parsed) return { payloadSecret: parsed.value, problems: [] }
  const variable = `PAYLOAD_SECRET, kept in ${file}`
  return { payloadSecret: '', problems: [{ variable, ...parsed }] }
}

/**
 * The entry of Lexical for Node waits, while it is loaded, for the file that fits NODE_ENV. Its packages import each
 * other, and Node now and then loses such a wait: the program then ends with code 13 and says nothing. This condition
 * names the file at once.
 */
const nodeOptions = [process.env.NODE_OPTIONS, '--conditions=production'].filter(Boolean).join(' ')

/** The flags of Node for the server: "localhost" is 127.0.0.1 on every machine. */
export const nodeFlags = ['--dns-result-order=ipv4first']

/**
 * The environment of the portal's own programs, with every setting: they read no file of settings.
 *
 * @param {Settings & { databaseUrl: string, payloadSecret: string }} settings
 */
export function environmentOf(settings) {
  return {
    ...process.env,
    PORT: String(settings.port),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl,
    PUBLIC_URL: settings.publicUrl,
    PAYLOAD_SECRET: settings.payloadSecret,
    ADMIN_EMAIL: settings.adminEmail ?? '',
    ADMIN_PASSWORD: settings.adminPassword ?? '',
    SMTP_URL: settings.smtpUrl ?? '',
    MAIL_FROM: settings.mailFrom ?? '',
    FAST_PATH: settings.fastPath ? 'on' : 'off',
    LOG_LEVEL: settings.logLevel,
    METRICS_PORT: settings.metricsPort === undefined ? '' : String(settings.metricsPort),
    METRICS_HOST: settings.metricsHost,
    MONITOR_TOKEN: settings.monitorToken ?? '',
    // Otherwise Payload writes its types and import map anew whenever it starts.
    NODE_ENV: 'production',
    NODE_OPTIONS: nodeOptions,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/**
 * The environment of the build: without secrets, which it could write into its output.
 *
 * @returns {Record<string, string | undefined>}
 */
export function environmentOfBuild() {
  /** @type {Record<string, string | undefined>} */
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: nodeOptions,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'ADMIN_EMAIL', 'ADMIN_PASSWORD', 'PUBLIC_URL']) {
    // Set to nothing rather than left out: Next reads .env itself, and leaves alone what it finds set.
    environment[name] = ''
  }
  return environment
}
