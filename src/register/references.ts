/**
 * The id of a related record, however it comes: populated, as a bare id while it is not public, or as null once it was
 * deleted, which the generated types do not know of required relations; then there is none.
 */
export function idOf(value: string | { id: string } | null | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.id
}

/** The ids of related records, without those that were deleted. */
export function idsOf(values: readonly (string | { id: string } | null | undefined)[]): string[] {
  return values.flatMap((value) => idOf(value) ?? [])
}
