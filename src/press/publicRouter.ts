/** The public site as the edge serves it: pages, files, redirections and errors. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { defaultLocale, type Locale, type Localized, locales } from '#/i18n/locales'
import { preferredLocale } from '#/i18n/negotiation'
import { paths } from '#/paths'
import type { ReaderLimit } from '#/readerLimit'
import { type Destination, destinationOf } from '#/routing'
import type { FileFacts, Replacement } from '#/tracking/dependencies'
import type { Assets } from './assets'
import { sendFile } from './files'
import { edgeMessages } from './messages'
import { contentOf, type FinishedPage } from './page'
import type { Press, Served } from './press'
import type { Render } from './rendererChannel'
import { fromMemory, type ReadyPage, readyPage, type SendOptions, sendReady, sendRedirect, sendText } from './respond'

/** Pages that are rendered at the start, need no database, and are sent with their own status. */
type Standing = Record<'absent' | 'gone' | 'replaced' | 'unavailable' | 'tooMany', FinishedPage>

type Options = {
  press: Press
  assets: Assets
  render: Render
  limit: ReaderLimit
  publicUrl: string
  /** The folder of the files that records link. */
  files: string
}

const retryAfter = 10

export class PublicRouter {
  readonly #options: Options
  readonly #secure: boolean
  /** The prepared responses of pages that were sent from memory before. */
  readonly #ready = new WeakMap<FinishedPage, ReadyPage>()
  #standing: Localized<Standing> | null = null

  constructor(options: Options) {
    this.#options = options
    this.#secure = options.publicUrl.startsWith('https:')
  }

  /** Renders the pages that are sent when there is no other. @throws when one cannot be rendered */
  async prepare(): Promise<void> {
    const standing = {} as Record<Locale, Standing>
    for (const locale of locales) {
      standing[locale] = {
        absent: await this.#make(locale, 'absent', 404),
        gone: await this.#make(locale, 'gone', 410),
        replaced: await this.#make(locale, 'replaced', 410),
        unavailable: await this.#make(locale, 'unavailable', 503),
        tooMany: await this.#make(locale, 'tooMany', 429),
      }
    }
    this.#standing = standing
  }

