import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Each document and picture names its file by the hash of the bytes. The files that a document had before are noted, so
 * that those which were public stay on the disk.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "documents" ADD COLUMN "sha256" varchar;
  ALTER TABLE "media" ADD COLUMN "sha256" varchar;

  CREATE TABLE former_files (
    document uuid NOT NULL,
    sha256 text NOT NULL,
    filename text NOT NULL,
    until timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE FUNCTION note_former_file() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO former_files (document, sha256, filename) VALUES (OLD.id, OLD.sha256, coalesce(OLD.filename, ''));
    RETURN NULL;
  END $$;
  CREATE TRIGGER note_replaced_file AFTER UPDATE ON "documents" FOR EACH ROW
    WHEN (OLD.sha256 IS NOT NULL AND OLD.sha256 IS DISTINCT FROM NEW.sha256) EXECUTE FUNCTION note_former_file();
  CREATE TRIGGER note_deleted_file AFTER DELETE ON "documents" FOR EACH ROW
    WHEN (OLD.sha256 IS NOT NULL) EXECUTE FUNCTION note_former_file();`)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Files no longer have the names of their rows: restore a backup from before this migration.')
}
