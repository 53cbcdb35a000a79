/** The part of a list's address that a saved view keeps: what is shown and in which order, and no page of it. */

const kept = /^(?:where|sort|columns|groupBy|limit|search|desk)(?:\[|$)/

/** The longest query that is saved; servers and browsers take addresses of some 8,000 characters. */
export const longestQuery = 4000

/** The query in one order, so that equal views are equal texts. */
export function queryOfView(search: string): string {
  const entries = [...new URLSearchParams(search)].filter(([key, value]) => kept.test(key) && value !== '')
  return new URLSearchParams(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString()
}
