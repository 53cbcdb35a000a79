/** The files of the registers as clients have them, from the press of a portal with records of every kind. */
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseAtomFeed } from 'feedsmith'
import papaparse from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { problemsOfFeed } from '../support/atom'
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
    ['/fr/decisions.json?etat=nonsense', 'etat', 'n’est pas une valeur connue du filtre « Dernier état connu »'],
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

const lists = ['/fr/partenaires', '/fr/accords', '/fr/resolutions', '/fr/decisions', '/en/decisions', '/en/agreements']

type Told = {
  records: { id: string; translations: Record<string, Record<string, unknown>> }[]
  names: Record<string, unknown>
}

async function jsonAt(address: string): Promise<Told> {
  return (await fetched(address)).json()
}

describe('a spreadsheet', () => {
  const sheetsOf = async (address: string) => readExcelFile(Buffer.from(await (await fetched(address)).arrayBuffer()))

  test('has symbols as text, days as dates, words in its language, and names beside ids', async () => {
    const [decisions, ...others] = await sheetsOf('/fr/decisions.xlsx')
    if (!decisions) throw new Error('The workbook has no sheet.')
    const [head = [], ...rows] = decisions.data
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)])
    expect(head).toContain('Suivi jusqu’à la session')
    expect(column('Cote')).toContain('18.50')
    expect(column('État')).toContain('État non connu')
    const days = column('État depuis').filter((value) => value !== null)
    expect(days.length).toBeGreaterThan(0)
    expect(days.every((day) => day instanceof Date && day.toISOString().endsWith('T00:00:00.000Z'))).toBe(true)
    const { records } = await jsonAt('/fr/decisions.json')
    expect(rows).toHaveLength(records.length)
    const periods = others.find(({ sheet }) => sheet === 'Périodes')
    const all = records.flatMap(({ translations }) => (translations.fr ?? translations.en)?.periods ?? [])
    expect(periods?.data).toHaveLength(all.length + 1)
    const addressees = others.find(({ sheet }) => sheet === 'Destinataire')?.data ?? []
    expect(addressees.flat()).toContain('à l’adresse de')
  })

  test.each(lists)('of %s holds a name for each id', async (list) => {
    for (const { data } of await sheetsOf(`${list}.xlsx`)) {
      const [head = [], ...rows] = data
      for (const [at, name] of head.entries()) {
        if (!String(name).endsWith('(id)')) continue
        const named = rows.filter((row) => row[at]).every((row) => String(row[at - 1] ?? '').length > 1)
        expect(named).toBe(true)
      }
    }
  })
})

describe('CSV in the programs that read it', () => {
  test('a symbol stays text, and a list is JSON: papaparse with its guesses of types', async () => {
    const { data } = papaparse.parse<Record<string, unknown>>(await (await fetched('/fr/decisions.csv')).text(), {
      header: true,
      dynamicTyping: true,
      skipEmptyLines: true,
    })
    expect(data.map(({ symbol }) => symbol)).toContain('Décision 18.50')
    for (const row of data) {
      expect(JSON.parse(String(row.periods))).toEqual(expect.any(Array))
      for (const partner of JSON.parse(String(row.partners))) {
        expect(partner).toEqual({ id: expect.any(String), name: expect.any(String), language: expect.any(String) })
      }
    }
  })
})

test('a status says how far it was followed, and no id stands alone', async () => {
  for (const list of lists) {
    const told = await jsonAt(`${list}.json`)
    const kind = list.includes('decisions') || list.includes('resolutions') ? 'instruments' : list
    for (const { translations } of told.records) {
      for (const fields of Object.values(translations)) {
        if (kind === 'instruments')
          expect(fields.followedThrough).toEqual({ meeting: expect.any(String), day: expect.any(String) })
        const { id: _, periods, ...others } = fields
        const ids = JSON.stringify(others).match(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g) ?? []
        for (const id of ids) expect(Object.keys(told.names)).toContain(id.slice(1, -1))
      }
    }
  }
  const years = (await jsonAt('/fr/decisions.json?au=2020-01-01')).records.map(
    ({ translations }) => translations.fr?.status,
  )
  expect(years).toContain('inEffect')
  const [then] = (await jsonAt('/fr/decisions.json?au=1990-01-01')).records
  expect(Object.values(then?.translations ?? {})[0]).toMatchObject({ status: 'notYet', statusFrom: null })
})

describe('a feed', () => {
  test.each(lists)('of %s is read, its ids are its own, and nothing of the future is in it', async (list) => {
    const xml = await (await fetched(`${list}.atom`)).text()
    expect(await problemsOfFeed(xml)).toEqual([])
    const { entries = [], updated, id } = parseAtomFeed(xml)
    expect(id).toContain(list)
    expect(entries.length).toBeGreaterThan(0)
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length)
    const days = entries.map((entry) => String(entry.published))
    expect(days).toEqual(days.toSorted().toReversed())
    const moments = entries.map((entry) => String(entry.updated))
    expect(updated).toBe(moments.toSorted().at(-1))
    const now = new Date().toISOString()
    for (const entry of entries) {
      expect(entry.id).not.toMatch(/\d{4}-\d\d-\d\d$/)
      expect(String(entry.published) <= now && String(entry.updated) <= now).toBe(true)
      expect(entry.id?.endsWith(list.slice(1, 3))).toBe(true)
    }
  })
})

test('a citation is a file of its version, in each format', async () => {
  const types = []
  for (const ending of ['bib', 'ris', 'csl.json']) {
    const answer = await fetched(`/fr/resolutions/conf-12-4.${ending}`)
    types.push(answer.headers.get('content-type')?.split(';')[0])
    const text = await answer.text()
    expect(text).toContain('Résolution Conf. 12.4 (Rev. CoP18)')
    expect(text).toContain('https://entente.example/res/12.4/rev-cop18')
  }
  expect(types).toEqual([
    'application/x-bibtex',
    'application/x-research-info-systems',
    'application/vnd.citationstyles.csl+json',
  ])
  const agreement = await fetched('/fr/accords/memorandum-omsa-2024.ris')
  expect(await agreement.text()).toMatch(
    /^TI {2}- Mémorandum d’accord entre l’Organisation mondiale de la santé animale/m,
  )
  const original = await (await fetched('/fr/resolutions/conf-12-4/original.ris')).text()
  expect(original).toMatch(/^TI {2}- Résolution Conf\. 12\.4$/m)
  expect(original).toMatch(/^PY {2}- 2002$/m)
  expect((await fetched('/fr/resolutions/conf-99-4.ris')).status).toBe(404)
  expect((await fetched('/fr/resolutions/conf-18-5.ris')).status).toBe(410)
})
