/** The text of an error for a log, without its stack; an object with an `error` keeps its other fields. */
export function errorText(detail: unknown): unknown {
  if (detail instanceof Error) return detail.message
  if (detail && typeof detail === 'object' && 'error' in detail) return { ...detail, error: errorText(detail.error) }
  return detail
}
