import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The public index keeps each record as the public reads it, relations as ids, and so do the globals of the site: pages
 * are made of these documents. And it
 * knows which code wrote it: after a change of that code the next start makes it anew.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE public_index ADD COLUMN document jsonb NOT NULL DEFAULT '{}';
  CREATE INDEX public_index_document ON public_index USING gin (document jsonb_path_ops);
  CREATE INDEX public_index_id ON public_index (id);
  CREATE TABLE public_globals (
    slug text NOT NULL, locale text NOT NULL, document jsonb NOT NULL, PRIMARY KEY (slug, locale)
  );
  CREATE TABLE public_index_writer (code text NOT NULL);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE public_index_writer;
  DROP TABLE public_globals;
  DROP INDEX public_index_id;
  DROP INDEX public_index_document;
  ALTER TABLE public_index DROP COLUMN document;`)
}
