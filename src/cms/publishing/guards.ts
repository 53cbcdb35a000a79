/**
 * What Payload leaves open and an official record cannot: rules that hold for every publishable collection, whatever
 * the door (admin, REST, scripts). Each has a permanent test in tests/integration/guards.test.ts.
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

/** The parts of an operation's arguments that the guards read or set; Payload types them per operation. */
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

/** The largest page an anonymous caller of the REST API gets; Payload itself has no ceiling. */
const anonymousLimit = 100
const anonymousDepth = 2

/**
 * Anonymous reads name exactly one language and get it without fallback: Payload's `locale=all`, its fallback and
 * paths such as `title.en` would each show text of a language that is not published.
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

/** One writer at a time for each record: two people who save its two languages at once would lose one save. */
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
 * What an update means is said, never guessed: an update that states no status is a draft (Payload would take the
 * page offline and publish the draft's shared fields); only those who publish take a page offline; duplicating, bulk
 * changes and restoring are closed, since each changes what is public without saying so.
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

/** The version that a publication makes keeps which language was published; a publication of all of them names none. */
const publicationIn = (req: PayloadRequest) => (isLocale(req.locale) ? { publishSpecificLocale: req.locale } : {})

/** A translator writes in their own languages, and only what is kept per language. */
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

/** Every language but this one. */
export const otherLocales = (locale: unknown) => locales.filter((other) => other !== locale)
