/**
 * Rules of every publishable collection that Payload has no setting for, for the admin, REST and scripts alike. Each has a
 * test in tests/integration/guards.test.ts.
 */
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  Forbidden,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { actorOf, isTranslator, mayPublish, writableLocales } from '#/cms/accounts/access'
import { adminText, fieldLabel } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { transactionOf } from '#/cms/transaction'
import { isLocale, locales } from '#/i18n/locales'
import { inALanguage } from './language'
import { sharedDifferences } from './sharedFields'

/** The arguments that the guards read or set; Payload types them per operation. */
type OperationArgs = {
  id?: number | string
  data?: Record<string, unknown>
  draft?: boolean
  depth?: number
  limit?: number
  page?: number
  pagination?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
  duplicateFromID?: number | string
  where?: Where
  sort?: string | string[]
  overrideAccess?: boolean
}

const refuse = (message: string, status = 400) => new APIError(message, status, undefined, true)

/** The largest page of an anonymous call of the REST API; Payload has no maximum. */
const anonymousLimit = 100
const anonymousDepth = 2

/**
 * Anonymous reads name exactly one language and get it without fallback: `locale=all`, a fallback, and paths such as
 * `title.en` would each reveal text of a language that is not published.
 * @throws APIError (400) for a read without one language, and for a path that names one
 */
const publicReadGuard: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (!['read', 'count', 'readDistinct'].includes(operation) || overrideAccess || req.user) return args
  const read = args as OperationArgs
  if (!isLocale(req.locale)) throw refuse(adminText(req, messages.guards.oneLanguage))
  const paths = [...wherePaths(read.where), ...[read.sort ?? []].flat()]
  const foreign = paths.find((path) => path.split('.').some((part) => isLocale(part)))
  if (foreign) throw refuse(adminText(req, messages.guards.foreignPath)(foreign))
  req.fallbackLocale = null as unknown as undefined // Payload reads null as "no fallback"; its type has no word for it
  if (req.payloadAPI !== 'REST') return { ...args, draft: false }
  return {
    ...args,
    draft: false,
    pagination: true,
    limit: Math.min(read.limit || 10, anonymousLimit),
    depth: Math.min(read.depth ?? 0, anonymousDepth),
  }
}

function wherePaths(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([key, value]) =>
    ['and', 'or'].includes(key.toLowerCase()) && Array.isArray(value) ? value.flatMap(wherePaths) : [key],
  )
}

/** Writes of one record are serialised: two concurrent saves of two languages would lose one. */
const writeLock: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const { id } = args as OperationArgs
  if (!['update', 'delete'].includes(operation) || id === undefined) return args
  const session = await transactionOf(req)
  const key = `${collection.slug}:${id}`
  await session?.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  return args
}

/** Set by `publicationGuard`, read by the publishing hooks, for the record under way. */
export const withdrawals = (req: PayloadRequest): Set<string> => {
  req.context.withdrawals ??= new Set<string>()
  return req.context.withdrawals as Set<string>
}

/**
 * An update without a status is a draft (Payload would withdraw the page and publish the draft's shared fields); only
 * publishers withdraw a page; duplication, bulk updates and restoring are closed, since each changes public records
 * implicitly.
 * @throws APIError 400 for a closed operation, 403 for a publication or withdrawal without the right to it
 */
const publicationGuard: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req, collection }) => {
  const given = args as OperationArgs
  if (operation === 'restoreVersion') throw refuse(adminText(req, messages.guards.restore))
  if (operation === 'create' && given.duplicateFromID !== undefined)
    throw refuse(adminText(req, messages.guards.duplicate))
  if (operation === 'create' && given.data && given.data._status === undefined) given.data._status = 'draft'
  if (operation === 'create' && given.data?._status === 'published') return { ...args, ...publicationIn(req) }
  if (operation !== 'update') return args
  if (given.id === undefined) throw refuse(adminText(req, messages.guards.bulk))

  const data = given.data ?? {}
  const everyLanguage = given.publishAllLocales || given.unpublishAllLocales
  if (data._status === undefined && !everyLanguage) return { ...args, draft: true }

  const publishes = data._status === 'published'
  const withdraws = data._status === 'draft' && !given.draft
  if ((publishes || withdraws) && !overrideAccess && !mayPublish(req)) {
    throw refuse(adminText(req, publishes ? messages.guards.publish : messages.guards.withdraw), 403)
  }
  const key = `${collection.slug}:${given.id}`
  if (withdraws && !given.unpublishAllLocales) withdrawals(req).add(key)
  else withdrawals(req).delete(key)
  return publishes && !everyLanguage ? { ...args, ...publicationIn(req) } : args
}

/** The version of a publication names its language; that of a publication in all languages names none. */
const publicationIn = (req: PayloadRequest) => (isLocale(req.locale) ? { publishSpecificLocale: req.locale } : {})

/**
 * A translator writes in their own languages, and localised fields only.
 * @throws APIError (403) for another language, and for shared fields, which it names
 */
const translatorGuard: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req, collection }) => {
  const { id, data } = args as OperationArgs
  if (operation !== 'update' || overrideAccess || !isTranslator(req) || id === undefined) return args
  if (!actorOf(req)) throw new Forbidden(req.t)
  const language = String(req.locale)
  if (!writableLocales(req).some((locale) => locale === language)) {
    const name = isLocale(language) ? adminText(req, messages.languageNames[language]) : language
    throw refuse(adminText(req, messages.guards.foreignLanguage)(name), 403)
  }
  const latest = await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true, // compared on the record's behalf: the answer names fields, never values
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const differences = sharedDifferences(
    (collection as SanitizedCollectionConfig).flattenedFields,
    data,
    latest as unknown as Record<string, unknown>,
    { partial: true },
  )
  if (differences.length > 0) {
    const names = differences.map(({ label, path }) => fieldLabel(req, label, path)).join(', ')
    throw refuse(adminText(req, messages.guards.translatorShared)(names), 403)
  }
  return args
}

export const guards = [inALanguage, publicReadGuard, publicationGuard, writeLock, translatorGuard]

/** Every language but one. */
export const otherLocales = (locale: unknown) => locales.filter((other) => other !== locale)
