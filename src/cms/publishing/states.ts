/** What is public of each working copy, by language, and what it is found by: kept for lists, which ask for many at once. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterDeleteHook, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { databaseOf } from '#/cms/transaction'
import { isLocale, type Locale, locales } from '#/i18n/locales'
import { plain } from '#/i18n/slugify'
import { canonical } from '#/live/canonical'
import { publicParts, rows } from '#/live/ledger'
import { partsOf } from '#/live/parts'
import { workingCopy } from './composition'
import { nameFieldOf, shownName } from './names'
import type { Values } from './room'

/** `changed`: public, and the working copy says something else. */
export type State = 'never' | 'public' | 'changed' | 'withdrawn'

/** Every text at a path, in every row and language. */
function textsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((row) => textsAt(row, path))
  if (value && typeof value === 'object') {
    const [next = '', ...rest] = path
    if (next in value) return textsAt((value as Values)[next], rest)
    return Object.entries(value).flatMap(([key, text]) => (isLocale(key) ? textsAt(text, path) : []))
  }
  return typeof value === 'string' && value ? [value] : []
}

/** Writes the state of a record. One in the trash has none. @param copy where it was just read */
export async function noteState(
  collection: SanitizedCollectionConfig,
  id: string,
  req: PayloadRequest,
  copy?: Values | null,
): Promise<void> {
  const database = await databaseOf(req)
  const row = copy === undefined ? await workingCopy(collection.slug, id, req) : copy
  await database.execute(sql`delete from desk.states where collection = ${collection.slug} and record = ${id}`)
  if (!row || row.deletedAt) return
  const { facts, texts } = partsOf(collection.flattenedFields as FlattenedField[], row)
  const shown = await publicParts(database, collection, id)
  const said = await rows<{ part: string }>(
    database,
    sql`select distinct part from live.ledger where collection = ${collection.slug} and record = ${id}`,
  )
  const stateIn = (locale: Locale): State => {
    if (!shown.has(locale)) return said.some(({ part }) => part === locale) ? 'withdrawn' : 'never'
    const isSame =
      canonical(shown.get(locale)) === canonical(texts[locale]) && canonical(shown.get('facts')) === canonical(facts)
    return isSame ? 'public' : 'changed'
  }
  const nameField = nameFieldOf(collection)
  const { listSearchableFields = [] } = collection.admin
  const found = [nameField, ...listSearchableFields, 'acronym'].flatMap((path) => textsAt(row, path.split('.')))
  const search = plain([...new Set(found)].join('\n'))
  const isUnverified = (row.verification as Values | undefined)?.state === 'unverified'
  for (const locale of locales) {
    await database.execute(sql`
      insert into desk.states (collection, record, locale, state, name, search, saved_by, unverified)
      values (${collection.slug}, ${id}, ${locale}, ${stateIn(locale)}, ${shownName(nameField, row, locale)}, ${search},
        ${row.savedBy ? String(row.savedBy) : null}, ${isUnverified})`)
  }
}

export const stateForgotten: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const database = await databaseOf(req)
  await database.execute(sql`delete from desk.states where collection = ${collection.slug} and record = ${id}`)
}
