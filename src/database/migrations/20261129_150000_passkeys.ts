import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Passkeys, beside the codes of an application: they go with the second factor of their person. A challenge is what a
 * passkey signs; it is used once, within some minutes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE accounts.passkeys (
    id text PRIMARY KEY, person uuid NOT NULL REFERENCES accounts.second_factors (person) ON DELETE CASCADE,
    name text NOT NULL, public_key text NOT NULL, counter bigint NOT NULL, transports text[] NOT NULL,
    made timestamptz(3) NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX passkeys_of_person ON accounts.passkeys (person);
  CREATE TABLE accounts.challenges (
    challenge text PRIMARY KEY, person uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose text NOT NULL CHECK (purpose IN ('make', 'signIn')), expires timestamptz NOT NULL
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE accounts.challenges, accounts.passkeys;`)
}
