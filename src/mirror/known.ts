/** What the database knows of the public site: its state, its addresses now and before, and its records by their titles. */
import type pg from 'pg'
import { type Locale, locales } from '#/i18n/locales'
import { versionsOf, type Worded } from '#/instrument/versions'
import { parseSlug } from '#/instruments/symbols'
import {
  type Addressed,
  addressOf,
  type CitationFormat,
  citationFormats,
  exportFormats,
  isAddressed,
  isCited,
  listed,
  paths,
  permalinks,
  registers,
  type Versioned,
  type View,
  views,
} from '#/paths'

/** By what the public site is told to be the same as before. */
export type State = {
  /** The last entry of the ledger. */
  sequence: number
  hash: string
  /** Of what is public and in no entry: the words of the site, and the files of documents. */
  beside: string
}

/** A public record in one language of readers; `language` is that of its text. */
export type KnownRecord = { kind: Addressed; locale: Locale; language: Locale; address: string; title: string }

export type Known = { state: State; addresses: string[]; records: KnownRecord[] }

type Row = {
  collection: string
  locale: Locale
  language: Locale
  slug: string
  home: boolean
  title: string
  document: Worded | null
}

/** Reads all of it as it was at one moment. */
export async function readKnown(database: pg.Client): Promise<Known> {
  await database.query('begin isolation level repeatable read read only')
  try {
    const [state] = await rows<State>(
      database,
      `select coalesce(max(seq), 0)::int as sequence,
         coalesce((select hash from live.ledger order by seq desc limit 1), '') as hash,
         (select md5(coalesce(string_agg(said, ' ' order by said), '')) from (
           select concat(slug, locale, document) as said from live.globals
           union all select concat(id, updated_at) from documents) as words) as beside
       from live.ledger`,
    )
    const found = await rows<Row>(
      database,
      `select collection, locale, language, slug, title, coalesce((record->>'home')::boolean, false) as home,
         case when collection = any($1) then document end as document
       from live.records where slug <> '' order by sort_key, id, locale`,
      [Object.keys(permalinks)],
    )
    const former = await rows<{ collection: string; slug: string }>(
      database,
      'select distinct collection, slug from live.addresses order by 1, 2',
    )
    if (!state) throw new Error('Postgres gave no state of the ledger.')
    return {
      state,
      addresses: [...new Set([...ofTheSite(), ...addressesIn(found, former)])],
      records: recordsIn(found),
    }
  } finally {
    await database.query('rollback')
  }
}

async function rows<R extends pg.QueryResultRow>(database: pg.Client, text: string, values: unknown[] = []) {
  return (await database.query<R>(text, values)).rows
}

const recordsIn = (found: Row[]): KnownRecord[] =>
  found.flatMap(({ collection: kind, locale, language, slug, home, title }) =>
    isAddressed(kind) ? [{ kind, locale, language, title, address: addressOf(kind, locale, { slug, home }) }] : [],
  )

/** Addresses that there are whatever is published. */
function ofTheSite(): string[] {
  const inEach = (address: (locale: Locale) => string) => locales.map(address)
  return [
    '/',
    '/robots.txt',
    paths.sitemap(),
    paths.openApi(),
    paths.card(),
    ...inEach(paths.home),
    ...listed.flatMap((kind) => inEach((locale) => paths.list(kind, locale))),
    ...(Object.keys(views) as View[]).flatMap((view) => inEach((locale) => paths.view(view, locale))),
    ...registers.flatMap((kind) =>
      exportFormats.flatMap((format) => inEach((locale) => paths.export(kind, locale, format))),
    ),
  ]
}

/** Of each slug in every language: a slug of another language leads on. Which of them answer is for the portal to say. */
function addressesIn(found: Row[], former: { collection: string; slug: string }[]): string[] {
  const inPublic = found.flatMap((row) =>
    row.document ? ofVersions(row.collection as Versioned, row.slug, row.document) : [],
  )
  const named = [...found, ...former].flatMap(({ collection, slug }) => {
    if (collection === 'documents') return [paths.documentFacts(slug)]
    if (!isAddressed(collection)) return []
    const pages = locales.map((locale) => addressOf(collection, locale, { slug }))
    return [...pages, ...(isCited(collection) ? pages.flatMap(citationsOf) : []), ...permalinksOf(collection, slug)]
  })
  return [...named, ...inPublic]
}

function ofVersions(kind: Versioned, slug: string, document: Worded): string[] {
  const symbol = parseSlug(slug)
  return versionsOf(document).flatMap(({ mark }) => {
    const pages = locales.map((locale) => paths.version(kind, locale, slug, mark))
    const permalink = symbol ? [paths.permalink(kind, symbol.conference, symbol.sequence, mark)] : []
    return [...pages, ...pages.flatMap(citationsOf), ...permalink]
  })
}

function permalinksOf(kind: Addressed, slug: string): string[] {
  const symbol = kind in permalinks ? parseSlug(slug) : null
  return symbol ? [paths.permalink(kind as Versioned, symbol.conference, symbol.sequence)] : []
}

const citationsOf = (address: string) =>
  (Object.keys(citationFormats) as CitationFormat[]).map((format) => paths.citation(address, format))
