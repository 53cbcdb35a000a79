/** The part of a list's address that a saved view keeps: what is shown and in which order, and no page of it. */

const kept = /^(?:where|sort|columns|groupBy|limit|search|desk)(?:\[|$)/

/** The longest query that is saved; servers and browsers take addresses of some 8,000 characters. */
export const longestQuery = 4000

/** The query in one order, so that equal views are equal texts. */
export function queryOfView(search: string): string {
  const entries = [...new URLSearchParams(search)].filter(([key, value]) => kept.test(key) && value !== '')
  return new URLSearchParams(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString()
}

/** What Payload adds to an address by itself: it narrows no list. */
const added = /^(?:sort|columns|groupBy|limit)(?:\[|$)/

/** Whether an address shows a view: all that the view keeps, and beside it only what Payload adds. */
export function isShown(view: string, shown: string): boolean {
  const kept = [...new URLSearchParams(view)]
  const there = [...new URLSearchParams(shown)]
  const isThere = kept.every(([key, value]) => there.some(([name, text]) => name === key && text === value))
  return isThere && there.every(([key]) => added.test(key) || kept.some(([name]) => name === key))
}
