/**
 * Which text of a record translates which: a text in one language (the target) with the text in the other one (the source)
 * that it is known to translate. From this follows what is out of date, in the working copy and in public.
 */
import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { databaseOf } from '#/cms/transaction'
import { isLocale, type Locale, locales, sourceOf } from '#/i18n/locales'
import { type Database, rows } from '#/live/ledger'
import { composed } from '#/live/parts'
import { languagesOf, type PartsByName, workingCopy } from './composition'
import type { Values } from './room'
import { bareText, isSameText, textLeaves } from './textLeaves'

/** A text with the one that it translates. Without a person it was found there, and nobody confirmed it. */
export type Pair = { source: unknown; target: unknown; by: string | null; at: string }

export type TranslationState =
  | 'missing'
  /** The source changed since; `pair` is what was confirmed, or found. */
  | 'outdated'
  /** Both stand there, and nobody said that they agree. */
  | 'unconfirmed'
  | 'current'

/**
 * The state of one translation.
 * @param pairs of this text in the language of the target, oldest first
 * @returns null where there is nothing to translate
 */
export function translationState(
  source: unknown,
  target: unknown,
  pairs: readonly Pair[],
): { state: TranslationState; pair: Pair | null } | null {
  const exact = pairs.findLast((pair) => isSameText(pair.source, source) && isSameText(pair.target, target))
  if (exact?.by) return { state: 'current', pair: exact }
  if (bareText(source) === null) return null
  if (bareText(target) === null) return { state: 'missing', pair: null }
  if (exact) return { state: 'unconfirmed', pair: exact }
  const pair = pairs.findLast((former) => isSameText(former.target, target)) ?? null
  return { state: pair ? 'outdated' : 'unconfirmed', pair }
}

/** The pairs of a record, oldest first, by language of the target and key of the text. */
export async function pairsOf(
  database: Database,
  collection: string,
  record: string,
): Promise<(target: Locale, key: string) => readonly Pair[]> {
  const found = await rows<Omit<Pair, 'at'> & { locale: string; path: string; at: Date }>(
    database,
    sql`select locale, path, source, target, confirmed_by::text as by, at from desk.confirmations
      where collection = ${collection} and record = ${record} order by id`,
  )
  const pairs = new Map<string, Pair[]>()
  for (const { locale, path, at, ...pair } of found) {
    const of = `${locale} ${path}`
    pairs.set(of, [...(pairs.get(of) ?? []), { ...pair, at: new Date(at).toISOString() }])
  }
  return (target, key) => pairs.get(`${target} ${key}`) ?? []
}

async function addPair(
  database: Database,
  of: { collection: string; record: string; locale: Locale; key: string },
  { source, target, by }: Pick<Pair, 'source' | 'target' | 'by'>,
): Promise<void> {
  const text = (value: unknown) => JSON.stringify(bareText(value))
  await database.execute(sql`
    insert into desk.confirmations (collection, record, locale, path, source, target, confirmed_by)
    values (${of.collection}, ${of.record}, ${of.locale}, ${of.key}, ${text(source)}::jsonb, ${text(target)}::jsonb, ${by})`)
}

/** Texts of a row by their key, each in every language. */
export function localisedTexts(fields: FlattenedField[], row: Values) {
  return textLeaves(fields, row).map((leaf) => ({ ...leaf, texts: (leaf.value ?? {}) as Record<Locale, unknown> }))
}

/** Keeps that the texts of the working copy agree in two languages: each translates the other from now on. */
export async function confirmTexts(
  collection: SanitizedCollectionConfig,
  record: string,
  target: Locale,
  keys: readonly string[],
  req: PayloadRequest,
): Promise<void> {
  const row = await workingCopy(collection.slug, record, req)
  if (!row || keys.length === 0) return
  const database = await databaseOf(req)
  const source = sourceOf(target)
  const by = req.user?.id ? String(req.user.id) : null
  for (const { key, texts } of localisedTexts(collection.flattenedFields, row)) {
    if (!keys.includes(key)) continue
    const of = { collection: collection.slug, record, key }
    await addPair(database, { ...of, locale: target }, { source: texts[source], target: texts[target], by })
    await addPair(database, { ...of, locale: source }, { source: texts[target], target: texts[source], by })
  }
  await countTranslations(collection, record, row, req)
}

/**
 * At each save in one language: what the other language translated until now is kept, so that it shows as out of date; and
 * a text that is only reworded still translates what it did.
 */
