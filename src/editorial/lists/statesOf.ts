/** The states of the rows of a list: cells are drawn one by one, and ask together. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { State } from '#/cms/publishing/states'
import { databaseOf } from '#/cms/transaction'
import type { Locale } from '#/i18n/locales'
import { type Database, rows } from '#/live/ledger'

type LanguageState = {
  record: string
  locale: Locale
  state: State
  name: string | null
  missing: number
  outdated: number
}

let asked: { records: Set<string>; answer: Promise<LanguageState[]> } | undefined

/** The state of a record in each language, from one query for all that are asked for at once. */
export async function statesOf(payload: Payload, record: string): Promise<LanguageState[]> {
  if (!asked) {
    const records = new Set<string>()
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      asked = undefined
      return stored(payload, [...records])
    })
    asked = { records, answer }
  }
  asked.records.add(record)
  return (await asked.answer).filter((state) => state.record === record)
}

async function stored(payload: Payload, records: string[]): Promise<LanguageState[]> {
  return statesIn(await databaseOf({ payload } as Parameters<typeof databaseOf>[0]), records)
}

/** The states of records, in one query. */
export function statesIn(database: Database, records: string[]): Promise<LanguageState[]> {
  return rows(
    database,
    sql`select s.record::text as record, s.locale, s.state, s.name, coalesce(t.missing, 0) as missing, coalesce(t.outdated, 0) as outdated
      from desk.states s left join desk.translations t using (collection, record, locale)
      where s.record in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(records)}::jsonb))
      order by s.locale desc`,
  )
}
