/**
 * Reads of the public index: the records of a register that a selection holds, in which order, and how many there would be
 * with one condition more. The index holds what is public and nothing else, so that no rights are checked here.
 */
import { cache } from 'react'
import { type Locale, locales } from '#/i18n/locales'
import type { RegisterKind } from '#/paths'
import type { Name } from '#/register/declaration'
import type { Selection } from '#/register/selection'
import { dependsOn, listTag, recordTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import { type Count, registerStatement } from './registerCounts'
import { dependOnRegister, type IndexSelection } from './selectionSql'

/** A page of a selection; `page` is counted from 1, `size` is in records. */
export type PagedSelection = IndexSelection & Pick<Selection, 'sort' | 'page'> & { size: number }

export type SelectedRecords = {
  total: number
  ids: string[]
  /** For each facet, how many records would match with each of its values, the conditions of the other facets holding. */
  counts: Count[]
}

export async function askRegister(selection: PagedSelection): Promise<SelectedRecords> {
  dependOnRegister(selection.kind)
  const place = selection.sort === 'title' ? 'title_key' : 'sort_key'
  const { text, values } = registerStatement(selection, { ...selection, place })
  const [row] = await askIndex<SelectedRecords>(text, values, 'page')
  return row ?? { total: 0, ids: [], counts: [] }
}

/** The parts of the address of a record in one language. */
export type PublicSlug = { locale: Locale; slug: string; home: boolean }
const slugColumns = "locale, slug, coalesce((record->>'home')::boolean, false) as home"

/** The slugs of one record in each language in which it is public, in the order of the languages. */
export function slugsOf(collection: string, id: string): Promise<PublicSlug[]> {
  dependsOn(recordTag(collection, id))
  return askIndex<PublicSlug>(
    `select ${slugColumns} from live.records
     where collection = $1 and id = $2 and locale = any($3) and language = locale and slug <> '' order by array_position($3, locale)`,
    [collection, id, [...locales]],
  )
}

/** A record in one language, with the theme that it stands under, where it is one, and its last change (ISO). */
export type RecordSlug = PublicSlug & { collection: string; id: string; parent: string | null; updated: string }

/** The slugs of every record of some collections, in the order of each collection, one language after the other. */
export function allSlugs(collections: readonly string[]): Promise<RecordSlug[]> {
  dependsOn(...collections.map(listTag))
  return askIndex<RecordSlug>(
    `select collection, id::text, ${slugColumns}, record->>'parent' as parent,
       to_char(updated at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as updated
     from live.records where collection = any($1) and language = locale and slug <> ''
     order by array_position($1, collection), sort_key, id, locale`,
    [collections],
    'register',
  )
}

/** The number of public records with each value of a facet. */
export async function countedBy(kind: RegisterKind, locale: Locale, facet: string): Promise<Map<string, number>> {
  dependOnRegister(kind)
  const rows = await askIndex<{ value: string; count: number }>(
    `select substr(term, strpos(term, ':') + 1) as value, count(*)::int as count
     from live.records, unnest(terms) term
     where collection = $1 and locale = $2 and term like $3 group by term`,
    [kind, locale, `${facet}:%`],
    'page',
  )
  return new Map(rows.map(({ value, count }) => [value, count]))
}

/** Every public record of a collection by its names, in order; a group of decisions by their numbers, not by its title. */
export async function namesOf(collection: string, locale: Locale): Promise<Name[]> {
  return (await namesIn(collection)).filter((name) => name.locale === locale)
}

/** A list needs the names for its filters, and in the other language for the address of its translation. */
const namesIn = cache((collection: string): Promise<(Name & { locale: string })[]> => {
  dependsOn(listTag(collection))
  return askIndex(
    `select id::text, locale, slug, coalesce(record->>'label', title) as title, record->>'parent' as parent
     from live.records
     where collection = $1 order by sort_key, id`,
    [collection],
  )
})

/** The public record that takes the place of a withdrawn one, as a reader of a language finds it. */
export async function successorOf(
  collection: string,
  id: string,
  locale: Locale,
): Promise<(PublicSlug & { title: string; language: Locale }) | null> {
  const [found] = await askIndex<PublicSlug & { successor: string; title: string; language: Locale }>(
    `select successor::text, ${slugColumns}, language, coalesce(record->>'label', title) as title
     from (select successor from live.successors where collection = $1 and record = $2 and successor is not null) named
     left join live.records on collection = $1 and id = successor and locale = $3 and slug <> ''`,
    [collection, id, locale],
  )
  if (found) dependsOn(recordTag(collection, found.successor))
  return found?.slug ? found : null
}

/** The id of the record that was public at an address last; null when none was. */
export async function ownerOf(collection: string, locale: Locale, slug: string): Promise<string | null> {
  const [owner] = await askIndex<{ record: string }>(
    `select record::text from live.addresses where collection = $1 and locale = $2 and slug = $3
     order by until desc nulls first, since desc limit 1`,
    [collection, locale, slug],
  )
  if (owner) dependsOn(recordTag(collection, owner.record))
  return owner?.record ?? null
}
