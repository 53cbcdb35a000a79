import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the team knows of its own work stands in the schema `desk`, where no reader looks. A leaf is a localised text of a
 * record; `said` holds what each language said when a person confirmed that they agree. Without a person it is what
 * stood there before the first of them changed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE SCHEMA desk;
  CREATE TABLE desk.confirmations (
    collection text NOT NULL, record uuid NOT NULL, locale text NOT NULL, path text NOT NULL,
    said jsonb NOT NULL, confirmed_by uuid, at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (collection, record, locale, path)
  );
  CREATE TABLE desk.translations (
    collection text NOT NULL, record uuid NOT NULL, locale text NOT NULL,
    missing integer NOT NULL, outdated integer NOT NULL, unconfirmed integer NOT NULL,
    PRIMARY KEY (collection, record, locale)
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA desk CASCADE;`)
}
