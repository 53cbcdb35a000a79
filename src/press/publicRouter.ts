/** The public site as the press answers it: which requests are pages, files, redirections, or nothing at all. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { defaultLocale, isLocale, type Locale, type Localized, locales } from '#/i18n/locales'
import { preferredLocale } from '#/i18n/negotiation'
import { canonicalAddress } from '#/parameters'
import { documentAt, paths, permalinked, resolve, sitemapPartAt } from '#/paths'
import type { FileFacts } from '#/tracking/dependencies'
import type { Assets } from './assets'
import type { FastAnswer, FastQuestion } from './fastPath'
import { sendFile } from './files'
import { type KeptPage, pageOf } from './page'
import type { Press, Served } from './press'
import type { Render } from './rendererChannel'
import {
  bytesOf,
  fromMemory,
  type ReadyPage,
  readyPage,
  type SendOptions,
  sendPage,
  sendReady,
  sendRedirect,
  sendText,
} from './respond'

/** Pages that are made at the start, need no database, and are sent with their own status. */
type Standing = { absent: KeptPage; gone: KeptPage; unavailable: KeptPage }

type Options = {
  press: Press
  assets: Assets
  render: Render
  publicUrl: string
  /** The folder of the files that records link. */
  files: string
}

const longestAddress = 2048
const retryAfter = 10

/** Machine files that the site makes from its records. */
const machineFiles = new Set([paths.sitemap(), '/robots.txt', paths.openApi()])
const isMachineFile = (pathname: string) => machineFiles.has(pathname) || sitemapPartAt(pathname) !== null

export class PublicRouter {
  readonly #options: Options
  readonly #secure: boolean
  /** What was sent from memory before, ready to be sent again. */
  readonly #ready = new WeakMap<KeptPage, ReadyPage>()
  #standing: Localized<Standing> | null = null

  constructor(options: Options) {
    this.#options = options
    this.#secure = options.publicUrl.startsWith('https:')
  }

  /** Whether a path that looks like Next's own is a file that is served from here. */
  serves(pathname: string): boolean {
    return this.#options.assets.has(pathname)
  }

  /** Makes the pages that must be there when nothing else is. */
  async prepare(): Promise<void> {
    const standing = {} as Record<Locale, Standing>
    for (const locale of locales) {
      standing[locale] = {
        absent: await this.#make(locale, 'absent', 404),
        gone: await this.#make(locale, 'gone', 410),
        unavailable: await this.#make(locale, 'unavailable', 503),
      }
    }
    this.#standing = standing
  }

