/** The words of what is public, among which the search finds the likely spelling of a misspelt word. */
import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '#/i18n/locales'
import { type Database, rows } from './ledger'

/** The distinct words of a text: letters only, 4 to 40 of them. */
const wordsIn = (text: ReturnType<typeof sql>) =>
  sql`(select distinct word from unnest(tsvector_to_array(to_tsvector('names_bare', ${text}))) word
       where word ~ '^[[:alpha:]]{4,40}$') as said`

/**
 * Adds the new words of a record. Two concurrent publications may each insert the same word: that costs a row, and no
 * lock. A word stays when its record is deleted; the search it suggests finds public records only.
 */
export async function addWords(database: Database, locale: Locale, text: string): Promise<void> {
  await database.execute(sql`
    insert into live.words (locale, word)
    select ${locale}, word from ${wordsIn(sql`${text}`)}
    where not exists (select from live.words known where known.locale = ${locale} and known.word = said.word)`)
}

/** Rewrites all words from the live records; called in a transaction. */
export async function rewriteWords(database: Database): Promise<void> {
  // The statement reads every text of the index, and may exceed the limit of the others.
  await database.execute(sql`set local statement_timeout = 0`)
  await database.execute(sql`delete from live.words`)
  await database.execute(sql`
    insert into live.words (locale, word)
    select distinct locale, word
    from live.records, lateral ${wordsIn(sql`names || ' ' || body`)}`)
}

/** Words of what is public that are not kept, such as `fr accord`. It changes nothing. */
export async function missingWords(database: Database): Promise<string[]> {
  const found = await rows<{ missing: string }>(
    database,
    sql`select distinct locale || ' ' || word as missing
      from live.records, lateral ${wordsIn(sql`names || ' ' || body`)}
      where not exists (select from live.words known where known.locale = records.locale and known.word = said.word)
      order by 1`,
  )
  return found.map(({ missing }) => missing)
}
