/** A page of a selection of a register, and how many records there would be with one condition more, in one statement. */
import type { Condition } from '#/register/declaration'
import { type IndexSelection, statusOn, whereOf } from './selectionSql'

export type Count = { facet: string; value: string; count: number }

type Statement = { text: string; values: unknown[] }

/**
 * The values of every facet are counted among the records that match the conditions of the other facets. Most facets have
 * no condition, and are counted together among the records that match; each of the others needs a pass of its own.
 * @param place the key by which the page is in order; `page` is counted from 1
 */
export function registerStatement(
  selection: IndexSelection,
  { place, page, size }: { place: 'sort_key' | 'title_key'; page: number; size: number },
): Statement {
  const { conditions } = selection
  const { text, values } = whereOf(selection)
  const chosen = conditions.map(({ facet }) => facet)
  const free = `not (split_part(term, ':', 1) = any($${values.push(chosen)}::text[]))`
  const passes = conditions.map((condition) => passOf(selection, condition, values))
  return {
    values,
    text: `
      with matching as materialized (
        select terms${chosen.includes('status') ? '' : `, ${statusOn(3)} as status`} from live.records where ${text}
      ), counts as (
        select term, count(*)::int as count from matching, unnest(terms) term where ${free} group by term
        ${chosen.includes('status') ? '' : `union all select 'status:' || status, count(*)::int from matching group by status`}
        ${passes.map((pass) => `union all ${pass}`).join('\n')}
      )
      select (select count(*)::int from matching) as total,
        array(select id::text from live.records where ${text} order by ${place}, id
              limit ${Number(size)} offset ${(Number(page) - 1) * Number(size)}) as ids,
        coalesce((select jsonb_agg(jsonb_build_object(
          'facet', split_part(term, ':', 1), 'value', substr(term, strpos(term, ':') + 1), 'count', count)) from counts),
          '[]') as counts`,
  }
}

/** The values of one facet among the records that match the conditions of the others. */
function passOf(selection: IndexSelection, { facet }: Condition, values: unknown[]): string {
  const others = selection.conditions.filter((condition) => condition.facet !== facet)
  const { text } = whereOf({ ...selection, conditions: others }, values)
  if (facet === 'status') {
    return `select 'status:' || ${statusOn(3)}, count(*)::int from live.records where ${text} group by 1`
  }
  return `select term, count(*)::int from live.records, unnest(terms) term
    where ${text} and term like $${values.push(`${facet}:%`)} group by term`
}
