/** The CSV of a register in DuckDB, which guesses the type of each column. */
import fs from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import type { Locale } from '#/i18n/locales'
import { csvOf } from '#/register/exports/csv'
import type { ExportRow } from '#/register/exports/rows'
import { declarations } from '#/registers'
import { temporaryDataDir } from '../support/database'

const theme = '01a20ada-2c00-75e4-80e3-e7745a21435e'
const updated = '2026-11-25T03:17:23Z'

test.each([
  ['fr', 'Décision'],
  ['en', 'Decision'],
] as [Locale, string][])('a symbol stays text, and a list is JSON, in %s', async (locale, noun) => {
  const rows = ['18.50', '18.60', '19.10'].map((symbol, i): ExportRow => {
    const fields = { symbol, title: 'Titre ; avec, des « signes »', themes: [theme], status: 'inEffect' }
    const id = `01a20ada-2c00-7863-aace-ef6263ad1a7${i}`
    return { id, updated, translations: { [locale]: { url: `https://p.example/${i}`, updated, fields } } }
  })
  const named = new Map([[theme, { type: 'themes', names: { fr: 'Espèces marines' } }]])
  const file = path.join(temporaryDataDir(), 'decisions.csv')
  fs.writeFileSync(file, csvOf(declarations.decisions, locale, rows, named))
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const read = await connection.runAndReadAll(
    `select symbol, typeof(symbol) as type, status, themes::json->0->>'name' as theme, updated from read_csv('${file}')`,
  )
  connection.closeSync()
  fs.rmSync(path.dirname(file), { recursive: true })
  const found = read.getRowObjectsJson()
  expect(found.map(({ symbol }) => symbol)).toEqual([`${noun} 18.50`, `${noun} 18.60`, `${noun} 19.10`])
  expect(found[0]).toMatchObject({ type: 'VARCHAR', status: 'inEffect', theme: 'Espèces marines' })
})
