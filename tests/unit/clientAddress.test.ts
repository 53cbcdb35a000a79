import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** The settings are read once: each case has its own. */
async function addressOf(forwarded: string | null, environment: Record<string, string> = {}): Promise<string> {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const { clientAddress } = await import('#/clientAddress')
  return clientAddress(new Headers(forwarded === null ? {} : { 'X-Forwarded-For': forwarded }))
}

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['203.0.113.9:4711', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8::1', '2001:db8:0:0'],
  ['[2001:db8:0:1::1]:443', '2001:db8:0:1'],
  ['::1', '0:0:0:0'],
  ['not an address', ''],
  ['', ''],
  [null, ''],
])('without a proxy, %s is %s', async (forwarded, address) => {
  expect(await addressOf(forwarded)).toBe(address)
})

test.each([
  [undefined, '198.51.100.1, 203.0.113.9, 127.0.0.1', '203.0.113.9'],
  ['2', '198.51.100.1, 203.0.113.9, 10.0.0.1, 127.0.0.1', '203.0.113.9'],
  ['0', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['2', '203.0.113.9', '203.0.113.9'],
])('behind %s proxies of an https address', async (proxies, forwarded, address) => {
  const environment = { PUBLIC_URL: 'https://portal.example.org', ...(proxies ? { TRUSTED_PROXIES: proxies } : {}) }
  expect(await addressOf(forwarded, environment)).toBe(address)
})
