/**
 * What the public index is asked: which records of a register match, in which order, and how many would match with one
 * condition more. It holds what is public, and nothing else: nobody's rights are needed to read it.
 */
import type { Locale } from '#/i18n/locales'
import { kept } from '#/press/kept'
import { listTag, noteRead } from '#/press/reads'
import type { Condition, Name } from '#/register/declaration'
import { askIndex } from './indexDatabase'
import { lenders, type Narrowing, whereOf } from './narrowing'
import { type Count, countsOf } from './registerCounts'

export type RegisterQuestion = Narrowing & {
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
  counts: Count[]
}

export function askRegister(question: RegisterQuestion): Promise<RegisterAnswer> {
  return kept(['register', question], async () => {
    noteRead(...[question.kind, ...lenders].map(listTag))
    const { conditions } = question
    const bound = conditions.map(({ facet }): string => facet)
    // The facets without a condition are counted together; each with one is counted without its own.
    const [ids, { total, statuses, terms }, ...own] = await Promise.all([
      pageOf(question),
      countsOf(question, conditions),
      ...bound
        .filter((facet) => facet !== 'status')
        .map(async (facet) => {
          const counts = await countsOf(question, except(conditions, facet))
          return counts.terms.filter((row) => row.facet === facet)
        }),
    ])
    return { total, ids, counts: [...terms.filter(({ facet }) => !bound.includes(facet)), ...statuses, ...own.flat()] }
  })
}

const except = (conditions: Condition[], facet: string) => conditions.filter((other) => other.facet !== facet)

async function pageOf(question: RegisterQuestion): Promise<string[]> {
  const { conditions, sort, page, size } = question
  const { text, values } = whereOf(question, conditions)
  const column = sort === 'title' ? 'title_key' : 'sort_key'
  const ordered = `order by ${column}, id limit ${size} offset ${(page - 1) * size}`
  // In the order of the register until the page is full: quick while many match. Where several conditions hold together
  // few do, and they are found first and put in order afterwards; the planner takes them for as many as each alone.
  const rows = await askIndex<{ id: string }>(
    conditions.length > 1
      ? `with matching as materialized (select id, ${column} from public_index where ${text})
         select id::text from matching ${ordered}`
      : `select id::text from public_index where ${text} ${ordered}`,
    values,
  )
  return rows.map(({ id }) => id)
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
