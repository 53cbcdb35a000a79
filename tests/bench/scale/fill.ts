/**
 * Writes invented records into the database that the environment names, `fill.ts COUNT`: into the tables of Payload
 * many rows at a time, since a hundred thousand saves would take half a day, and into the live store by the portal's own
 * statement.
 */
import { getPayload } from 'payload'
import pg from 'pg'
import config from '../../../payload.config'
import { line } from '../../../scripts/report.mjs'
import { type Room, roomOf } from '../../../src/cms/publishing/room'
import { serverEnv } from '../../../src/env'
import { locales } from '../../../src/i18n/locales'
import { holdChain } from '../../../src/live/ledger'
import { composed } from '../../../src/live/parts'
import { insertion, recordsTable } from '../../../src/live/records'
import { rewriteWords } from '../../../src/live/words'
import { type Invented, inventedRecords, type Known } from './records'

const count = Number(process.argv[2])
const batch = 1000
const now = '2026-01-01T12:00:00.000Z'

const { databaseUrl } = serverEnv()
const database = new pg.Client({ connectionString: databaseUrl })
await database.connect()
await database.query('set synchronous_commit = off')
const payload = await getPayload({ config, disableOnInit: true, cron: false })

const rowsOf = async <Row extends pg.QueryResultRow>(text: string) => (await database.query<Row>(text)).rows
const themes = await rowsOf<{ id: string; parent: string | null }>('select id, parent_id as parent from themes')
const strands = new Map(themes.map(({ id, parent }) => [id, parent]))
const meetings = await rowsOf<{ id: string; number: number; end: string }>(
  `select id, number::int, to_char("end", 'YYYY-MM-DD') as "end" from meetings where body = 'cop' order by number`,
)
const known: Known = {
  meetings: meetings.filter(({ number }) => number <= 20),
  themes: themes.map(({ id }) => id),
  partners: (await rowsOf<{ id: string }>('select id from partners order by id')).map(({ id }) => id),
}
const withAgreement = new Set<string>()
const all = [...inventedRecords(count, known)]
for (const { parties } of all) for (const partner of parties) withAgreement.add(partner)

for (let done = 0; done < all.length; done += batch) {
  const records = all.slice(done, done + batch)
  await database.query('begin')
  for (const collection of ['partners', 'agreements', 'resolutions', 'decisions'] as const) {
    await writeRecords(
      collection,
      records.filter((record) => record.collection === collection),
    )
  }
  await database.query('commit')
  await writeLive(records)
  if ((done + batch) % 10_000 === 0) line('records', `${done + batch} of ${all.length}`)
}
await payload.db.drizzle.transaction((transaction) => rewriteWords(transaction))
await database.query('vacuum analyze')
await database.end()
await payload.destroy()
process.exit(0)

async function writeRecords(collection: Invented['collection'], records: Invented[]): Promise<void> {
  if (records.length === 0) return
  await insert(
    collection,
    records.map(({ id, shared }) => ({ id, ...columns(shared), created_at: now, updated_at: now })),
  )
  await insert(
    `${collection}_locales`,
    records.flatMap(({ id, said }) =>
      locales.map((locale) => ({ ...columns(said[locale]), _locale: locale, _parent_id: id })),
    ),
  )
  await insert(
    `${collection}_rels`,
    records.flatMap(({ id, themes: inThemes, partners }) => [
      ...inThemes.map((theme, n) => ({ parent_id: id, order: n + 1, path: 'themes', themes_id: theme })),
      ...partners.map((partner, n) => ({ parent_id: id, order: n + 1, path: 'partners', partners_id: partner })),
    ]),
  )
  const rows = (of: (record: Invented) => Record<string, unknown>[]) =>
    records.flatMap((record) =>
      of(record).map((row, n) => ({ id: `${record.id}-${n}`, _parent_id: record.id, _order: n + 1, ...row })),
    )
  await insert(
    'agreements_parties',
    rows(({ parties }) => parties.map((partner) => ({ partner_id: partner }))),
  )
  await insert(
    'decisions_addressees',
    rows(({ addressees }) => addressees.map((body) => ({ body, role: 'lead' }))),
  )
  await insert(
    `${collection}_events`,
    rows(({ adoptedAt }) => (adoptedAt ? [{ kind: 'adopted', meeting_id: adoptedAt, verified: true }] : [])),
  )
}

/** Many rows of one table; what they do not name gets its default. */
async function insert(table: string, rows: Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return
  const names = [...new Set(rows.flatMap(Object.keys))].map((name) => `"${name}"`).join(', ')
  await database.query(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  )
}

/** Fields as the columns of Payload: `sortKey` is `sort_key`, `signed.date` is `signed_date`. */
function columns(fields: Record<string, unknown>, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const column = `${prefix}${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
      return name === 'signed'
        ? Object.entries(columns(value as Record<string, unknown>, 'signed_'))
        : [[column, value]]
    }),
  )
}

async function writeLive(records: Invented[]): Promise<void> {
  await payload.db.drizzle.transaction(async (transaction) => {
    await holdChain(transaction)
    for (const record of records) {
      const { indexed } = roomOf(payload.collections[record.collection].config) as Room // each register is published
      const entries = locales.map((locale) => ({ locale, entry: indexed.entry(asRead(record, locale), locale) }))
      const names = [...new Set(entries.flatMap((each) => each.entry.names))]
      for (const { locale, entry: of } of entries) {
        const place = { collection: record.collection, id: record.id, locale, language: locale }
        const entry = { ...of, names, terms: [...of.terms, ...more(record)] }
        const { flattenedFields } = payload.collections[record.collection].config
        const read = asRead(record, locale)
        // What the invented record does not say is empty, as in a document of the portal.
        const document = { ...composed(flattenedFields, read, read), ...read, createdAt: now, updatedAt: now }
        const moments = { first: now, last: now }
        await transaction.execute(insertion(recordsTable, place, { entry, document, moments }))
      }
    }
  })
}

/** The record as the public reads it in one language, relations as ids. */
function asRead(
  { id, shared, said, themes: inThemes, partners, parties, addressees, adoptedAt }: Invented,
  locale: 'fr' | 'en',
) {
  return {
    id,
    ...shared,
    ...said[locale],
    themes: inThemes,
    verification: { state: 'unverified' },
    events: adoptedAt ? [{ id: `${id}-0`, kind: 'adopted', meeting: adoptedAt, verified: true }] : [],
    partners,
    parties: parties.map((partner) => ({ partner })),
    addressees: addressees.map((body) => ({ body, role: 'lead' })),
    signed: shared.signed ?? { precision: 'unknown' },
    updatedAt: now,
  }
}

function more({ collection, id, themes: inThemes }: Invented): string[] {
  return [
    ...inThemes.flatMap((theme) => (strands.get(theme) ? [`theme:${strands.get(theme)}`] : [])),
    ...(collection === 'partners' ? [withAgreement.has(id) ? 'agreement:yes' : 'agreement:no'] : []),
  ]
}
