/** Errors of the database, without the text and the parameters of the query that failed. */
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { APIError, type CollectionSlug, type DatabaseAdapterObj, type PayloadRequest, ValidationError } from 'payload'
import { adminLanguage, adminText } from '#/cms/adminText'
import type { Localized } from '#/i18n/locales'
import { labelOf } from './fieldLabel'
import { inputMessages as words } from './inputMessages'

/** The message and the SQLSTATE of a failed query, and what Postgres says of the row that it refused. */
type Failure = { message: string; code: string; detail: string }

/** What an operation of an adapter is given, as far as its errors tell it. */
type Given = { req?: PayloadRequest; collection?: string; data?: unknown }

/** The methods of an adapter that build a query from data or filters of a caller. */
const operations = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof PostgresAdapter)[]

/**
 * A database adapter whose errors contain no query.
 *
 * @throws ValidationError naming the field that refers to a record that does not exist
 * @throws APIError (400) for another value, a reference or a filter that Postgres refuses
 * @throws Error with the message and the code of Postgres for every other failure of a query
 */
export function withDatabaseErrors(adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  const init: typeof adapter.init = (given) => {
    const database = adapter.init(given)
    const methods = database as unknown as Record<string, (args: Given) => Promise<unknown>>
    for (const name of operations) {
      const operation = methods[name]
      methods[name] = async (args) => {
        try {
          return await operation?.call(database, args)
        } catch (error) {
          // A read by id gives the adapter a request with its transaction alone.
          const { req, ...given } = args
          throw withoutQuery(error, req?.payload ? { ...given, req } : given)
        }
      }
    }
    const { connect } = database
    database.connect = async (options) => {
      await connect?.call(database, options)
      // The pool replaces a connection that breaks while it is idle; without a listener, the process would end.
      database.pool.on('error', (err) => database.payload.logger.warn({ err, msg: 'An idle connection was lost.' }))
    }
    return database
  }
  return { ...adapter, init }
}

/** The failure behind an error of Drizzle, whose message holds query and parameters; null for any other error. */
function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('query' in error) || !('params' in error)) return null
  const cause = error.cause as Partial<Failure> | undefined
  return { message: cause?.message ?? 'The query failed.', code: cause?.code ?? '', detail: cause?.detail ?? '' }
}

/** Whether a SQLSTATE says that Postgres refuses a value or a reference. */
export const isValueRefused = (code: string): boolean => /^2[23]/.test(code)

/**
 * Whether the database did not do what was asked within its time, or cannot be reached: a lock or a connection was not
 * had in time (55P03, or no code), a query took too long (57014), Postgres stops or starts (57P, 08), or is full (53).
 */
export function isUnavailable(error: unknown): boolean {
  const { message, code } = failureOf(error) ?? (Object(error) as { message?: string; code?: string })
  if (/^(55P03|57014|57P0\d|08...|53...|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code ?? '')) return true
  return /timeout exceeded when trying to connect|Connection terminated/.test(message ?? '')
}

function withoutQuery(error: unknown, given: Given): unknown {
  const failure = failureOf(error)
  if (!failure) return labelled(error, given)
  const { req } = given
  const missing = missingReference(failure, given)
  if (missing) return missing
  const refusal = refusalOf(failure.code)
  if (refusal) return new APIError(adminText(req ?? {}, refusal)(failure.code), 400)
  return Object.assign(new Error(`Postgres: ${failure.message}`), { code: failure.code })
}

/** Faults of the schema or of rights, among the errors of class 42 that a filter can cause. */
const ours = new Set(['42501', '42703', '42P01'])

/** See https://www.postgresql.org/docs/18/errcodes-appendix.html: the first two characters are the class. */
function refusalOf(code: string): Localized<(code: string) => string> | null {
  if (isValueRefused(code)) return words.value
  return /^(42|54)/.test(code) && !ours.has(code) ? words.query : null
}

/** The adapter names what has to be unique by its column alone. */
function labelled(error: unknown, { req, collection }: Given): unknown {
  const config = req?.payload.collections[collection as CollectionSlug]?.config
  if (!req || !config || !(error instanceof ValidationError)) return error
  const errors = error.data.errors.map((problem) => ({
    ...problem,
    label: problem.label ?? labelOf(config.flattenedFields, problem.path, adminLanguage(req)),
  }))
  return new ValidationError({ ...error.data, errors, req }, req.t)
}

/** A reference that Postgres refused, by the field of the data that holds it; null where no field does. */
function missingReference({ code, detail }: Failure, { req, collection, data }: Given): ValidationError | null {
  const id = code === '23503' ? /=\(([^)]*)\)/.exec(detail)?.[1] : undefined
  const config = req?.payload.collections[collection as CollectionSlug]?.config
  const path = id ? pathTo(id, data) : null
  if (!req || !config || !path) return null
  const label = labelOf(config.flattenedFields, path, adminLanguage(req))
  const errors = [{ path, label, message: adminText(req, words.noRecord)(path) }]
  return new ValidationError({ collection: config.slug, errors, req }, req.t)
}

/** Where an id stands in data; a relation to several kinds is named without its members. */
function pathTo(id: string, value: unknown, at = ''): string | null {
  if (typeof value === 'string') return value.toLowerCase() === id ? at.replace(/\.(value|id)$/, '') : null
  if (!value || typeof value !== 'object' || value instanceof Date) return null
  for (const [name, inner] of Object.entries(value)) {
    const found = pathTo(id, inner, at ? `${at}.${name}` : name)
    if (found) return found
  }
  return null
}
