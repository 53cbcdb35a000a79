import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Saved views of lists. `audience` is null for a view of its owner alone. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE desk.views (
    id uuid PRIMARY KEY, collection text NOT NULL, name text NOT NULL, query text NOT NULL,
    audience text CHECK (audience IN ('team', 'administrator', 'publisher', 'editor', 'translator')),
    owner uuid NOT NULL
  );
  CREATE INDEX views_collection ON desk.views (collection);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE desk.views;`)
}
