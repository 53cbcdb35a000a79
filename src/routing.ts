/**
 * From an address to its destination. The edge and Next's proxy both call this function, so that they cannot answer
 * differently. Only the route of a record can tell whether the record is public.
 */
import { isLocale, type Locale, locales } from '#/i18n/locales'
import { parseSlug, slugOf } from '#/instruments/symbols'
import { canonicalAddress } from '#/parameters'
import {
  type CitationFormat,
  citationFormats,
  documentsPrefix,
  exportFormats,
  instrumentTypes,
  isCited,
  type Listed,
  listed,
  paths,
  permalinks,
  previewPrefix,
  registers,
  segments,
  type View,
  views,
} from '#/paths'

export type Destination =
  /** A page or an export of the site: its route inside Next, and the one address under which it is kept. */
  | { is: 'page'; locale: Locale; route: string; address: string }
  /** A file that is made of the records of the whole site. */
  | { is: 'machineFile'; address: string }
  /** A file that a record links, and the file name in the address. */
  | { is: 'document'; id: string; name: string }
  /** The address is written for another language, or not in its canonical form: 301. */
  | { is: 'redirect'; to: string }
  /** The address has no language, and redirects to the one that the client prefers: 307. */
  | { is: 'negotiated'; to: (locale: Locale) => string }
  /** The preview of a public address, for the team alone. */
  | { is: 'preview'; of: string }
  /** The administration, its API, and the framework's own files: Next answers. */
  | { is: 'application' }
  | { is: 'absent'; locale: Locale | null }
  /** Not a valid address: 400. */
  | { is: 'malformed' }
  /** 414. */
  | { is: 'tooLong' }

/** Characters. */
const longest = 2048

/** Addresses of Payload that are not served: the first administrator is made at the start, never over HTTP. */
const unserved = new Set([
  '/admin/create-first-user',
  '/api/users/first-register',
  '/api/graphql',
  '/api/graphql-playground',
])

const machineFiles = new Set([paths.sitemap(), '/robots.txt', paths.openApi()])

/** @param url path and query, as a request states them */
export function destinationOf(url: string): Destination {
  const [pathname, query] = splitOnce(url, '?')
  if (!/^\/[\x21-\x7e]*$/.test(pathname) || /[\\]|%(?:0|1|7f)/i.test(pathname)) return { is: 'malformed' }
  if (/^\/(admin|api|apercu|_next)(\/|$)/.test(pathname)) return ofApplication(pathname)
  if (url.length > longest) return { is: 'tooLong' }
  if (pathname === '/') return { is: 'negotiated', to: paths.home }
  const permalink = permalinkAt(pathname)
  if (permalink) return { is: 'negotiated', to: permalink }
  if (machineFiles.has(pathname) || sitemapPartAt(pathname)) return { is: 'machineFile', address: pathname }
  // A browser reads "//host" as another host, so it must not appear in a redirection.
  if (pathname.startsWith('//')) return { is: 'absent', locale: languageOf(pathname) }
  if (pathname.endsWith('/')) {
    return { is: 'redirect', to: `${pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}` }
  }
  const document = documentAt(pathname)
  if (document) return { is: 'document', ...document }
  const found = publicAt(pathname)
  if (found.is === 'page') return { ...found, address: canonicalAddress(pathname, query, found.locale) }
  return found.is === 'redirect' ? { ...found, to: canonicalAddress(found.to, query, languageOf(found.to)) } : found
}

/** An address of the administration may be long, since the filters of its lists are in the query. */
function ofApplication(pathname: string): Destination {
  const decoded = decodedOf(pathname)?.replace(/\/+$/, '')
  if (decoded === undefined) return { is: 'malformed' }
  if (unserved.has(decoded)) return { is: 'absent', locale: null }
  if (decoded === previewPrefix) return { is: 'preview', of: '/' }
  if (pathname.startsWith(`${previewPrefix}/`)) return { is: 'preview', of: pathname.slice(previewPrefix.length) }
  return { is: 'application' }
}

/** The number of the sitemap at an address, counted from 1; null for any other address. */
export function sitemapPartAt(pathname: string): number | null {
  const number = Number(/\d+/.exec(pathname)?.[0])
  return number > 0 && paths.sitemapPart(number) === pathname ? number : null
}

/** The document of a file address, and the file name in the address; null for any other address. */
export function documentAt(pathname: string): { id: string; name: string } | null {
  const [, first, id = '', name, ...rest] = pathname.split('/')
  if (`/${first}` !== documentsPrefix || !name || rest.length > 0 || !uuid.test(id)) return null
  // No file has a name that cannot be decoded: the client is redirected to the right name.
  return { id, name: decodedOf(name) ?? name }
}

