import path from 'node:path'

/**
 * The settings of the portal, as rules on an environment. No package and no disk: the start script reads them before
 * anything is installed, and `src/env.ts` applies the same rules inside the application.
 *
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} dataDir absolute: database, uploads and secrets
 * @property {string | undefined} databaseUrl absent: the embedded Postgres is used
 * @property {string} publicUrl an origin, without a slash at its end
 * @property {boolean} secureCookies true when `publicUrl` is https
 * @property {string | undefined} payloadSecret absent: the one kept in `dataDir` is used
 * @property {string | undefined} adminEmail
 * @property {string | undefined} adminPassword
 * @property {string | undefined} smtpUrl absent: no mail is sent, and what would be is told in the log
 * @property {string | undefined} mailFrom the address from which the portal writes
 * @property {boolean} fastPath whether plain requests are answered before Node's HTTP server parses them
 * @property {string} logLevel the least level of the lines that are written
 * @property {number | undefined} metricsPort absent: metrics are not served
 * @property {string} metricsHost the address on which metrics are served
 * @property {string | undefined} monitorToken absent: this machine alone is told the state of the portal
 * @property {readonly string[]} secondFactorRoles the roles that sign in with a second factor
 * @property {number} readerLimit how many searches, filtered lists and calls of the API a client may ask for in a minute; 0: any
 * @property {number} trustedProxies how many proxies stand before the portal, each appending to X-Forwarded-For
 *
 * @typedef {object} Problem
 * @property {string} variable
 * @property {string} found what was read, and never the value of a secret
 * @property {string} expected what would be right
 */

const defaults = { port: 3000, dataDir: '.data' }
const passwordLengths = { least: 12, most: 200 }
const minimumSecretLength = 32
const roles = ['administrator', 'publisher', 'editor', 'translator']
const levels = ['debug', 'info', 'warn', 'error']
const minimumDistinctCharacters = 8

/** Words of the examples that circulate: a secret that holds one was copied, not drawn. */
const copiedSecret =
  /secret|password|change[-_ ]?me|example|payload|your[-_ ]|default|qwerty|azerty|123456789|abcdefgh|deadbeef/i

/**
 * Reads the settings.
 *
 * @param {Record<string, string | undefined>} environment an empty value counts as not given
 * @param {{ cwd: string }} options relative folders are resolved against `cwd`, the root of the project
 * @returns {{ settings: Settings, problems: Problem[] }} the settings hold only while `problems` is empty
 */
export function readSettings(environment, { cwd }) {
  /** @type {Problem[]} */
  const problems = []
  /** @param {string} name */
  const given = (name) => environment[name]?.trim() || undefined
  /** @type {<T>(variable: string, parse: (value: string) => Parsed<T>, fallback: T) => T} */
  const read = (variable, parse, fallback) => {
    const value = given(variable)
    if (value === undefined) return fallback
    const parsed = parse(value)
    if ('value' in parsed) return parsed.value
    problems.push({ variable, ...parsed })
    return fallback
  }

  const port = read('PORT', parsePort, defaults.port)
  const publicUrl = read('PUBLIC_URL', parsePublicUrl, `http://localhost:${port}`)
  const settings = {
    port,
    dataDir: read('DATA_DIR', (value) => parseDataDir(value, cwd), path.resolve(cwd, defaults.dataDir)),
    databaseUrl: read('DATABASE_URL', parseDatabaseUrl, undefined),
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
    payloadSecret: read('PAYLOAD_SECRET', parseSecret, undefined),
    adminEmail: read('ADMIN_EMAIL', parseEmail, undefined),
    // A password is taken as it stands: a space at its end may be meant.
    adminPassword: environment.ADMIN_PASSWORD || undefined,
    smtpUrl: read('SMTP_URL', parseSmtpUrl, undefined),
    mailFrom: read('MAIL_FROM', parseEmail, undefined),
    fastPath: read('FAST_PATH', parseSwitch, true),
    logLevel: read('LOG_LEVEL', parseLevel, 'info'),
    metricsPort: read('METRICS_PORT', parsePort, undefined),
    metricsHost: read('METRICS_HOST', (value) => ({ value }), '127.0.0.1'),
    monitorToken: read('MONITOR_TOKEN', parseToken, undefined),
    secondFactorRoles: read('SECOND_FACTOR', parseRoles, []),
    readerLimit: read('READER_LIMIT', parseLimit, 240),
    // The portal speaks no TLS: with a public address of https there is a proxy.
    trustedProxies: read('TRUSTED_PROXIES', parseProxies, publicUrl.startsWith('https:') ? 1 : 0),
  }
  if (settings.smtpUrl !== undefined && given('MAIL_FROM') === undefined) {
    problems.push({
      variable: 'MAIL_FROM',
      found: 'nothing, beside a mail server in SMTP_URL',
      expected: 'the address from which the portal writes, for example portal@example.org',
    })
  }
  if (settings.adminPassword !== undefined) {
    const length = [...settings.adminPassword].length
    if (length < passwordLengths.least || length > passwordLengths.most) {
      problems.push({
        variable: 'ADMIN_PASSWORD',
        found: `a password of ${length} characters`,
        expected: `${passwordLengths.least} to ${passwordLengths.most} characters`,
      })
    }
    if (given('ADMIN_EMAIL') === undefined) {
      problems.push({
        variable: 'ADMIN_EMAIL',
        found: 'nothing, beside a password in ADMIN_PASSWORD',
        expected: 'the address of the first administrator, for example admin@example.org',
      })
    }
  }
  return { settings, problems }
}

/**
 * @param {Problem[]} problems
 * @returns {string} a line for each problem
 */
