import type { Where } from 'payload'
import { listTag, recordTag, reverseTag } from '#/tracking/dependencies'

/**
 * The tags that the result of a query depends on beside the records in it: those of records that *might* be in it.
 *
 * A query for one id depends on that record; one for the records that point to a record through a field, on that reverse
 * view. Any other may change with any record of the collection, absences included: "no partner has this address" is no
 * longer true once one does.
 */
export function tagsOfWhere(collection: string, where: Where | undefined): string[] {
  return narrow(collection, where ?? {}) ?? [listTag(collection)]
}

/** Tags that cover every record that can match; null when only the whole collection does. */
function narrow(collection: string, where: Where): string[] | null {
  for (const [key, value] of Object.entries(where)) {
    // The conditions of one object all hold: the first that narrows the query is enough.
    const tags = narrowBy(collection, key, value as Where[] | Record<string, unknown>)
    if (tags) return tags
  }
  return null
}

function narrowBy(collection: string, key: string, value: Where[] | Record<string, unknown>): string[] | null {
  if (Array.isArray(value)) {
    const branches = value.map((branch) => narrow(collection, branch))
    if (key.toLowerCase() === 'and') return branches.find((tags) => tags !== null) ?? null
    return branches.length > 0 && branches.every((tags) => tags !== null) ? branches.flat() : null
  }
  const wanted: unknown[] = [value.equals ?? value.in].flat()
  const ids = wanted.filter((id): id is string => typeof id === 'string' && isId(id))
  // A value that is no id is a text, which any record may come to have.
  if (ids.length === 0 || ids.length < wanted.length) return null
  if (key === 'id') return ids.map((id) => recordTag(collection, id))
  // A query names a relation to several collections by its `.value`; the field is the same.
  return ids.map((id) => reverseTag(collection, key.replace(/\.value$/, ''), id))
}

export const isId = (text: string): boolean => uuid.test(text)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