/** The address in each language to which a permalink redirects; null for any other address. */
function permalinkAt(pathname: string): ((locale: Locale) => string) | null {
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

type Public = Extract<Destination, { is: 'redirect' | 'absent' }> | { is: 'page'; locale: Locale; route: string }

function publicAt(pathname: string): Public {
  const parts = pathname.split('/').slice(1)
  const [language = '', segment, slug, version, ...rest] = parts
  if (!isLocale(language)) {
    const locale = languageOf(pathname)
    return locale ? { is: 'redirect', to: `/${[locale, ...parts.slice(1)].join('/')}` } : { is: 'absent', locale: null }
  }
  const locale = language
  const absent: Public = { is: 'absent', locale }
  const page = (route: string): Public => ({ is: 'page', locale, route: `/${locale}${route}` })
  if (segment === undefined) return page('')
  const file = exportAt(parts.slice(1), locale)
  if (file) return file
  const citation = citationAt(parts.slice(1), locale)
  if (citation) return citation
  if (rest.length > 0 || [segment, slug, version].some((part) => part !== undefined && !shape.test(part))) return absent
  const kind = listed.find((candidate) => segments[candidate][locale] === segment)
  const foreign = listed.find((candidate) => locales.some((other) => segments[candidate][other] === segment))
  if (version !== undefined && !isVersion(kind ?? foreign, slug, version)) return absent
  const tail = [slug, version].flatMap((part) => (part === undefined ? [] : `/${part}`)).join('')
  if (kind) return page(`/${kind}${tail}`)
  if (foreign) return { is: 'redirect', to: `${paths.list(foreign, locale)}${tail}` }
  for (const view of Object.keys(views) as View[]) {
    if (slug !== undefined || !locales.some((other) => views[view][other] === segment)) continue
    return views[view][locale] === segment ? page(`/${view}`) : { is: 'redirect', to: paths.view(view, locale) }
  }
  return slug === undefined ? page(`/pages/${segment}`) : absent
}

/** Whether an address can be that of a version. In the preview it may hold the id of a record. */
function isVersion(kind: Listed | undefined, slug = '', version: string): boolean {
  return kind !== undefined && kind in permalinks && (uuid.test(slug) || parseSlug(slug, version) !== null)
}

/** An export of a register: "/fr/decisions.csv". The segment of another language redirects. */
function exportAt([file = '', ...rest]: string[], locale: Locale): Public | null {
  const [segment, ending, ...more] = file.split('.')
  const format = exportFormats.find((candidate) => candidate === ending)
  if (!format || rest.length > 0 || more.length > 0) return null
  const kind = registers.find((candidate) => locales.some((other) => segments[candidate][other] === segment))
  if (!kind) return null
  return segments[kind][locale] === segment
    ? { is: 'page', locale, route: `/${locale}/exports/${kind}/${format}` }
    : { is: 'redirect', to: paths.export(kind, locale, format) }
}

/**
 * The citation of an instrument, of one of its versions or of an agreement, as a file: "/fr/resolutions/conf-12-4.bib". The
 * segment of another language redirects.
 */
function citationAt(parts: string[], locale: Locale): Public | null {
  const [segment, slug, version = currentVersion, ...rest] = parts.join('/').replace(/\..*$/, '').split('/')
  const ending = parts.at(-1)?.split('.').slice(1).join('.')
  const format = (Object.keys(citationFormats) as CitationFormat[]).find((each) => citationFormats[each] === ending)
  const kind = listed.find((candidate) => locales.some((other) => segments[candidate][other] === segment))
  if (!format || !kind || !isCited(kind) || !slug || !shape.test(slug) || rest.length > 0) return null
  if (version !== currentVersion && !isVersion(kind, slug, version)) return null
  return segments[kind][locale] === segment
    ? { is: 'page', locale, route: `/${locale}/citations/${kind}/${slug}/${version}/${format}` }
    : { is: 'redirect', to: `/${[locale, segments[kind][locale], ...parts.slice(1)].join('/')}` }
}

/** Stands in a route for the version that is in force. */
const currentVersion = 'current'

/**
 * The address of a record in a language in which it is not published: that language's segment with the original's slug.
 * @param path a public address
 */
export function inLanguage(path: string, locale: Locale): string {
  const there = `/${[locale, ...path.split('/').slice(2)].join('/')}`
  const found = publicAt(there)
  return found.is === 'redirect' ? found.to : there
}

/** The language in the first segment of an address, in upper or lower case. */
function languageOf(pathname: string): Locale | null {
  const first = pathname.split('/').find(Boolean)?.toLowerCase()
  return isLocale(first) ? first : null
}

function decodedOf(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** A valid segment. Any other text names no record and is not looked up. */
const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
