import { isDeepStrictEqual } from 'node:util'
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { AuthenticationError, type DatabaseAdapterObj, type PayloadRequest, type UpdateOneArgs } from 'payload'
import { transactionOf } from '#/cms/transaction'

type Session = { id: string }
type Account = { id: string; hash?: string; sessions?: Session[]; [field: string]: unknown }

const people = 'users'

/**
 * A database adapter in which two concurrent changes of one account are both kept.
 *
 * Payload writes an account back whole, as it was read: a sign-in reads it, checks the password for a fifth of a second,
 * and writes every field. A concurrent write would be lost: the session of a second device, a revoked role, a new
 * password. So the fields that a request changed are merged into the current account, under a lock.
 *
 * @throws AuthenticationError (401) from a sign-in whose password was changed after it was checked
 */
export function withAccountConcurrency(
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  const init: typeof adapter.init = (given) => {
    const database = adapter.init(given)
    const { findOne, updateOne } = database
    const read = new WeakMap<object, Account>()

    const find: typeof findOne = async (args) => {
      const found = await findOne.call(database, args)
      const account = found as unknown as Account | null
      // Payload mutates the account that it read: a copy.
      if (args.collection === people && args.req && account?.sessions) read.set(args.req, structuredClone(account))
      return found as never
    }

    const update: typeof updateOne = async (args) => {
      const req = args.req as PayloadRequest | undefined
      const before = req && read.get(req)
      if (!req || args.collection !== people || !args.data.sessions || !before || before.id !== args.id) {
        return updateOne.call(database, args)
      }
      await (await transactionOf(req))?.execute(sql`select from users where id = ${args.id} for update`)
      const where = { id: { equals: args.id } }
      const now = (await findOne.call(database, { collection: people, where, req })) as unknown as Account | null
      const data = now ? merged(args.data as Account, before, now, req) : args.data
      return updateOne.call(database, { ...args, data } as UpdateOneArgs)
    }

    return Object.assign(database, { findOne: find, updateOne: update })
  }
  return { ...adapter, init }
}

/**
 * The account to write: the changes from `before`, as it was read, to `data`, applied to `now`.
 * @throws AuthenticationError for a new session when the password has changed since
 */
function merged(data: Account, before: Account, now: Account, req: PayloadRequest): Account {
  const [written, known, standing] = [byId(data), byId(before), byId(now)]
  const begun = sessionsOf(data).filter(({ id }) => !known.has(id))
  if (begun.length > 0 && now.hash !== before.hash && data.hash === before.hash) throw new AuthenticationError(req.t)
  // A new password ends the sessions of the old one, those begun meanwhile too.
  const isKept = data.hash === before.hash
  const begunElsewhere = sessionsOf(now).filter(({ id }) => isKept && !known.has(id) && !written.has(id))
  const kept = sessionsOf(data).flatMap((session) => {
    const current = known.has(session.id) ? standing.get(session.id) : undefined
    if (!current) return []
    return [isDeepStrictEqual(session, known.get(session.id)) ? current : session]
  })
  const changed = Object.entries(data).filter(([field, value]) => !isDeepStrictEqual(value, before[field]))
  return { ...now, ...Object.fromEntries(changed), sessions: [...kept, ...begunElsewhere, ...begun] }
}

const sessionsOf = (account: Account) => account.sessions ?? []
const byId = (account: Account) => new Map(sessionsOf(account).map((session) => [session.id, session]))
