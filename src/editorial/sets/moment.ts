/** An hour as people say it, in a named zone, and the moment that it means. */
import { Temporal } from 'temporal-polyfill'

type Meant =
  | { at: string; problem: null }
  /** No such hour or zone; `next` is the first hour after those that the clocks leave out, as it is said there. */
  | { at: null; problem: 'hour' | 'zone' | 'past' }
  | { at: null; problem: 'left out'; next: string }

/**
 * The moment (ISO) of an hour in a zone. An hour that the clocks show twice is taken the first time; one that they leave
 * out is none.
 * @param local `2026-03-29T09:00`
 * @param zone a name of the IANA database: `Europe/Zurich`
 * @param now milliseconds since 1970; an earlier moment is refused
 */
export function momentOf(local: string, zone: string, now: number): Meant {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return { at: null, problem: 'hour' }
  let said: Temporal.PlainDateTime
  try {
    said = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch {
    return { at: null, problem: 'hour' }
  }
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/.test(zone)) return { at: null, problem: 'zone' }
  let first: Temporal.ZonedDateTime
  try {
    first = said.toZonedDateTime(zone, { disambiguation: 'earlier' })
  } catch {
    return { at: null, problem: 'zone' }
  }
  if (!first.toPlainDateTime().equals(said)) {
    const next = first.getTimeZoneTransition('next')?.toPlainDateTime().toString({ smallestUnit: 'minute' })
    return { at: null, problem: 'left out', next: next ?? local }
  }
  if (first.epochMilliseconds <= now) return { at: null, problem: 'past' }
  return { at: first.toInstant().toString({ fractionalSecondDigits: 3 }), problem: null }
}
