import type { Locale } from '#/i18n/locales'

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

/**
 * The language of the name of a record, where it is not that of the page: an organisation may have no name in the languages
 * of the portal, and its record says in which language it is.
 */
export const languageOfName = (record: object): string | undefined =>
  (record as { nameLanguage?: string | null }).nameLanguage ?? languageOf(record)

/** The language of a related record that is public in another language than that of the page alone; else undefined. */
export const languageOf = (record: object): Locale | undefined => (record as { onlyIn?: Locale }).onlyIn
