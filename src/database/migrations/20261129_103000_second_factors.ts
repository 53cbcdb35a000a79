import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The second factor of a person: the key of their application, encrypted; the time step of the last code that was taken,
 * since a code counts once; and the hashes of the recovery codes that are left.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE accounts.second_factors (
    person uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    key text NOT NULL, is_on boolean NOT NULL DEFAULT false,
    last_step bigint NOT NULL DEFAULT 0, recovery_codes text[] NOT NULL DEFAULT '{}'
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE accounts.second_factors;`)
}
