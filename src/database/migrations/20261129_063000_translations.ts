import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the team knows of its own work stands in the schema `desk`, where no reader looks. A confirmation holds a
 * localised text of a record in the language `locale` (`target`) with the text that it translates (`source`); without a
 * person it is what stood there before one of them changed. The start that follows counts the translations.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE SCHEMA desk;
  CREATE TABLE desk.confirmations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collection text NOT NULL, record uuid NOT NULL, locale text NOT NULL, path text NOT NULL,
    source jsonb, target jsonb, confirmed_by uuid, at timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE INDEX confirmations_record ON desk.confirmations (collection, record, locale, path);
  CREATE TABLE desk.translations (
    collection text NOT NULL, record uuid NOT NULL, locale text NOT NULL,
    missing integer NOT NULL, outdated integer NOT NULL, unconfirmed integer NOT NULL,
    PRIMARY KEY (collection, record, locale)
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA desk CASCADE;`)
}
