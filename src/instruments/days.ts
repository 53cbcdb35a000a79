/** The first day that a partial ISO date can mean: "2006-10" → "2006-10-01". @throws RangeError for any other text */
export function earliestDay(partial: string): string {
  const day = `${partial}-01-01`.slice(0, 10)
  const isDate = /^\d{4}(-\d{2}){0,2}$/.test(partial) && !Number.isNaN(Date.parse(day))
  // The calendar turns "2015-02-30" into 2 March: a day that does not come back unchanged does not exist.
  if (!isDate || addDays(day, 0) !== day) {
    throw new RangeError(`Not a date of the form YYYY, YYYY-MM or YYYY-MM-DD: "${partial}"`)
  }
  return day
}

/** The last day that a partial ISO date can mean: "2006-10" → "2006-10-31". @throws RangeError for any other text */
export function latestDay(partial: string): string {
  const first = earliestDay(partial)
  if (partial.length === 4) return `${partial}-12-31`
  if (partial.length === 10) return partial
  const nextMonth = addDays(first, 31).slice(0, 7)
  return addDays(`${nextMonth}-01`, -1)
}

/**
 * The ISO day `count` days later: a date of effect is `addDays(close, 90)`.
 * @throws RangeError when `day` is no date, or the result is of a year that has not four digits
 */
export function addDays(day: string, count: number): string {
  return isoDay(Date.parse(day) + count * 86_400_000)
}

function isoDay(time: number): string {
  const moment = new Date(time).toISOString()
  // "+010000-01-01" would stand before every day: days are compared as text.
  if (!/^\d{4}-/.test(moment)) throw new RangeError(`Not a day of a year from 0 to 9999: "${moment}"`)
  return moment.slice(0, 10)
}

/** Orders ISO days, all of ten characters, and any text whose plain order is meant. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
