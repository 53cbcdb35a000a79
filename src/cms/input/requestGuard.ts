/** Checks the address, the query and the shape of the body of a request before Payload reads them. */
import { type FlattenedField, parseCookies, type SanitizedConfig } from 'payload'
import { largestMegabytes, largestUpload } from '#/cms/uploads'
import { isLocale, type Locale, type Localized } from '#/i18n/locales'
import { preferredLocale } from '#/i18n/negotiation'
import { doorProblem, type Problem } from './apiDoors'
import { isLonger } from './bodySize'
import { findUnwritable, unwritableCharacter } from './characters'
import { labelOf } from './fieldLabel'
import { inputMessages as words } from './inputMessages'

type Handler<A> = (request: Request, args: A) => Promise<Response>

/**
 * The handler of the REST API for one method: an anonymous request is answered 403 unless it signs in, a malformed one
 * 400, one that is too large 413.
 */
export function guarded<A>(
  config: Promise<SanitizedConfig>,
  rest: (config: Promise<SanitizedConfig>) => Handler<A>,
): Handler<A> {
  const handler = rest(config)
  return async (request, args) => {
    const { pathname, searchParams } = new URL(request.url)
    const problem =
      addressProblem(pathname) ??
      (await doorProblem(request, config)) ??
      queryProblem(searchParams) ??
      (await bodyProblem(request, await fieldsAt(pathname, config)))
    if (!problem) return handler(request, args)
    const language = languageOf(request)
    const message = problem.text[language]
    const field = problem.field && { path: problem.field.path, label: problem.field.label[language], message }
    return Response.json(
      { errors: [field ? { message, data: { errors: [field] } } : { message }] },
      {
        status: problem.status ?? 400,
        ...(problem.wait ? { headers: { 'Retry-After': String(problem.wait) } } : {}),
      },
    )
  }
}

/** The language of the admin of this person, or of their browser. */
function languageOf(request: Request): Locale {
  const chosen = parseCookies(request.headers).get('entente-lng')
  return isLocale(chosen) ? chosen : preferredLocale(request.headers.get('accept-language'))
}

function addressProblem(pathname: string): Problem | null {
  try {
    if (!unwritableCharacter(decodeURIComponent(pathname))) return null
  } catch {
    // not UTF-8
  }
  return { text: words.address }
}

/** Parameters that are whole numbers, and from what on. */
const numbers: Record<string, number> = { page: 1, limit: 0, depth: 0 }
/** The offset of a page is the product of two of these, and a bigint of Postgres. */
const largestNumber = 2 ** 31 - 1
/** Parameters that Payload reads as JSON where they are one text. */
const json = ['where', 'data']

function queryProblem(query: URLSearchParams): Problem | null {
  for (const [key, value] of query) {
    const [name = ''] = key.split('[', 1)
    const code = unwritableCharacter(key) ?? unwritableCharacter(value)
    if (code) return { text: filled(words.character, unwritableCharacter(name) ? '?' : name, code) }
    const least = numbers[name]
    if (least !== undefined && (key !== name || query.getAll(key).length > 1 || !isWhole(value, least))) {
      return { text: filled(words.wholeNumber, name, least) }
    }
    if (json.includes(key) && value !== '' && !isObject(parsed(value))) {
      return { text: filled(words.jsonParameter, name) }
    }
  }
  return null
}

const isWhole = (value: string, least: number) =>
  /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= largestNumber

/** Bytes of a form beside its file. */
const formOverhead = 1024 * 1024
/** Bytes of a query in a body: the form of a relation names each record that it has already. */
const longestQuery = 128 * 1024
/** The content types that Payload takes for a form. */
const form =
  /^multipart\/form-data(?:; ?[\w'"()+,./:<=>?@[\\\]^-]+)*; ?boundary=(?:"[\w'()+,./:=?-]+"|[\w'()+,./:=?-]+)/i

/** The fields of the collection or global of an address; none where it has another address. */
async function fieldsAt(pathname: string, config: Promise<SanitizedConfig>): Promise<FlattenedField[]> {
  const { collections, globals } = await config
  const [, , first, second] = pathname.split('/')
  const of = first === 'globals' ? globals.find(({ slug }) => slug === second) : undefined
  return (of ?? collections.find(({ slug }) => slug === first))?.flattenedFields ?? []
}

async function bodyProblem(request: Request, fields: FlattenedField[]): Promise<Problem | null> {
  if (!['POST', 'PUT', 'PATCH'].includes(request.method)) return null
  if (Number(request.headers.get('content-length')) > largestUpload + formOverhead) {
    return { status: 413, text: filled(words.tooLarge, largestMegabytes) }
  }
  const type = request.headers.get('content-type') ?? ''
  if (type.includes('multipart/')) return form.test(type) ? null : { text: words.form }
  if (type === 'application/x-www-form-urlencoded') {
    if (await isLonger(request, longestQuery)) return { status: 413, text: words.tooLong }
    return queryProblem(new URLSearchParams(await request.clone().text()))
  }
  if (type.split(';', 1)[0] !== 'application/json') return null
  const text = await request.clone().text()
  const data = text === '' ? {} : parsed(text)
  if (!isObject(data)) return { text: words.jsonBody }
  const found = findUnwritable(data)
  if (!found) return null
  const { path, code } = found
  return {
    text: code ? filled(words.character, path, code) : filled(words.nesting, path),
    field: { path, label: { fr: labelOf(fields, path, 'fr'), en: labelOf(fields, path, 'en') } },
  }
}

/** The parameters of a page of the admin without the malformed ones, which are ignored. */
export async function readable<T extends Record<string, string | string[]>>(given: Promise<T>): Promise<T> {
  const kept = Object.entries(await given).filter(([name, value]) =>
    [value].flat().every((each) => queryProblem(new URLSearchParams([[name, each]])) === null),
  )
  return Object.fromEntries(kept) as T
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a JSON text; undefined when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Words with their gaps filled, in every language. */
function filled<A extends unknown[]>(pair: Localized<(...args: A) => string>, ...args: A): Localized {
  return { fr: pair.fr(...args), en: pair.en(...args) }
}
