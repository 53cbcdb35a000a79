import { describe, expect, test } from 'vitest'
import { formatProblems, readSettings } from '../../src/settings.mjs'

const secret = 'xk3B9wq7LTz0vYpUeR5nMfa2DsJhGc8Q'
const read = (environment: Record<string, string>) => readSettings(environment, { cwd: '/srv/portal' })
const refused = (environment: Record<string, string>) => read(environment).problems.map(({ variable }) => variable)

test('nothing given: the portal runs on localhost with its own database', () => {
  expect(read({})).toEqual({
    settings: {
      port: 3000,
      dataDir: '/srv/portal/.data',
      databaseUrl: undefined,
      publicUrl: 'http://localhost:3000',
      secureCookies: false,
      payloadSecret: undefined,
      adminEmail: undefined,
      adminPassword: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
      fastPath: true,
      logLevel: 'info',
      metricsPort: undefined,
      metricsHost: '127.0.0.1',
      monitorToken: undefined,
      secondFactorRoles: [],
      readerLimit: 240,
      trustedProxies: 0,
    },
    problems: [],
  })
})

test('an empty value counts as not given', () => {
  const names = ['PORT', 'DATA_DIR', 'DATABASE_URL', 'PUBLIC_URL', 'PAYLOAD_SECRET', 'ADMIN_EMAIL', 'ADMIN_PASSWORD']
  expect(read(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(read({}))
})

describe('PORT', () => {
  test.each(['1', '3000', '65535'])('%s is one', (PORT) => {
    expect(read({ PORT })).toMatchObject({
      settings: { port: Number(PORT), publicUrl: `http://localhost:${PORT}` },
      problems: [],
    })
  })
  test.each(['0', '65536', '-1', '3000.5', '0x50', '3e3', 'http', '3000 3001'])('%s is none', (PORT) => {
    expect(refused({ PORT })).toEqual(['PORT'])
  })
})

describe('DATA_DIR', () => {
  test.each([
    ['data', '/srv/portal/data'],
    ['/var/lib/portal', '/var/lib/portal'],
    ['../portal-data', '/srv/portal-data'],
    ['..data', '/srv/portal/..data'],
    ['my data', '/srv/portal/my data'],
  ])('%s is %s', (DATA_DIR, dataDir) => {
    expect(read({ DATA_DIR })).toMatchObject({ settings: { dataDir }, problems: [] })
  })
  test.each(['.', '..', '/', '/srv', '/srv/portal/', 'src/data', 'node_modules/.data', '.next', '.git', 'public/x'])(
    '%s is refused',
    (DATA_DIR) => {
      expect(refused({ DATA_DIR })).toEqual(['DATA_DIR'])
    },
  )
})

describe('DATABASE_URL', () => {
  test.each([
    'postgres://user:password@host:5432/database',
    'postgresql://localhost/portal?sslmode=require',
    'postgres:///portal?host=/run/postgresql',
  ])('%s is one', (DATABASE_URL) => {
    expect(read({ DATABASE_URL })).toMatchObject({ settings: { databaseUrl: DATABASE_URL }, problems: [] })
  })
  test.each(['mysql://host/db', 'host:5432', 'postgres://host', 'postgres://host/', 'postgres:///portal', 'nonsense'])(
    '%s is none',
    (DATABASE_URL) => {
      expect(refused({ DATABASE_URL })).toEqual(['DATABASE_URL'])
    },
  )
})

describe('PUBLIC_URL', () => {
  test.each([
    ['https://Portal.Example.org', 'https://portal.example.org', true],
    ['https://portal.example.org/', 'https://portal.example.org', true],
    ['https://portal.example.org:8443', 'https://portal.example.org:8443', true],
    ['http://localhost:8080', 'http://localhost:8080', false],
    ['http://127.0.0.1', 'http://127.0.0.1', false],
  ])('%s is the origin %s; secure cookies: %s', (PUBLIC_URL, publicUrl, secureCookies) => {
    expect(read({ PUBLIC_URL })).toMatchObject({ settings: { publicUrl, secureCookies }, problems: [] })
  })
  test.each([
    'http://portal.example.org',
    'http://localhost.example.org',
    'portal.example.org',
    'ftp://localhost',
    'https://portal.example.org/portal',
    'https://portal.example.org/?a=1',
    'https://portal.example.org/#top',
    'https://user:password@portal.example.org',
  ])('%s is refused', (PUBLIC_URL) => {
    expect(refused({ PUBLIC_URL })).toEqual(['PUBLIC_URL'])
  })
})

describe('PAYLOAD_SECRET', () => {
  test.each([secret, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'])('%s is one', (value) => {
    expect(read({ PAYLOAD_SECRET: value })).toMatchObject({ settings: { payloadSecret: value }, problems: [] })
  })
  test.each([
    ['short', secret.slice(1)],
    ['one letter', 'a'.repeat(64)],
    ['few letters', 'abcdefg'.repeat(8)],
    ['a repetition', 'q7LTz0vYpUeR5nMf'.repeat(3)],
    ['from an example', 'YOUR_SECRET_HERE_0123456789_xk3B9wq7LTz0vYpUeR5nMf'],
    ['from an example', 'change-me-xk3B9wq7LTz0vYpUeR5nMfa2DsJhGc8Q'],
  ])('%s: refused', (_, value) => {
    expect(refused({ PAYLOAD_SECRET: value })).toEqual(['PAYLOAD_SECRET'])
  })
})

describe('the first administrator', () => {
  test('an address alone gets a generated password later', () => {
    expect(read({ ADMIN_EMAIL: ' Admin@Example.org ' })).toMatchObject({
      settings: { adminEmail: 'admin@example.org', adminPassword: undefined },
      problems: [],
    })
  })
  test.each(['admin', 'admin@', '@example.org', 'admin@localhost', 'a b@example.org', 'a@b@c.org', 'admin@example.'])(
    'the address %s is refused',
    (ADMIN_EMAIL) => {
      expect(refused({ ADMIN_EMAIL })).toEqual(['ADMIN_EMAIL'])
    },
  )
  test('a password has at least 12 characters, counted as a person would', () => {
    const ADMIN_EMAIL = 'admin@example.org'
    expect(refused({ ADMIN_EMAIL, ADMIN_PASSWORD: 'twelve chars' })).toEqual([])
    expect(refused({ ADMIN_EMAIL, ADMIN_PASSWORD: 'eleven char' })).toEqual(['ADMIN_PASSWORD'])
    expect(refused({ ADMIN_EMAIL, ADMIN_PASSWORD: '😀'.repeat(11) })).toEqual(['ADMIN_PASSWORD'])
  })
  test('a password without an address is refused, for it would belong to no account', () => {
    expect(refused({ ADMIN_PASSWORD: 'correct horse battery' })).toEqual(['ADMIN_EMAIL'])
  })
  test('spaces of a password are kept', () => {
    const settings = read({ ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: ' twelve chars ' }).settings
    expect(settings.adminPassword).toBe(' twelve chars ')
  })
})

describe('the mail server', () => {
  const MAIL_FROM = 'portal@example.org'
  test.each(['smtp://mail.example.org', 'smtps://user:p%40ss@mail.example.org:465'])('%s is one', (SMTP_URL) => {
    expect(read({ SMTP_URL, MAIL_FROM })).toMatchObject({
      settings: { smtpUrl: SMTP_URL, mailFrom: MAIL_FROM },
      problems: [],
    })
  })
  test.each(['mail.example.org', 'https://mail.example.org', 'smtp://'])('%s is none', (SMTP_URL) => {
    expect(refused({ SMTP_URL, MAIL_FROM })).toEqual(['SMTP_URL'])
  })
  test('a server without an address to write from is refused', () => {
    expect(refused({ SMTP_URL: 'smtp://mail.example.org' })).toEqual(['MAIL_FROM'])
  })
})

test('every problem is told at once, with what would be right, and no secret is repeated', () => {
  const { problems } = read({
    PORT: 'eighty',
    DATABASE_URL: 'mysql://user:hunter2@host/portal',
    PUBLIC_URL: 'https://user:hunter2@portal.example.org', // secretlint-disable-line -- opens nothing
    PAYLOAD_SECRET: 'hunter2',
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'hunter2',
  })
  const text = formatProblems(problems)
  expect(text.split('\n')).toHaveLength(5)
  expect(text).toContain('PORT: found "eighty"; expected a whole number from 1 to 65535.')
  expect(text).not.toContain('hunter2')
})
