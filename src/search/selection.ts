/** The selection that the query of an address means for the search, and the address of a selection. */
import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import { messages as agreementMessages } from '#/collections/agreements/messages'
import { type IndexSearch, type SearchResult, searched } from '#/data/search'
import type { Locale, Localized } from '#/i18n/locales'
import { type Query, writeQuery } from '#/parameters'
import { paths } from '#/paths'
import type { Condition, Facet } from '#/register/declaration'
import { statusFacet, themeFacet } from '#/register/facets'
import { conditionsToQuery, type Names, readConditions } from '#/register/selection'
import { searchMessages } from './messages'

const { statuses: ofInstruments } = instrumentMessages
const { statuses: ofAgreements } = agreementMessages

/** One status of the search stands for those of agreements and of instruments, which have words of their own. */
const statuses: Record<string, { words: Localized; holds: string[] }> = {
  inEffect: { words: ofInstruments.inEffect, holds: ['inEffect', 'inForce'] },
  partlyInEffect: { words: ofInstruments.partlyInEffect, holds: ['partlyInEffect'] },
  notYet: { words: ofInstruments.pending, holds: ['pending', 'signed', 'notYet'] },
  suspended: { words: ofAgreements.suspended, holds: ['suspended'] },
  overtaken: { words: ofInstruments.overtaken, holds: ['overtaken'] },
  notInEffect: {
    words: ofInstruments.notInEffect,
    holds: ['notInEffect', 'ended', 'expired', 'terminated', 'superseded'],
  },
  unknown: { words: ofInstruments.unknown, holds: ['unknown'] },
}

const typeFacet: Facet = {
  key: 'type',
  label: searchMessages.typeLabel,
  options: { of: 'words', words: searchMessages.types },
}

/** The facets of the form; types stand above the results, as links. */
export const formFacets: Facet[] = [
  statusFacet(Object.fromEntries(Object.entries(statuses).map(([status, { words }]) => [status, words]))),
  themeFacet,
]
export const searchFacets: Facet[] = [typeFacet, ...formFacets]

export type SearchSelection = {
  locale: Locale
  text: string
  conditions: Condition[]
  page: number
  /** The parts of the query that could not be read, each in a sentence. */
  problems: string[]
}

/** A query as a selection. @param lastPage the results beyond are too weak to be worth their cost */
export function readSearchSelection(locale: Locale, query: Query, names: Names, lastPage: number): SearchSelection {
  const [text = ''] = query.text ?? []
  const [number = '1'] = query.page ?? []
  const page = /^[1-9]\d?$/.test(number) ? Math.min(Number(number), lastPage) : 1
  return { locale, text, page, ...readConditions(searchFacets, locale, query, names) }
}

/** The address of a selection with some of it changed; any change but that of the page leads to the first page. */
export function searchHref(
  selection: SearchSelection,
  names: Names,
  changed: Partial<Pick<SearchSelection, 'conditions' | 'page'>> = {},
): string {
  const { locale, text, conditions, page } = { ...selection, page: 1, ...changed }
  const query: Query = {
    ...(text ? { text: [text] } : {}),
    ...conditionsToQuery(searchFacets, locale, conditions, names),
    ...(page > 1 ? { page: [String(page)] } : {}),
  }
  return `${paths.view('search', locale)}${writeQuery('search', locale, query)}`
}

export const valuesOf = ({ conditions }: Pick<SearchSelection, 'conditions'>, facet: string): string[] =>
  conditions.find((condition) => condition.facet === facet)?.values ?? []

/** A selection as the index is asked for it. */
export function toIndexSearch(selection: SearchSelection): Omit<IndexSearch, 'day' | 'size'> {
  const { locale, text, page } = selection
  const wanted = valuesOf(selection, 'type')
  return {
    locale,
    text,
    page,
    types: searched.filter((type) => wanted.includes(type)),
    statuses: valuesOf(selection, 'status').flatMap((status) => statuses[status]?.holds ?? []),
    themes: valuesOf(selection, 'theme'),
  }
}

/** The counts of a result, those of statuses added up under the statuses that a reader is offered. */
export function countsIn({ counts }: Pick<SearchResult, 'counts'>): SearchResult['counts'] {
  const counted = Object.entries(statuses).flatMap(([value, { holds }]) => {
    const rows = counts.filter((row) => row.facet === 'status' && holds.includes(row.value))
    return rows.length > 0 ? [{ facet: 'status', value, count: rows.reduce((sum, row) => sum + row.count, 0) }] : []
  })
  return [...counts.filter(({ facet }) => facet !== 'status'), ...counted]
}
