import { describe, expect, test, vi } from 'vitest'
import { atomOf } from '#/register/exports/atom'
import { csvOf } from '#/register/exports/csv'
import { jsonOf } from '#/register/exports/json'
import { type ExportRow, type NamedRecords, withPublicNames } from '#/register/exports/rows'
import { xlsxOf } from '#/register/exports/xlsx'
import { declarations } from '#/registers'
import { problemsOfFeed } from '../support/atom'

const theme = '01a20ada-2c00-75e4-80e3-e7745a21435e'
const row = (fields: Record<string, unknown>): ExportRow => ({
  id: '01a20ada-2c00-7863-aace-ef6263ad1a78',
  updated: '2026-11-25T03:17:23Z',
  translations: { fr: { url: 'https://p.example/fr/decisions/18-49', updated: '2026-11-25T03:17:23Z', fields } },
})
const named: NamedRecords = new Map([[theme, { type: 'themes', names: { fr: 'Espèces marines' } }]])
const cells = (fields: Record<string, unknown>) =>
  csvOf(declarations.decisions, 'fr', [row(fields)], named).split('\r\n')[1] ?? ''

/** The cells of a spreadsheet that separates at semicolons: within a row that begins without a quote it knows none. */
const cellsBySemicolon = (fields: Record<string, unknown>) =>
  csvOf(declarations.decisions, 'fr', [row(fields)], named).split(/[;\r\n]+/)

describe('CSV', () => {
  test('begins with the mark by which spreadsheets know UTF-8, and names its fields', () => {
    const [head] = csvOf(declarations.decisions, 'fr', [], named).split('\r\n')
    expect(head).toMatch(/^\ufeffid,url,language,updated,symbol,title,/)
  })

  test.each(['=1+1', '+33', '-1', '@SUM(A1)', '\tx'])('keeps %j from being a formula', (title) => {
    expect(cells({ title })).toMatch(/,"?'/)
  })

  test.each(['x;=1+1;', 'x\n=1+1', 'x\r\n@SUM(A1)', 'x;\tx'])(
    'keeps %j from being a formula where cells end at a semicolon',
    (title) => {
      expect(cellsBySemicolon({ title }).filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([])
    },
  )

  test('leaves a semicolon of a sentence as it is', () => {
    expect(cells({ title: 'Un ; deux; -3 °C' })).toContain(',Un ; deux; -3 °C,')
  })

  test('writes a list as JSON, with the name beside each id and parts in the order of the schema', () => {
    const period = { to: null, from: '2019-11-26', exact: true, status: 'inEffect' }
    expect(cells({ themes: [theme], periods: [period] })).toContain(
      `"[{""from"":""2019-11-26"",""to"":null,""status"":""inEffect"",""exact"":true}]",[],"[{""id"":""${theme}"",""name"":""Espèces marines"",""language"":""fr""}]",`,
    )
  })

  test('quotes what would break a row', () => {
    expect(cells({ title: 'a "b", c\nd' })).toContain('"a ""b"", c\nd"')
  })

  test('has what is public in another language in that one, and says so', () => {
    const [, line] = csvOf(declarations.decisions, 'en', [row({ title: 'Titre français' })], named).split('\r\n')
    expect(line).toMatch(/,fr,.*Titre français/)
  })
})

test('a spreadsheet is the same bytes at any time', async () => {
  const at = async (moment: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
    const written = await xlsxOf(declarations.decisions, 'fr', [row({ symbol: '18.50', themes: [theme] })], named)
    vi.useRealTimers()
    return Buffer.from(written)
  }
  expect((await at('2026-11-28T10:00:00Z')).equals(await at('2027-03-01T23:10:20Z'))).toBe(true)
})

test('an id that nobody can look up is in no file', () => {
  const unknown = '01a20ada-2c00-7000-8000-000000000000'
  const parties = [{ partner: unknown, signatory: 'x', role: null }]
  const [known] = withPublicNames(declarations.agreements, [row({ parties, themes: [theme, unknown] })], named)
  expect(known?.translations.fr?.fields).toMatchObject({
    parties: [{ partner: null, signatory: 'x', role: null }],
    themes: [theme],
  })
})

test('JSON has every field that is described, and no other', () => {
  const text = jsonOf(
    declarations.decisions,
    'https://p.example/fr/decisions.json',
    [row({ title: 'x', notes: 'no' })],
    named,
  )
  const [record] = JSON.parse(text).records
  const fields = declarations.decisions.fields.map(({ name }) => name)
  expect(Object.keys(record.translations.fr)).toEqual(['url', ...fields])
})

test('Atom escapes what it tells, leaves out what no XML may hold, and is valid', async () => {
  const xml = atomOf(
    {
      title: 'A & B',
      author: 'x',
      locale: 'fr',
      self: 'https://p.example/a?b=1&c=2',
      list: 'https://p.example',
      elsewhere: {},
      since: '2026-11-25T03:17:23Z',
    },
    [
      {
        id: 'urn:uuid:1#a-fr',
        act: 'adopted',
        day: '2019-08-28',
        updated: '2026-11-25T03:17:23Z',
        title: '<script>\u0000\ud800 "x"',
        summary: 's',
        urls: { fr: 'https://p.example/fr', en: 'https://p.example/en' },
      },
    ],
  )
  expect(xml).toContain('<title>A &amp; B</title>')
  expect(xml).toContain('href="https://p.example/a?b=1&amp;c=2"')
  expect(xml).toContain('<title>&lt;script&gt; &quot;x&quot;</title>')
  expect(xml).toContain('<id>urn:uuid:1#a-fr</id>')
  expect(xml).toContain('<updated>2026-11-25T03:17:23Z</updated>\n<published>2019-08-28T00:00:00Z</published>')
  expect(xml).toContain('hreflang="en" href="https://p.example/en"')
  expect(await problemsOfFeed(xml)).toEqual([])
  for (const [part, other] of [
    ['2019-08-28T00:00:00Z', '2019-08-28'],
    ['<id>urn:uuid:1#a-fr</id>', ''],
    ['<category term', '<category word'],
    ['<summary>', '<summary type="other">'],
    ['hreflang="en"', 'hreflang=""'],
  ]) {
    expect(await problemsOfFeed(xml.replace(part ?? '', other ?? '')), part).not.toEqual([])
  }
})
