import type { Where } from 'payload'
import { listTag, recordTag, reverseTag } from '#/tracking/dependencies'

/**
 * What the answer to a question depends on, beside the records that it returns: which records *might* be in it.
 *
 * A question for one id depends on that record; one for what points to a record through a field, on that reverse view.
 * Any other may change with any record of the collection, absences included: "no partner has this address" is no longer
 * true once one does.
 */
export function tagsOfWhere(collection: string, where: Where | undefined): string[] {
  return narrow(collection, where ?? {}) ?? [listTag(collection)]
}

/** Tags that cover every record that can match; null when only the whole collection does. */
function narrow(collection: string, where: Where): string[] | null {
  for (const [key, value] of Object.entries(where)) {
    // Conditions of one object all hold: the first that narrows the question is enough.
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
  const asked: unknown[] = [value.equals ?? value.in].flat()
  const ids = asked.filter((id): id is string => typeof id === 'string' && isId(id))
  // A value that is no id is a text, which any record may come to have.
  if (ids.length === 0 || ids.length < asked.length) return null
  if (key === 'id') return ids.map((id) => recordTag(collection, id))
  // A relation to several collections is asked by its `.value`; the field is the same.
  return ids.map((id) => reverseTag(collection, key.replace(/\.value$/, ''), id))
}

export const isId = (text: string): boolean => uuid.test(text)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
