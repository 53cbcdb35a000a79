import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "pages_blocks_search" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_search_locales" (
  	"examples" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_situation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_strands" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_strands_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_strand_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_news" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_news_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_search" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_search_locales" (
  	"examples" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_situation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_strands" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_strands_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_strand_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_news" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_news_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "themes_locales" ADD COLUMN "summary" varchar;
  ALTER TABLE "_themes_v_locales" ADD COLUMN "version_summary" varchar;
  ALTER TABLE "site" ADD COLUMN "contact_form" varchar;
  ALTER TABLE "site_locales" ADD COLUMN "short_name" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_contact_form" varchar;
  ALTER TABLE "_site_v_locales" ADD COLUMN "version_short_name" varchar;
  ALTER TABLE "pages_blocks_search" ADD CONSTRAINT "pages_blocks_search_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_search_locales" ADD CONSTRAINT "pages_blocks_search_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_search"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_figures" ADD CONSTRAINT "pages_blocks_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_situation" ADD CONSTRAINT "pages_blocks_situation_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_situation" ADD CONSTRAINT "pages_blocks_situation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_strands" ADD CONSTRAINT "pages_blocks_strands_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_strands_locales" ADD CONSTRAINT "pages_blocks_strands_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_strands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_strand_picture" ADD CONSTRAINT "pages_blocks_strand_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_news" ADD CONSTRAINT "pages_blocks_news_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_news_locales" ADD CONSTRAINT "pages_blocks_news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_search" ADD CONSTRAINT "_pages_v_blocks_search_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_search_locales" ADD CONSTRAINT "_pages_v_blocks_search_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_search"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_figures" ADD CONSTRAINT "_pages_v_blocks_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_situation" ADD CONSTRAINT "_pages_v_blocks_situation_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_situation" ADD CONSTRAINT "_pages_v_blocks_situation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_strands" ADD CONSTRAINT "_pages_v_blocks_strands_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_strands_locales" ADD CONSTRAINT "_pages_v_blocks_strands_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_strands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_strand_picture" ADD CONSTRAINT "_pages_v_blocks_strand_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_news" ADD CONSTRAINT "_pages_v_blocks_news_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_news_locales" ADD CONSTRAINT "_pages_v_blocks_news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_news"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_blocks_search_order_idx" ON "pages_blocks_search" USING btree ("_order");
  CREATE INDEX "pages_blocks_search_parent_id_idx" ON "pages_blocks_search" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_search_path_idx" ON "pages_blocks_search" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_search_locales_locale_parent_id_unique" ON "pages_blocks_search_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_figures_order_idx" ON "pages_blocks_figures" USING btree ("_order");
  CREATE INDEX "pages_blocks_figures_parent_id_idx" ON "pages_blocks_figures" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_figures_path_idx" ON "pages_blocks_figures" USING btree ("_path");
  CREATE INDEX "pages_blocks_situation_order_idx" ON "pages_blocks_situation" USING btree ("_order");
  CREATE INDEX "pages_blocks_situation_parent_id_idx" ON "pages_blocks_situation" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_situation_path_idx" ON "pages_blocks_situation" USING btree ("_path");
  CREATE INDEX "pages_blocks_situation_page_idx" ON "pages_blocks_situation" USING btree ("page_id");
  CREATE INDEX "pages_blocks_strands_order_idx" ON "pages_blocks_strands" USING btree ("_order");
  CREATE INDEX "pages_blocks_strands_parent_id_idx" ON "pages_blocks_strands" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_strands_path_idx" ON "pages_blocks_strands" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_strands_locales_locale_parent_id_unique" ON "pages_blocks_strands_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_strand_picture_order_idx" ON "pages_blocks_strand_picture" USING btree ("_order");
  CREATE INDEX "pages_blocks_strand_picture_parent_id_idx" ON "pages_blocks_strand_picture" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_strand_picture_path_idx" ON "pages_blocks_strand_picture" USING btree ("_path");
  CREATE INDEX "pages_blocks_news_order_idx" ON "pages_blocks_news" USING btree ("_order");
  CREATE INDEX "pages_blocks_news_parent_id_idx" ON "pages_blocks_news" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_news_path_idx" ON "pages_blocks_news" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_news_locales_locale_parent_id_unique" ON "pages_blocks_news_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_search_order_idx" ON "_pages_v_blocks_search" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_search_parent_id_idx" ON "_pages_v_blocks_search" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_search_path_idx" ON "_pages_v_blocks_search" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_search_locales_locale_parent_id_unique" ON "_pages_v_blocks_search_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_figures_order_idx" ON "_pages_v_blocks_figures" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_figures_parent_id_idx" ON "_pages_v_blocks_figures" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_figures_path_idx" ON "_pages_v_blocks_figures" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_situation_order_idx" ON "_pages_v_blocks_situation" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_situation_parent_id_idx" ON "_pages_v_blocks_situation" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_situation_path_idx" ON "_pages_v_blocks_situation" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_situation_page_idx" ON "_pages_v_blocks_situation" USING btree ("page_id");
  CREATE INDEX "_pages_v_blocks_strands_order_idx" ON "_pages_v_blocks_strands" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_strands_parent_id_idx" ON "_pages_v_blocks_strands" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_strands_path_idx" ON "_pages_v_blocks_strands" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_strands_locales_locale_parent_id_unique" ON "_pages_v_blocks_strands_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_strand_picture_order_idx" ON "_pages_v_blocks_strand_picture" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_strand_picture_parent_id_idx" ON "_pages_v_blocks_strand_picture" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_strand_picture_path_idx" ON "_pages_v_blocks_strand_picture" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_news_order_idx" ON "_pages_v_blocks_news" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_news_parent_id_idx" ON "_pages_v_blocks_news" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_news_path_idx" ON "_pages_v_blocks_news" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_news_locales_locale_parent_id_unique" ON "_pages_v_blocks_news_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "pages_blocks_search" CASCADE;
  DROP TABLE "pages_blocks_search_locales" CASCADE;
  DROP TABLE "pages_blocks_figures" CASCADE;
  DROP TABLE "pages_blocks_situation" CASCADE;
  DROP TABLE "pages_blocks_strands" CASCADE;
  DROP TABLE "pages_blocks_strands_locales" CASCADE;
  DROP TABLE "pages_blocks_strand_picture" CASCADE;
  DROP TABLE "pages_blocks_news" CASCADE;
  DROP TABLE "pages_blocks_news_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_search" CASCADE;
  DROP TABLE "_pages_v_blocks_search_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_figures" CASCADE;
  DROP TABLE "_pages_v_blocks_situation" CASCADE;
  DROP TABLE "_pages_v_blocks_strands" CASCADE;
  DROP TABLE "_pages_v_blocks_strands_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_strand_picture" CASCADE;
  DROP TABLE "_pages_v_blocks_news" CASCADE;
  DROP TABLE "_pages_v_blocks_news_locales" CASCADE;
  ALTER TABLE "themes_locales" DROP COLUMN "summary";
  ALTER TABLE "_themes_v_locales" DROP COLUMN "version_summary";
  ALTER TABLE "site" DROP COLUMN "contact_form";
  ALTER TABLE "site_locales" DROP COLUMN "short_name";
  ALTER TABLE "_site_v" DROP COLUMN "version_contact_form";
  ALTER TABLE "_site_v_locales" DROP COLUMN "version_short_name";`)
}
