/** A span of days with one status. `to` is exclusive; null is open. The days are ISO: "2019-11-26". */
export type Period<S extends string> = {
  from: string | null
  to: string | null
  status: S
  /** Id of the event that opened the period; null when it follows from the dates of the record. */
  event: string | null
  /** Whether `from` is the true day, or the nearest one that is known. */
  exact: boolean
}

/** The period that holds a day, or null before the first one. */
export function periodOn<P extends Period<string>>(periods: readonly P[], day: string): P | null {
  return periods.find(({ from, to }) => (from ?? '') <= day && (to === null || day < to)) ?? null
}

/** The period that the last change opened; it may still lie ahead (a date of effect, an end). */
export function lastChange<P extends Period<string>>(periods: readonly P[]): P | null {
  return periods.at(-1) ?? null
}

/** A change of status on a day; `day` null is before everything known. */
export type Step<K> = { day: string | null; kind: K; event: string | null; exact: boolean }

/** Steps in order of day, to contiguous periods: a step that changes nothing opens none; on one day the last change stands. */
export function toPeriods<K, S extends string>(
  steps: readonly Step<K>[],
  next: (status: S | null, kind: K) => S | null,
): Period<S>[] {
  const periods: Period<S>[] = []
  let status: S | null = null
  for (const { day, kind, event, exact } of steps) {
    const following = next(status, kind)
    if (following === null || following === status) continue
    status = following
    if (periods.at(-1)?.from === day) periods.pop()
    const last = periods.at(-1)
    if (last) last.to = day
    if (last?.status === status) last.to = null
    else periods.push({ from: day, to: null, status, event, exact })
  }
  return periods
}
