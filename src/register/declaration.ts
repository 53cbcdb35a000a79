/** The declaration of a register. List, filters, feed and files are views of it. */
import type { Localized } from '#/i18n/locales'
import type { Parameter } from '#/parameters'
import type { RegisterKind } from '#/paths'

/** Values of one facet, any of which is enough; of several facets, each must hold. */
export type Condition = { facet: string; values: string[] }

/** A record by which others are filtered: its name, and its word in an address. */
export type Name = { id: string; slug: string; title: string; parent: string | null }

/** The source of the values of a facet. */
type Options =
  /** A fixed list, by code. */
  | { of: 'words'; words: Record<string, Localized> }
  /** Records, by id, with their names in the index. */
  | { of: 'records'; collection: 'themes' | 'partners' | 'decision-groups' }
  /** Numbers or years, as they stand in the index; the pattern is of their words in an address. */
  | { of: 'values'; label: (value: string) => string; slug: (value: string) => string; pattern: string }

export type Facet = {
  /** The prefix of its values in the index, and its parameter. */
  key: Parameter
  label: Localized
  options: Options
}

/** JSON Schema (2020-12), as far as the exports use it. */
export type Schema = { type?: string; items?: Schema; properties?: Record<string, Schema>; [keyword: string]: unknown }

/** Whether a value is the id of a record, or holds some. */
export const isId = (schema: Schema): boolean => JSON.stringify(schema).includes('"uuid"')

/** A field of a record in the exports. */
export type ExportField = {
  name: string
  schema: Schema
  description: Localized
  /** The head of its column in a spreadsheet. */
  label: Localized
  /** The heads of its parts, where it has several. */
  parts?: Record<string, Localized>
  /** The words for its codes, and for those of its parts. */
  words?: Record<string, Localized>
}

export type Register = {
  kind: RegisterKind
  label: Localized
  /** The nouns after the number of records: "3 décisions". */
  nouns: Localized<{ one: string; other: string }>
  facets: Facet[]
  /** Whether its records have a status, which a reader may ask for a day. */
  dated: boolean
  /** The name of the default order; null where it is that of the titles, and there is nothing to choose. */
  order: Localized | null
  fields: ExportField[]
}
