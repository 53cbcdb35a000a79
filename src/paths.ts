/** Every public address, in every language. No other file spells one; `routing.ts` reads them. */

import { type Locale, type Localized, locales } from '#/i18n/locales'
import { type InstrumentType, revisionSlug } from '#/instruments/symbols'

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

/** Kinds of records whose versions have addresses, with their segment in an address without a language. */
export const permalinks = { resolutions: 'res', decisions: 'dec' } as const
export type Versioned = keyof typeof permalinks

/** The type of each kind in its symbols. */
export const instrumentTypes: Record<Versioned, InstrumentType> = { resolutions: 'resolution', decisions: 'decision' }

/** The segment of each page that is made of many records. */
export const views = {
  changes: { fr: 'dernieres-modifications', en: 'latest-changes' },
  news: { fr: 'nouveautes', en: 'news' },
  search: { fr: 'recherche', en: 'search' },
  openData: { fr: 'donnees-ouvertes', en: 'open-data' },
} as const satisfies Record<string, Localized>

export type View = keyof typeof views

export const viewSegment = (view: View, locale: Locale): string => views[view][locale]

/** Registers with filters, a feed and exports. */
export const registers = ['partners', 'agreements', 'resolutions', 'decisions'] as const satisfies Listed[]
export type RegisterKind = (typeof registers)[number]

/** The formats in which a register is exported; the format is the extension of the address. */
export const exportFormats = ['xlsx', 'csv', 'json', 'jsonld', 'atom'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Kinds of records that are cited. */
export type CitedKind = Versioned | 'agreements'
export const isCited = (kind: string): kind is CitedKind => kind === 'agreements' || kind in permalinks

/** The formats in which a text is cited, with the ending of their addresses. */
export const citationFormats = { bib: 'bib', ris: 'ris', csl: 'csl.json' } as const
export type CitationFormat = keyof typeof citationFormats

/** Slugs that no page of text can have: they are segments of a register or a view in one of the languages. */
export const reserved: ReadonlySet<string> = new Set(
  [...Object.values(segments), ...Object.values(views)].flatMap((of) => Object.values(of)),
)

export const paths = {
  home: (locale: Locale) => `/${locale}`,
  list: (kind: Listed, locale: Locale) => `/${locale}/${segments[kind][locale]}`,
  view: (view: View, locale: Locale) => `/${locale}/${views[view][locale]}`,
  views: (view: View) => Object.fromEntries(locales.map((locale) => [locale, paths.view(view, locale)])) as Localized,
  /** A register as a file or a feed. It takes the query of the list. */
  export: (kind: RegisterKind, locale: Locale, format: ExportFormat) => `${paths.list(kind, locale)}.${format}`,
  /** The description of the exports for programs. */
  openApi: () => '/openapi.json',
  sitemap: () => '/sitemap.xml',
  /** One of several sitemaps, when one file cannot hold them all; counted from 1. */
  sitemapPart: (number: number) => `/sitemaps/${number}.xml`,
  /** A register has its list in every language, even before anything in it is published there. */
  lists: (kind: Listed) => Object.fromEntries(locales.map((locale) => [locale, paths.list(kind, locale)])) as Localized,
  record: (kind: Listed, locale: Locale, slug: string) => `/${locale}/${segments[kind][locale]}/${slug}`,
  /** One version of an instrument: the mark of a revision, or null for the text as it was adopted. */
  version: (kind: Versioned, locale: Locale, slug: string, mark: number | null) =>
    `${paths.record(kind, locale, slug)}/${revisionSlug(mark)}`,
  /** The citation of the agreement, the instrument or the version at an address, as a file. */
  citation: (address: string, format: CitationFormat) => `${address}.${citationFormats[format]}`,
  page: (locale: Locale, slug: string) => `/${locale}/${slug}`,
  /**
   * The address of an instrument without a language: it redirects to the language that the client prefers. With a mark
   * it is the address of one version, and stays so when the instrument is revised.
   */
  permalink: (kind: Versioned, conference: number, sequence: number, mark?: number | null) =>
    `/${permalinks[kind]}/${conference}.${sequence}${mark === undefined ? '' : `/${revisionSlug(mark)}`}`,
  /** The picture that other sites show beside a link to the portal. */
  card: () => '/card.png',
  /** A file. The id finds it, and browsers save it under the name. */
  document: (id: string, name: string) => `${documentsPrefix}/${id}/${encodeURIComponent(name)}`,
  /** The address at which the press asks for the facts of a file. The name in the requested address does not matter. */
  documentFacts: (id: string) => paths.document(id, 'file'),
  /** A public address in the preview, drafts included. It may hold the id of a record: a draft may have no slug. */
  preview: (path: string) => `${previewPrefix}${path}`,
  resetPassword: (token: string) => `/admin/reset/${token}`,
  signIn: (next: string) => `/admin/login?redirect=${encodeURIComponent(next)}`,
  edit: (collection: string, id: string, locale: Locale) => `/admin/collections/${collection}/${id}?locale=${locale}`,
}

/** The prefix of a public address in the preview. */
export const previewPrefix = '/apercu'

/** Tells the routes the preview address of a request. It is removed from the requests of clients. */
export const previewHeader = 'x-preview'

export const documentsPrefix = '/documents'

/** Kinds of records that have an address. */
export type Addressed = Listed | 'pages'

export const isAddressed = (kind: string): kind is Addressed => kind === 'pages' || kind in segments

/** The address of a record. */
export function addressOf(
  kind: Addressed,
  locale: Locale,
  record: { slug?: string | null; home?: boolean | null },
): string {
  if (kind !== 'pages') return paths.record(kind, locale, record.slug ?? '')
  return record.home ? paths.home(locale) : paths.page(locale, record.slug ?? '')
}
