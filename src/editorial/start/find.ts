/** The search of the start page: working copies, public or not, by any name, acronym or symbol in either language. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isStaff } from '#/cms/accounts/access'
import { databaseOf } from '#/cms/transaction'
import type { Locale } from '#/i18n/locales'
import { plain } from '#/i18n/slugify'
import { rows } from '#/live/ledger'
import { wordsFound } from '../selections'

const most = 20

/** @returns the records that have every word, those whose name begins with the words first */
export async function found(
  words: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<{ collection: string; id: string; name: string | null }[]> {
  const has = wordsFound(words)
  if (!has || !isStaff(req)) return []
  return rows(
    await databaseOf(req),
    sql`select collection, record::text as id, name from desk.states
      where locale = ${locale} and ${has}
      order by strpos(search, ${plain(words)}) <> 1, name collate "und-x-icu", record limit ${most}`,
  )
}
