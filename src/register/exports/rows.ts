/** A register as it is taken away: what the index has of each record in every language, and what it names. */
import type { Locale } from '#/i18n/locales'

/** A record as machines are given it. */
export type ExportRow = {
  id: string
  /** ISO moment of the last change in any language. */
  updated: string
  /** In each language in which it is public. */
  translations: Partial<Record<Locale, { url: string; fields: Record<string, unknown> }>>
}

/** Records that rows name by their ids. */
export type NamedRecords = Map<string, { type: string; names: Partial<Record<Locale, string>> }>
