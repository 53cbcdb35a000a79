/**
 * What the public index is asked: which records of a register match, in which order, and how many would match with one
 * condition more. It holds what is public, and nothing else: nobody's rights are needed to read it.
 */
import type { Locale } from '#/i18n/locales'
import type { RegisterKind } from '#/paths'
import { kept } from '#/press/kept'
import { listTag, noteRead } from '#/press/reads'
import type { Condition, Name } from '#/register/declaration'
import { askIndex } from './indexDatabase'

export type RegisterQuestion = {
  kind: RegisterKind
  locale: Locale
  /** The day of which a status is asked. */
  day: string
  conditions: Condition[]
  sort: 'order' | 'title'
  /** Counted from 1. */
  page: number
  size: number
}

export type RegisterAnswer = {
  total: number
  ids: string[]
  /** For each facet, how many records would match with each of its values, the conditions of the other facets holding. */
  counts: { facet: string; value: string; count: number }[]
}

/** The status on a day, by its place among the values: not known where no period is, and none yet before the first. */
export const statusOn = (place: number) =>
  `case when cardinality(starts) = 0 then 'unknown'
   else coalesce(statuses[nullif(width_bucket($${place}::date, starts), 0)], 'notYet') end`

/** Collections whose records lend a register its names and its conditions. */
export const lenders = ['themes', 'partners', 'decision-groups']

export function askRegister(question: RegisterQuestion): Promise<RegisterAnswer> {
  return kept(['register', question], async () => {
    noteRead(...[question.kind, ...lenders].map(listTag))
    const { conditions } = question
    const bound = conditions.map(({ facet }): string => facet)
    // The facets without a condition are counted together; each with one is counted without its own.
    const [ids, total, open, statuses, ...own] = await Promise.all([
      pageOf(question),
      totalOf(question),
      termsOf(question, conditions),
      statusesOf(question, except(conditions, 'status')),
      ...bound
        .filter((facet) => facet !== 'status')
        .map(async (facet) => {
          const counts = await termsOf(question, except(conditions, facet))
          return counts.filter((row) => row.facet === facet)
        }),
    ])
    return {
      total,
      ids,
      counts: [...open.filter(({ facet }) => !bound.includes(facet)), ...statuses, ...own.flat()],
    }
  })
}

const except = (conditions: Condition[], facet: string) => conditions.filter((other) => other.facet !== facet)

type Narrowing = Pick<RegisterQuestion, 'kind' | 'locale' | 'day'>

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

async function pageOf(question: RegisterQuestion): Promise<string[]> {
  const { conditions, sort, page, size } = question
  const { text, values } = whereOf(question, conditions)
  const column = sort === 'title' ? 'title_key' : 'sort_key'
  const rows = await askIndex<{ id: string }>(
    `select id::text from public_index where ${text} order by ${column}, id limit ${size} offset ${(page - 1) * size}`,
    values,
  )
  return rows.map(({ id }) => id)
}

async function totalOf(question: RegisterQuestion): Promise<number> {
  const { text, values } = whereOf(question, question.conditions)
  const [row] = await askIndex<{ total: number }>(
    `select count(*)::int as total from public_index where ${text}`,
    values,
  )
  return row?.total ?? 0
}

/** How many records have each term. Only a condition on the status depends on the day: the rest is kept for every day. */
function termsOf({ kind, locale, day }: Narrowing, conditions: Condition[]): Promise<RegisterAnswer['counts']> {
  const dated = conditions.some(({ facet }) => facet === 'status') ? day : null
  return kept(['terms', kind, locale, dated, conditions], async () => {
    noteRead(...[kind, ...lenders].map(listTag))
    const { text, values } = whereOf({ kind, locale, day }, conditions)
    const rows = await askIndex<{ term: string; count: number }>(
      `select term, count(*)::int as count from public_index, unnest(terms) term where ${text} group by term`,
      values,
    )
    return rows.map(({ term, count }) => {
      const at = term.indexOf(':')
      return { facet: term.slice(0, at), value: term.slice(at + 1), count }
    })
  })
}

async function statusesOf(question: Narrowing, conditions: Condition[]): Promise<RegisterAnswer['counts']> {
  const { text, values } = whereOf(question, conditions)
  const rows = await askIndex<{ value: string; count: number }>(
    `select ${statusOn(3)} as value, count(*)::int as count from public_index where ${text} group by value`,
    values,
  )
  return rows.map((row) => ({ facet: 'status', ...row }))
}

/** Every public record of a collection by its names, in order. */
export function namesOf(collection: string, locale: Locale): Promise<Name[]> {
  return kept(['names', collection, locale], async () => {
    noteRead(listTag(collection))
    return askIndex<Name>(
      `select id::text, slug, title, record->>'parent' as parent from public_index
       where collection = $1 and locale = $2 order by sort_key, id`,
      [collection, locale],
    )
  })
}
