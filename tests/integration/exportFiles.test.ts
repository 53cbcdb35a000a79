/** The files of the registers as clients have them, from the press of a portal with records of every kind. */
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { restoreDatabase, setUp } from '../support/database'
import { Server } from '../support/server'

const before = path.resolve(import.meta.dirname, '../support/before')

let server: Server

beforeAll(async () => {
  const dump = gunzipSync(fs.readFileSync(path.join(before, 'portal.sql.gz'))).toString()
  const databaseUrl = await restoreDatabase(inject('adminUrl'), 'export_files', dump)
  server = new Server({ databaseUrl, publicUrl: 'https://entente.example' })
  await setUp(databaseUrl, server.dataDir)
  await server.start()
}, 240_000)

afterAll(() => server.remove())

const fetched = (address: string) => fetch(`${server.origin}${address}`, { redirect: 'manual' })

describe('a query that cannot be read', () => {
  test.each([
    ['/fr/decisions.json?etat=nonsense', 'etat', 'n’est pas une valeur connue du filtre « État »'],
    ['/en/decisions.csv?etat=en-vigueur', 'etat', '“etat” is not a parameter of this file.'],
    ['/en/decisions.json?as-of=2023-02-30', 'as-of', '“2023-02-30” is not a date'],
    ['/en/decisions.atom?meeting=19', 'meeting', '“19” is not a known value'],
    ['/en/decisions.json?as-of=2020-01-01&as-of=2021-01-01', 'as-of', '“as-of” can be given only once.'],
    ['/fr/accords.jsonld?page=2', 'page', '« page » n’est pas un paramètre de ce fichier.'],
    [`/fr/accords.csv?theme=${'x'.repeat(200)}`, 'theme', 'Une valeur de « theme » est trop longue.'],
    ['/fr/decisions.json?%C3%A9t%C3%A9=1', 'été', '« été » n’est pas un paramètre de ce fichier.'],
  ])('%s is answered with 400, the parameter, and what it may be', async (address, parameter, detail) => {
    for (const time of ['first', 'second']) {
      const answer = await fetched(address)
      expect([time, answer.status]).toEqual([time, 400])
      const { headers } = answer
      expect(headers.get('content-type')).toBe('application/problem+json')
      expect(headers.get('content-language')).toBe(address.slice(1, 3))
      expect(headers.get('cache-control')).toBe('no-store')
      expect([headers.get('etag'), headers.get('last-modified'), headers.get('cache-status')]).toEqual(
        Array(3).fill(null),
      )
      const problem = await answer.json()
      expect(problem).toMatchObject({ status: 400, errors: [{ parameter, detail: expect.stringContaining(detail) }] })
      expect(problem.detail).toBe(problem.errors[0].detail)
    }
  })

  test('the answer gives the values that would be right', async () => {
    const { errors } = await (await fetched('/fr/decisions.json?etat=nonsense&session=19&au=hier&x=1')).json()
    const by = Object.fromEntries(errors.map((error: { parameter: string }) => [error.parameter, error]))
    expect(by.etat.values).toContain('en-vigueur')
    expect('cop19').toMatch(new RegExp(by.session.pattern))
    expect('2023-01-31').toMatch(new RegExp(by.au.pattern))
    expect(by.x.parameters).toContain('destinataire')
  })

  test('a page leaves it out, and a parameter of a mail counts for nothing', async () => {
    expect((await fetched('/fr/decisions?etat=nonsense')).status).toBe(200)
    const whole = await (await fetched('/fr/decisions.csv')).text()
    const sent = await fetched('/fr/decisions.csv?utm_source=mail&theme=')
    expect([sent.status, await sent.text()]).toEqual([200, whole])
  })
})
