/**
 * What `Dockerfile` and `docker-compose.yml` do, by hand: the image's files for a user who may write none of them, the
 * roles of the database, two portals behind Caddy, and the command of the night. `npm run test:production`; it needs
 * Caddy and psql.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cluster, startCluster } from '../../scripts/postgres/embedded.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { temporaryDataDir } from '../support/database'
import { until } from '../support/server'

const root = path.resolve(import.meta.dirname, '../..')
const work = temporaryDataDir('entente-image-')
const image = path.join(work, 'portal')
const data = path.join(work, 'data')
/** The user of the image; the person who runs the test, where that is not root. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null
const password = 'ofThePortal1'

let cluster: Cluster
let proxy: ChildProcess
const portals: { port: number; process: ChildProcess }[] = []
let origin = ''
let environment: NodeJS.ProcessEnv

/** The last line of `.dockerignore` that names a file, or a folder above it, decides. */
function isInContext(file: string): boolean {
  const lines = fs.readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean)
  const named = lines.filter((line) => {
    const pattern = line.replace(/^!/, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*')
    return new RegExp(`^${pattern}(/|$)`).test(file)
  })
  return named.at(-1)?.startsWith('!') ?? true
}

/** The paths of the image's files, without what `.dockerignore` leaves out. */
function copyContext(): void {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
  for (const file of files.filter(isInContext)) {
    fs.mkdirSync(path.dirname(path.join(image, file)), { recursive: true })
    fs.copyFileSync(path.join(root, file), path.join(image, file))
  }
}

const inImage = (program: string, words: string[], env: NodeJS.ProcessEnv = environment) =>
  execFileSync(program, words, { cwd: image, env, encoding: 'utf8', ...user })

async function serve(): Promise<void> {
  const port = await freePort()
  const output = fs.openSync(path.join(work, `portal-${port}.log`), 'w')
  const words = ['scripts/start.mjs', 'serve', '--host', '127.0.0.1']
  const env = { ...environment, PORT: String(port) }
  const child = spawn(process.execPath, words, { cwd: image, env, stdio: ['ignore', output, output], ...user })
  portals.push({ port, process: child })
  const isServing = async () => (await fetch(`http://127.0.0.1:${port}/fr`)).status === 200
  await until(isServing, 120_000).catch(() => {
    throw new Error(fs.readFileSync(path.join(work, `portal-${port}.log`), 'utf8'))
  })
}

/** The file that is delivered, but for where the portals are: here they have a port each. */
async function serveWithCaddy(): Promise<void> {
  const delivered = fs.readFileSync(path.join(root, 'deploy/Caddyfile'), 'utf8')
  const to = `to ${portals.map(({ port }) => `127.0.0.1:${port}`).join(' ')}`
  const file = path.join(work, 'Caddyfile')
  const global = '{\n\tadmin off\n\tauto_https off\n}\n'
  fs.writeFileSync(file, `${global}${delivered.replace(/dynamic a [^}]*\n\t\t}/, to)}`)
  expect(fs.readFileSync(file, 'utf8')).toContain(to)
  const env = { ...process.env, SITE: origin, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work }
  proxy = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env, stdio: 'ignore' })
  await until(async () => (await fetch(`${origin}/fr`)).status === 200, 20_000)
}

async function rows<R extends pg.QueryResultRow>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<R>(text)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  origin = `http://localhost:${await freePort()}`
  copyContext()
  const own = { PATH: process.env.PATH, HOME: work, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: undefined }
  for (const [program, ...words] of [
    ['npm', 'ci', '--prefer-offline'],
    ['node', 'scripts/build.mjs'],
    ['node', 'deploy/slim.mjs', '.'],
  ] as const) {
    execFileSync(program, words, { cwd: image, env: own as unknown as NodeJS.ProcessEnv, stdio: 'pipe' })
  }
  execFileSync('chmod', ['-R', 'a-w,a+rX', image])
  fs.mkdirSync(data, { mode: 0o700 })
  if (user) fs.chownSync(data, user.uid, user.gid)

  cluster = await startCluster({ dataDir: path.join(work, 'postgres') })
  const { hostname, port, password: secret } = new URL(cluster.adminUrl)
  // The image's cluster has its superuser alone.
  await rows(cluster.adminUrl, `create role chief superuser login password '${secret}'`)
  for (const text of ['drop database entente', 'drop role entente', 'drop role entente_reader']) {
    await rows(cluster.adminUrl, text)
  }
  const ofImage = { POSTGRES_USER: 'chief', PORTAL_PASSWORD: password }
  const connection = { PGHOST: hostname, PGPORT: port, PGPASSWORD: secret }
  execFileSync(path.join(root, 'deploy/roles.sh'), {
    env: { ...process.env, ...ofImage, ...connection },
    stdio: 'pipe',
  })
  environment = {
    PATH: process.env.PATH,
    HOME: '/nonexistent',
    NODE_ENV: 'production',
    DATA_DIR: data,
    DATABASE_URL: `postgres://entente:${password}@${hostname}:${port}/entente`,
    PUBLIC_URL: origin,
    TRUSTED_PROXIES: '1',
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'correct horse battery',
  }
  inImage('node', ['scripts/start.mjs', 'setup'])
  await serve()
  await serve()
  await serveWithCaddy()
}, 900_000)

