import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Sets: records in languages that become public, or are withdrawn, in one act. `due` is the moment that `local` (an hour
 * as people say it) means in `zone`; both are kept, since the rules of a zone can change.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE desk.sets (
    id uuid PRIMARY KEY, name text NOT NULL, note text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'scheduled', 'done', 'failed')),
    due timestamptz, local text, zone text, problems jsonb,
    made_by uuid, made_by_name text, scheduled_by uuid, scheduled_by_name text,
    made_at timestamptz NOT NULL DEFAULT now(), done_at timestamptz,
    CHECK ((state = 'scheduled') <= (due IS NOT NULL))
  );
  CREATE INDEX sets_due ON desk.sets (due) WHERE state = 'scheduled';
  CREATE TABLE desk.set_members (
    set uuid NOT NULL REFERENCES desk.sets ON DELETE CASCADE,
    collection text NOT NULL, record uuid NOT NULL, locale text NOT NULL,
    action text NOT NULL CHECK (action IN ('publish', 'withdraw')),
    PRIMARY KEY (set, collection, record, locale)
  );
  CREATE INDEX set_members_record ON desk.set_members (collection, record);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE desk.set_members; DROP TABLE desk.sets;`)
}
