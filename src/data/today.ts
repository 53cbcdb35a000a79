import { civilDay } from '#/i18n/civilDay'
import { dependsOnDay } from '#/tracking/dependencies'

/**
 * The one door to today's date, as an ISO day: "2026-11-24". A render that calls it depends on the day: its page is made
 * again tomorrow.
 */
export function today(): string {
  const day = civilDay()
  dependsOnDay(day)
  return day
}