  async #make(locale: Locale, answer: string, status: number): Promise<FinishedPage> {
    const { page } = await this.#options.render(`/${locale}/absent/of/all`, null, { 'x-answer': answer })
    if (!page?.bodies) throw new Error(`The page for what is ${answer} could not be made.`)
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    return { ...page, status, headers, tags: [], day: null, modified: Date.now() }
  }

  /** The prepared responses of a kept page or a file of the build; null when the address needs more work. */
  ready(url: string): ReadyPage | null {
    const { press, assets } = this.#options
    const asset = assets.known(url)
    if (asset) return this.#prepared(asset.page, () => ({ cacheControl: asset.cacheControl }))
    const page = press.hit(url)
    const ready = page && this.#prepared(page, () => sentFromMemory(url))
    if (ready) press.counters.hit += 1
    return ready
  }

  #prepared(page: FinishedPage, options: () => Omit<SendOptions, 'secure'> | null): ReadyPage | null {
    const known = this.#ready.get(page)
    if (known) return known
    const sent = options()
    if (!sent) return null
    const ready = readyPage(page, { secure: this.#secure, ...sent })
    this.#ready.set(page, ready)
    return ready
  }

  /**
   * Answers a request of the public site. No address may lead to a 500.
   * @returns false, with nothing sent, for a request of the application
   */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> | void | false {
    const url = request.url ?? '/'
    const destination: Destination | { is: 'asset' } = this.#options.assets.has(pathOf(url))
      ? { is: 'asset' }
      : destinationOf(url)
    if (destination.is === 'application' || destination.is === 'preview') return false
    // Where nothing is, no method is right or wrong: the doors of Payload that stay shut are absent too.
    if (destination.is === 'absent') {
      return this.#sendStanding(request, response, destination.locale ?? localeOf(request), 'absent')
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return this.#say(request, response, 405, 'method', { Allow: 'GET, HEAD' })
    }
    switch (destination.is) {
      case 'asset':
        return this.#asset(request, response, pathOf(url))
      case 'page':
        return this.#page(request, response, destination.address, destination.locale)
      case 'machineFile':
        return this.#page(request, response, destination.address, null)
      case 'document':
        return this.#document(request, response, destination)
      case 'negotiated':
        return sendRedirect(response, 307, destination.to(localeOf(request)), this.#secure, { Vary: 'Accept-Language' })
      case 'redirect':
        return sendRedirect(response, 301, destination.to, this.#secure)
      case 'malformed':
        return this.#say(request, response, 400, 'malformed')
      case 'tooLong':
        return this.#say(request, response, 414, 'tooLong')
    }
  }

  async #asset(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const asset = await this.#options.assets.get(pathname)
    if (!asset) return this.#sendStanding(request, response, defaultLocale, 'absent')
    this.#send(request, response, asset.page, { cacheControl: asset.cacheControl })
  }

  async #page(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    locale: Locale | null,
  ): Promise<void> {
    const wait = await this.#waitOf(request, address)
    // An export has an ending, as every file has.
    if (wait > 0) return this.#sendTooMany(request, response, /\.[a-z]+$/.test(pathOf(address)) ? null : locale, wait)
    const served = await this.#options.press.serve(address)
    const more: Record<string, string> = locale ? { 'Content-Language': locale } : {}
    if (served.is === 'page' && served.page.status === 200) {
      if (served.from !== 'miss') fromMemory.add(response)
      return this.#send(request, response, served.page, { from: served.from, more })
    }
    // A file whose query cannot be read: the answer is of this request alone, and no page is kept of it.
    if (served.is === 'page' && served.page.status === 400) {
      return this.#send(request, response, served.page, { cacheControl: 'no-store', more })
    }
    return this.#sendOutcome(request, response, served, locale ?? defaultLocale)
  }

  /** A page with a query that is not kept is made for this client; the seconds that it waits, where it asked too often. */
  async #waitOf(request: IncomingMessage, address: string): Promise<number> {
    const { limit, press } = this.#options
    if (!address.includes('?') || press.pages.peek(address)) return 0
    const forwarded = [request.headers['x-forwarded-for'], request.socket.remoteAddress].filter(Boolean).join(', ')
    return limit.waitOf(new Headers({ 'X-Forwarded-For': forwarded }))
  }

  /** A page for readers, in their language; JSON (RFC 9457) for those who ask for a file. */
  #sendTooMany(request: IncomingMessage, response: ServerResponse, locale: Locale | null, seconds: number): void {
    const retry = { 'Retry-After': String(seconds) }
    if (locale) {
      this.#sendStanding(request, response, locale, 'tooMany', retry)
      return
    }
    const language = localeOf(request)
    const problem = { title: edgeMessages.tooMany[language], status: 429 }
    const type = { 'Content-Type': 'application/problem+json', 'Content-Language': language }
    sendText(response, 429, `${JSON.stringify(problem)}\n`, this.#secure, { ...type, ...retry })
  }

  /** Sends the file of a document. An address with another file name is redirected. */
  async #document(
    request: IncomingMessage,
    response: ServerResponse,
    asked: { id: string; name: string },
  ): Promise<void> {
    const { press, files } = this.#options
    const place = paths.documentFacts(asked.id)
    const served = await press.serve(place)
    const locale = localeOf(request)
    if (served.is !== 'page' || served.page.status !== 200) return this.#sendOutcome(request, response, served, locale)
    const facts: FileFacts = JSON.parse(served.page.bodies.identity.toString('utf8')) // as the documents route wrote it
    if (asked.name !== facts.name) {
      return sendRedirect(response, 301, paths.document(asked.id, facts.name), this.#secure)
    }
    const options = { folder: files, secure: this.#secure, from: served.from }
    if (await sendFile(request, response, facts, options)) return
    // The file is missing or was replaced: its facts are read again at the next request.
    press.pages.drop(place)
    this.#sendStanding(request, response, locale, 'unavailable')
  }

  /** Answers when there is no page to send. */
  #sendOutcome(request: IncomingMessage, response: ServerResponse, served: Served, locale: Locale) {
    if (served.is === 'page') this.#sendStanding(request, response, locale, 'absent')
    else if (served.is === 'unavailable') this.#sendStanding(request, response, locale, 'unavailable')
    else if (served.answer.is === 'moved') sendRedirect(response, served.answer.status, served.answer.to, this.#secure)
    else if (served.answer.is === 'gone' && served.answer.replacement) {
      return this.#sendReplaced(request, response, locale, served.answer.replacement)
    } else this.#sendStanding(request, response, locale, served.answer.is)
  }

  /** The page for what is withdrawn, with the link to what takes its place. */
  async #sendReplaced(
    request: IncomingMessage,
    response: ServerResponse,
    locale: Locale,
    { href, title, language }: Replacement,
  ) {
    const page = this.#standing?.[locale].replaced
    if (!page) return this.#sendStanding(request, response, locale, 'gone')
    const foreign = language === locale ? '' : ` lang="${language}"`
    const link = `<a href="${escaped(href)}"${foreign}>${escaped(title)}</a>`
    const html = page.bodies.identity.toString('utf8').replace(replacementMark, () => link)
    this.#send(
      request,
      response,
      { ...page, ...(await contentOf(Buffer.from(html))) },
      { more: { 'Content-Language': locale } },
    )
  }

  /** @param more headers that keep the answer from being kept */
  #sendStanding(
    request: IncomingMessage,
    response: ServerResponse,
    locale: Locale,
    which: keyof Standing,
    more: Record<string, string> | null = which === 'unavailable' ? { 'Retry-After': String(retryAfter) } : null,
  ): void {
    const page = this.#standing?.[locale][which]
    if (!page) {
      this.#say(request, response, 503, 'starting', { 'Retry-After': String(retryAfter) })
      return
    }
    const language = { 'Content-Language': locale }
    const options = more ? { cacheControl: 'no-store', more: { ...language, ...more } } : { more: language }
    this.#send(request, response, page, options)
  }

  /** A line of text in the language that the client prefers. */
  #say(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    what: keyof typeof edgeMessages,
    more: Record<string, string> = {},
  ): void {
    const locale = localeOf(request)
    sendText(response, status, `${edgeMessages[what][locale]}\n`, this.#secure, { 'Content-Language': locale, ...more })
  }

  #send(
    request: IncomingMessage,
    response: ServerResponse,
    page: FinishedPage,
    options: Omit<SendOptions, 'secure'>,
  ): void {
    sendReady(request, response, readyPage(page, { secure: this.#secure, ...options }))
  }
}

/** The link of `global-not-found.tsx` to what takes the place of a page. */
const replacementMark = /<a href="#successor">[^<]*<\/a>/

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** How a kept page is sent; null for an address outside the site: the facts of files are kept and never sent. */
function sentFromMemory(url: string): Omit<SendOptions, 'secure'> | null {
  const destination = destinationOf(url)
  if (destination.is === 'page') return { from: 'hit', more: { 'Content-Language': destination.locale } }
  return destination.is === 'machineFile' ? { from: 'hit' } : null
}

const localeOf = (request: IncomingMessage): Locale => preferredLocale(request.headers['accept-language'])

const pathOf = (url: string) => url.split('?', 1)[0] ?? '/'
