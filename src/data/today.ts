import { noteDay } from '#/press/reads'

/** The one place that asks which day it is: status, "last known" and due dates follow the Secretariat's clock. */
const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Zurich',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Today in Geneva, as an ISO day: "2026-11-24". Whoever asks depends on the answer: a page that did is made again tomorrow. */
export function today(): string {
  const day = clock.format(new Date())
  noteDay(day)
  return day
}
