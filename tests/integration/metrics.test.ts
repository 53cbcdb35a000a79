/** What Prometheus reads, and the rules that ask for it. */
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { Metrics } from '#/metrics'

const read = (name: string) => fs.readFileSync(`docs/operations/${name}`, 'utf8')
const opened = (connectionString = process.env.DATABASE_URL ?? '') =>
  new Metrics({
    connectionString,
    dataDir: process.cwd(),
    listens: () => true,
    pages: () => ({ hit: 1, miss: 2, stale: 3, failed: 4 }),
  })

test('every metric of the rules is served', async () => {
  const metrics = opened()
  metrics.request('/api/terms', 503)
  await metrics.rendered(Promise.resolve())
  const text = await metrics.text()
  const names = new Set(read('alerts.yml').match(/(entente|process)_\w+/g))
  expect(names.size).toBeGreaterThan(8)
  for (const name of names) expect(text).toMatch(new RegExp(`^${name}[ {]`, 'm'))
  expect(text).toContain('entente_requests_total{kind="api",status="503"} 1')
  expect(text).toContain('entente_database_up 1')
  expect(text).not.toContain('NaN')
})

test('without a database the metrics say so', async () => {
  const text = await opened('postgres://nobody@127.0.0.1:1/none').text()
  expect(text).toContain('entente_database_up 0')
  expect(text).toMatch(/^entente_ledger_sequence Nan$/im)
})

test('they are served at one address', async () => {
  const server = opened().serve(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(200)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  server.closeAllConnections()
  server.close()
})

test('every alert has its summary and its paragraph in both languages', () => {
  const [, ...alerts] = read('alerts.yml').split('- alert: ')
  for (const alert of alerts) {
    const [name = ''] = alert.split('\n')
    for (const [language, summary] of [
      ['en', 'summary'],
      ['fr', 'summary_fr'],
    ]) {
      expect(alert).toMatch(new RegExp(`${summary}: ".+"`))
      expect(alert).toContain(`alerts.${language}.md#${name.toLowerCase()}\n`)
      expect(read(`alerts.${language}.md`)).toMatch(new RegExp(`^## ${name}\n\n.{40}`, 'm'))
    }
  }
})
