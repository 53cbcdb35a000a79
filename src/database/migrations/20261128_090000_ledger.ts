import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Every change of what is public, in the order of commit. It is written by `live/ledger.ts` in the transaction of each
 * change, and never altered: a trigger refuses it, for the owner of the table too.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE SCHEMA live;

  CREATE TABLE live.ledger (
    seq bigint PRIMARY KEY,
    at timestamptz(3) NOT NULL,
    act uuid NOT NULL,
    actor uuid,
    actor_name text,
    note text,
    collection text NOT NULL,
    record uuid NOT NULL,
    part text NOT NULL,
    action text NOT NULL CHECK (action IN ('publish', 'withdraw', 'erase')),
    document jsonb,
    version uuid,
    previous text NOT NULL,
    hash text NOT NULL UNIQUE,
    CHECK ((action = 'publish') = (document IS NOT NULL))
  );
  CREATE INDEX ledger_parts ON live.ledger (collection, record, part, seq DESC);

  CREATE FUNCTION live.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The ledger is only appended to: % is refused.', TG_OP;
  END $$;
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON live.ledger
    FOR EACH STATEMENT EXECUTE FUNCTION live.refuse();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE live.ledger;
  DROP FUNCTION live.refuse;
  DROP SCHEMA live;`)
}
