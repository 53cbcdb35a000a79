/** What the live store holds of a record, made of its public parts. */
import { sql } from '@payloadcms/db-postgres'
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { databaseOf } from '#/cms/transaction'
import type { Locale } from '#/i18n/locales'
import { noteAddresses } from '#/live/addresses'
import { type Database, historyOf, momentsOf, rows } from '#/live/ledger'
import { behindTerm, type LiveRow, liveNaming, type Moments, writeRecord } from '#/live/records'
import { documentOf, languagesOf, type PartsByName, relatedInPublic } from './composition'
import { relationsOf } from './relations'
import { roomOf, type Values } from './room'
import { languagesBehind } from './translations'

type Languages = ReadonlyMap<Locale, LiveRow>

/** Writes the rows of a record for each language in which it is public, and no other. */
export async function writeRows(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
  parts: PartsByName,
): Promise<Languages> {
  const database = await databaseOf(req)
  const languages = await rowsOf(req, collection, id, parts, await momentsOf(database, collection.slug, id))
  await writeRecord(database, collection.slug, id, languages)
  return languages
}

/**
 * Notes the addresses of a record, and those of the files that are public through it.
 * @param at the moment of the act (ISO)
 */
export async function notePlaces(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
  languages: Languages,
  at: string,
): Promise<void> {
  const database = await databaseOf(req)
  const addresses = [...languages].map(([locale, { entry }]) => ({ locale, slug: entry.slug }))
  await noteAddresses(database, { collection: collection.slug, id }, addresses, at)
  const files = [...languages].flatMap(([locale, { document }]) =>
    relationsOf(collection.flattenedFields as FlattenedField[], document)
      .filter((relation) => relation.collection === 'documents')
      .map((relation) => ({ locale, slug: relation.id })),
  )
  await noteAddresses(database, { collection: 'documents', id }, files, at)
}

/** Notes every address that a record ever had, act by act. */
export async function replayPlaces(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
): Promise<void> {
  const entries = await historyOf(await databaseOf(req), collection.slug, id)
  const parts = new Map<string, Values>()
  for (const [i, { act, part, document, at }] of entries.entries()) {
    if (document) parts.set(part, document)
    else parts.delete(part)
    if (entries[i + 1]?.act === act) continue
    const moments = new Map(languagesOf(parts).map((locale) => [locale as string, { first: at, last: at }]))
    await notePlaces(req, collection, id, await rowsOf(req, collection, id, parts, moments), at)
  }
}

async function rowsOf(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
  parts: PartsByName,
  moments: ReadonlyMap<string, Moments>,
): Promise<Map<Locale, LiveRow>> {
  const languages = new Map<Locale, LiveRow>()
  const room = roomOf(collection)
  if (!room) return languages
  const database = await databaseOf(req)
  const behind = await languagesBehind(req, collection, id, parts)
  for (const locale of languagesOf(parts)) {
    const own = moments.get(locale)
    if (!own) throw new Error(`${collection.slug} ${id} has no publication in ${locale}.`)
    const document = {
      ...(await documentOf(collection, id, parts, locale, relatedInPublic(req))),
      createdAt: own.first,
      updatedAt: own.last,
    }
    const entry = room.indexed.entry(document, locale)
    const more = await room.indexed.more?.(
      id,
      async (other, path) => (await liveNaming(database, other, path, id, locale)).length,
    )
    const terms = [...entry.terms, ...(await strandsOf(database, entry.terms)), ...(more ?? [])]
    if (behind.has(locale)) terms.push(behindTerm)
    languages.set(locale, { entry: { ...entry, terms }, document, moments: own })
  }
  return languages
}

/** What stands under a sub-theme stands under its strand. */
async function strandsOf(database: Database, terms: string[]): Promise<string[]> {
  const themes = terms.flatMap((term) => (term.startsWith('theme:') ? term.slice('theme:'.length) : []))
  if (themes.length === 0) return []
  const found = await rows<{ term: string }>(
    database,
    sql`select distinct 'theme:' || (record->>'parent') as term from live.records
      where collection = 'themes' and record->>'parent' is not null and id = any(${`{${themes.join()}}`}::uuid[])`,
  )
  return found.map(({ term }) => term)
}
