/** The words of the public index: what the search knows a misspelt word could have meant. */
import { sql } from '@payloadcms/db-postgres'
import type { databaseOf } from '#/cms/transaction'
import type { Locale } from '#/i18n/locales'

type Database = Pick<Awaited<ReturnType<typeof databaseOf>>, 'execute'>

/** Words of letters, long enough to be misspelt. */
const wordsIn = (text: ReturnType<typeof sql>) =>
  sql`(select distinct word from unnest(tsvector_to_array(to_tsvector('names_bare', ${text}))) word
       where word ~ '^[[:alpha:]]{4,40}$') as said`

/**
 * Adds the words that a record brings. Two publications that bring one new word at the same time each write it: that
 * costs a row, and neither waits for the other. A word stays when its record goes; it leads only to what is public.
 */
export async function addWords(database: Database, locale: Locale, text: string): Promise<void> {
  await database.execute(sql`
    insert into public_words (locale, word)
    select ${locale}, word from ${wordsIn(sql`${text}`)}
    where not exists (select from public_words known where known.locale = ${locale} and known.word = said.word)`)
}

/** Writes them all anew, from the index, in a transaction. */
export async function rewriteWords(database: Database): Promise<void> {
  // Every text of the index is read: longer than any other statement may take.
  await database.execute(sql`set local statement_timeout = 0`)
  await database.execute(sql`delete from public_words`)
  await database.execute(sql`
    insert into public_words (locale, word)
    select distinct locale, word
    from public_index, lateral ${wordsIn(sql`names || ' ' || body`)}`)
}
