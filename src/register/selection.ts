/** The selection that the query of an address means for a register, and the query of a selection. */
import type { Locale } from '#/i18n/locales'
import { slugify } from '#/i18n/slugify'
import { type Parameter, type Query, writeQuery } from '#/parameters'
import { paths } from '#/paths'
import type { Condition, Facet, Name, Register } from './declaration'
import { registerMessages as words } from './registerMessages'

/** A value of a facet, with its word in an address and its label. */
export type Option = { value: string; slug: string; label: string; parent: string | null }

/** The public records of each collection, by which a register is filtered. */
export type Names = (collection: string) => readonly Name[]

/** The meaning of a query for a register: conditions, day, order and page. */
export type Selection = {
  register: Register
  locale: Locale
  conditions: Condition[]
  /** ISO day; null for today. */
  asOf: string | null
  sort: 'order' | 'title'
  page: number
  /** The parts of the query that could not be read. */
  unread: Unread[]
}

/** A value that a parameter cannot have, in a sentence; `facet` is null for the day, the order and the page. */
export type Unread = { parameter: Parameter; value: string; text: string; facet: Facet | null }

/** The options of a facet; where its values are not declared, those that the index counted. */
export function optionsOf(facet: Facet, locale: Locale, names: Names, counted: string[] = []): Option[] {
  const { options } = facet
  switch (options.of) {
    case 'words':
      return Object.entries(options.words).map(([value, label]) => ({
        value,
        slug: slugify(label[locale]),
        label: label[locale],
        parent: null,
      }))
    case 'records':
      return inTree(names(options.collection)).map(({ id, slug, title, parent }) => ({
        value: id,
        slug,
        label: title,
        parent,
      }))
    case 'values':
      return counted
        .toSorted((a, b) => Number(b) - Number(a))
        .map((value) => ({ value, slug: options.slug(value), label: options.label(value), parent: null }))
  }
}

/** Each record followed by those that stand under it; a record whose parent has no public name stands by itself. */
function inTree(names: readonly Name[]): Name[] {
  const known = new Set(names.map(({ id }) => id))
  const roots = names.filter(({ parent }) => parent === null || !known.has(parent))
  const under = new Map<string | null, Name[]>()
  for (const name of names) {
    const siblings = under.get(name.parent)
    if (siblings) siblings.push(name)
    else under.set(name.parent, [name])
  }
  return roots.flatMap((root) => [root, ...(under.get(root.id) ?? [])])
}

/** The value that a word of an address stands for, or its code, as the files have it; null for none. */
function valueFor(facet: Facet, word: string, locale: Locale, names: Names): string | null {
  if (facet.options.of === 'values') {
    const number = /\d{1,4}$/.exec(word)?.[0]
    return number && facet.options.slug(String(Number(number))) === word ? String(Number(number)) : null
  }
  return optionsOf(facet, locale, names).find(({ slug, value }) => slug === word || value === word)?.value ?? null
}

/** The conditions that a query states; a value that its facet does not have is told as a problem. */
export function readConditions(
  facets: Facet[],
  locale: Locale,
  query: Query,
  names: Names,
): Pick<Selection, 'conditions'> & { problems: string[] } {
  const { conditions, unread } = conditionsIn(facets, locale, query, names)
  return { conditions, problems: unread.map(({ text }) => text) }
}

function conditionsIn(
  facets: Facet[],
  locale: Locale,
  query: Query,
  names: Names,
): Pick<Selection, 'conditions' | 'unread'> {
  const unread: Unread[] = []
  const conditions = facets.flatMap((facet): Condition[] => {
    const values = (query[facet.key] ?? []).flatMap((word) => {
      const value = valueFor(facet, word, locale, names)
      if (value === null) {
        const text = words.unknownValue[locale](word, facet.label[locale])
        unread.push({ parameter: facet.key, value: word, text, facet })
      }
      return value ?? []
    })
    return values.length > 0 ? [{ facet: facet.key, values }] : []
  })
  return { conditions, unread }
}

/** A query as a selection; a value that cannot be read is named, and counts for nothing. */
export function readSelection(register: Register, locale: Locale, query: Query, names: Names): Selection {
  const { conditions, unread } = conditionsIn(register.facets, locale, query, names)
  const note = (parameter: Parameter, value: string, text: string) =>
    unread.push({ parameter, value, text, facet: null })
  const [day] = query.asOf ?? []
  if (day !== undefined && !isDay(day)) note('asOf', day, words.unknownDay[locale](day))
  const [number] = query.page ?? []
  const page = number === undefined ? 1 : Number(number)
  const isPage = Number.isSafeInteger(page) && page >= 1 && page <= 1_000_000
  if (!isPage) note('page', String(number), words.unknownPage[locale](String(number)))
  const [sort] = query.sort ?? []
  if (sort !== undefined && sort !== words.byTitleSlug[locale]) note('sort', sort, words.unknownSort[locale](sort))
  return {
    register,
    locale,
    conditions,
    asOf: day !== undefined && isDay(day) ? day : null,
    sort: sort === words.byTitleSlug[locale] ? 'title' : 'order',
    page: isPage ? page : 1,
    unread,
  }
}

/** The form of a day that may be asked for. */
export const dayPattern = '^(?:19|20)\\d{2}-\\d{2}-\\d{2}$'
const dayForm = new RegExp(dayPattern)

/** A real day of a year that a register can speak of. */
export function isDay(text: string): boolean {
  if (!dayForm.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

type Changed = Partial<Pick<Selection, 'conditions' | 'asOf' | 'sort' | 'page'>>

/** The query of conditions; a value that has no word in this language is left out. */
export function conditionsToQuery(facets: Facet[], locale: Locale, conditions: Condition[], names: Names): Query {
  const query: Query = {}
  for (const facet of facets) {
    const values = conditions.find((condition) => condition.facet === facet.key)?.values ?? []
    const known = optionsOf(facet, locale, names, values)
    const slugs = values.flatMap((value) => known.find((option) => option.value === value)?.slug ?? [])
    if (slugs.length > 0) query[facet.key] = slugs
  }
  return query
}

/** The query of a selection with some of it changed; any change but that of the page leads to the first page. */
export function toQuery(selection: Selection, names: Names, changed: Changed = {}): Query {
  const { register, locale } = selection
  const { conditions, asOf, sort, page } = { ...selection, page: 1, ...changed }
  const query = conditionsToQuery(register.facets, locale, conditions, names)
  if (asOf) query.asOf = [asOf]
  if (sort === 'title') query.sort = [words.byTitleSlug[locale]]
  if (page > 1) query.page = [String(page)]
  return query
}

/** The address of a selection with some of it changed, in its own language. */
export function hrefOf(selection: Selection, names: Names, changed: Changed = {}): string {
  const { register, locale } = selection
  return `${paths.list(register.kind, locale)}${writeQuery(register.kind, locale, toQuery(selection, names, changed))}`
}

/** The conditions without one value, or without a whole facet. */
export function without(conditions: Condition[], facet: Parameter, value?: string): Condition[] {
  return conditions.flatMap((condition) => {
    if (condition.facet !== facet) return [condition]
    const values = value === undefined ? [] : condition.values.filter((other) => other !== value)
    return values.length > 0 ? [{ facet, values }] : []
  })
}
