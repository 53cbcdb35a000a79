/**
 * How many records of a register have each value of each facet. What costs is to look at every term of every record that
 * matches; so that is done once for all days and all statuses, and kept until the register changes: records are counted
 * by what their status goes through, and a day and a status are reckoned from that.
 */
import { kept } from '#/press/kept'
import { listTag, noteRead } from '#/press/reads'
import type { Condition } from '#/register/declaration'
import { askIndex } from './indexDatabase'
import { lenders, type Narrowing, whereOf } from './narrowing'

export type Count = { facet: string; value: string; count: number }

/** Records whose status goes through the same periods. */
type Course = {
  /** ISO days on which a period begins, in order; `-infinity` for what is before everything known. */
  starts: string[]
  statuses: string[]
  count: number
  /** JSON: how many of them have each term. As a text, since a thousand numbers are one thing to keep. */
  terms: string
}

/** @returns how many records match, of each status on the day and of each term; a condition on the status narrows the terms alone */
export async function countsOf(
  narrowing: Narrowing,
  conditions: Condition[],
): Promise<{ total: number; statuses: Count[]; terms: Count[] }> {
  const wanted = conditions.find(({ facet }) => facet === 'status')?.values
  const others = conditions.filter(({ facet }) => facet !== 'status')
  const statuses = new Map<string, number>()
  const terms = new Map<string, number>()
  let total = 0
  for (const course of await coursesOf(narrowing, others)) {
    const status = statusOn(course, narrowing.day)
    add(statuses, status, course.count)
    if (wanted && !wanted.includes(status)) continue
    total += course.count
    for (const [term, count] of Object.entries<number>(JSON.parse(course.terms))) add(terms, term, count)
  }
  return {
    total,
    statuses: [...statuses].map(([value, count]) => ({ facet: 'status', value, count })),
    terms: [...terms].map(([term, count]) => {
      const at = term.indexOf(':')
      return { facet: term.slice(0, at), value: term.slice(at + 1), count }
    }),
  }
}

function coursesOf({ kind, locale, day }: Narrowing, conditions: Condition[]): Promise<Course[]> {
  return kept(['courses', kind, locale, conditions], () => {
    noteRead(...[kind, ...lenders].map(listTag))
    const { text, values } = whereOf({ kind, locale, day }, conditions)
    return askIndex<Course>(
      // A number stands for each course while terms are counted: to compare lists half a million times takes a second.
      `with narrowed as (
         select starts, statuses, terms, hashtextextended(starts::text || statuses::text, 0) as course
         from public_index where ${text}
       ),
       counted as (select course, term, count(*) as count from narrowed, unnest(terms) term group by course, term),
       termed as (select course, jsonb_object_agg(term, count)::text as terms from counted group by course)
       select min(starts)::text[] as starts, min(statuses) as statuses, count(*)::int as count,
         coalesce(max(termed.terms), '{}') as terms
       from narrowed left join termed using (course) group by course`,
      values,
    )
  })
}

/** The same as the index reckons it: not known where no period is, and none yet before the first. */
function statusOn({ starts, statuses }: Course, day: string): string {
  if (starts.length === 0) return 'unknown'
  const begun = starts.filter((start) => start === '-infinity' || start <= day).length
  return statuses[begun - 1] ?? 'notYet'
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}
