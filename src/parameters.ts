/** The parameters of every public address with a query, in every language; reading and writing of the query. */
import type { Locale, Localized } from '#/i18n/locales'
import { slugify } from '#/i18n/slugify'
import { type Listed, listed, paths, type RegisterKind, registers, segments, viewSegment } from '#/paths'

/** Each parameter by its name in each language. */
export const parameterNames = {
  text: { fr: 'q', en: 'q' },
  type: { fr: 'type', en: 'type' },
  status: { fr: 'etat', en: 'status' },
  theme: { fr: 'theme', en: 'theme' },
  kind: { fr: 'nature', en: 'kind' },
  agreement: { fr: 'accord', en: 'agreement' },
  form: { fr: 'forme', en: 'form' },
  partner: { fr: 'partenaire', en: 'partner' },
  year: { fr: 'annee', en: 'year' },
  addressee: { fr: 'destinataire', en: 'addressee' },
  group: { fr: 'groupe', en: 'group' },
  conference: { fr: 'session', en: 'meeting' },
  only: { fr: 'langue', en: 'language' },
  asOf: { fr: 'au', en: 'as-of' },
  sort: { fr: 'tri', en: 'sort' },
  page: { fr: 'page', en: 'page' },
} as const satisfies Record<string, Localized>

export type Parameter = keyof typeof parameterNames

/** The parameters of each address with a query, in the order in which they are written. */
const declared = {
  partners: ['theme', 'kind', 'agreement', 'only', 'sort', 'page'],
  agreements: ['status', 'form', 'partner', 'theme', 'year', 'only', 'asOf', 'sort', 'page'],
  resolutions: ['status', 'conference', 'partner', 'theme', 'only', 'asOf', 'sort', 'page'],
  decisions: ['status', 'addressee', 'group', 'conference', 'partner', 'theme', 'only', 'asOf', 'sort', 'page'],
  search: ['text', 'type', 'status', 'theme', 'page'],
  /** A record that has a status. */
  record: ['asOf'],
} as const satisfies Record<string, readonly Parameter[]>

/** The addresses that take a query. */
export type QueryTarget = keyof typeof declared

/** The values of each parameter, as they stand in an address. */
export type Query = Partial<Record<Parameter, string[]>>

/** In characters. No name in the portal is longer. */
const maxLength = { text: 300, other: 100 }
const maxValues = 20

/**
 * The query of an address as far as the address takes it: undeclared parameters and values beyond the limits are left
 * out.
 */
export function readQuery(target: QueryTarget, locale: Locale, given: URLSearchParams): Query {
  const query: Query = {}
  for (const parameter of declared[target] as readonly Parameter[]) {
    const limit = parameter === 'text' ? maxLength.text : maxLength.other
    const values = given
      .getAll(parameterNames[parameter][locale])
      .map((value) => value.trim().slice(0, limit))
      .filter(Boolean)
    const unique = [...new Set(values)].toSorted().slice(0, maxValues)
    if (unique.length > 0) query[parameter] = unique
  }
  return query
}

/** The text of a query, the same for the same values in any order; empty when there are none. */
export function writeQuery(target: QueryTarget, locale: Locale, query: Query): string {
  const written = new URLSearchParams()
  for (const parameter of declared[target] as readonly Parameter[]) {
    for (const value of [...(query[parameter] ?? [])].toSorted()) {
      written.append(parameterNames[parameter][locale], value)
    }
  }
  const text = written.toString()
  return text && `?${text}`
}

/** A group of decisions has no page of its own: its address is the register of decisions, filtered by the group. */
export function decisionGroupHref(locale: Locale, label: string): string {
  return `${paths.list('decisions', locale)}${writeQuery('decisions', locale, { group: [slugify(label)] })}`
}

/** A part of a query that a list leaves out, and that a file refuses. */
export type Refused = { name: string; value: string; reason: 'unknown' | 'repeated' | 'tooLong' | 'tooMany' }

/** Parameters that mails and social networks add to links. They ask for nothing. */
const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid)$/

/** Parameters that state one value. */
const single: readonly Parameter[] = ['asOf', 'sort']

/** The names of the parameters of the files of a register, which have no pages. */
export const fileParameters = (kind: RegisterKind): Parameter[] =>
  (declared[kind] as readonly Parameter[]).filter((parameter) => parameter !== 'page')

/**
 * The parts of the query of a file that it cannot take. A page leaves them out and says so; a program would not notice
 * that a file holds other records than those it asked for.
 */
export function refusedIn(kind: RegisterKind, locale: Locale, given: URLSearchParams): Refused[] {
  const known = new Map<string, Parameter>(fileParameters(kind).map((each) => [parameterNames[each][locale], each]))
  const counts = new Map<string, number>()
  return [...given].flatMap(([name, text]): Refused[] => {
    const value = text.trim()
    if (tracking.test(name) || (value === '' && known.has(name))) return []
    const parameter = known.get(name)
    const refused = (reason: Refused['reason']) => [{ name, value: value.slice(0, maxLength.other), reason }]
    if (!parameter) return refused('unknown')
    if (value.length > maxLength.other) return refused('tooLong')
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    if (single.includes(parameter) && count > 1) return refused('repeated')
    return count > maxValues ? refused('tooMany') : []
  })
}

/**
 * The one address under which a page is kept, without undeclared parameters. A query that a file refuses stays as it is.
 */
export function canonicalAddress(pathname: string, search: string | undefined, locale: Locale | null): string {
  const target = search && locale ? targetAt(pathname, locale) : null
  if (!target || !locale) return pathname
  const given = new URLSearchParams(search)
  const kind = pathname.includes('.') ? registers.find((register) => register === target) : undefined
  if (kind && refusedIn(kind, locale, given).length > 0) return `${pathname}?${given}`
  return `${pathname}${writeQuery(target, locale, readQuery(target, locale, given))}`
}

/**
 * The target of a path: a list, an export of it, a record with a status, or the search; null when it takes no query.
 */
function targetAt(pathname: string, locale: Locale): QueryTarget | null {
  const segment = pathname.split('/').slice(2).join('/').split('.', 1)[0]
  if (segment === viewSegment('search', locale)) return 'search'
  const [first, slug, ...rest] = segment?.split('/') ?? []
  const kind = listed.find((candidate) => segments[candidate][locale] === first)
  if (!kind || !isTarget(kind) || rest.length > 0) return null
  if (slug === undefined) return kind
  if (pathname.includes('.')) return null
  return (declared[kind] as readonly Parameter[]).includes('asOf') ? 'record' : null
}

/** The query that asks a record for its status on a day; empty for today. */
export const dayQuery = (locale: Locale, day: string | null): string =>
  writeQuery('record', locale, day ? { asOf: [day] } : {})

const isTarget = (kind: Listed): kind is Listed & QueryTarget => kind in declared