  async #make(locale: Locale, answer: string, status: number): Promise<KeptPage> {
    const { page } = await this.#options.render(`/${locale}/absent/of/all`, null, { 'x-answer': answer })
    if (!page?.bodies) throw new Error(`The page for what is ${answer} could not be made.`)
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    return pageOf(page, { status, headers, tags: [], day: null }, Date.now())
  }

  /**
   * Answers at once with what stands ready in memory, by nothing but its address: it is what nearly every reader asks for.
   * @returns whether it answered
   */
  again(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const ready = this.#standsReady(request.url ?? '')
    if (ready) sendReady(request, response, ready)
    return ready !== null
  }

  /** The same for a plain question, as bytes. */
  plainly({ address, headers }: FastQuestion): FastAnswer | null {
    const ready = this.#standsReady(address)
    return ready && bytesOf(headers, ready)
  }

  /** What can be sent at once, of pages and of files of the build. */
  #standsReady(address: string): ReadyPage | null {
    const { press, assets } = this.#options
    const asset = assets.known(address)
    if (asset) return this.#readied(asset.page, () => ({ cacheControl: asset.cacheControl }))
    const page = press.hit(address)
    const ready = page?.status === 200 ? this.#readied(page, () => sentFromMemory(address)) : null
    if (ready) press.counters.hit += 1
    return ready
  }

  /** Reckoned once for each page, and again when it was compressed further. */
  #readied(page: KeptPage, sent: () => Omit<SendOptions, 'secure'> | null): ReadyPage | null {
    const known = this.#ready.get(page)
    if (known?.bodies === page.bodies) return known
    const options = sent()
    if (!options) return null
    const ready = readyPage(page, { secure: this.#secure, ...options })
    this.#ready.set(page, ready)
    return ready
  }

  /** Answers a request, whatever it asks. Nothing in an address may lead to a 500. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/'
    const [pathname = '/', query] = splitOnce(url, '?')
    if (url.length > longestAddress) return sendText(response, 414, 'This address is too long.\n', this.#secure)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'Only GET and HEAD are answered here.\n', this.#secure, { Allow: 'GET, HEAD' })
    }
    if (!/^\/[\x21-\x7e]*$/.test(pathname) || /[\\]|%(?:0|1|7f)/i.test(pathname)) {
      return sendText(response, 400, 'This is not an address.\n', this.#secure)
    }
    if (pathname === '/') return this.#negotiate(request, response, paths.home)
    const permalink = permalinked(pathname)
    if (permalink) return this.#negotiate(request, response, permalink)
    if (this.#options.assets.has(pathname)) return this.#asset(request, response, pathname)
    if (isMachineFile(pathname)) return this.#page(request, response, pathname, null)
    // "//host" is an address of another host to a browser: it is never repeated in a redirection.
    if (pathname.startsWith('//')) return this.#sendStanding(request, response, localeOf(request, pathname), 'absent')
    if (pathname.length > 1 && pathname.endsWith('/')) {
      return sendRedirect(response, 301, `${pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`, this.#secure)
    }
    const asked = documentAt(pathname)
    if (asked) return this.#file(request, response, asked)
    const resolved = resolve(pathname)
    if (resolved.is === 'moved') return sendRedirect(response, 301, resolved.to, this.#secure)
    if (resolved.is === 'absent') return this.#sendStanding(request, response, localeOf(request, pathname), 'absent')
    return this.#page(request, response, canonicalAddress(pathname, query, resolved.locale), resolved.locale)
  }

  /** An address without a language leads to the one that the reader prefers. */
  #negotiate(request: IncomingMessage, response: ServerResponse, addressIn: (locale: Locale) => string): void {
    const locale = preferredLocale(request.headers['accept-language'])
    sendRedirect(response, 307, addressIn(locale), this.#secure, { Vary: 'Accept-Language' })
  }

  async #asset(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const asset = await this.#options.assets.get(pathname)
    if (!asset) return this.#sendStanding(request, response, defaultLocale, 'absent')
    sendPage(request, response, asset.page, { secure: this.#secure, cacheControl: asset.cacheControl })
  }

  async #page(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    locale: Locale | null,
  ): Promise<void> {
    const served = await this.#options.press.serve(address)
    const language: Record<string, string> = locale ? { 'Content-Language': locale } : {}
    if (served.is === 'page' && served.page.status === 200) {
      if (served.from !== 'miss') fromMemory.add(response)
      return sendPage(request, response, served.page, { secure: this.#secure, from: served.from, more: language })
    }
    this.#sendAnswer(request, response, served, locale ?? defaultLocale)
  }

  /** A file by its document; whatever else a reader calls it, its name is the record's. */
  async #file(request: IncomingMessage, response: ServerResponse, asked: { id: string; name: string }): Promise<void> {
    const { press, files } = this.#options
    const place = paths.documentFacts(asked.id)
    const served = await press.serve(place)
    const locale = localeOf(request, '')
    if (served.is !== 'page' || served.page.status !== 200) return this.#sendAnswer(request, response, served, locale)
    const facts: FileFacts = JSON.parse(served.page.bodies.identity.toString('utf8')) // as the route of documents made it
    if (asked.name !== facts.name) {
      return sendRedirect(response, 301, paths.document(asked.id, facts.name), this.#secure)
    }
    const options = { folder: files, secure: this.#secure, from: served.from }
    if (await sendFile(request, response, facts, options)) return
    // Another file lies there, or none: what was known of it is asked again.
    press.pages.drop(place)
    this.#sendStanding(request, response, locale, 'unavailable')
  }

  /** Answers where there is nothing to show. */
  #sendAnswer(request: IncomingMessage, response: ServerResponse, served: Served, locale: Locale): void {
    if (served.is === 'page') this.#sendStanding(request, response, locale, 'absent')
    else if (served.is === 'unavailable') this.#sendStanding(request, response, locale, 'unavailable')
    else if (served.answer.is === 'moved') sendRedirect(response, 301, served.answer.to, this.#secure)
    else this.#sendStanding(request, response, locale, served.answer.is)
  }

  #sendStanding(request: IncomingMessage, response: ServerResponse, locale: Locale, which: keyof Standing): void {
    const page = this.#standing?.[locale][which]
    if (!page) {
      sendText(response, 503, 'The portal is starting.\n', this.#secure, { 'Retry-After': String(retryAfter) })
      return
    }
    const more: Record<string, string> = { 'Content-Language': locale }
    if (which === 'unavailable') more['Retry-After'] = String(retryAfter)
    const cacheControl = which === 'unavailable' ? 'no-store' : 'public, max-age=0, must-revalidate'
    sendPage(request, response, page, { secure: this.#secure, cacheControl, more })
  }
}

/** How a page is sent that is kept; null when the address is none of the site: facts are kept too, and never sent. */
function sentFromMemory(address: string): Omit<SendOptions, 'secure'> | null {
  const [pathname] = splitOnce(address, '?')
  const resolved = resolve(pathname)
  if (resolved.is === 'route') return { from: 'hit', more: { 'Content-Language': resolved.locale } }
  return isMachineFile(pathname) ? { from: 'hit' } : null
}

function localeOf(request: IncomingMessage, pathname: string): Locale {
  const first = pathname.split('/').find(Boolean)?.toLowerCase()
  return isLocale(first) ? first : preferredLocale(request.headers['accept-language'])
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
