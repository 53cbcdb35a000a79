/** Asks the portal for every address of the public site, as a reader without an account. */
import pLimit from 'p-limit'
import { errorText } from '#/errorText'
import { hashOf } from '#/fileStore'
import { defaultLocale, isLocale, type Locale, locales } from '#/i18n/locales'
import { documentsPrefix, paths } from '#/paths'
import { destinationOf, documentAt } from '#/routing'
import { type Answer, keyOf, type Mirror } from './answers'
import type { MirrorFolder } from './folder'

type Options = {
  /** The origin that is asked. */
  from: string
  /** The origin that pages name in whole addresses. */
  publicUrl: string
  folder: MirrorFolder
  former: Mirror | null
}

/** An address at which nothing ever was, for the page that says so. */
export const absentPage = (locale: Locale): string => `/${locale}/absent/of/all`

const atOnce = 8
/** Milliseconds. */
const patience = 60_000

/** Headers of the connection or of the press. The server of the mirror has its own. */
const notKept = new Set(
  `accept-ranges cache-status connection content-encoding content-length date etag keep-alive last-modified location
   retry-after transfer-encoding vary x-request-id`.split(/\s+/),
)

/**
 * The answers at some addresses, and at those to which they lead: redirections, and links without a query. Bodies that
 * differ from those of the mirror are staged in the folder; what is absent has no answer here.
 * @throws when an address cannot be read, fails, or is answered with a page that may be out of date
 */
export async function readSite(addresses: readonly string[], options: Options): Promise<Answer[]> {
  const formerly = new Map(options.former?.answers.map((answer) => [keyOf(answer), answer]))
  const limit = pLimit(atOnce)
  const seen = new Set<string>()
  const answers: Answer[] = []

  async function visit(address: string): Promise<void> {
    if (seen.has(address) || !isPublic(address)) return
    seen.add(address)
    const first = await limit(() => read(address, null))
    if (!first || isOtherName(first.answer)) return
    const found = dependsOnLanguage(first.answer)
      ? await Promise.all(locales.map((language) => limit(() => read(address, language))))
      : [first]
    answers.push(...found.flatMap((each) => each?.answer ?? []))
    await Promise.all(found.flatMap((each) => each?.links ?? []).map(visit))
  }

  async function read(address: string, language: Locale | null) {
    const former = formerly.get(keyOf({ address, language }))
    const body = former ? await options.folder.read(former) : null
    return readAnswer({ address, language }, former && body ? { ...former, body } : null, options)
  }

  await Promise.all(addresses.map(visit))
  return answers.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Whether an address can be of the public site: not of the administration, and without a query. */
function isPublic(address: string): boolean {
  const { is } = destinationOf(address)
  if (is === 'application') return address.startsWith('/_next/static/')
  return !address.includes('?') && is !== 'preview' && is !== 'malformed' && is !== 'tooLong'
}

/** An address without a language leads to the page, or says what is gone, in that which the client prefers. */
const dependsOnLanguage = ({ address, status }: Answer) =>
  !isLocale(address.split('/')[1]) && (status === 307 || status === 410)

/** A document that is gone, or has another name, is at one address: the mirror does not keep the names that it had. */
function isOtherName({ address, status }: Answer): boolean {
  const document = documentAt(address)
  return document !== null && status !== 200 && address !== paths.documentFacts(document.id)
}

type Kept = Answer & { body: Buffer }
type Asked = Pick<Answer, 'address' | 'language'>

async function readAnswer(asked: Asked, kept: Kept | null, { from, publicUrl, folder }: Options) {
  const response = await ask(from, asked, kept?.etag ? { 'If-None-Match': kept.etag } : {})
  const { status, headers } = response
  if (status === 404 && !locales.some((locale) => absentPage(locale) === asked.address)) return null
  const said = {
    ...asked,
    status,
    location: headers.get('location'),
    file: null,
    sha256: null,
    etag: null,
    headers: headersIn(headers),
  }
  if (status === 301 || status === 307 || status === 308) {
    return { answer: said, links: linkIn(said.location ?? '', asked.address, publicUrl) }
  }
  const body = status === 304 && kept ? kept.body : response.body
  // An unchanged file is answered without the headers that describe it.
  const full = status === 304 && !headers.has('content-type') ? (await ask(from, asked, {}, 'HEAD')).headers : headers
  const type = full.get('content-type') ?? ''
  const answer: Answer = {
    ...said,
    status: status === 304 ? 200 : status,
    file: fileOf(asked, status, type),
    sha256: hashOf(body),
    etag: headers.get('etag'),
    headers: headersIn(full),
  }
  if (answer.file && !(kept && kept.sha256 === answer.sha256 && kept.file === answer.file))
    await folder.stage(answer.file, body)
  return { answer, links: linksIn(body, type).flatMap((link) => linkIn(link, asked.address, publicUrl)) }
}

type Response = { status: number; headers: Headers; body: Buffer }

/** @throws when there is no answer, when it is an error, or when it may be out of date */
async function ask(
  from: string,
  { address, language }: Asked,
  more: Record<string, string>,
  method = 'GET',
): Promise<Response> {
  const refused = (reason: unknown) => new Error(`${from}${address} ${reason}.`)
  try {
    // Bodies are kept as they are; servers compress them on their own.
    const accepted = { 'Accept-Encoding': 'identity', ...(language ? { 'Accept-Language': language } : {}) }
    const init = {
      method,
      headers: { ...accepted, ...more },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    } as const
    const response = await fetch(`${from}${address}`, init)
    const body = Buffer.from(await response.arrayBuffer())
    const { status, headers } = response
    if (![200, 301, 304, 307, 308, 404, 410].includes(status)) throw refused(`was answered ${status}`)
    if (headers.get('cache-status')?.includes('stale'))
      throw refused('was answered with a page that may be out of date')
    return { status, headers, body }
  } catch (error) {
    // `fetch` gives the reason as the cause of an error that says nothing.
    if (!(error instanceof Error) || error.message.startsWith(from)) throw error
    throw refused(`could not be read: ${errorText(error.cause ?? error)}`)
  }
}

const headersIn = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => !notKept.has(name)))

