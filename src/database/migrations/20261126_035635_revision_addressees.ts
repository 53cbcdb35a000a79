import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_decisions_revisions_addressees_body" AS ENUM('parties', 'standingCommittee', 'animalsCommittee', 'plantsCommittee', 'secretariat', 'others');
  CREATE TYPE "public"."enum_decisions_revisions_addressees_role" AS ENUM('lead', 'withSupport', 'inCollaboration', 'inCoordination', 'inConsultation');
  CREATE TYPE "public"."enum__decisions_v_version_revisions_addressees_body" AS ENUM('parties', 'standingCommittee', 'animalsCommittee', 'plantsCommittee', 'secretariat', 'others');
  CREATE TYPE "public"."enum__decisions_v_version_revisions_addressees_role" AS ENUM('lead', 'withSupport', 'inCollaboration', 'inCoordination', 'inConsultation');
  CREATE TABLE "decisions_revisions_addressees" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"body" "enum_decisions_revisions_addressees_body",
  	"role" "enum_decisions_revisions_addressees_role" DEFAULT 'lead'
  );
  
  CREATE TABLE "decisions_revisions_addressees_locales" (
  	"qualifier" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_decisions_v_version_revisions_addressees" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"body" "enum__decisions_v_version_revisions_addressees_body",
  	"role" "enum__decisions_v_version_revisions_addressees_role" DEFAULT 'lead',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_decisions_v_version_revisions_addressees_locales" (
  	"qualifier" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "decisions_revisions_addressees" ADD CONSTRAINT "decisions_revisions_addressees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_revisions_addressees_locales" ADD CONSTRAINT "decisions_revisions_addressees_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions_revisions_addressees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_revisions_addressees" ADD CONSTRAINT "_decisions_v_version_revisions_addressees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v_version_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_revisions_addressees_locales" ADD CONSTRAINT "_decisions_v_version_revisions_addressees_locales_parent__fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v_version_revisions_addressees"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "decisions_revisions_addressees_order_idx" ON "decisions_revisions_addressees" USING btree ("_order");
  CREATE INDEX "decisions_revisions_addressees_parent_id_idx" ON "decisions_revisions_addressees" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "decisions_revisions_addressees_locales_locale_parent_id_uniq" ON "decisions_revisions_addressees_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_decisions_v_version_revisions_addressees_order_idx" ON "_decisions_v_version_revisions_addressees" USING btree ("_order");
  CREATE INDEX "_decisions_v_version_revisions_addressees_parent_id_idx" ON "_decisions_v_version_revisions_addressees" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_decisions_v_version_revisions_addressees_locales_locale_par" ON "_decisions_v_version_revisions_addressees_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "decisions_revisions_addressees" CASCADE;
  DROP TABLE "decisions_revisions_addressees_locales" CASCADE;
  DROP TABLE "_decisions_v_version_revisions_addressees" CASCADE;
  DROP TABLE "_decisions_v_version_revisions_addressees_locales" CASCADE;
  DROP TYPE "public"."enum_decisions_revisions_addressees_body";
  DROP TYPE "public"."enum_decisions_revisions_addressees_role";
  DROP TYPE "public"."enum__decisions_v_version_revisions_addressees_body";
  DROP TYPE "public"."enum__decisions_v_version_revisions_addressees_role";`)
}
