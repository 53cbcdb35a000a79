/** Conditions on published documents as SQL, in the words of Payload's own queries. */
import type { Where } from 'payload'
import { isId } from './whereTags'

/**
 * @param values the values of the statement, to which those of the condition are added
 * @throws when a comparison is neither `equals` nor `in`, or a field has an impossible name
 */
export function whereSql(where: Where, values: unknown[]): string {
  const parts = Object.entries(where).map(([key, value]) => {
    if (Array.isArray(value)) {
      const branches = value.map((branch) => `(${whereSql(branch, values)})`)
      return branches.length > 0 ? `(${branches.join(key.toLowerCase() === 'and' ? ' and ' : ' or ')})` : 'true'
    }
    return comparisonSql(key, value as Record<string, unknown>, values)
  })
  return parts.length > 0 ? parts.join(' and ') : 'true'
}

function comparisonSql(path: string, comparison: Record<string, unknown>, values: unknown[]): string {
  const [operator, ...others] = Object.keys(comparison)
  if (others.length > 0 || (operator !== 'equals' && operator !== 'in') || !/^\w+(\.\w+)*$/.test(path)) {
    throw new Error(`Published documents are not compared by ${path}: ${JSON.stringify(comparison)}.`)
  }
  const wanted = [comparison[operator]].flat()
  // What is no id is the id of nothing.
  if (path === 'id') return `id = any($${values.push(wanted.filter((id) => isId(String(id))))}::uuid[])`
  if (path === 'slug') return `slug = any($${values.push(wanted)}::text[])`
  if (wanted.length === 0) return 'false'
  const anyOf = wanted.map((value) => `@ == ${JSON.stringify(value)}`).join(' || ')
  return `document @? $${values.push(`$.${path} ? (${anyOf})`)}::jsonpath`
}

/** The order of documents: by a field, by the ids that name them, or by the field that their collection states. */
export function orderSql(
  sort: string | undefined,
  where: Where | undefined,
  otherwise: string,
  values: unknown[],
): string {
  if (sort) return byField(sort, values)
  if (!where) return 'sort_key, id'
  const { id, ...others } = where
  const ids = id && 'in' in id && Object.keys(others).length === 0 ? id.in : null
  return Array.isArray(ids) ? `array_position($${values.push(ids)}::uuid[], id)` : byField(otherwise, values)
}

const byField = (sort: string, values: unknown[]) =>
  `document->$${values.push(sort.replace(/^-/, ''))}::text ${sort.startsWith('-') ? 'desc' : 'asc'}, id`