export function formatProblems(problems) {
  return problems
    .map(({ variable, found, expected }) => `${variable}: found ${found}; expected ${expected}.`)
    .join('\n')
}

/**
 * @template T
 * @typedef {{ value: T } | Omit<Problem, 'variable'>} Parsed
 */

/** @param {string} value @returns {Parsed<number>} */
function parsePort(value) {
  const port = Number(value)
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return { value: port }
  return { found: JSON.stringify(value), expected: 'a whole number from 1 to 65535' }
}

/** @param {string} value @param {string} cwd @returns {Parsed<string>} */
function parseDataDir(value, cwd) {
  const folder = path.resolve(cwd, value)
  const root = path.resolve(cwd)
  const inside = path.relative(folder, root)
  // The folder's owner and mode are changed, and a backup of it holds the database: it is no other folder's.
  if (!inside.startsWith('..') && !path.isAbsolute(inside)) {
    return { found: JSON.stringify(value), expected: 'a folder of its own, not the project or a folder that holds it' }
  }
  const [first = ''] = path.relative(root, folder).split(path.sep)
  if (['.git', '.next', 'node_modules', 'public', 'src'].includes(first)) {
    return { found: JSON.stringify(value), expected: `a folder outside ${first}/, for example .data` }
  }
  return { value: folder }
}

/** @param {string} value @returns {Parsed<string>} */
function parseDatabaseUrl(value) {
  const expected = 'an address such as postgres://user:password@host:5432/database'
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url) return { found: 'something that is no address', expected }
  if (!['postgres:', 'postgresql:'].includes(url.protocol)) {
    return { found: `an address of scheme ${url.protocol.slice(0, -1)}`, expected }
  }
  if (!url.hostname && !url.searchParams.get('host')) return { found: 'an address without a host', expected }
  if (url.pathname.length < 2) return { found: 'an address without the name of a database', expected }
  return { value }
}

/** @param {string} value @returns {Parsed<string>} */
function parseSmtpUrl(value) {
  const expected = 'an address such as smtp://user:password@host:587 or smtps://user:password@host:465'
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url) return { found: 'something that is no address', expected }
  if (!['smtp:', 'smtps:'].includes(url.protocol))
    return { found: `an address of scheme ${url.protocol.slice(0, -1)}`, expected }
  return url.hostname ? { value } : { found: 'an address without a host', expected }
}

/** @param {string} value @returns {Parsed<string>} */
function parsePublicUrl(value) {
  const expected =
    'an origin such as https://cooperation.example.org, or http://localhost:3000 (http on localhost only)'
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol)) return { found: JSON.stringify(value), expected }
  if (url.username || url.password) return { found: 'an address with a user or a password in it', expected }
  if (url.pathname !== '/' || url.search || url.hash) return { found: JSON.stringify(value), expected }
  if (url.protocol === 'http:' && !['localhost', '127.0.0.1'].includes(url.hostname)) {
    return { found: JSON.stringify(value), expected }
  }
  return { value: url.origin }
}

/**
 * The secret signs the sessions of editors: a person who guesses it can sign in as anyone.
 *
 * @param {string} value
 * @returns {Parsed<string>}
 */
export function parseSecret(value) {
  const expected = `at least ${minimumSecretLength} random characters, for example from: openssl rand -base64 48`
  if (value.length < minimumSecretLength) return { found: `a secret of ${value.length} characters`, expected }
  if (new Set(value).size < minimumDistinctCharacters)
    return { found: 'a secret of few different characters', expected }
  if (copiedSecret.test(value)) return { found: 'a secret that looks copied from an example', expected }
  // A text is found again inside its double, before its own length, only when it is a repetition of a shorter one.
  if (`${value}${value}`.indexOf(value, 1) < value.length) return { found: 'a secret that repeats itself', expected }
  return { value }
}

/** @param {string} value @returns {Parsed<string>} */
function parseEmail(value) {
  if (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value)) return { value: value.toLowerCase() }
  return { found: JSON.stringify(value), expected: 'an e-mail address, for example admin@example.org' }
}

/** @param {string} value @returns {Parsed<boolean>} */
function parseSwitch(value) {
  if (value === 'on' || value === 'off') return { value: value === 'on' }
  return { found: JSON.stringify(value), expected: '"on" or "off"' }
}

/** @param {string} value @returns {Parsed<string>} */
function parseLevel(value) {
  if (levels.includes(value)) return { value }
  return { found: JSON.stringify(value), expected: `one of: ${levels.join(', ')}` }
}

/** @param {string} value @returns {Parsed<readonly string[]>} */
function parseRoles(value) {
  const given = value.split(',').map((role) => role.trim())
  if (given.every((role) => roles.includes(role))) return { value: given }
  return { found: JSON.stringify(value), expected: `roles with commas between them, of: ${roles.join(', ')}` }
}

/** @param {string} value @returns {Parsed<number>} */
function parseProxies(value) {
  if (/^\d$/.test(value)) return { value: Number(value) }
  return { found: JSON.stringify(value), expected: 'a whole number from 0 to 9' }
}

/** @param {string} value @returns {Parsed<number>} */
function parseLimit(value) {
  if (/^\d{1,5}$/.test(value)) return { value: Number(value) }
  return { found: JSON.stringify(value), expected: 'a whole number from 0 to 99999' }
}

/** @param {string} value @returns {Parsed<string>} */
function parseToken(value) {
  if (/^[\w.~+/-]{16,}=*$/.test(value)) return { value }
  return { found: `a token of ${value.length} characters`, expected: 'at least 16 letters and digits' }
}
