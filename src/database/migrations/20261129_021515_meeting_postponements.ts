import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_partners_name_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum__partners_v_version_name_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum_meetings_event_status" AS ENUM('rescheduled', 'postponed', 'cancelled');
  CREATE TYPE "public"."enum__meetings_v_version_event_status" AS ENUM('rescheduled', 'postponed', 'cancelled');
  ALTER TABLE "partners_locales" ADD COLUMN "name_language" "enum_partners_name_language";
  ALTER TABLE "_partners_v_locales" ADD COLUMN "version_name_language" "enum__partners_v_version_name_language";
  ALTER TABLE "agreements" ADD COLUMN "open_ended" boolean;
  ALTER TABLE "_agreements_v" ADD COLUMN "version_open_ended" boolean;
  ALTER TABLE "meetings" ADD COLUMN "event_status" "enum_meetings_event_status";
  ALTER TABLE "meetings" ADD COLUMN "previous_start" timestamp(3) with time zone;
  ALTER TABLE "meetings" ADD COLUMN "previous_end" timestamp(3) with time zone;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_event_status" "enum__meetings_v_version_event_status";
  ALTER TABLE "_meetings_v" ADD COLUMN "version_previous_start" timestamp(3) with time zone;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_previous_end" timestamp(3) with time zone;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "partners_locales" DROP COLUMN "name_language";
  ALTER TABLE "_partners_v_locales" DROP COLUMN "version_name_language";
  ALTER TABLE "agreements" DROP COLUMN "open_ended";
  ALTER TABLE "_agreements_v" DROP COLUMN "version_open_ended";
  ALTER TABLE "meetings" DROP COLUMN "event_status";
  ALTER TABLE "meetings" DROP COLUMN "previous_start";
  ALTER TABLE "meetings" DROP COLUMN "previous_end";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_event_status";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_previous_start";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_previous_end";
  DROP TYPE "public"."enum_partners_name_language";
  DROP TYPE "public"."enum__partners_v_version_name_language";
  DROP TYPE "public"."enum_meetings_event_status";
  DROP TYPE "public"."enum__meetings_v_version_event_status";`)
}