/**
 * The file of a body. A page stands beside the folder of the pages below it, and a page for what is gone is no page of the
 * site: servers look for it under the language of the client.
 */
function fileOf({ address, language }: Asked, status: number, type: string): string {
  const place = decodeURIComponent(address)
  const [, first, second] = place.split('/')
  const client = isLocale(first) ? first : (language ?? defaultLocale)
  if (status === 404) return `absent/${client}.html`
  if (status !== 410) return `site${place}${type.startsWith('text/html') ? '.html' : ''}`
  // Whatever its name is in the address, the file of a document is gone.
  return `gone/${client}${`/${first}` === documentsPrefix ? `${documentsPrefix}/${second}` : place}.html`
}

/** The links of a page, a style sheet or a sitemap, as they are written there. */
function linksIn(body: Buffer, type: string): string[] {
  const form = linkForms.find(([types]) => types.test(type))?.[1]
  return form ? [...body.toString('utf8').matchAll(form)].flatMap(([, link]) => link ?? []) : []
}

const linkForms = [
  [/^text\/html/, /\s(?:href|src|content)="((?:\/|https?:)[^"]*)"/g],
  [/^text\/css/, /url\(["']?([^"')]+)/g],
  [/xml/, /<loc>([^<]+)/g],
] as const

/** The address on the site to which a link leads; none for one that leads elsewhere or asks a question. */
function linkIn(link: string, base: string, publicUrl: string): string[] {
  const text = link.replaceAll('&amp;', '&')
  if (!URL.canParse(text, `${publicUrl}${base}`)) return []
  const { origin, pathname, search } = new URL(text, `${publicUrl}${base}`)
  return origin === publicUrl && search === '' ? [pathname] : []
}
