import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { append, takeGathered } from './audit'

/**
 * A database adapter that appends what was noted in a transaction to the audit right before its COMMIT.
 * @throws from `commitTransaction` when the audit cannot be written: the transaction is rolled back
 */
export function withAuditAtCommit(adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  const init: typeof adapter.init = (given) => {
    const database = adapter.init(given)
    const { commitTransaction } = database

    const commit: DatabaseAdapter['commitTransaction'] = async (given) => {
      const id = await given
      const transaction = database.sessions[id]?.db
      const entries = transaction ? takeGathered(transaction) : []
      if (transaction && entries.length > 0) {
        try {
          await append(transaction, entries)
        } catch (error) {
          await database.rollbackTransaction(id)
          throw error
        }
      }
      await commitTransaction.call(database, id)
    }

    return Object.assign(database, { commitTransaction: commit })
  }
  return { ...adapter, init }
}
