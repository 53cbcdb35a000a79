/** A selection of a register as SQL over the public index. */
import type { Locale } from '#/i18n/locales'
import type { RegisterKind } from '#/paths'
import type { Condition } from '#/register/declaration'
import { dependsOn, listTag } from '#/tracking/dependencies'

/** A selection as the index is asked for it: of one register, in one language, on one day. */
export type IndexSelection = {
  kind: RegisterKind
  locale: Locale
  conditions: Condition[]
  /** ISO day on which a status is told. */
  day: string
}

/** The status on a day, by the place of the day among the values: not known without periods, none yet before the first. */
export const statusOn = (place: number) =>
  `case when cardinality(starts) = 0 then 'unknown'
   else coalesce(statuses[nullif(width_bucket($${place}::date, starts), 0)], 'notYet') end`

/** The day of a selection without a condition on the status, which is the same on all days. */
export const anyDay = '1970-01-01'

/** The collections whose records are values of facets. */
export const facetCollections = ['themes', 'partners', 'decision-groups']

/** A view of a register depends on each of its records, and on the names of the records by which it is filtered. */
export const dependOnRegister = (kind: RegisterKind): void => dependsOn(...[kind, ...facetCollections].map(listTag))

/**
 * The conditions as SQL, with the day as the third value.
 * @param values the values of a statement that has this register, language and day already, to which more are added
 */
export function whereOf(
  { kind, locale, day, conditions }: IndexSelection,
  values: unknown[] = [kind, locale, day],
): { text: string; values: unknown[] } {
  const parts = ['collection = $1', 'locale = $2', '$3::date is not null']
  for (const { facet, values: wanted } of conditions) {
    values.push(facet === 'status' ? wanted : wanted.map((value) => `${facet}:${value}`))
    parts.push(facet === 'status' ? `(${statusOn(3)}) = any($${values.length})` : `terms && $${values.length}::text[]`)
  }
  return { text: parts.join(' and '), values }
}
