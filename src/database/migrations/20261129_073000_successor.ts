import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The withdrawal of a record may name the one that takes its place. Readers get it through a view, with the last entry of
 * each record, since the ledger itself is not theirs.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE live.ledger ADD COLUMN successor uuid CHECK (successor IS NULL OR action = 'withdraw');
  CREATE VIEW live.successors AS
    SELECT DISTINCT ON (collection, record) collection, record, successor
    FROM live.ledger ORDER BY collection, record, seq DESC;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP VIEW live.successors;
  ALTER TABLE live.ledger DROP COLUMN successor;`)
}
