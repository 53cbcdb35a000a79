import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_partners_kind" ADD VALUE 'jointBody' BEFORE 'agreementBody';
  ALTER TYPE "public"."enum__partners_v_version_kind" ADD VALUE 'jointBody' BEFORE 'agreementBody';
  ALTER TYPE "public"."enum_resolutions_events_kind" ADD VALUE 'ended';
  ALTER TYPE "public"."enum__resolutions_v_version_events_kind" ADD VALUE 'ended';
  ALTER TYPE "public"."enum_decisions_events_kind" ADD VALUE 'ended';
  ALTER TYPE "public"."enum__decisions_v_version_events_kind" ADD VALUE 'ended';
  ALTER TABLE "agreements" ADD COLUMN "governs_id" uuid;
  ALTER TABLE "agreements" ADD COLUMN "announced_period_from" numeric;
  ALTER TABLE "agreements" ADD COLUMN "announced_period_to" numeric;
  ALTER TABLE "_agreements_v" ADD COLUMN "version_governs_id" uuid;
  ALTER TABLE "_agreements_v" ADD COLUMN "version_announced_period_from" numeric;
  ALTER TABLE "_agreements_v" ADD COLUMN "version_announced_period_to" numeric;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_governs_id_partners_id_fk" FOREIGN KEY ("governs_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v" ADD CONSTRAINT "_agreements_v_version_governs_id_partners_id_fk" FOREIGN KEY ("version_governs_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "agreements_governs_idx" ON "agreements" USING btree ("governs_id");
  CREATE INDEX "_agreements_v_version_version_governs_idx" ON "_agreements_v" USING btree ("version_governs_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "agreements" DROP CONSTRAINT "agreements_governs_id_partners_id_fk";
  
  ALTER TABLE "_agreements_v" DROP CONSTRAINT "_agreements_v_version_governs_id_partners_id_fk";
  
  ALTER TABLE "partners" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_partners_kind";
  CREATE TYPE "public"."enum_partners_kind" AS ENUM('convention', 'treatySecretariat', 'igo', 'unBody', 'unAgency', 'commission', 'scientificPanel', 'platform', 'consortium', 'coordinationMechanism', 'programme', 'initiative', 'partnership', 'association', 'union', 'ngo', 'governmentBody', 'agreementBody', 'unresolved');
  ALTER TABLE "partners" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_partners_kind" USING "kind"::"public"."enum_partners_kind";
  ALTER TABLE "_partners_v" ALTER COLUMN "version_kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__partners_v_version_kind";
  CREATE TYPE "public"."enum__partners_v_version_kind" AS ENUM('convention', 'treatySecretariat', 'igo', 'unBody', 'unAgency', 'commission', 'scientificPanel', 'platform', 'consortium', 'coordinationMechanism', 'programme', 'initiative', 'partnership', 'association', 'union', 'ngo', 'governmentBody', 'agreementBody', 'unresolved');
  ALTER TABLE "_partners_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__partners_v_version_kind" USING "version_kind"::"public"."enum__partners_v_version_kind";
  ALTER TABLE "resolutions_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_resolutions_events_kind";
  CREATE TYPE "public"."enum_resolutions_events_kind" AS ENUM('adopted', 'amended', 'retained', 'corrected', 'partlyDeleted', 'deleted', 'repealed', 'replaced', 'overtaken', 'statusNotKnown');
  ALTER TABLE "resolutions_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_resolutions_events_kind" USING "kind"::"public"."enum_resolutions_events_kind";
  ALTER TABLE "_resolutions_v_version_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__resolutions_v_version_events_kind";
  CREATE TYPE "public"."enum__resolutions_v_version_events_kind" AS ENUM('adopted', 'amended', 'retained', 'corrected', 'partlyDeleted', 'deleted', 'repealed', 'replaced', 'overtaken', 'statusNotKnown');
  ALTER TABLE "_resolutions_v_version_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum__resolutions_v_version_events_kind" USING "kind"::"public"."enum__resolutions_v_version_events_kind";
  ALTER TABLE "decisions_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_decisions_events_kind";
  CREATE TYPE "public"."enum_decisions_events_kind" AS ENUM('adopted', 'amended', 'retained', 'corrected', 'partlyDeleted', 'deleted', 'repealed', 'replaced', 'overtaken', 'statusNotKnown');
  ALTER TABLE "decisions_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_decisions_events_kind" USING "kind"::"public"."enum_decisions_events_kind";
  ALTER TABLE "_decisions_v_version_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__decisions_v_version_events_kind";
  CREATE TYPE "public"."enum__decisions_v_version_events_kind" AS ENUM('adopted', 'amended', 'retained', 'corrected', 'partlyDeleted', 'deleted', 'repealed', 'replaced', 'overtaken', 'statusNotKnown');
  ALTER TABLE "_decisions_v_version_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum__decisions_v_version_events_kind" USING "kind"::"public"."enum__decisions_v_version_events_kind";
  DROP INDEX "agreements_governs_idx";
  DROP INDEX "_agreements_v_version_version_governs_idx";
  ALTER TABLE "agreements" DROP COLUMN "governs_id";
  ALTER TABLE "agreements" DROP COLUMN "announced_period_from";
  ALTER TABLE "agreements" DROP COLUMN "announced_period_to";
  ALTER TABLE "_agreements_v" DROP COLUMN "version_governs_id";
  ALTER TABLE "_agreements_v" DROP COLUMN "version_announced_period_from";
  ALTER TABLE "_agreements_v" DROP COLUMN "version_announced_period_to";`)
}
