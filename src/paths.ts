/** Every public address, in every language. Nothing else spells one. */
import { isLocale, type Locale, type Localized, locales } from '#/i18n/locales'

/** The segment of each kind of record; the name of the kind is also the folder of its routes. */
export const segments = {
  themes: { fr: 'themes', en: 'themes' },
  partners: { fr: 'partenaires', en: 'partners' },
  agreements: { fr: 'accords', en: 'agreements' },
  resolutions: { fr: 'resolutions', en: 'resolutions' },
  decisions: { fr: 'decisions', en: 'decisions' },
  meetings: { fr: 'sessions', en: 'meetings' },
} as const satisfies Record<string, Localized>

/** Kinds of records that have a list and an address of their own. */
export type Listed = keyof typeof segments

export const listed = Object.keys(segments) as Listed[]

export const paths = {
  home: (locale: Locale) => `/${locale}`,
  list: (kind: Listed, locale: Locale) => `/${locale}/${segments[kind][locale]}`,
  /** A register has its list in every language, even before anything in it is published there. */
  lists: (kind: Listed) => Object.fromEntries(locales.map((locale) => [locale, paths.list(kind, locale)])) as Localized,
  record: (kind: Listed, locale: Locale, slug: string) => `/${locale}/${segments[kind][locale]}/${slug}`,
  page: (locale: Locale, slug: string) => `/${locale}/${slug}`,
  /** A group of decisions has no page of its own: it is a place in the list of decisions. */
  decisionGroup: (locale: Locale, id: string) => `/${locale}/${segments.decisions[locale]}#${groupAnchor(id)}`,
  /** A public address as the team sees it, drafts included. A record stands there by its id as well: a draft may have no slug. */
  preview: (path: string) => `${previewPrefix}${path}`,
  signIn: (next: string) => `/admin/login?redirect=${encodeURIComponent(next)}`,
  edit: (collection: string, id: string, locale: Locale) => `/admin/collections/${collection}/${id}?locale=${locale}`,
}

/**
 * Where a record stands in another language until it is published there: that language's segment, the original's slug.
 * @param path a public address
 */
export function inLanguage(path: string, locale: Locale): string {
  const there = `/${[locale, ...path.split('/').slice(2)].join('/')}`
  const resolved = resolve(there)
  return resolved.is === 'moved' ? resolved.to : there
}

const previewPrefix = '/apercu'

/** Tells the routes that a request came through an address of the preview, and which; nothing from outside may set it. */
export const previewHeader = 'x-preview'

/** The public address that an address of the preview shows; null when it is none. */
export function previewed(pathname: string): string | null {
  if (pathname === previewPrefix) return '/'
  return pathname.startsWith(`${previewPrefix}/`) ? pathname.slice(previewPrefix.length) : null
}

export const groupAnchor = (id: string) => `g-${id}`

export type Resolved =
  /** The internal route of a public address. */
  | { is: 'route'; locale: Locale; path: string }
  /** The address is written for another language, or not in its canonical form. */
  | { is: 'moved'; to: string }
  | { is: 'absent'; locale: Locale | null }

/** What a public address stands for. Whether the record is there, only its route can tell. */
export function resolve(pathname: string): Resolved {
  const parts = pathname.split('/').slice(1)
  const [language = '', segment, slug, ...rest] = parts
  if (!isLocale(language)) {
    const lower = language.toLowerCase()
    return isLocale(lower)
      ? { is: 'moved', to: `/${[lower, ...parts.slice(1)].join('/')}` }
      : { is: 'absent', locale: null }
  }
  const locale = language
  if (segment === undefined) return { is: 'route', locale, path: `/${locale}` }
  if (rest.length > 0 || [segment, slug].some((part) => part !== undefined && !shape.test(part)))
    return { is: 'absent', locale }
  const kind = listed.find((candidate) => segments[candidate][locale] === segment)
  const tail = slug === undefined ? '' : `/${slug}`
  if (kind) return { is: 'route', locale, path: `/${locale}/${kind}${tail}` }
  const foreign = listed.find((candidate) => locales.some((other) => segments[candidate][other] === segment))
  if (foreign) return { is: 'moved', to: `${paths.list(foreign, locale)}${tail}` }
  return slug === undefined ? { is: 'route', locale, path: `/${locale}/pages/${segment}` } : { is: 'absent', locale }
}

/** What can stand between two slashes; anything else names nothing here and need not reach a query. */
const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