export async function noteTranslations(
  { collection, doc, previousDoc, operation, req }: Parameters<CollectionAfterChangeHook>[0],
  row: Values | null,
): Promise<void> {
  const { locale } = req
  if (!row) return
  if (operation === 'update' && isLocale(locale) && !req.context.isRestoringVersion) {
    await noteChanges(collection, String(doc.id), locale, { previous: previousDoc as Values, row }, req)
  }
  await countTranslations(collection, String(doc.id), row, req)
}

async function noteChanges(
  collection: SanitizedCollectionConfig,
  record: string,
  locale: Locale,
  { previous, row }: { previous: Values; row: Values },
  req: PayloadRequest,
): Promise<void> {
  const before = new Map(textLeaves(collection.flattenedFields, previous).map(({ key, value }) => [key, value]))
  const changed = localisedTexts(collection.flattenedFields, row).filter(
    ({ key, texts }) => before.has(key) && !isSameText(before.get(key), texts[locale]),
  )
  if (changed.length === 0) return
  const database = await databaseOf(req)
  const pairs = await pairsOf(database, collection.slug, record)
  for (const { key, texts } of changed) {
    const was = before.get(key)
    const of = { collection: collection.slug, record, key }
    for (const target of locales.filter((other) => other !== locale && sourceOf(other) === locale)) {
      const isKnown = pairs(target, key).some((pair) => isSameText(pair.target, texts[target]))
      if (bareText(was) === null || bareText(texts[target]) === null || isKnown) continue
      await addPair(database, { ...of, locale: target }, { source: was, target: texts[target], by: null })
    }
    const own = pairs(locale, key)
    const translated = own.findLast((pair) => isSameText(pair.target, was))
    const isKnown = own.some((pair) => isSameText(pair.target, texts[locale]))
    if (!translated || bareText(was) === null || bareText(texts[locale]) === null || isKnown) continue
    await addPair(database, { ...of, locale }, { source: translated.source, target: texts[locale], by: null })
  }
}

/** Counts what is missing, out of date and never confirmed of a working copy, in each language. */
export async function countTranslations(
  collection: SanitizedCollectionConfig,
  record: string,
  row: Values | null,
  req: PayloadRequest,
): Promise<void> {
  if (!row) return
  const database = await databaseOf(req)
  const pairs = await pairsOf(database, collection.slug, record)
  const leaves = localisedTexts(collection.flattenedFields, row)
  for (const target of locales) {
    const states = leaves.map(
      ({ key, texts }) => translationState(texts[sourceOf(target)], texts[target], pairs(target, key))?.state,
    )
    const count = (state: TranslationState) => states.filter((each) => each === state).length
    await database.execute(sql`
      insert into desk.translations (collection, record, locale, missing, outdated, unconfirmed)
      values (${collection.slug}, ${record}, ${target}, ${count('missing')}, ${count('outdated')}, ${count('unconfirmed')})
      on conflict (collection, record, locale) do update
        set missing = excluded.missing, outdated = excluded.outdated, unconfirmed = excluded.unconfirmed`)
  }
}

export const translationsForgotten: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const database = await databaseOf(req)
  for (const table of [sql.raw('desk.confirmations'), sql.raw('desk.translations')]) {
    await database.execute(sql`delete from ${table} where collection = ${collection.slug} and record = ${String(id)}`)
  }
}

/** The public languages of a record whose text translates an older one than that which is public. */
export async function languagesBehind(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  record: string,
  parts: PartsByName,
): Promise<Set<Locale>> {
  const languages = languagesOf(parts)
  const fields = collection.flattenedFields
  const pairs = await pairsOf(await databaseOf(req), collection.slug, record)
  const textsIn = (locale: Locale) => {
    const document = composed(fields, parts.get('facts') ?? {}, parts.get(locale) ?? {})
    return new Map(textLeaves(fields, document).map(({ key, value }) => [key, value]))
  }
  const texts = new Map(languages.map((locale) => [locale, textsIn(locale)]))
  const isBehind = (target: Locale) => {
    const source = texts.get(sourceOf(target))
    if (!source) return false
    return [...(texts.get(target) ?? [])].some(
      ([key, text]) => translationState(source.get(key), text, pairs(target, key))?.state === 'outdated',
    )
  }
  return new Set(languages.filter(isBehind))
}
