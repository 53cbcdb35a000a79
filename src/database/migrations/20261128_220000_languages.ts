import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A public record stands in the registers of every language: in its own text, or in that of another language. `locale`
 * is the language of the reader, `language` that of the text. The other rows are written by the rebuilding that follows.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  SELECT set_config('live.writing', 'yes', true);
  ALTER TABLE live.records ADD COLUMN language text;
  UPDATE live.records SET language = locale;
  ALTER TABLE live.records ALTER COLUMN language SET NOT NULL;
  SELECT set_config('live.writing', '', true);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  SELECT set_config('live.writing', 'yes', true);
  DELETE FROM live.records WHERE language <> locale;
  ALTER TABLE live.records DROP COLUMN language;
  SELECT set_config('live.writing', '', true);`)
}
