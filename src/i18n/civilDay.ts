/** Status, "last known" and due dates follow the day at the Secretariat, in Geneva. */
const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Zurich',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
let known = { second: Number.NaN, day: '' }

/**
 * The day at the Secretariat now, as an ISO day: "2026-11-24". Every request needs it, so it is computed once a second.
 */
export function civilDay(): string {
  const second = Math.floor(Date.now() / 1000)
  if (second !== known.second) known = { second, day: format.format(second * 1000) }
  return known.day
}
