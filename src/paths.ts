/** Every public address, in every language. Nothing else spells one; `routing.ts` reads them. */

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

/** Kinds of records each of whose versions has an address, and what stands for them where no language does. */
export const permalinks = { resolutions: 'res', decisions: 'dec' } as const
export type Versioned = keyof typeof permalinks

/** As their symbols call them. */
export const instrumentTypes: Record<Versioned, InstrumentType> = { resolutions: 'resolution', decisions: 'decision' }

/** The segment of each page that is made of many records and is none itself. */
export const views = {
  changes: { fr: 'dernieres-modifications', en: 'latest-changes' },
  search: { fr: 'recherche', en: 'search' },
  openData: { fr: 'donnees-ouvertes', en: 'open-data' },
} as const satisfies Record<string, Localized>

export type View = keyof typeof views

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

/** What stands before a public address where the team previews it. */
export const previewPrefix = '/apercu'

/** Tells the routes that a request came through an address of the preview, and which; nothing from outside may set it. */
export const previewHeader = 'x-preview'

export const documentsPrefix = '/documents'
