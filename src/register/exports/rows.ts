/** The rows of an export: each record in every language, as the index has it, and the records that rows name. */
import type { Locale } from '#/i18n/locales'

/** A record in an export. */
export type ExportRow = {
  id: string
  /** ISO moment of the last change in any language. */
  updated: string
  /** The record in each language in which it is public. */
  translations: Partial<Record<Locale, { url: string; fields: Record<string, unknown> }>>
}

/** Records that rows name by their ids. */
export type NamedRecords = Map<string, { type: string; names: Partial<Record<Locale, string>> }>
