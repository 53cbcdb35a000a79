/** What an address asks of the search beside its words, and back to addresses. */
import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import { messages as agreementMessages } from '#/collections/agreements/messages'
import { type SearchAnswer, type SearchQuestion, searched } from '#/data/search'
import type { Locale, Localized } from '#/i18n/locales'
import { type Asked, writeQuery } from '#/parameters'
import { paths } from '#/paths'
import type { Condition, Facet } from '#/register/declaration'
import { statusFacet, themeFacet } from '#/register/facets'
import { askedFor, conditionsIn, type Names } from '#/register/selection'
import { searchMessages } from './messages'

const { statuses: ofInstruments } = instrumentMessages
const { statuses: ofAgreements } = agreementMessages

/** Agreements and instruments have words of their own for what a reader of both asks as one. */
const statuses: Record<string, { words: Localized; holds: string[] }> = {
  inEffect: { words: ofInstruments.inEffect, holds: ['inEffect', 'inForce'] },
  partlyInEffect: { words: ofInstruments.partlyInEffect, holds: ['partlyInEffect'] },
  notYet: { words: ofInstruments.pending, holds: ['pending', 'signed', 'notYet'] },
  suspended: { words: ofAgreements.suspended, holds: ['suspended'] },
  overtaken: { words: ofInstruments.overtaken, holds: ['overtaken'] },
  notInEffect: { words: ofInstruments.notInEffect, holds: ['notInEffect', 'expired', 'terminated', 'superseded'] },
  unknown: { words: ofInstruments.unknown, holds: ['unknown'] },
}

const typeFacet: Facet = {
  key: 'type',
  label: searchMessages.typeLabel,
  options: { of: 'words', words: searchMessages.types },
}

/** Those that the form offers; types stand above what is found, as links. */
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
  /** What the address asks and cannot be had, each in a sentence. */
  problems: string[]
}

/** @param lastPage nobody reads further: whoever does not find it there asks in other words */
export function selectSearch(locale: Locale, asked: Asked, names: Names, lastPage: number): SearchSelection {
  const [text = ''] = asked.query ?? []
  const [number = '1'] = asked.page ?? []
  const page = /^[1-9]\d?$/.test(number) ? Math.min(Number(number), lastPage) : 1
  return { locale, text, page, ...conditionsIn(searchFacets, locale, asked, names) }
}

/** The address of a selection with some of it changed; a change of what is asked leads to the first page. */
export function searchHref(
  selection: SearchSelection,
  names: Names,
  changed: Partial<Pick<SearchSelection, 'conditions' | 'page'>> = {},
): string {
  const { locale, text, conditions, page } = { ...selection, page: 1, ...changed }
  const asked: Asked = {
    ...(text ? { query: [text] } : {}),
    ...askedFor(searchFacets, locale, conditions, names),
    ...(page > 1 ? { page: [String(page)] } : {}),
  }
  return `${paths.view('search', locale)}${writeQuery('search', locale, asked)}`
}

export const valuesOf = ({ conditions }: Pick<SearchSelection, 'conditions'>, facet: string): string[] =>
  conditions.find((condition) => condition.facet === facet)?.values ?? []

/** What the index is asked for a selection. */
export function questionOf(selection: SearchSelection): Omit<SearchQuestion, 'day' | 'size'> {
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

/** What was counted, in the statuses that a reader is offered. */
export function countsIn({ counts }: Pick<SearchAnswer, 'counts'>): SearchAnswer['counts'] {
  const counted = Object.entries(statuses).flatMap(([value, { holds }]) => {
    const rows = counts.filter((row) => row.facet === 'status' && holds.includes(row.value))
    return rows.length > 0 ? [{ facet: 'status', value, count: rows.reduce((sum, row) => sum + row.count, 0) }] : []
  })
  return [...counts.filter(({ facet }) => facet !== 'status'), ...counted]
}
