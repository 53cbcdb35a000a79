/**
 * The administration with many records and fifty versions of each: `npm run bench:admin -- 10000`. A browser opens a list
 * and a form, saves and publishes, as a person does; the times are those until the person can go on.
 */

import pg from 'pg'
import { chromium, type Page } from 'playwright'
import { findChromium } from '../../scripts/chromium.mjs'
import { line } from '../../scripts/report.mjs'
import { testEnvironment } from '../support/database'
import { atScale, type Scale, timed } from './scale/measure'
import { milliseconds, percentile, table, verdict } from './support'

const targets = { list: 1000, form: 1000, save: 300, publish: 500 }
const rounds = 15
const versions = 50
const collections = ['partners', 'agreements', 'resolutions', 'decisions']

await atScale(async (scale) => {
  await addVersions(scale)
  const executablePath = await findChromium((text) => line('browser', text))
  const portal = await scale.portal({ dataDir: scale.dataDir })
  const args = ['--headless', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const browser = await chromium.launch({ executablePath, args })
  const page = await browser.newPage({ baseURL: `http://localhost:${portal.port}`, locale: 'fr-FR' })
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = testEnvironment('', '')
  const signedIn = await page.request.post('/api/users/login', { data: { email, password } })
  if (!signedIn.ok()) throw new Error(`Signing in was answered ${signedIn.status()}: ${await signedIn.text()}`)
  const ids = await someRecords(page)
  const times: Record<keyof typeof targets, number[]> = { list: [], form: [], save: [], publish: [] }
  for (const [round, id] of ids.entries()) {
    const measured = await workOn(page, id, round)
    // The first round compiles what it uses.
    if (round > 0) for (const name of Object.keys(times) as (keyof typeof targets)[]) times[name].push(measured[name])
  }
  await browser.close()
  await portal.stop()
  table(`The administration with ${scale.records} records and ${versions} versions of each`, [
    ['', 'median', 'p95', 'target', ''],
    ...(Object.keys(targets) as (keyof typeof targets)[]).map((name) => {
      const median = percentile(times[name], 50)
      return [
        name,
        milliseconds(median),
        milliseconds(percentile(times[name], 95)),
        `median ${targets[name]} ms`,
        verdict(median <= targets[name]),
      ]
    }),
  ])
})

async function workOn(page: Page, id: string, round: number): Promise<Record<keyof typeof targets, number>> {
  const list = await timed(async () => {
    await page.goto('/admin/collections/partners?locale=fr')
    await page.locator('tbody tr .desk-states').first().waitFor()
  })
  const name = page.getByRole('textbox', { name: /^Nom \*/ })
  const form = await timed(async () => {
    await page.goto(`/admin/collections/partners/${id}?locale=fr`)
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await name.waitFor()
  })
  await page.getByRole('region', { name: 'Publication' }).getByText('Anglais').waitFor()
  await name.fill(`Partenaire mesuré ${round}`)
  const saveButton = page.getByRole('button', { name: 'Enregistrer', exact: true })
  const save = await timed(async () => {
    const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await saveButton.click()
    await answered
  })
  await page.getByRole('button', { name: 'Publier…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('.act-reach').waitFor()
  const publish = await timed(async () => {
    await dialog.getByRole('button', { name: 'Publier', exact: true }).click()
    await dialog.getByRole('status').waitFor()
  })
  return { list, form, save, publish }
}

/** Asked from a page of the portal: the session counts for its own origin alone. */
async function someRecords(page: Page): Promise<string[]> {
  await page.goto('/admin')
  return page.evaluate(async (limit) => {
    const found = await fetch(`/api/partners?locale=fr&limit=${limit}&depth=0&sort=id&select[name]=true`)
    return (await found.json()).docs.map(({ id }: { id: string }) => id)
  }, rounds + 1)
}

/** Versions as saves would have made them, without their rows. */
async function addVersions({ databaseUrl }: Scale): Promise<void> {
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  const columnsOf = async (name: string) => {
    const text =
      'select column_name as name, data_type as type, udt_name as kind from information_schema.columns where table_name = $1'
    return (await database.query<{ name: string; type: string; kind: string }>(text, [name])).rows
  }
  for (const name of collections) {
    const { rows } = await database.query(`select count(*)::int as n from _${name}_v`)
    const { rows: records } = await database.query(`select count(*)::int as n from ${name}`)
    if (rows[0].n >= records[0].n * versions) continue
    const inTable = new Set((await columnsOf(name)).map((column) => `version_${column.name}`))
    const kept = (await columnsOf(`_${name}_v`)).filter((column) => inTable.has(column.name))
    const values = kept.map(({ name: column, type, kind }) => {
      const value = `r."${column.replace(/^version_/, '')}"`
      // Each table has its own type for one choice.
      return type === 'USER-DEFINED' ? `${value}::text::"${kind}"` : value
    })
    await database.query(
      `insert into _${name}_v (id, parent_id, created_at, updated_at, ${kept.map((column) => `"${column.name}"`).join()})
       select gen_random_uuid(), r.id, now() - n * interval '1 day', now() - n * interval '1 day', ${values.join()}
       from ${name} r, generate_series(1, ${versions}) n`,
    )
  }
  await database.query('vacuum analyze')
  await database.end()
  line('versions', `${versions} of each record`)
}
