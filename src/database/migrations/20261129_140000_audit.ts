import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The audit: what people and commands did, in the order of commit, written by `cms/audit/audit.ts` and never altered. The
 * trigger lets one thing go: the network address of an entry, which is kept for some months and is in no hash.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE SCHEMA audit;

  CREATE TABLE audit.entries (
    seq bigint PRIMARY KEY,
    at timestamptz(3) NOT NULL,
    kind text NOT NULL,
    person uuid, person_name text, operator text,
    collection text, record text, locale text, title text,
    details jsonb,
    address text,
    previous text NOT NULL,
    hash text NOT NULL UNIQUE
  );
  CREATE INDEX entries_of_record ON audit.entries (record, seq DESC);
  CREATE INDEX entries_of_person ON audit.entries (person, seq DESC);
  CREATE INDEX entries_of_kind ON audit.entries (kind, seq DESC);
  CREATE INDEX entries_with_address ON audit.entries (at) WHERE address IS NOT NULL;

  CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND TG_LEVEL = 'ROW' THEN
      IF NEW.address IS NULL AND to_jsonb(NEW) - 'address' = to_jsonb(OLD) - 'address' THEN
        RETURN NEW;
      END IF;
    END IF;
    RAISE EXCEPTION 'The audit is only appended to: % is refused.', TG_OP;
  END $$;
  CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON audit.entries
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
  CREATE TRIGGER unaltered BEFORE UPDATE ON audit.entries
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA audit CASCADE;`)
}
