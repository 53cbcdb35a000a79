import { civilDay } from '#/i18n/civilDay'
import { dependsOnDay } from '#/tracking/dependencies'

/**
 * The one place that asks which day it is, as an ISO day: "2026-11-24". Whoever asks depends on the answer: a page that
 * did is made again tomorrow.
 */
export function today(): string {
  const day = civilDay()
  dependsOnDay(day)
  return day
}
