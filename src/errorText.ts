/** What a log says of an error, and of what holds one: its words, and nothing of the inside. */
export function errorText(detail: unknown): unknown {
  if (detail instanceof Error) return detail.message
  if (detail && typeof detail === 'object' && 'error' in detail) return { ...detail, error: errorText(detail.error) }
  return detail
}
