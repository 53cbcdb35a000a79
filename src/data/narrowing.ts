/** What narrows a register, as the public index is asked for it. */
import type { Locale } from '#/i18n/locales'
import type { RegisterKind } from '#/paths'
import type { Condition } from '#/register/declaration'
import { dependsOn, listTag } from '#/tracking/dependencies'

export type Narrowing = {
  kind: RegisterKind
  locale: Locale
  /** The day of which a status is asked. */
  day: string
}

/** The status on a day, by its place among the values: not known where no period is, and none yet before the first. */
export const statusOn = (place: number) =>
  `case when cardinality(starts) = 0 then 'unknown'
   else coalesce(statuses[nullif(width_bucket($${place}::date, starts), 0)], 'notYet') end`

/** Where no status is asked, any day does. */
export const anyDay = '1970-01-01'

/** Collections whose records lend a register its names and its conditions. */
export const lenders = ['themes', 'partners', 'decision-groups']

/** Who reads a register depends on each of its records, and on the names that it is filtered by. */
export const noteRegister = (kind: RegisterKind): void => dependsOn(...[kind, ...lenders].map(listTag))

/** The conditions as SQL, with the day as the third value. */
export function whereOf(
  { kind, locale, day }: Narrowing,
  conditions: Condition[],
): { text: string; values: unknown[] } {
  const values: unknown[] = [kind, locale, day]
  const parts = ['collection = $1', 'locale = $2', '$3::date is not null']
  for (const { facet, values: wanted } of conditions) {
    values.push(facet === 'status' ? wanted : wanted.map((value) => `${facet}:${value}`))
    parts.push(facet === 'status' ? `(${statusOn(3)}) = any($${values.length})` : `terms && $${values.length}::text[]`)
  }
  return { text: parts.join(' and '), values }
}
