/** A register as it is declared: what it can be asked for. List, filters, feed and files are views of it. */
import type { Localized } from '#/i18n/locales'
import type { Parameter } from '#/parameters'
import type { RegisterKind } from '#/paths'

/** Values of one facet, any of which is enough; of several facets, each must hold. */
export type Condition = { facet: string; values: string[] }

/** A record by which another is filtered: how it is called, and the word that stands for it in an address. */
export type Name = { id: string; slug: string; title: string; parent: string | null }

/** Where the values of a facet come from. */
type Options =
  /** A list that is the same always, by code. */
  | { of: 'words'; words: Record<string, Localized> }
  /** Records, by id; each called as the index calls it. */
  | { of: 'records'; collection: 'themes' | 'partners' | 'decision-groups' }
  /** Numbers or years, as they stand in the index. */
  | { of: 'values'; label: (value: string) => string; slug: (value: string) => string }

export type Facet = {
  /** As it stands before the values in the index; it is also its parameter. */
  key: Parameter
  label: Localized
  options: Options
}

/** A field of a record as machines are given it. */
export type ExportField = {
  name: string
  /** JSON Schema (2020-12). */
  schema: Record<string, unknown>
  description: Localized
}

export type Register = {
  kind: RegisterKind
  label: Localized
  /** What follows the number of records found: "3 décisions". */
  nouns: Localized<{ one: string; other: string }>
  facets: Facet[]
  /** Whether its records have a status, which can be asked at a date. */
  dated: boolean
  /** How the order by default is called. */
  order: Localized
  fields: ExportField[]
}
