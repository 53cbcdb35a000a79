/** The `most` weightiest of a list, in the order of the list, and how many others there are: never one alone. */
export function atMost<T>(
  list: T[],
  most: number,
  weight: (item: T) => number = () => 0,
): { few: T[]; others: number } {
  if (list.length <= most) return { few: list, others: 0 }
  const weighed = list.map((item, place) => ({ place, weight: weight(item) })).toSorted((a, b) => b.weight - a.weight)
  const kept = new Set(weighed.slice(0, most - 1).map(({ place }) => place))
  return { few: list.filter((_, place) => kept.has(place)), others: list.length - kept.size }
}
