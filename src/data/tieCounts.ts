import type { Locale } from '#/i18n/locales'
import type { RegisterKind } from '#/paths'
import type { Ties } from '#/register/ties'
import { dependsOn, listTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'

/**
 * The number of public records of some registers that name each partner or each theme, by its id. A record of a sub-theme
 * counts once for its strand too, whose page lists it.
 */
export async function tieCounts(
  facet: 'partner' | 'theme',
  kinds: readonly RegisterKind[],
  locale: Locale,
): Promise<Map<string, Ties>> {
  dependsOn(...[...kinds, 'themes'].map(listTag))
  const rows = await askIndex<{ id: string; kind: RegisterKind; count: number }>(
    `with named as (
       select collection, id, substr(term, strpos(term, ':') + 1) as tied from live.records, unnest(terms) term
       where collection = any($1) and locale = $2 and term like $3
     ), strands as (
       select id::text, record->>'parent' as strand from live.records
       where collection = 'themes' and locale = $2 and record->>'parent' is not null
     )
     select tied as id, collection as kind, count(distinct id)::int as count
     from (select * from named union all
           select collection, named.id, strand from named join strands on strands.id = tied) every
     group by tied, collection`,
    [kinds, locale, `${facet}:%`],
    'page',
  )
  const counts = new Map<string, Ties>()
  for (const { id, kind, count } of rows) counts.set(id, { ...counts.get(id), [kind]: count })
  return counts
}
