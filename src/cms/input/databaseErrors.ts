/** Errors of the database, without the text and the parameters of the query that failed. */
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { APIError, type DatabaseAdapterObj, type PayloadRequest } from 'payload'
import { adminText } from '#/cms/adminText'
import type { Localized } from '#/i18n/locales'
import { inputMessages as words } from './inputMessages'

/** The message and the SQLSTATE of a failed query. */
type Failure = { message: string; code: string }

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
 * @throws APIError (400) for a value, a reference or a filter that Postgres refuses
 * @throws Error with the message and the code of Postgres for every other failure of a query
 */
export function withDatabaseErrors(adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  const init: typeof adapter.init = (given) => {
    const database = adapter.init(given)
    const methods = database as unknown as Record<string, (args: { req?: PayloadRequest }) => Promise<unknown>>
    for (const name of operations) {
      const operation = methods[name]
      methods[name] = async (args) => {
        try {
          return await operation?.call(database, args)
        } catch (error) {
          throw withoutQuery(error, args.req)
        }
      }
    }
    return database
  }
  return { ...adapter, init }
}

/** The failure behind an error of Drizzle, whose message holds query and parameters; null for any other error. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('query' in error) || !('params' in error)) return null
  const cause = error.cause as Partial<Failure> | undefined
  return { message: cause?.message ?? 'The query failed.', code: cause?.code ?? '' }
}

/** Whether a SQLSTATE says that Postgres refuses a value or a reference. */
export const isValueRefused = (code: string): boolean => /^2[23]/.test(code)

function withoutQuery(error: unknown, req: Partial<PayloadRequest> | undefined): unknown {
  const failure = failureOf(error)
  if (!failure) return error
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
