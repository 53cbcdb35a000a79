/** The query of every public address, in every language: what may be asked of a register or of the search. */
import type { Locale, Localized } from '#/i18n/locales'
import { slugify } from '#/i18n/slugify'
import { type Listed, listed, paths, segments, viewSegment } from '#/paths'

/** Each parameter by its name in each language. */
export const parameterNames = {
  query: { fr: 'q', en: 'q' },
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
  asOf: { fr: 'au', en: 'as-of' },
  sort: { fr: 'tri', en: 'sort' },
  page: { fr: 'page', en: 'page' },
} as const satisfies Record<string, Localized>

export type Parameter = keyof typeof parameterNames

/** What each address with a query takes, in the order in which it is written. */
const declared = {
  partners: ['theme', 'kind', 'agreement', 'sort', 'page'],
  agreements: ['status', 'form', 'partner', 'theme', 'year', 'asOf', 'sort', 'page'],
  resolutions: ['status', 'conference', 'partner', 'theme', 'asOf', 'sort', 'page'],
  decisions: ['status', 'addressee', 'group', 'conference', 'partner', 'theme', 'asOf', 'sort', 'page'],
  search: ['query', 'type', 'status', 'theme', 'page'],
  /** A record that has a status. */
  record: ['asOf'],
} as const satisfies Record<string, readonly Parameter[]>

export type Queried = keyof typeof declared

/** The values of each parameter, as they stand in an address. */
export type Asked = Partial<Record<Parameter, string[]>>

/** Longer values name nothing here; more of them narrow nothing further. */
const longest = { query: 300, other: 100 }
const most = 20

/** What of a query an address takes, whatever else it holds. */
export function readQuery(of: Queried, locale: Locale, query: URLSearchParams): Asked {
  const asked: Asked = {}
  for (const parameter of declared[of] as readonly Parameter[]) {
    const limit = parameter === 'query' ? longest.query : longest.other
    const values = query
      .getAll(parameterNames[parameter][locale])
      .map((value) => value.trim().slice(0, limit))
      .filter(Boolean)
    const unique = [...new Set(values)].toSorted().slice(0, most)
    if (unique.length > 0) asked[parameter] = unique
  }
  return asked
}

/** The query for these values, the same for the same values in any order; empty when there are none. */
export function writeQuery(of: Queried, locale: Locale, asked: Asked): string {
  const query = new URLSearchParams()
  for (const parameter of declared[of] as readonly Parameter[]) {
    for (const value of [...(asked[parameter] ?? [])].toSorted()) query.append(parameterNames[parameter][locale], value)
  }
  const text = query.toString()
  return text && `?${text}`
}

/** A group of decisions has no page of its own: it is the register of decisions, narrowed to it. */
export function decisionGroupHref(locale: Locale, label: string): string {
  return `${paths.list('decisions', locale)}${writeQuery('decisions', locale, { group: [slugify(label)] })}`
}

/** The one address under which what is asked is kept: undeclared parameters make no page of their own. */
export function canonicalAddress(pathname: string, query: string | undefined, locale: Locale | null): string {
  const of = query && locale ? queriedAt(pathname, locale) : null
  return of && locale
    ? `${pathname}${writeQuery(of, locale, readQuery(of, locale, new URLSearchParams(query)))}`
    : pathname
}

/** Which of the addresses with a query a path is, an export of a register and a dated record too; null for any other. */
function queriedAt(pathname: string, locale: Locale): Queried | null {
  const segment = pathname.split('/').slice(2).join('/').split('.', 1)[0]
  if (segment === viewSegment('search', locale)) return 'search'
  const [first, slug, ...rest] = segment?.split('/') ?? []
  const kind = listed.find((candidate) => segments[candidate][locale] === first)
  if (!kind || !isQueried(kind) || rest.length > 0) return null
  if (slug === undefined) return kind
  return (declared[kind] as readonly Parameter[]).includes('asOf') ? 'record' : null
}

/** The query by which the address of a record asks for a day; nothing for today. */
export const dayQuery = (locale: Locale, day: string | null): string =>
  writeQuery('record', locale, day ? { asOf: [day] } : {})

const isQueried = (kind: Listed): kind is Listed & Queried => kind in declared
