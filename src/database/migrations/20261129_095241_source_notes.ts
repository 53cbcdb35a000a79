import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** The note on the sources of a record stands in each language, where it stood once, in French for the most part. */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_agreements_title_as_printed_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum__agreements_v_version_title_as_printed_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  ALTER TABLE "themes_locales" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_themes_v_locales" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "partners_locales" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_partners_v_locales" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "agreements" ADD COLUMN "title_as_printed_language" "enum_agreements_title_as_printed_language";
  ALTER TABLE "agreements_locales" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_agreements_v" ADD COLUMN "version_title_as_printed_language" "enum__agreements_v_version_title_as_printed_language";
  ALTER TABLE "_agreements_v_locales" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "resolutions_locales" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_resolutions_v_locales" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "decisions_locales" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_decisions_v_locales" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "decision_groups_locales" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_decision_groups_v_locales" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "meetings_locales" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_meetings_v_locales" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "pages_locales" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "terms_locales" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_terms_v_locales" ADD COLUMN "version_verification_source" varchar;
  UPDATE "themes_locales" text SET "verification_source" = record."verification_source" FROM "themes" record WHERE record."id" = text."_parent_id" AND record."verification_source" <> '';
  UPDATE "_themes_v_locales" text SET "version_verification_source" = version."version_verification_source" FROM "_themes_v" version WHERE version."id" = text."_parent_id" AND version."version_verification_source" <> '';
  UPDATE "partners_locales" text SET "verification_source" = record."verification_source" FROM "partners" record WHERE record."id" = text."_parent_id" AND record."verification_source" <> '';
  UPDATE "_partners_v_locales" text SET "version_verification_source" = version."version_verification_source" FROM "_partners_v" version WHERE version."id" = text."_parent_id" AND version."version_verification_source" <> '';
  UPDATE "agreements_locales" text SET "verification_source" = record."verification_source" FROM "agreements" record WHERE record."id" = text."_parent_id" AND record."verification_source" <> '';
  UPDATE "_agreements_v_locales" text SET "version_verification_source" = version."version_verification_source" FROM "_agreements_v" version WHERE version."id" = text."_parent_id" AND version."version_verification_source" <> '';
  UPDATE "resolutions_locales" text SET "verification_source" = record."verification_source" FROM "resolutions" record WHERE record."id" = text."_parent_id" AND record."verification_source" <> '';
  UPDATE "_resolutions_v_locales" text SET "version_verification_source" = version."version_verification_source" FROM "_resolutions_v" version WHERE version."id" = text."_parent_id" AND version."version_verification_source" <> '';
  UPDATE "decisions_locales" text SET "verification_source" = record."verification_source" FROM "decisions" record WHERE record."id" = text."_parent_id" AND record."verification_source" <> '';
  UPDATE "_decisions_v_locales" text SET "version_verification_source" = version."version_verification_source" FROM "_decisions_v" version WHERE version."id" = text."_parent_id" AND version."version_verification_source" <> '';
  UPDATE "decision_groups_locales" text SET "verification_source" = record."verification_source" FROM "decision_groups" record WHERE record."id" = text."_parent_id" AND record."verification_source" <> '';
  UPDATE "_decision_groups_v_locales" text SET "version_verification_source" = version."version_verification_source" FROM "_decision_groups_v" version WHERE version."id" = text."_parent_id" AND version."version_verification_source" <> '';
  UPDATE "meetings_locales" text SET "verification_source" = record."verification_source" FROM "meetings" record WHERE record."id" = text."_parent_id" AND record."verification_source" <> '';
  UPDATE "_meetings_v_locales" text SET "version_verification_source" = version."version_verification_source" FROM "_meetings_v" version WHERE version."id" = text."_parent_id" AND version."version_verification_source" <> '';
  UPDATE "pages_locales" text SET "verification_source" = record."verification_source" FROM "pages" record WHERE record."id" = text."_parent_id" AND record."verification_source" <> '';
  UPDATE "_pages_v_locales" text SET "version_verification_source" = version."version_verification_source" FROM "_pages_v" version WHERE version."id" = text."_parent_id" AND version."version_verification_source" <> '';
  UPDATE "terms_locales" text SET "verification_source" = record."verification_source" FROM "terms" record WHERE record."id" = text."_parent_id" AND record."verification_source" <> '';
  UPDATE "_terms_v_locales" text SET "version_verification_source" = version."version_verification_source" FROM "_terms_v" version WHERE version."id" = text."_parent_id" AND version."version_verification_source" <> '';
  ALTER TABLE "themes" DROP COLUMN "verification_source";
  ALTER TABLE "_themes_v" DROP COLUMN "version_verification_source";
  ALTER TABLE "partners" DROP COLUMN "verification_source";
  ALTER TABLE "_partners_v" DROP COLUMN "version_verification_source";
  ALTER TABLE "agreements" DROP COLUMN "verification_source";
  ALTER TABLE "_agreements_v" DROP COLUMN "version_verification_source";
  ALTER TABLE "resolutions" DROP COLUMN "verification_source";
  ALTER TABLE "_resolutions_v" DROP COLUMN "version_verification_source";
  ALTER TABLE "decisions" DROP COLUMN "verification_source";
  ALTER TABLE "_decisions_v" DROP COLUMN "version_verification_source";
  ALTER TABLE "decision_groups" DROP COLUMN "verification_source";
  ALTER TABLE "_decision_groups_v" DROP COLUMN "version_verification_source";
  ALTER TABLE "meetings" DROP COLUMN "verification_source";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_verification_source";
  ALTER TABLE "pages" DROP COLUMN "verification_source";
  ALTER TABLE "_pages_v" DROP COLUMN "version_verification_source";
  ALTER TABLE "terms" DROP COLUMN "verification_source";
  ALTER TABLE "_terms_v" DROP COLUMN "version_verification_source";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "themes" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_themes_v" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "partners" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "agreements" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_agreements_v" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "resolutions" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_resolutions_v" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "decisions" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_decisions_v" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "decision_groups" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_decision_groups_v" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "meetings" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "pages" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_verification_source" varchar;
  ALTER TABLE "terms" ADD COLUMN "verification_source" varchar;
  ALTER TABLE "_terms_v" ADD COLUMN "version_verification_source" varchar;
  UPDATE "themes" record SET "verification_source" = text."verification_source" FROM "themes_locales" text WHERE record."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "_themes_v" version SET "version_verification_source" = text."version_verification_source" FROM "_themes_v_locales" text WHERE version."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "partners" record SET "verification_source" = text."verification_source" FROM "partners_locales" text WHERE record."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "_partners_v" version SET "version_verification_source" = text."version_verification_source" FROM "_partners_v_locales" text WHERE version."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "agreements" record SET "verification_source" = text."verification_source" FROM "agreements_locales" text WHERE record."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "_agreements_v" version SET "version_verification_source" = text."version_verification_source" FROM "_agreements_v_locales" text WHERE version."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "resolutions" record SET "verification_source" = text."verification_source" FROM "resolutions_locales" text WHERE record."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "_resolutions_v" version SET "version_verification_source" = text."version_verification_source" FROM "_resolutions_v_locales" text WHERE version."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "decisions" record SET "verification_source" = text."verification_source" FROM "decisions_locales" text WHERE record."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "_decisions_v" version SET "version_verification_source" = text."version_verification_source" FROM "_decisions_v_locales" text WHERE version."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "decision_groups" record SET "verification_source" = text."verification_source" FROM "decision_groups_locales" text WHERE record."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "_decision_groups_v" version SET "version_verification_source" = text."version_verification_source" FROM "_decision_groups_v_locales" text WHERE version."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "meetings" record SET "verification_source" = text."verification_source" FROM "meetings_locales" text WHERE record."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "_meetings_v" version SET "version_verification_source" = text."version_verification_source" FROM "_meetings_v_locales" text WHERE version."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "pages" record SET "verification_source" = text."verification_source" FROM "pages_locales" text WHERE record."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "_pages_v" version SET "version_verification_source" = text."version_verification_source" FROM "_pages_v_locales" text WHERE version."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "terms" record SET "verification_source" = text."verification_source" FROM "terms_locales" text WHERE record."id" = text."_parent_id" AND text."_locale" = 'fr';
  UPDATE "_terms_v" version SET "version_verification_source" = text."version_verification_source" FROM "_terms_v_locales" text WHERE version."id" = text."_parent_id" AND text."_locale" = 'fr';
  ALTER TABLE "themes_locales" DROP COLUMN "verification_source";
  ALTER TABLE "_themes_v_locales" DROP COLUMN "version_verification_source";
  ALTER TABLE "partners_locales" DROP COLUMN "verification_source";
  ALTER TABLE "_partners_v_locales" DROP COLUMN "version_verification_source";
  ALTER TABLE "agreements" DROP COLUMN "title_as_printed_language";
  ALTER TABLE "agreements_locales" DROP COLUMN "verification_source";
  ALTER TABLE "_agreements_v" DROP COLUMN "version_title_as_printed_language";
  ALTER TABLE "_agreements_v_locales" DROP COLUMN "version_verification_source";
  ALTER TABLE "resolutions_locales" DROP COLUMN "verification_source";
  ALTER TABLE "_resolutions_v_locales" DROP COLUMN "version_verification_source";
  ALTER TABLE "decisions_locales" DROP COLUMN "verification_source";
  ALTER TABLE "_decisions_v_locales" DROP COLUMN "version_verification_source";
  ALTER TABLE "decision_groups_locales" DROP COLUMN "verification_source";
  ALTER TABLE "_decision_groups_v_locales" DROP COLUMN "version_verification_source";
  ALTER TABLE "meetings_locales" DROP COLUMN "verification_source";
  ALTER TABLE "_meetings_v_locales" DROP COLUMN "version_verification_source";
  ALTER TABLE "pages_locales" DROP COLUMN "verification_source";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_verification_source";
  ALTER TABLE "terms_locales" DROP COLUMN "verification_source";
  ALTER TABLE "_terms_v_locales" DROP COLUMN "version_verification_source";
  DROP TYPE "public"."enum_agreements_title_as_printed_language";
  DROP TYPE "public"."enum__agreements_v_version_title_as_printed_language";`)
}
