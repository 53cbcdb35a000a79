/** Every public address, in every language. Nothing else spells one. */

import { isLocale, type Locale, type Localized, locales } from '#/i18n/locales'
import { type InstrumentType, parseSlug, revisionSlug, slugOf } from '#/instruments/symbols'

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

/** Kinds of records each of whose versions has an address, and what stands for them where no language does. */
const permalinks = { resolutions: 'res', decisions: 'dec' } as const
export type Versioned = keyof typeof permalinks

/** As their symbols call them. */
export const instrumentTypes: Record<Versioned, InstrumentType> = { resolutions: 'resolution', decisions: 'decision' }

/** The segment of each page that is made of many records and is none itself. */
const views = {
  changes: { fr: 'dernieres-modifications', en: 'latest-changes' },
  search: { fr: 'recherche', en: 'search' },
  openData: { fr: 'donnees-ouvertes', en: 'open-data' },
} as const satisfies Record<string, Localized>

type View = keyof typeof views

export const viewSegment = (view: View, locale: Locale): string => views[view][locale]

/** Registers that are filtered, followed and taken away as files. */
export const registers = ['partners', 'agreements', 'resolutions', 'decisions'] as const satisfies Listed[]
export type RegisterKind = (typeof registers)[number]

/** The forms in which a register is taken away, by the ending of their address. */
export const exportFormats = ['atom', 'csv', 'json', 'jsonld'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What no page of text can have as its address: a register or a view stands there, in one language or another. */
export const reserved: ReadonlySet<string> = new Set(
  [...Object.values(segments), ...Object.values(views)].flatMap((of) => Object.values(of)),
)

export const paths = {
  home: (locale: Locale) => `/${locale}`,
  list: (kind: Listed, locale: Locale) => `/${locale}/${segments[kind][locale]}`,
  view: (view: View, locale: Locale) => `/${locale}/${views[view][locale]}`,
  views: (view: View) => Object.fromEntries(locales.map((locale) => [locale, paths.view(view, locale)])) as Localized,
  /** A register as a file or a feed; the query of its list narrows it. */
  export: (kind: RegisterKind, locale: Locale, format: ExportFormat) => `${paths.list(kind, locale)}.${format}`,
  /** The description of the exports for programs. */
  openApi: () => '/openapi.json',
  sitemap: () => '/sitemap.xml',
  /** One of the sitemaps that one file cannot hold, counted from 1. */
  sitemapPart: (number: number) => `/sitemaps/${number}.xml`,
  /** A register has its list in every language, even before anything in it is published there. */
  lists: (kind: Listed) => Object.fromEntries(locales.map((locale) => [locale, paths.list(kind, locale)])) as Localized,
  record: (kind: Listed, locale: Locale, slug: string) => `/${locale}/${segments[kind][locale]}/${slug}`,
  /** One version of an instrument: the mark of a revision, or null for the text as it was adopted. */
  version: (kind: Versioned, locale: Locale, slug: string, mark: number | null) =>
    `${paths.record(kind, locale, slug)}/${revisionSlug(mark)}`,
  page: (locale: Locale, slug: string) => `/${locale}/${slug}`,
  /**
   * The address of an instrument that has no language: a reader is led from it to the one they prefer. With a mark it is
   * that of one version, whatever the instrument has become since.
   */
  permalink: (kind: Versioned, conference: number, sequence: number, mark?: number | null) =>
    `/${permalinks[kind]}/${conference}.${sequence}${mark === undefined ? '' : `/${revisionSlug(mark)}`}`,
  /** The picture that stands for the portal where its pages are shared. */
  card: () => '/card.png',
  /** A file: the id finds it, and the name is what a reader saves it under. */
  document: (id: string, name: string) => `${documentsPrefix}/${id}/${encodeURIComponent(name)}`,
  /** Where the press asks what there is to know of a file, whatever the reader called it. */
  documentFacts: (id: string) => paths.document(id, 'file'),
  /** A public address as the team sees it, drafts included. A record stands there by its id as well: a draft may have no slug. */
  preview: (path: string) => `${previewPrefix}${path}`,
  resetPassword: (token: string) => `/admin/reset/${token}`,
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

/** The number of the sitemap that an address stands for, counted from 1; null when it is no such address. */
export function sitemapPartAt(pathname: string): number | null {
  const number = Number(/\d+/.exec(pathname)?.[0])
  return number > 0 && paths.sitemapPart(number) === pathname ? number : null
}

const documentsPrefix = '/documents'

/** The document whose file an address stands for, and the name that it was called by; null when it is no such address. */
export function documentAt(pathname: string): { id: string; name: string } | null {
  const [, first, id = '', name, ...rest] = pathname.split('/')
  if (`/${first}` !== documentsPrefix || !name || rest.length > 0 || !uuid.test(id)) return null
  try {
    return { id, name: decodeURIComponent(name) }
  } catch {
    return { id, name } // no name that a file has: the reader is led to the right one
  }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Where a permalink leads in a language; null when the address is none. */
export function permalinked(pathname: string): ((locale: Locale) => string) | null {
  const [, segment, conference, sequence, version] =
    /^\/(res|dec)\/(\d{1,3})\.(\d{1,4})(?:\/([a-z0-9-]+))?$/.exec(pathname) ?? []
  if (!segment) return null
  const kind = segment === permalinks.resolutions ? 'resolutions' : 'decisions'
  const slug = slugOf({
    type: instrumentTypes[kind],
    conference: Number(conference),
    sequence: Number(sequence),
    revision: null,
  })
  if (version === undefined) return (locale) => paths.record(kind, locale, slug)
  const symbol = parseSlug(slug, version)
  return symbol && ((locale) => paths.version(kind, locale, slug, symbol.revision))
}

export type Resolved =
  /** The internal route of a public address. */
  | { is: 'route'; locale: Locale; path: string }
  /** The address is written for another language, or not in its canonical form. */
  | { is: 'moved'; to: string }
  | { is: 'absent'; locale: Locale | null }

/** What a public address stands for. Whether the record is there, only its route can tell. */
export function resolve(pathname: string): Resolved {
  const parts = pathname.split('/').slice(1)
  const [language = '', segment, slug, version, ...rest] = parts
  if (!isLocale(language)) {
    const lower = language.toLowerCase()
    return isLocale(lower)
      ? { is: 'moved', to: `/${[lower, ...parts.slice(1)].join('/')}` }
      : { is: 'absent', locale: null }
  }
  const locale = language
  if (segment === undefined) return { is: 'route', locale, path: `/${locale}` }
  const file = exportAt(parts.slice(1), locale)
  if (file) return file
  if (rest.length > 0 || [segment, slug, version].some((part) => part !== undefined && !shape.test(part)))
    return { is: 'absent', locale }
  const kind = listed.find((candidate) => segments[candidate][locale] === segment)
  const foreign = listed.find((candidate) => locales.some((other) => segments[candidate][other] === segment))
  if (version !== undefined && !isVersion(kind ?? foreign, slug, version)) return { is: 'absent', locale }
  const tail = [slug, version].flatMap((part) => (part === undefined ? [] : `/${part}`)).join('')
  if (kind) return { is: 'route', locale, path: `/${locale}/${kind}${tail}` }
  if (foreign) return { is: 'moved', to: `${paths.list(foreign, locale)}${tail}` }
  for (const view of Object.keys(views) as View[]) {
    if (slug !== undefined || !locales.some((other) => views[view][other] === segment)) continue
    return views[view][locale] === segment
      ? { is: 'route', locale, path: `/${locale}/${view}` }
      : { is: 'moved', to: paths.view(view, locale) }
  }
  return slug === undefined ? { is: 'route', locale, path: `/${locale}/pages/${segment}` } : { is: 'absent', locale }
}

/** Whether an address can be that of a version; in the preview, a record stands there by its id. */
function isVersion(kind: Listed | undefined, slug = '', version: string): boolean {
  return kind !== undefined && kind in permalinks && (uuid.test(slug) || parseSlug(slug, version) !== null)
}

/** A register as a file: "/fr/decisions.csv"; the same under the segment of another language leads there. */
function exportAt([file = '', ...rest]: string[], locale: Locale): Resolved | null {
  const [segment, ending, ...more] = file.split('.')
  const format = exportFormats.find((candidate) => candidate === ending)
  if (!format || rest.length > 0 || more.length > 0) return null
  const kind = registers.find((candidate) => locales.some((other) => segments[candidate][other] === segment))
  if (!kind) return null
  return segments[kind][locale] === segment
    ? { is: 'route', locale, path: `/${locale}/exports/${kind}/${format}` }
    : { is: 'moved', to: paths.export(kind, locale, format) }
}

/** What can stand between two slashes; anything else names nothing here and need not reach a query. */
const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