afterAll(async () => {
  proxy?.kill()
  await Promise.all(
    portals.map(async ({ process: portal }) => {
      portal.kill('SIGTERM')
      await until(async () => portal.exitCode !== null || portal.signalCode !== null, 40_000)
    }),
  )
  await cluster?.stop()
  execFileSync('chmod', ['-R', 'u+w', work])
  fs.rmSync(work, { recursive: true, force: true })
}, 60_000)

test('the files of the image take less than 400 MB', () => {
  const kilobytes = Number(execFileSync('du', ['-sk', image], { encoding: 'utf8' }).split('\t')[0])
  console.info(`the files of the image take ${Math.round(kilobytes / 1024)} MB`)
  expect(kilobytes / 1024).toBeLessThan(400)
})

test('the role of the portal owns its database and nothing else; the superuser has no password', async () => {
  const [role] = await rows(
    environment.DATABASE_URL ?? '',
    `select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication as "isMore",
       (select array_agg(datname::text) from pg_database d where d.datdba = r.oid) as databases
     from pg_roles r where rolname = current_user`,
  )
  expect(role).toEqual({ isMore: false, databases: ['entente'] })
  const [chief] = await rows(cluster.adminUrl, `select rolpassword from pg_authid where rolname = 'chief'`)
  expect(chief).toEqual({ rolpassword: null })
  const [reader] = await rows<{ granted: string[] }>(
    cluster.adminUrl.replace(/[^/]*$/, 'entente'),
    `select array_agg(distinct table_schema::text) as granted from information_schema.table_privileges
     where grantee = 'entente_reader'`,
  )
  expect(reader?.granted).toEqual(['live'])
})

test('an editor signs in behind the proxy, by the name of the site', async () => {
  const admin = await fetch(`${origin}/admin/login`, { redirect: 'manual' })
  expect(admin.status).toBe(200)
  expect((await signIn()).status).toBe(200)
})

const signIn = () =>
  fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ email: 'admin@example.org', password: 'correct horse battery' }),
  })

test('a file of 24 MB passes the proxy, and more than an upload may have does not', async () => {
  const { headers } = await signIn()
  const cookie = headers.getSetCookie().map((each) => each.split(';', 1)[0])
  const upload = (megabytes: number) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'Grand tableau', language: 'fr' }))
    const bytes = Buffer.from(`${'a;b\n'.repeat(megabytes * 256 * 1024)}`)
    form.set('file', new Blob([bytes], { type: 'text/csv' }), `tableau-${megabytes}.csv`)
    const own = { Cookie: cookie.join('; '), Origin: origin }
    return fetch(`${origin}/api/documents?locale=fr`, { method: 'POST', headers: own, body: form })
  }
  expect((await upload(24)).status).toBe(201)
  expect((await upload(28)).status).toBe(413)
})

test('one portal is replaced while the other serves: no reader meets an error', async () => {
  const [first] = portals
  const statuses: number[] = []
  let isOver = false
  const reading = (async () => {
    while (!isOver) statuses.push((await fetch(`${origin}/fr/partenaires`)).status)
  })()
  first?.process.kill('SIGTERM')
  await until(async () => first?.process.exitCode !== null, 40_000)
  await serve()
  isOver = true
  await reading
  expect(statuses.length).toBeGreaterThan(10)
  expect(new Set(statuses)).toEqual(new Set([200]))
})

test('the command of the night makes an archive, and finds all well', () => {
  expect(inImage('node', ['scripts/run.mjs', 'src/database/backup.ts', '--keep', '30'])).toContain('.tar.gz')
  expect(fs.readdirSync(path.join(data, 'backups'))).toHaveLength(1)
  expect(inImage('node', ['scripts/run.mjs', 'src/database/verify.ts'])).toBeTruthy()
  expect(inImage('node', ['scripts/run.mjs', 'src/database/admin.ts', 'create', 'zoe@example.org'])).toBeTruthy()
})
