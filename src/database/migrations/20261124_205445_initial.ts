import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_themes_former_slugs_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_themes_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum_themes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__themes_v_version_former_slugs_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__themes_v_version_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum__themes_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__themes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_partners_relations_type" AS ENUM('memberOf', 'programmeOf', 'hostedBy', 'successorOf');
  CREATE TYPE "public"."enum_partners_aliases_lang" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum_partners_aliases_kind" AS ENUM('acronym', 'other', 'former', 'misprint');
  CREATE TYPE "public"."enum_partners_former_slugs_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_partners_kind" AS ENUM('convention', 'treatySecretariat', 'igo', 'unBody', 'unAgency', 'commission', 'scientificPanel', 'platform', 'consortium', 'coordinationMechanism', 'programme', 'initiative', 'partnership', 'association', 'union', 'ngo', 'governmentBody', 'agreementBody', 'unresolved');
  CREATE TYPE "public"."enum_partners_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_version_relations_type" AS ENUM('memberOf', 'programmeOf', 'hostedBy', 'successorOf');
  CREATE TYPE "public"."enum__partners_v_version_aliases_lang" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum__partners_v_version_aliases_kind" AS ENUM('acronym', 'other', 'former', 'misprint');
  CREATE TYPE "public"."enum__partners_v_version_former_slugs_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__partners_v_version_kind" AS ENUM('convention', 'treatySecretariat', 'igo', 'unBody', 'unAgency', 'commission', 'scientificPanel', 'platform', 'consortium', 'coordinationMechanism', 'programme', 'initiative', 'partnership', 'association', 'union', 'ngo', 'governmentBody', 'agreementBody', 'unresolved');
  CREATE TYPE "public"."enum__partners_v_version_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum__partners_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_agreements_events_kind" AS ENUM('amended', 'renewed', 'extended', 'suspended', 'resumed', 'expired', 'terminated', 'superseded');
  CREATE TYPE "public"."enum_agreements_documents_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum_agreements_former_slugs_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_agreements_form" AS ENUM('memorandumOfUnderstanding', 'memorandumOfCooperation', 'memorandum', 'letterOfUnderstanding', 'cooperationAgreement', 'modusOperandi', 'jointProgrammeOfWork', 'announcedCollaboration');
  CREATE TYPE "public"."enum_agreements_signed_precision" AS ENUM('day', 'month', 'year', 'announced', 'unknown');
  CREATE TYPE "public"."enum_agreements_renewal" AS ENUM('none', 'tacit', 'explicit');
  CREATE TYPE "public"."enum_agreements_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum_agreements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agreements_v_version_events_kind" AS ENUM('amended', 'renewed', 'extended', 'suspended', 'resumed', 'expired', 'terminated', 'superseded');
  CREATE TYPE "public"."enum__agreements_v_version_documents_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum__agreements_v_version_former_slugs_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__agreements_v_version_form" AS ENUM('memorandumOfUnderstanding', 'memorandumOfCooperation', 'memorandum', 'letterOfUnderstanding', 'cooperationAgreement', 'modusOperandi', 'jointProgrammeOfWork', 'announcedCollaboration');
  CREATE TYPE "public"."enum__agreements_v_version_signed_precision" AS ENUM('day', 'month', 'year', 'announced', 'unknown');
  CREATE TYPE "public"."enum__agreements_v_version_renewal" AS ENUM('none', 'tacit', 'explicit');
  CREATE TYPE "public"."enum__agreements_v_version_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum__agreements_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__agreements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_resolutions_revisions_links_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum_resolutions_revisions_links_format" AS ENUM('html', 'pdf');
  CREATE TYPE "public"."enum_resolutions_revisions_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum_resolutions_events_kind" AS ENUM('adopted', 'amended', 'retained', 'corrected', 'partlyDeleted', 'deleted', 'repealed', 'replaced', 'overtaken', 'statusNotKnown');
  CREATE TYPE "public"."enum_resolutions_relations_type" AS ENUM('replaces', 'implements', 'cites');
  CREATE TYPE "public"."enum_resolutions_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum_resolutions_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum_resolutions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__resolutions_v_version_revisions_links_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum__resolutions_v_version_revisions_links_format" AS ENUM('html', 'pdf');
  CREATE TYPE "public"."enum__resolutions_v_version_revisions_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum__resolutions_v_version_events_kind" AS ENUM('adopted', 'amended', 'retained', 'corrected', 'partlyDeleted', 'deleted', 'repealed', 'replaced', 'overtaken', 'statusNotKnown');
  CREATE TYPE "public"."enum__resolutions_v_version_relations_type" AS ENUM('replaces', 'implements', 'cites');
  CREATE TYPE "public"."enum__resolutions_v_version_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum__resolutions_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__resolutions_v_version_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum__resolutions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_decisions_addressees_body" AS ENUM('parties', 'standingCommittee', 'animalsCommittee', 'plantsCommittee', 'secretariat', 'others');
  CREATE TYPE "public"."enum_decisions_addressees_role" AS ENUM('lead', 'withSupport', 'inCollaboration', 'inCoordination', 'inConsultation');
  CREATE TYPE "public"."enum_decisions_revisions_links_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum_decisions_revisions_links_format" AS ENUM('html', 'pdf');
  CREATE TYPE "public"."enum_decisions_revisions_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum_decisions_events_kind" AS ENUM('adopted', 'amended', 'retained', 'corrected', 'partlyDeleted', 'deleted', 'repealed', 'replaced', 'overtaken', 'statusNotKnown');
  CREATE TYPE "public"."enum_decisions_relations_type" AS ENUM('replaces', 'implements', 'cites');
  CREATE TYPE "public"."enum_decisions_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum_decisions_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum_decisions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__decisions_v_version_addressees_body" AS ENUM('parties', 'standingCommittee', 'animalsCommittee', 'plantsCommittee', 'secretariat', 'others');
  CREATE TYPE "public"."enum__decisions_v_version_addressees_role" AS ENUM('lead', 'withSupport', 'inCollaboration', 'inCoordination', 'inConsultation');
  CREATE TYPE "public"."enum__decisions_v_version_revisions_links_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum__decisions_v_version_revisions_links_format" AS ENUM('html', 'pdf');
  CREATE TYPE "public"."enum__decisions_v_version_revisions_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum__decisions_v_version_events_kind" AS ENUM('adopted', 'amended', 'retained', 'corrected', 'partlyDeleted', 'deleted', 'repealed', 'replaced', 'overtaken', 'statusNotKnown');
  CREATE TYPE "public"."enum__decisions_v_version_relations_type" AS ENUM('replaces', 'implements', 'cites');
  CREATE TYPE "public"."enum__decisions_v_version_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum__decisions_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__decisions_v_version_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum__decisions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_decision_groups_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum_decision_groups_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum_decision_groups_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__decision_groups_v_version_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum__decision_groups_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__decision_groups_v_version_title_status" AS ENUM('official', 'translation');
  CREATE TYPE "public"."enum__decision_groups_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_meetings_body" AS ENUM('cop', 'standingCommittee', 'animalsCommittee', 'plantsCommittee');
  CREATE TYPE "public"."enum_meetings_kind" AS ENUM('ordinary', 'extraordinary');
  CREATE TYPE "public"."enum_meetings_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum_meetings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__meetings_v_version_body" AS ENUM('cop', 'standingCommittee', 'animalsCommittee', 'plantsCommittee');
  CREATE TYPE "public"."enum__meetings_v_version_kind" AS ENUM('ordinary', 'extraordinary');
  CREATE TYPE "public"."enum__meetings_v_version_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum__meetings_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__meetings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_blocks_callout_tone" AS ENUM('note', 'warning');
  CREATE TYPE "public"."enum_pages_former_slugs_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_pages_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_blocks_callout_tone" AS ENUM('note', 'warning');
  CREATE TYPE "public"."enum__pages_v_version_former_slugs_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__pages_v_version_verification_state" AS ENUM('unverified', 'verified', 'disputed');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_documents_language" AS ENUM('ar', 'zh', 'en', 'fr', 'ru', 'es');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'publisher', 'editor', 'translator');
  CREATE TABLE "themes_former_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"locale" "enum_themes_former_slugs_locale",
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "themes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"order" numeric DEFAULT 1,
  	"verification_state" "enum_themes_verification_state" DEFAULT 'unverified',
  	"verification_verified_through_id" uuid,
  	"verification_checked_on" timestamp(3) with time zone,
  	"verification_checked_by_id" uuid,
  	"verification_source" varchar,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "themes_locales" (
  	"name" varchar,
  	"introduction" jsonb,
  	"slug" varchar,
  	"_status" "enum_themes_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_themes_v_version_former_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"locale" "enum__themes_v_version_former_slugs_locale",
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_themes_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_parent_id" uuid,
  	"version_order" numeric DEFAULT 1,
  	"version_verification_state" "enum__themes_v_version_verification_state" DEFAULT 'unverified',
  	"version_verification_verified_through_id" uuid,
  	"version_verification_checked_on" timestamp(3) with time zone,
  	"version_verification_checked_by_id" uuid,
  	"version_verification_source" varchar,
  	"version_notes" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__themes_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_themes_v_locales" (
  	"version_name" varchar,
  	"version_introduction" jsonb,
  	"version_slug" varchar,
  	"version__status" "enum__themes_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "partners_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"type" "enum_partners_relations_type",
  	"partner_id" uuid,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"verified" boolean DEFAULT false,
  	"source" varchar
  );
  
  CREATE TABLE "partners_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"lang" "enum_partners_aliases_lang",
  	"kind" "enum_partners_aliases_kind"
  );
  
  CREATE TABLE "partners_former_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"until" varchar
  );
  
  CREATE TABLE "partners_former_names_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "partners_former_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"locale" "enum_partners_former_slugs_locale",
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_partners_kind",
  	"website" varchar,
  	"verification_state" "enum_partners_verification_state" DEFAULT 'unverified',
  	"verification_verified_through_id" uuid,
  	"verification_checked_on" timestamp(3) with time zone,
  	"verification_checked_by_id" uuid,
  	"verification_source" varchar,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "partners_locales" (
  	"name" varchar,
  	"acronym" varchar,
  	"usual_name" varchar,
  	"sort_name" varchar,
  	"summary" jsonb,
  	"slug" varchar,
  	"_status" "enum_partners_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "partners_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" uuid
  );
  
  CREATE TABLE "_partners_v_version_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum__partners_v_version_relations_type",
  	"partner_id" uuid,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"verified" boolean DEFAULT false,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"lang" "enum__partners_v_version_aliases_lang",
  	"kind" "enum__partners_v_version_aliases_kind",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_former_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"until" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_former_names_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_partners_v_version_former_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"locale" "enum__partners_v_version_former_slugs_locale",
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__partners_v_version_kind",
  	"version_website" varchar,
  	"version_verification_state" "enum__partners_v_version_verification_state" DEFAULT 'unverified',
  	"version_verification_verified_through_id" uuid,
  	"version_verification_checked_on" timestamp(3) with time zone,
  	"version_verification_checked_by_id" uuid,
  	"version_verification_source" varchar,
  	"version_notes" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__partners_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_partners_v_locales" (
  	"version_name" varchar,
  	"version_acronym" varchar,
  	"version_usual_name" varchar,
  	"version_sort_name" varchar,
  	"version_summary" jsonb,
  	"version_slug" varchar,
  	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_partners_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" uuid
  );
  
  CREATE TABLE "agreements_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"partner_id" uuid,
  	"signatory" varchar,
  	"role" varchar
  );
  
  CREATE TABLE "agreements_events" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_agreements_events_kind",
  	"date" timestamp(3) with time zone,
  	"by_id" uuid,
  	"verified" boolean DEFAULT false,
  	"source" varchar
  );
  
  CREATE TABLE "agreements_events_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "agreements_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"file_id" uuid,
  	"language" "enum_agreements_documents_language",
  	"official" boolean DEFAULT false,
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "agreements_documents_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "agreements_former_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"locale" "enum_agreements_former_slugs_locale",
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "agreements" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form" "enum_agreements_form",
  	"title_as_printed" varchar,
  	"signed_date" timestamp(3) with time zone,
  	"signed_precision" "enum_agreements_signed_precision" DEFAULT 'unknown',
  	"effective_date" timestamp(3) with time zone,
  	"end_date" timestamp(3) with time zone,
  	"renewal" "enum_agreements_renewal",
  	"notice_period" varchar,
  	"verification_state" "enum_agreements_verification_state" DEFAULT 'unverified',
  	"verification_verified_through_id" uuid,
  	"verification_checked_on" timestamp(3) with time zone,
  	"verification_checked_by_id" uuid,
  	"verification_source" varchar,
  	"notes" varchar,
  	"status_periods" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agreements_locales" (
  	"title" varchar,
  	"summary" jsonb,
  	"signed_place" varchar,
  	"slug" varchar,
  	"_status" "enum_agreements_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "agreements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resolutions_id" uuid,
  	"decisions_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "_agreements_v_version_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"partner_id" uuid,
  	"signatory" varchar,
  	"role" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v_version_events" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__agreements_v_version_events_kind",
  	"date" timestamp(3) with time zone,
  	"by_id" uuid,
  	"verified" boolean DEFAULT false,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v_version_events_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_agreements_v_version_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"file_id" uuid,
  	"language" "enum__agreements_v_version_documents_language",
  	"official" boolean DEFAULT false,
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v_version_documents_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_agreements_v_version_former_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"locale" "enum__agreements_v_version_former_slugs_locale",
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_form" "enum__agreements_v_version_form",
  	"version_title_as_printed" varchar,
  	"version_signed_date" timestamp(3) with time zone,
  	"version_signed_precision" "enum__agreements_v_version_signed_precision" DEFAULT 'unknown',
  	"version_effective_date" timestamp(3) with time zone,
  	"version_end_date" timestamp(3) with time zone,
  	"version_renewal" "enum__agreements_v_version_renewal",
  	"version_notice_period" varchar,
  	"version_verification_state" "enum__agreements_v_version_verification_state" DEFAULT 'unverified',
  	"version_verification_verified_through_id" uuid,
  	"version_verification_checked_on" timestamp(3) with time zone,
  	"version_verification_checked_by_id" uuid,
  	"version_verification_source" varchar,
  	"version_notes" varchar,
  	"version_status_periods" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__agreements_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_agreements_v_locales" (
  	"version_title" varchar,
  	"version_summary" jsonb,
  	"version_signed_place" varchar,
  	"version_slug" varchar,
  	"version__status" "enum__agreements_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_agreements_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resolutions_id" uuid,
  	"decisions_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "resolutions_revisions_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"file_id" uuid,
  	"language" "enum_resolutions_revisions_links_language",
  	"format" "enum_resolutions_revisions_links_format",
  	"official" boolean DEFAULT true,
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "resolutions_revisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"mark" numeric,
  	"meeting_id" uuid,
  	"effective_date" timestamp(3) with time zone
  );
  
  CREATE TABLE "resolutions_revisions_locales" (
  	"title" varchar,
  	"title_status" "enum_resolutions_revisions_title_status",
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "resolutions_events" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_resolutions_events_kind",
  	"meeting_id" uuid,
  	"effective_date" timestamp(3) with time zone,
  	"verified" boolean DEFAULT false,
  	"source" varchar
  );
  
  CREATE TABLE "resolutions_events_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "resolutions_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"type" "enum_resolutions_relations_type"
  );
  
  CREATE TABLE "resolutions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"conference" numeric,
  	"sequence" numeric,
  	"verification_state" "enum_resolutions_verification_state" DEFAULT 'unverified',
  	"verification_verified_through_id" uuid,
  	"verification_checked_on" timestamp(3) with time zone,
  	"verification_checked_by_id" uuid,
  	"verification_source" varchar,
  	"notes" varchar,
  	"symbol" varchar,
  	"slug" varchar,
  	"sort_key" varchar,
  	"status_periods" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "resolutions_locales" (
  	"title" varchar,
  	"title_status" "enum_resolutions_title_status",
  	"summary" jsonb,
  	"_status" "enum_resolutions_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "resolutions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resolutions_id" uuid,
  	"decisions_id" uuid,
  	"partners_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "_resolutions_v_version_revisions_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"file_id" uuid,
  	"language" "enum__resolutions_v_version_revisions_links_language",
  	"format" "enum__resolutions_v_version_revisions_links_format",
  	"official" boolean DEFAULT true,
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resolutions_v_version_revisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"mark" numeric,
  	"meeting_id" uuid,
  	"effective_date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resolutions_v_version_revisions_locales" (
  	"title" varchar,
  	"title_status" "enum__resolutions_v_version_revisions_title_status",
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_resolutions_v_version_events" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__resolutions_v_version_events_kind",
  	"meeting_id" uuid,
  	"effective_date" timestamp(3) with time zone,
  	"verified" boolean DEFAULT false,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resolutions_v_version_events_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_resolutions_v_version_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum__resolutions_v_version_relations_type",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resolutions_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_conference" numeric,
  	"version_sequence" numeric,
  	"version_verification_state" "enum__resolutions_v_version_verification_state" DEFAULT 'unverified',
  	"version_verification_verified_through_id" uuid,
  	"version_verification_checked_on" timestamp(3) with time zone,
  	"version_verification_checked_by_id" uuid,
  	"version_verification_source" varchar,
  	"version_notes" varchar,
  	"version_symbol" varchar,
  	"version_slug" varchar,
  	"version_sort_key" varchar,
  	"version_status_periods" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__resolutions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_resolutions_v_locales" (
  	"version_title" varchar,
  	"version_title_status" "enum__resolutions_v_version_title_status",
  	"version_summary" jsonb,
  	"version__status" "enum__resolutions_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_resolutions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resolutions_id" uuid,
  	"decisions_id" uuid,
  	"partners_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "decisions_addressees" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"body" "enum_decisions_addressees_body",
  	"role" "enum_decisions_addressees_role" DEFAULT 'lead'
  );
  
  CREATE TABLE "decisions_addressees_locales" (
  	"qualifier" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "decisions_revisions_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"file_id" uuid,
  	"language" "enum_decisions_revisions_links_language",
  	"format" "enum_decisions_revisions_links_format",
  	"official" boolean DEFAULT true,
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "decisions_revisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"mark" numeric,
  	"meeting_id" uuid,
  	"effective_date" timestamp(3) with time zone
  );
  
  CREATE TABLE "decisions_revisions_locales" (
  	"title" varchar,
  	"title_status" "enum_decisions_revisions_title_status",
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "decisions_events" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_decisions_events_kind",
  	"meeting_id" uuid,
  	"effective_date" timestamp(3) with time zone,
  	"verified" boolean DEFAULT false,
  	"source" varchar
  );
  
  CREATE TABLE "decisions_events_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "decisions_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"type" "enum_decisions_relations_type"
  );
  
  CREATE TABLE "decisions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"conference" numeric,
  	"sequence" numeric,
  	"group_id" uuid,
  	"due_id" uuid,
  	"verification_state" "enum_decisions_verification_state" DEFAULT 'unverified',
  	"verification_verified_through_id" uuid,
  	"verification_checked_on" timestamp(3) with time zone,
  	"verification_checked_by_id" uuid,
  	"verification_source" varchar,
  	"notes" varchar,
  	"symbol" varchar,
  	"slug" varchar,
  	"sort_key" varchar,
  	"status_periods" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decisions_locales" (
  	"title" varchar,
  	"title_status" "enum_decisions_title_status",
  	"summary" jsonb,
  	"_status" "enum_decisions_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "decisions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resolutions_id" uuid,
  	"decisions_id" uuid,
  	"partners_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "_decisions_v_version_addressees" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"body" "enum__decisions_v_version_addressees_body",
  	"role" "enum__decisions_v_version_addressees_role" DEFAULT 'lead',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_decisions_v_version_addressees_locales" (
  	"qualifier" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_decisions_v_version_revisions_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"file_id" uuid,
  	"language" "enum__decisions_v_version_revisions_links_language",
  	"format" "enum__decisions_v_version_revisions_links_format",
  	"official" boolean DEFAULT true,
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_decisions_v_version_revisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"mark" numeric,
  	"meeting_id" uuid,
  	"effective_date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_decisions_v_version_revisions_locales" (
  	"title" varchar,
  	"title_status" "enum__decisions_v_version_revisions_title_status",
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_decisions_v_version_events" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__decisions_v_version_events_kind",
  	"meeting_id" uuid,
  	"effective_date" timestamp(3) with time zone,
  	"verified" boolean DEFAULT false,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_decisions_v_version_events_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_decisions_v_version_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum__decisions_v_version_relations_type",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_decisions_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_conference" numeric,
  	"version_sequence" numeric,
  	"version_group_id" uuid,
  	"version_due_id" uuid,
  	"version_verification_state" "enum__decisions_v_version_verification_state" DEFAULT 'unverified',
  	"version_verification_verified_through_id" uuid,
  	"version_verification_checked_on" timestamp(3) with time zone,
  	"version_verification_checked_by_id" uuid,
  	"version_verification_source" varchar,
  	"version_notes" varchar,
  	"version_symbol" varchar,
  	"version_slug" varchar,
  	"version_sort_key" varchar,
  	"version_status_periods" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__decisions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_decisions_v_locales" (
  	"version_title" varchar,
  	"version_title_status" "enum__decisions_v_version_title_status",
  	"version_summary" jsonb,
  	"version__status" "enum__decisions_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_decisions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resolutions_id" uuid,
  	"decisions_id" uuid,
  	"partners_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "decision_groups" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"verification_state" "enum_decision_groups_verification_state" DEFAULT 'unverified',
  	"verification_verified_through_id" uuid,
  	"verification_checked_on" timestamp(3) with time zone,
  	"verification_checked_by_id" uuid,
  	"verification_source" varchar,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decision_groups_locales" (
  	"title" varchar,
  	"title_status" "enum_decision_groups_title_status",
  	"_status" "enum_decision_groups_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_decision_groups_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_label" varchar,
  	"version_verification_state" "enum__decision_groups_v_version_verification_state" DEFAULT 'unverified',
  	"version_verification_verified_through_id" uuid,
  	"version_verification_checked_on" timestamp(3) with time zone,
  	"version_verification_checked_by_id" uuid,
  	"version_verification_source" varchar,
  	"version_notes" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__decision_groups_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_decision_groups_v_locales" (
  	"version_title" varchar,
  	"version_title_status" "enum__decision_groups_v_version_title_status",
  	"version__status" "enum__decision_groups_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "meetings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"body" "enum_meetings_body" DEFAULT 'cop',
  	"kind" "enum_meetings_kind" DEFAULT 'ordinary',
  	"number" numeric,
  	"country" varchar,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"effective_date" timestamp(3) with time zone,
  	"verification_state" "enum_meetings_verification_state" DEFAULT 'unverified',
  	"verification_verified_through_id" uuid,
  	"verification_checked_on" timestamp(3) with time zone,
  	"verification_checked_by_id" uuid,
  	"verification_source" varchar,
  	"notes" varchar,
  	"code" varchar,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "meetings_locales" (
  	"city" varchar,
  	"_status" "enum_meetings_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_meetings_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_body" "enum__meetings_v_version_body" DEFAULT 'cop',
  	"version_kind" "enum__meetings_v_version_kind" DEFAULT 'ordinary',
  	"version_number" numeric,
  	"version_country" varchar,
  	"version_start" timestamp(3) with time zone,
  	"version_end" timestamp(3) with time zone,
  	"version_effective_date" timestamp(3) with time zone,
  	"version_verification_state" "enum__meetings_v_version_verification_state" DEFAULT 'unverified',
  	"version_verification_verified_through_id" uuid,
  	"version_verification_checked_on" timestamp(3) with time zone,
  	"version_verification_checked_by_id" uuid,
  	"version_verification_source" varchar,
  	"version_notes" varchar,
  	"version_code" varchar,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__meetings_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_meetings_v_locales" (
  	"version_city" varchar,
  	"version__status" "enum__meetings_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "pages_blocks_prose" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_prose_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_theme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"theme_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_theme_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_partners_of_theme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"theme_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_partners_of_theme_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"partner_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_members_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_register_extract" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_register_extract_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_callout" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"tone" "enum_pages_blocks_callout_tone" DEFAULT 'note',
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_callout_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_former_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"locale" "enum_pages_former_slugs_locale",
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"verification_state" "enum_pages_verification_state" DEFAULT 'unverified',
  	"verification_verified_through_id" uuid,
  	"verification_checked_on" timestamp(3) with time zone,
  	"verification_checked_by_id" uuid,
  	"verification_source" varchar,
  	"notes" varchar,
  	"home" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"description" varchar,
  	"dating" varchar,
  	"slug" varchar,
  	"_status" "enum_pages_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resolutions_id" uuid,
  	"decision_groups_id" uuid
  );
  
  CREATE TABLE "_pages_v_blocks_prose" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_prose_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_theme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"theme_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_theme_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_partners_of_theme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"theme_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_partners_of_theme_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"partner_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_members_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_register_extract" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_register_extract_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_callout" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tone" "enum__pages_v_blocks_callout_tone" DEFAULT 'note',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_callout_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_former_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"locale" "enum__pages_v_version_former_slugs_locale",
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_verification_state" "enum__pages_v_version_verification_state" DEFAULT 'unverified',
  	"version_verification_verified_through_id" uuid,
  	"version_verification_checked_on" timestamp(3) with time zone,
  	"version_verification_checked_by_id" uuid,
  	"version_verification_source" varchar,
  	"version_notes" varchar,
  	"version_home" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_dating" varchar,
  	"version_slug" varchar,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resolutions_id" uuid,
  	"decision_groups_id" uuid
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"language" "enum_documents_language" NOT NULL,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "documents_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"credit" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" uuid,
  	"partners_id" uuid,
  	"agreements_id" uuid,
  	"resolutions_id" uuid,
  	"decisions_id" uuid,
  	"decision_groups_id" uuid,
  	"meetings_id" uuid,
  	"pages_id" uuid,
  	"documents_id" uuid,
  	"media_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contact_email" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"contact_text" varchar,
  	"footer" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "site_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid
  );
  
  CREATE TABLE "_site_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_contact_email" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_description" varchar,
  	"version_contact_text" varchar,
  	"version_footer" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid
  );
  
  ALTER TABLE "themes_former_slugs" ADD CONSTRAINT "themes_former_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_verification_checked_by_id_users_id_fk" FOREIGN KEY ("verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes_locales" ADD CONSTRAINT "themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_version_former_slugs" ADD CONSTRAINT "_themes_v_version_former_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_parent_id_themes_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("version_verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_verification_checked_by_id_users_id_fk" FOREIGN KEY ("version_verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v_locales" ADD CONSTRAINT "_themes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_relations" ADD CONSTRAINT "partners_relations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_relations" ADD CONSTRAINT "partners_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_aliases" ADD CONSTRAINT "partners_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_former_names" ADD CONSTRAINT "partners_former_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_former_names_locales" ADD CONSTRAINT "partners_former_names_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners_former_names"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_former_slugs" ADD CONSTRAINT "partners_former_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_verification_checked_by_id_users_id_fk" FOREIGN KEY ("verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_locales" ADD CONSTRAINT "partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_relations" ADD CONSTRAINT "_partners_v_version_relations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_version_relations" ADD CONSTRAINT "_partners_v_version_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_aliases" ADD CONSTRAINT "_partners_v_version_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_former_names" ADD CONSTRAINT "_partners_v_version_former_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_former_names_locales" ADD CONSTRAINT "_partners_v_version_former_names_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v_version_former_names"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_former_slugs" ADD CONSTRAINT "_partners_v_version_former_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("version_verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_verification_checked_by_id_users_id_fk" FOREIGN KEY ("version_verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_locales" ADD CONSTRAINT "_partners_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_parties" ADD CONSTRAINT "agreements_parties_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_parties" ADD CONSTRAINT "agreements_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_events" ADD CONSTRAINT "agreements_events_by_id_agreements_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_events" ADD CONSTRAINT "agreements_events_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_events_locales" ADD CONSTRAINT "agreements_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_documents" ADD CONSTRAINT "agreements_documents_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_documents" ADD CONSTRAINT "agreements_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_documents_locales" ADD CONSTRAINT "agreements_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_former_slugs" ADD CONSTRAINT "agreements_former_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_verification_checked_by_id_users_id_fk" FOREIGN KEY ("verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_locales" ADD CONSTRAINT "agreements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_resolutions_fk" FOREIGN KEY ("resolutions_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_parties" ADD CONSTRAINT "_agreements_v_version_parties_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_parties" ADD CONSTRAINT "_agreements_v_version_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_events" ADD CONSTRAINT "_agreements_v_version_events_by_id_agreements_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_events" ADD CONSTRAINT "_agreements_v_version_events_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_events_locales" ADD CONSTRAINT "_agreements_v_version_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v_version_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_documents" ADD CONSTRAINT "_agreements_v_version_documents_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_documents" ADD CONSTRAINT "_agreements_v_version_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_documents_locales" ADD CONSTRAINT "_agreements_v_version_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v_version_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_former_slugs" ADD CONSTRAINT "_agreements_v_version_former_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v" ADD CONSTRAINT "_agreements_v_parent_id_agreements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v" ADD CONSTRAINT "_agreements_v_version_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("version_verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v" ADD CONSTRAINT "_agreements_v_version_verification_checked_by_id_users_id_fk" FOREIGN KEY ("version_verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v_locales" ADD CONSTRAINT "_agreements_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_rels" ADD CONSTRAINT "_agreements_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_rels" ADD CONSTRAINT "_agreements_v_rels_resolutions_fk" FOREIGN KEY ("resolutions_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_rels" ADD CONSTRAINT "_agreements_v_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_rels" ADD CONSTRAINT "_agreements_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_revisions_links" ADD CONSTRAINT "resolutions_revisions_links_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resolutions_revisions_links" ADD CONSTRAINT "resolutions_revisions_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resolutions_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_revisions" ADD CONSTRAINT "resolutions_revisions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resolutions_revisions" ADD CONSTRAINT "resolutions_revisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_revisions_locales" ADD CONSTRAINT "resolutions_revisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resolutions_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_events" ADD CONSTRAINT "resolutions_events_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resolutions_events" ADD CONSTRAINT "resolutions_events_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_events_locales" ADD CONSTRAINT "resolutions_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resolutions_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_relations" ADD CONSTRAINT "resolutions_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_verification_checked_by_id_users_id_fk" FOREIGN KEY ("verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resolutions_locales" ADD CONSTRAINT "resolutions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_rels" ADD CONSTRAINT "resolutions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_rels" ADD CONSTRAINT "resolutions_rels_resolutions_fk" FOREIGN KEY ("resolutions_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_rels" ADD CONSTRAINT "resolutions_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_rels" ADD CONSTRAINT "resolutions_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resolutions_rels" ADD CONSTRAINT "resolutions_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_version_revisions_links" ADD CONSTRAINT "_resolutions_v_version_revisions_links_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resolutions_v_version_revisions_links" ADD CONSTRAINT "_resolutions_v_version_revisions_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resolutions_v_version_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_version_revisions" ADD CONSTRAINT "_resolutions_v_version_revisions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resolutions_v_version_revisions" ADD CONSTRAINT "_resolutions_v_version_revisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resolutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_version_revisions_locales" ADD CONSTRAINT "_resolutions_v_version_revisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resolutions_v_version_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_version_events" ADD CONSTRAINT "_resolutions_v_version_events_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resolutions_v_version_events" ADD CONSTRAINT "_resolutions_v_version_events_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resolutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_version_events_locales" ADD CONSTRAINT "_resolutions_v_version_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resolutions_v_version_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_version_relations" ADD CONSTRAINT "_resolutions_v_version_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resolutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v" ADD CONSTRAINT "_resolutions_v_parent_id_resolutions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resolutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resolutions_v" ADD CONSTRAINT "_resolutions_v_version_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("version_verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resolutions_v" ADD CONSTRAINT "_resolutions_v_version_verification_checked_by_id_users_id_fk" FOREIGN KEY ("version_verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resolutions_v_locales" ADD CONSTRAINT "_resolutions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resolutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_rels" ADD CONSTRAINT "_resolutions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resolutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_rels" ADD CONSTRAINT "_resolutions_v_rels_resolutions_fk" FOREIGN KEY ("resolutions_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_rels" ADD CONSTRAINT "_resolutions_v_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_rels" ADD CONSTRAINT "_resolutions_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resolutions_v_rels" ADD CONSTRAINT "_resolutions_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_addressees" ADD CONSTRAINT "decisions_addressees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_addressees_locales" ADD CONSTRAINT "decisions_addressees_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions_addressees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_revisions_links" ADD CONSTRAINT "decisions_revisions_links_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions_revisions_links" ADD CONSTRAINT "decisions_revisions_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_revisions" ADD CONSTRAINT "decisions_revisions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions_revisions" ADD CONSTRAINT "decisions_revisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_revisions_locales" ADD CONSTRAINT "decisions_revisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_events" ADD CONSTRAINT "decisions_events_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions_events" ADD CONSTRAINT "decisions_events_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_events_locales" ADD CONSTRAINT "decisions_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_relations" ADD CONSTRAINT "decisions_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_group_id_decision_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."decision_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_due_id_meetings_id_fk" FOREIGN KEY ("due_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_verification_checked_by_id_users_id_fk" FOREIGN KEY ("verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions_locales" ADD CONSTRAINT "decisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_rels" ADD CONSTRAINT "decisions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_rels" ADD CONSTRAINT "decisions_rels_resolutions_fk" FOREIGN KEY ("resolutions_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_rels" ADD CONSTRAINT "decisions_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_rels" ADD CONSTRAINT "decisions_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_rels" ADD CONSTRAINT "decisions_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_addressees" ADD CONSTRAINT "_decisions_v_version_addressees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_addressees_locales" ADD CONSTRAINT "_decisions_v_version_addressees_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v_version_addressees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_revisions_links" ADD CONSTRAINT "_decisions_v_version_revisions_links_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_revisions_links" ADD CONSTRAINT "_decisions_v_version_revisions_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v_version_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_revisions" ADD CONSTRAINT "_decisions_v_version_revisions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_revisions" ADD CONSTRAINT "_decisions_v_version_revisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_revisions_locales" ADD CONSTRAINT "_decisions_v_version_revisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v_version_revisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_events" ADD CONSTRAINT "_decisions_v_version_events_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_events" ADD CONSTRAINT "_decisions_v_version_events_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_events_locales" ADD CONSTRAINT "_decisions_v_version_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v_version_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_relations" ADD CONSTRAINT "_decisions_v_version_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_parent_id_decisions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."decisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_version_group_id_decision_groups_id_fk" FOREIGN KEY ("version_group_id") REFERENCES "public"."decision_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_version_due_id_meetings_id_fk" FOREIGN KEY ("version_due_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_version_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("version_verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_version_verification_checked_by_id_users_id_fk" FOREIGN KEY ("version_verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v_locales" ADD CONSTRAINT "_decisions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_rels" ADD CONSTRAINT "_decisions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_rels" ADD CONSTRAINT "_decisions_v_rels_resolutions_fk" FOREIGN KEY ("resolutions_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_rels" ADD CONSTRAINT "_decisions_v_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_rels" ADD CONSTRAINT "_decisions_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_rels" ADD CONSTRAINT "_decisions_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decision_groups" ADD CONSTRAINT "decision_groups_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decision_groups" ADD CONSTRAINT "decision_groups_verification_checked_by_id_users_id_fk" FOREIGN KEY ("verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decision_groups_locales" ADD CONSTRAINT "decision_groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decision_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decision_groups_v" ADD CONSTRAINT "_decision_groups_v_parent_id_decision_groups_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."decision_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decision_groups_v" ADD CONSTRAINT "_decision_groups_v_version_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("version_verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decision_groups_v" ADD CONSTRAINT "_decision_groups_v_version_verification_checked_by_id_users_id_fk" FOREIGN KEY ("version_verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decision_groups_v_locales" ADD CONSTRAINT "_decision_groups_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decision_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_verification_checked_by_id_users_id_fk" FOREIGN KEY ("verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_locales" ADD CONSTRAINT "meetings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_parent_id_meetings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("version_verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_verification_checked_by_id_users_id_fk" FOREIGN KEY ("version_verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_locales" ADD CONSTRAINT "_meetings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_prose" ADD CONSTRAINT "pages_blocks_prose_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_prose_locales" ADD CONSTRAINT "pages_blocks_prose_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_prose"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_theme" ADD CONSTRAINT "pages_blocks_theme_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_theme" ADD CONSTRAINT "pages_blocks_theme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_theme_locales" ADD CONSTRAINT "pages_blocks_theme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_theme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_partners_of_theme" ADD CONSTRAINT "pages_blocks_partners_of_theme_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_partners_of_theme" ADD CONSTRAINT "pages_blocks_partners_of_theme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_partners_of_theme_locales" ADD CONSTRAINT "pages_blocks_partners_of_theme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_partners_of_theme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_members" ADD CONSTRAINT "pages_blocks_members_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_members" ADD CONSTRAINT "pages_blocks_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_members_locales" ADD CONSTRAINT "pages_blocks_members_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_register_extract" ADD CONSTRAINT "pages_blocks_register_extract_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_register_extract_locales" ADD CONSTRAINT "pages_blocks_register_extract_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_register_extract"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_callout" ADD CONSTRAINT "pages_blocks_callout_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_callout_locales" ADD CONSTRAINT "pages_blocks_callout_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_callout"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_former_slugs" ADD CONSTRAINT "pages_former_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_verification_checked_by_id_users_id_fk" FOREIGN KEY ("verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_resolutions_fk" FOREIGN KEY ("resolutions_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_decision_groups_fk" FOREIGN KEY ("decision_groups_id") REFERENCES "public"."decision_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_prose" ADD CONSTRAINT "_pages_v_blocks_prose_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_prose_locales" ADD CONSTRAINT "_pages_v_blocks_prose_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_prose"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_theme" ADD CONSTRAINT "_pages_v_blocks_theme_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_theme" ADD CONSTRAINT "_pages_v_blocks_theme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_theme_locales" ADD CONSTRAINT "_pages_v_blocks_theme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_theme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_partners_of_theme" ADD CONSTRAINT "_pages_v_blocks_partners_of_theme_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_partners_of_theme" ADD CONSTRAINT "_pages_v_blocks_partners_of_theme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_partners_of_theme_locales" ADD CONSTRAINT "_pages_v_blocks_partners_of_theme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_partners_of_theme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_members" ADD CONSTRAINT "_pages_v_blocks_members_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_members" ADD CONSTRAINT "_pages_v_blocks_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_members_locales" ADD CONSTRAINT "_pages_v_blocks_members_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_register_extract" ADD CONSTRAINT "_pages_v_blocks_register_extract_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_register_extract_locales" ADD CONSTRAINT "_pages_v_blocks_register_extract_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_register_extract"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_callout" ADD CONSTRAINT "_pages_v_blocks_callout_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_callout_locales" ADD CONSTRAINT "_pages_v_blocks_callout_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_callout"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_former_slugs" ADD CONSTRAINT "_pages_v_version_former_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_verification_verified_through_id_meetings_id_fk" FOREIGN KEY ("version_verification_verified_through_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_verification_checked_by_id_users_id_fk" FOREIGN KEY ("version_verification_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_resolutions_fk" FOREIGN KEY ("resolutions_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_decision_groups_fk" FOREIGN KEY ("decision_groups_id") REFERENCES "public"."decision_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resolutions_fk" FOREIGN KEY ("resolutions_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_decision_groups_fk" FOREIGN KEY ("decision_groups_id") REFERENCES "public"."decision_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_locales" ADD CONSTRAINT "site_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_locales" ADD CONSTRAINT "_site_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "themes_former_slugs_order_idx" ON "themes_former_slugs" USING btree ("_order");
  CREATE INDEX "themes_former_slugs_parent_id_idx" ON "themes_former_slugs" USING btree ("_parent_id");
  CREATE INDEX "themes_former_slugs_slug_idx" ON "themes_former_slugs" USING btree ("slug");
  CREATE INDEX "themes_parent_idx" ON "themes" USING btree ("parent_id");
  CREATE INDEX "themes_verification_verification_verified_through_idx" ON "themes" USING btree ("verification_verified_through_id");
  CREATE INDEX "themes_verification_verification_checked_by_idx" ON "themes" USING btree ("verification_checked_by_id");
  CREATE INDEX "themes_updated_at_idx" ON "themes" USING btree ("updated_at");
  CREATE INDEX "themes_created_at_idx" ON "themes" USING btree ("created_at");
  CREATE UNIQUE INDEX "themes_slug_idx" ON "themes_locales" USING btree ("slug","_locale");
  CREATE INDEX "themes__status_idx" ON "themes_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "themes_locales_locale_parent_id_unique" ON "themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_themes_v_version_former_slugs_order_idx" ON "_themes_v_version_former_slugs" USING btree ("_order");
  CREATE INDEX "_themes_v_version_former_slugs_parent_id_idx" ON "_themes_v_version_former_slugs" USING btree ("_parent_id");
  CREATE INDEX "_themes_v_version_former_slugs_slug_idx" ON "_themes_v_version_former_slugs" USING btree ("slug");
  CREATE INDEX "_themes_v_parent_idx" ON "_themes_v" USING btree ("parent_id");
  CREATE INDEX "_themes_v_version_version_parent_idx" ON "_themes_v" USING btree ("version_parent_id");
  CREATE INDEX "_themes_v_version_verification_version_verification_veri_idx" ON "_themes_v" USING btree ("version_verification_verified_through_id");
  CREATE INDEX "_themes_v_version_verification_version_verification_chec_idx" ON "_themes_v" USING btree ("version_verification_checked_by_id");
  CREATE INDEX "_themes_v_version_version_updated_at_idx" ON "_themes_v" USING btree ("version_updated_at");
  CREATE INDEX "_themes_v_version_version_created_at_idx" ON "_themes_v" USING btree ("version_created_at");
  CREATE INDEX "_themes_v_created_at_idx" ON "_themes_v" USING btree ("created_at");
  CREATE INDEX "_themes_v_updated_at_idx" ON "_themes_v" USING btree ("updated_at");
  CREATE INDEX "_themes_v_snapshot_idx" ON "_themes_v" USING btree ("snapshot");
  CREATE INDEX "_themes_v_published_locale_idx" ON "_themes_v" USING btree ("published_locale");
  CREATE INDEX "_themes_v_latest_idx" ON "_themes_v" USING btree ("latest");
  CREATE INDEX "_themes_v_version_version_slug_idx" ON "_themes_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_themes_v_version_version__status_idx" ON "_themes_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_themes_v_locales_locale_parent_id_unique" ON "_themes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "partners_relations_order_idx" ON "partners_relations" USING btree ("_order");
  CREATE INDEX "partners_relations_parent_id_idx" ON "partners_relations" USING btree ("_parent_id");
  CREATE INDEX "partners_relations_partner_idx" ON "partners_relations" USING btree ("partner_id");
  CREATE INDEX "partners_aliases_order_idx" ON "partners_aliases" USING btree ("_order");
  CREATE INDEX "partners_aliases_parent_id_idx" ON "partners_aliases" USING btree ("_parent_id");
  CREATE INDEX "partners_former_names_order_idx" ON "partners_former_names" USING btree ("_order");
  CREATE INDEX "partners_former_names_parent_id_idx" ON "partners_former_names" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "partners_former_names_locales_locale_parent_id_unique" ON "partners_former_names_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "partners_former_slugs_order_idx" ON "partners_former_slugs" USING btree ("_order");
  CREATE INDEX "partners_former_slugs_parent_id_idx" ON "partners_former_slugs" USING btree ("_parent_id");
  CREATE INDEX "partners_former_slugs_slug_idx" ON "partners_former_slugs" USING btree ("slug");
  CREATE INDEX "partners_verification_verification_verified_through_idx" ON "partners" USING btree ("verification_verified_through_id");
  CREATE INDEX "partners_verification_verification_checked_by_idx" ON "partners" USING btree ("verification_checked_by_id");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE UNIQUE INDEX "partners_slug_idx" ON "partners_locales" USING btree ("slug","_locale");
  CREATE INDEX "partners__status_idx" ON "partners_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "partners_locales_locale_parent_id_unique" ON "partners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "partners_rels_order_idx" ON "partners_rels" USING btree ("order");
  CREATE INDEX "partners_rels_parent_idx" ON "partners_rels" USING btree ("parent_id");
  CREATE INDEX "partners_rels_path_idx" ON "partners_rels" USING btree ("path");
  CREATE INDEX "partners_rels_themes_id_idx" ON "partners_rels" USING btree ("themes_id");
  CREATE INDEX "_partners_v_version_relations_order_idx" ON "_partners_v_version_relations" USING btree ("_order");
  CREATE INDEX "_partners_v_version_relations_parent_id_idx" ON "_partners_v_version_relations" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_relations_partner_idx" ON "_partners_v_version_relations" USING btree ("partner_id");
  CREATE INDEX "_partners_v_version_aliases_order_idx" ON "_partners_v_version_aliases" USING btree ("_order");
  CREATE INDEX "_partners_v_version_aliases_parent_id_idx" ON "_partners_v_version_aliases" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_former_names_order_idx" ON "_partners_v_version_former_names" USING btree ("_order");
  CREATE INDEX "_partners_v_version_former_names_parent_id_idx" ON "_partners_v_version_former_names" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_partners_v_version_former_names_locales_locale_parent_id_un" ON "_partners_v_version_former_names_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_partners_v_version_former_slugs_order_idx" ON "_partners_v_version_former_slugs" USING btree ("_order");
  CREATE INDEX "_partners_v_version_former_slugs_parent_id_idx" ON "_partners_v_version_former_slugs" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_former_slugs_slug_idx" ON "_partners_v_version_former_slugs" USING btree ("slug");
  CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_verification_version_verification_ve_idx" ON "_partners_v" USING btree ("version_verification_verified_through_id");
  CREATE INDEX "_partners_v_version_verification_version_verification_ch_idx" ON "_partners_v" USING btree ("version_verification_checked_by_id");
  CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
  CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
  CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
  CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
  CREATE INDEX "_partners_v_snapshot_idx" ON "_partners_v" USING btree ("snapshot");
  CREATE INDEX "_partners_v_published_locale_idx" ON "_partners_v" USING btree ("published_locale");
  CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
  CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_partners_v_locales_locale_parent_id_unique" ON "_partners_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_partners_v_rels_order_idx" ON "_partners_v_rels" USING btree ("order");
  CREATE INDEX "_partners_v_rels_parent_idx" ON "_partners_v_rels" USING btree ("parent_id");
  CREATE INDEX "_partners_v_rels_path_idx" ON "_partners_v_rels" USING btree ("path");
  CREATE INDEX "_partners_v_rels_themes_id_idx" ON "_partners_v_rels" USING btree ("themes_id");
  CREATE INDEX "agreements_parties_order_idx" ON "agreements_parties" USING btree ("_order");
  CREATE INDEX "agreements_parties_parent_id_idx" ON "agreements_parties" USING btree ("_parent_id");
  CREATE INDEX "agreements_parties_partner_idx" ON "agreements_parties" USING btree ("partner_id");
  CREATE INDEX "agreements_events_order_idx" ON "agreements_events" USING btree ("_order");
  CREATE INDEX "agreements_events_parent_id_idx" ON "agreements_events" USING btree ("_parent_id");
  CREATE INDEX "agreements_events_by_idx" ON "agreements_events" USING btree ("by_id");
  CREATE UNIQUE INDEX "agreements_events_locales_locale_parent_id_unique" ON "agreements_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_documents_order_idx" ON "agreements_documents" USING btree ("_order");
  CREATE INDEX "agreements_documents_parent_id_idx" ON "agreements_documents" USING btree ("_parent_id");
  CREATE INDEX "agreements_documents_file_idx" ON "agreements_documents" USING btree ("file_id");
  CREATE UNIQUE INDEX "agreements_documents_locales_locale_parent_id_unique" ON "agreements_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_former_slugs_order_idx" ON "agreements_former_slugs" USING btree ("_order");
  CREATE INDEX "agreements_former_slugs_parent_id_idx" ON "agreements_former_slugs" USING btree ("_parent_id");
  CREATE INDEX "agreements_former_slugs_slug_idx" ON "agreements_former_slugs" USING btree ("slug");
  CREATE INDEX "agreements_verification_verification_verified_through_idx" ON "agreements" USING btree ("verification_verified_through_id");
  CREATE INDEX "agreements_verification_verification_checked_by_idx" ON "agreements" USING btree ("verification_checked_by_id");
  CREATE INDEX "agreements_updated_at_idx" ON "agreements" USING btree ("updated_at");
  CREATE INDEX "agreements_created_at_idx" ON "agreements" USING btree ("created_at");
  CREATE UNIQUE INDEX "agreements_slug_idx" ON "agreements_locales" USING btree ("slug","_locale");
  CREATE INDEX "agreements__status_idx" ON "agreements_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "agreements_locales_locale_parent_id_unique" ON "agreements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_rels_order_idx" ON "agreements_rels" USING btree ("order");
  CREATE INDEX "agreements_rels_parent_idx" ON "agreements_rels" USING btree ("parent_id");
  CREATE INDEX "agreements_rels_path_idx" ON "agreements_rels" USING btree ("path");
  CREATE INDEX "agreements_rels_resolutions_id_idx" ON "agreements_rels" USING btree ("resolutions_id");
  CREATE INDEX "agreements_rels_decisions_id_idx" ON "agreements_rels" USING btree ("decisions_id");
  CREATE INDEX "agreements_rels_themes_id_idx" ON "agreements_rels" USING btree ("themes_id");
  CREATE INDEX "_agreements_v_version_parties_order_idx" ON "_agreements_v_version_parties" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_parties_parent_id_idx" ON "_agreements_v_version_parties" USING btree ("_parent_id");
  CREATE INDEX "_agreements_v_version_parties_partner_idx" ON "_agreements_v_version_parties" USING btree ("partner_id");
  CREATE INDEX "_agreements_v_version_events_order_idx" ON "_agreements_v_version_events" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_events_parent_id_idx" ON "_agreements_v_version_events" USING btree ("_parent_id");
  CREATE INDEX "_agreements_v_version_events_by_idx" ON "_agreements_v_version_events" USING btree ("by_id");
  CREATE UNIQUE INDEX "_agreements_v_version_events_locales_locale_parent_id_unique" ON "_agreements_v_version_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agreements_v_version_documents_order_idx" ON "_agreements_v_version_documents" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_documents_parent_id_idx" ON "_agreements_v_version_documents" USING btree ("_parent_id");
  CREATE INDEX "_agreements_v_version_documents_file_idx" ON "_agreements_v_version_documents" USING btree ("file_id");
  CREATE UNIQUE INDEX "_agreements_v_version_documents_locales_locale_parent_id_uni" ON "_agreements_v_version_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agreements_v_version_former_slugs_order_idx" ON "_agreements_v_version_former_slugs" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_former_slugs_parent_id_idx" ON "_agreements_v_version_former_slugs" USING btree ("_parent_id");
  CREATE INDEX "_agreements_v_version_former_slugs_slug_idx" ON "_agreements_v_version_former_slugs" USING btree ("slug");
  CREATE INDEX "_agreements_v_parent_idx" ON "_agreements_v" USING btree ("parent_id");
  CREATE INDEX "_agreements_v_version_verification_version_verification__idx" ON "_agreements_v" USING btree ("version_verification_verified_through_id");
  CREATE INDEX "_agreements_v_version_verification_version_verificatio_1_idx" ON "_agreements_v" USING btree ("version_verification_checked_by_id");
  CREATE INDEX "_agreements_v_version_version_updated_at_idx" ON "_agreements_v" USING btree ("version_updated_at");
  CREATE INDEX "_agreements_v_version_version_created_at_idx" ON "_agreements_v" USING btree ("version_created_at");
  CREATE INDEX "_agreements_v_created_at_idx" ON "_agreements_v" USING btree ("created_at");
  CREATE INDEX "_agreements_v_updated_at_idx" ON "_agreements_v" USING btree ("updated_at");
  CREATE INDEX "_agreements_v_snapshot_idx" ON "_agreements_v" USING btree ("snapshot");
  CREATE INDEX "_agreements_v_published_locale_idx" ON "_agreements_v" USING btree ("published_locale");
  CREATE INDEX "_agreements_v_latest_idx" ON "_agreements_v" USING btree ("latest");
  CREATE INDEX "_agreements_v_version_version_slug_idx" ON "_agreements_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_agreements_v_version_version__status_idx" ON "_agreements_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_agreements_v_locales_locale_parent_id_unique" ON "_agreements_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agreements_v_rels_order_idx" ON "_agreements_v_rels" USING btree ("order");
  CREATE INDEX "_agreements_v_rels_parent_idx" ON "_agreements_v_rels" USING btree ("parent_id");
  CREATE INDEX "_agreements_v_rels_path_idx" ON "_agreements_v_rels" USING btree ("path");
  CREATE INDEX "_agreements_v_rels_resolutions_id_idx" ON "_agreements_v_rels" USING btree ("resolutions_id");
  CREATE INDEX "_agreements_v_rels_decisions_id_idx" ON "_agreements_v_rels" USING btree ("decisions_id");
  CREATE INDEX "_agreements_v_rels_themes_id_idx" ON "_agreements_v_rels" USING btree ("themes_id");
  CREATE INDEX "resolutions_revisions_links_order_idx" ON "resolutions_revisions_links" USING btree ("_order");
  CREATE INDEX "resolutions_revisions_links_parent_id_idx" ON "resolutions_revisions_links" USING btree ("_parent_id");
  CREATE INDEX "resolutions_revisions_links_file_idx" ON "resolutions_revisions_links" USING btree ("file_id");
  CREATE INDEX "resolutions_revisions_order_idx" ON "resolutions_revisions" USING btree ("_order");
  CREATE INDEX "resolutions_revisions_parent_id_idx" ON "resolutions_revisions" USING btree ("_parent_id");
  CREATE INDEX "resolutions_revisions_meeting_idx" ON "resolutions_revisions" USING btree ("meeting_id");
  CREATE UNIQUE INDEX "resolutions_revisions_locales_locale_parent_id_unique" ON "resolutions_revisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "resolutions_events_order_idx" ON "resolutions_events" USING btree ("_order");
  CREATE INDEX "resolutions_events_parent_id_idx" ON "resolutions_events" USING btree ("_parent_id");
  CREATE INDEX "resolutions_events_meeting_idx" ON "resolutions_events" USING btree ("meeting_id");
  CREATE UNIQUE INDEX "resolutions_events_locales_locale_parent_id_unique" ON "resolutions_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "resolutions_relations_order_idx" ON "resolutions_relations" USING btree ("_order");
  CREATE INDEX "resolutions_relations_parent_id_idx" ON "resolutions_relations" USING btree ("_parent_id");
  CREATE INDEX "resolutions_verification_verification_verified_through_idx" ON "resolutions" USING btree ("verification_verified_through_id");
  CREATE INDEX "resolutions_verification_verification_checked_by_idx" ON "resolutions" USING btree ("verification_checked_by_id");
  CREATE INDEX "resolutions_symbol_idx" ON "resolutions" USING btree ("symbol");
  CREATE UNIQUE INDEX "resolutions_slug_idx" ON "resolutions" USING btree ("slug");
  CREATE INDEX "resolutions_sort_key_idx" ON "resolutions" USING btree ("sort_key");
  CREATE INDEX "resolutions_updated_at_idx" ON "resolutions" USING btree ("updated_at");
  CREATE INDEX "resolutions_created_at_idx" ON "resolutions" USING btree ("created_at");
  CREATE INDEX "resolutions__status_idx" ON "resolutions_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "resolutions_locales_locale_parent_id_unique" ON "resolutions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "resolutions_rels_order_idx" ON "resolutions_rels" USING btree ("order");
  CREATE INDEX "resolutions_rels_parent_idx" ON "resolutions_rels" USING btree ("parent_id");
  CREATE INDEX "resolutions_rels_path_idx" ON "resolutions_rels" USING btree ("path");
  CREATE INDEX "resolutions_rels_resolutions_id_idx" ON "resolutions_rels" USING btree ("resolutions_id");
  CREATE INDEX "resolutions_rels_decisions_id_idx" ON "resolutions_rels" USING btree ("decisions_id");
  CREATE INDEX "resolutions_rels_partners_id_idx" ON "resolutions_rels" USING btree ("partners_id");
  CREATE INDEX "resolutions_rels_themes_id_idx" ON "resolutions_rels" USING btree ("themes_id");
  CREATE INDEX "_resolutions_v_version_revisions_links_order_idx" ON "_resolutions_v_version_revisions_links" USING btree ("_order");
  CREATE INDEX "_resolutions_v_version_revisions_links_parent_id_idx" ON "_resolutions_v_version_revisions_links" USING btree ("_parent_id");
  CREATE INDEX "_resolutions_v_version_revisions_links_file_idx" ON "_resolutions_v_version_revisions_links" USING btree ("file_id");
  CREATE INDEX "_resolutions_v_version_revisions_order_idx" ON "_resolutions_v_version_revisions" USING btree ("_order");
  CREATE INDEX "_resolutions_v_version_revisions_parent_id_idx" ON "_resolutions_v_version_revisions" USING btree ("_parent_id");
  CREATE INDEX "_resolutions_v_version_revisions_meeting_idx" ON "_resolutions_v_version_revisions" USING btree ("meeting_id");
  CREATE UNIQUE INDEX "_resolutions_v_version_revisions_locales_locale_parent_id_un" ON "_resolutions_v_version_revisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_resolutions_v_version_events_order_idx" ON "_resolutions_v_version_events" USING btree ("_order");
  CREATE INDEX "_resolutions_v_version_events_parent_id_idx" ON "_resolutions_v_version_events" USING btree ("_parent_id");
  CREATE INDEX "_resolutions_v_version_events_meeting_idx" ON "_resolutions_v_version_events" USING btree ("meeting_id");
  CREATE UNIQUE INDEX "_resolutions_v_version_events_locales_locale_parent_id_uniqu" ON "_resolutions_v_version_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_resolutions_v_version_relations_order_idx" ON "_resolutions_v_version_relations" USING btree ("_order");
  CREATE INDEX "_resolutions_v_version_relations_parent_id_idx" ON "_resolutions_v_version_relations" USING btree ("_parent_id");
  CREATE INDEX "_resolutions_v_parent_idx" ON "_resolutions_v" USING btree ("parent_id");
  CREATE INDEX "_resolutions_v_version_verification_version_verification_idx" ON "_resolutions_v" USING btree ("version_verification_verified_through_id");
  CREATE INDEX "_resolutions_v_version_verification_version_verificati_1_idx" ON "_resolutions_v" USING btree ("version_verification_checked_by_id");
  CREATE INDEX "_resolutions_v_version_version_symbol_idx" ON "_resolutions_v" USING btree ("version_symbol");
  CREATE INDEX "_resolutions_v_version_version_slug_idx" ON "_resolutions_v" USING btree ("version_slug");
  CREATE INDEX "_resolutions_v_version_version_sort_key_idx" ON "_resolutions_v" USING btree ("version_sort_key");
  CREATE INDEX "_resolutions_v_version_version_updated_at_idx" ON "_resolutions_v" USING btree ("version_updated_at");
  CREATE INDEX "_resolutions_v_version_version_created_at_idx" ON "_resolutions_v" USING btree ("version_created_at");
  CREATE INDEX "_resolutions_v_created_at_idx" ON "_resolutions_v" USING btree ("created_at");
  CREATE INDEX "_resolutions_v_updated_at_idx" ON "_resolutions_v" USING btree ("updated_at");
  CREATE INDEX "_resolutions_v_snapshot_idx" ON "_resolutions_v" USING btree ("snapshot");
  CREATE INDEX "_resolutions_v_published_locale_idx" ON "_resolutions_v" USING btree ("published_locale");
  CREATE INDEX "_resolutions_v_latest_idx" ON "_resolutions_v" USING btree ("latest");
  CREATE INDEX "_resolutions_v_version_version__status_idx" ON "_resolutions_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_resolutions_v_locales_locale_parent_id_unique" ON "_resolutions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_resolutions_v_rels_order_idx" ON "_resolutions_v_rels" USING btree ("order");
  CREATE INDEX "_resolutions_v_rels_parent_idx" ON "_resolutions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_resolutions_v_rels_path_idx" ON "_resolutions_v_rels" USING btree ("path");
  CREATE INDEX "_resolutions_v_rels_resolutions_id_idx" ON "_resolutions_v_rels" USING btree ("resolutions_id");
  CREATE INDEX "_resolutions_v_rels_decisions_id_idx" ON "_resolutions_v_rels" USING btree ("decisions_id");
  CREATE INDEX "_resolutions_v_rels_partners_id_idx" ON "_resolutions_v_rels" USING btree ("partners_id");
  CREATE INDEX "_resolutions_v_rels_themes_id_idx" ON "_resolutions_v_rels" USING btree ("themes_id");
  CREATE INDEX "decisions_addressees_order_idx" ON "decisions_addressees" USING btree ("_order");
  CREATE INDEX "decisions_addressees_parent_id_idx" ON "decisions_addressees" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "decisions_addressees_locales_locale_parent_id_unique" ON "decisions_addressees_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "decisions_revisions_links_order_idx" ON "decisions_revisions_links" USING btree ("_order");
  CREATE INDEX "decisions_revisions_links_parent_id_idx" ON "decisions_revisions_links" USING btree ("_parent_id");
  CREATE INDEX "decisions_revisions_links_file_idx" ON "decisions_revisions_links" USING btree ("file_id");
  CREATE INDEX "decisions_revisions_order_idx" ON "decisions_revisions" USING btree ("_order");
  CREATE INDEX "decisions_revisions_parent_id_idx" ON "decisions_revisions" USING btree ("_parent_id");
  CREATE INDEX "decisions_revisions_meeting_idx" ON "decisions_revisions" USING btree ("meeting_id");
  CREATE UNIQUE INDEX "decisions_revisions_locales_locale_parent_id_unique" ON "decisions_revisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "decisions_events_order_idx" ON "decisions_events" USING btree ("_order");
  CREATE INDEX "decisions_events_parent_id_idx" ON "decisions_events" USING btree ("_parent_id");
  CREATE INDEX "decisions_events_meeting_idx" ON "decisions_events" USING btree ("meeting_id");
  CREATE UNIQUE INDEX "decisions_events_locales_locale_parent_id_unique" ON "decisions_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "decisions_relations_order_idx" ON "decisions_relations" USING btree ("_order");
  CREATE INDEX "decisions_relations_parent_id_idx" ON "decisions_relations" USING btree ("_parent_id");
  CREATE INDEX "decisions_group_idx" ON "decisions" USING btree ("group_id");
  CREATE INDEX "decisions_due_idx" ON "decisions" USING btree ("due_id");
  CREATE INDEX "decisions_verification_verification_verified_through_idx" ON "decisions" USING btree ("verification_verified_through_id");
  CREATE INDEX "decisions_verification_verification_checked_by_idx" ON "decisions" USING btree ("verification_checked_by_id");
  CREATE INDEX "decisions_symbol_idx" ON "decisions" USING btree ("symbol");
  CREATE UNIQUE INDEX "decisions_slug_idx" ON "decisions" USING btree ("slug");
  CREATE INDEX "decisions_sort_key_idx" ON "decisions" USING btree ("sort_key");
  CREATE INDEX "decisions_updated_at_idx" ON "decisions" USING btree ("updated_at");
  CREATE INDEX "decisions_created_at_idx" ON "decisions" USING btree ("created_at");
  CREATE INDEX "decisions__status_idx" ON "decisions_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "decisions_locales_locale_parent_id_unique" ON "decisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "decisions_rels_order_idx" ON "decisions_rels" USING btree ("order");
  CREATE INDEX "decisions_rels_parent_idx" ON "decisions_rels" USING btree ("parent_id");
  CREATE INDEX "decisions_rels_path_idx" ON "decisions_rels" USING btree ("path");
  CREATE INDEX "decisions_rels_resolutions_id_idx" ON "decisions_rels" USING btree ("resolutions_id");
  CREATE INDEX "decisions_rels_decisions_id_idx" ON "decisions_rels" USING btree ("decisions_id");
  CREATE INDEX "decisions_rels_partners_id_idx" ON "decisions_rels" USING btree ("partners_id");
  CREATE INDEX "decisions_rels_themes_id_idx" ON "decisions_rels" USING btree ("themes_id");
  CREATE INDEX "_decisions_v_version_addressees_order_idx" ON "_decisions_v_version_addressees" USING btree ("_order");
  CREATE INDEX "_decisions_v_version_addressees_parent_id_idx" ON "_decisions_v_version_addressees" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_decisions_v_version_addressees_locales_locale_parent_id_uni" ON "_decisions_v_version_addressees_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_decisions_v_version_revisions_links_order_idx" ON "_decisions_v_version_revisions_links" USING btree ("_order");
  CREATE INDEX "_decisions_v_version_revisions_links_parent_id_idx" ON "_decisions_v_version_revisions_links" USING btree ("_parent_id");
  CREATE INDEX "_decisions_v_version_revisions_links_file_idx" ON "_decisions_v_version_revisions_links" USING btree ("file_id");
  CREATE INDEX "_decisions_v_version_revisions_order_idx" ON "_decisions_v_version_revisions" USING btree ("_order");
  CREATE INDEX "_decisions_v_version_revisions_parent_id_idx" ON "_decisions_v_version_revisions" USING btree ("_parent_id");
  CREATE INDEX "_decisions_v_version_revisions_meeting_idx" ON "_decisions_v_version_revisions" USING btree ("meeting_id");
  CREATE UNIQUE INDEX "_decisions_v_version_revisions_locales_locale_parent_id_uniq" ON "_decisions_v_version_revisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_decisions_v_version_events_order_idx" ON "_decisions_v_version_events" USING btree ("_order");
  CREATE INDEX "_decisions_v_version_events_parent_id_idx" ON "_decisions_v_version_events" USING btree ("_parent_id");
  CREATE INDEX "_decisions_v_version_events_meeting_idx" ON "_decisions_v_version_events" USING btree ("meeting_id");
  CREATE UNIQUE INDEX "_decisions_v_version_events_locales_locale_parent_id_unique" ON "_decisions_v_version_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_decisions_v_version_relations_order_idx" ON "_decisions_v_version_relations" USING btree ("_order");
  CREATE INDEX "_decisions_v_version_relations_parent_id_idx" ON "_decisions_v_version_relations" USING btree ("_parent_id");
  CREATE INDEX "_decisions_v_parent_idx" ON "_decisions_v" USING btree ("parent_id");
  CREATE INDEX "_decisions_v_version_version_group_idx" ON "_decisions_v" USING btree ("version_group_id");
  CREATE INDEX "_decisions_v_version_version_due_idx" ON "_decisions_v" USING btree ("version_due_id");
  CREATE INDEX "_decisions_v_version_verification_version_verification_v_idx" ON "_decisions_v" USING btree ("version_verification_verified_through_id");
  CREATE INDEX "_decisions_v_version_verification_version_verification_c_idx" ON "_decisions_v" USING btree ("version_verification_checked_by_id");
  CREATE INDEX "_decisions_v_version_version_symbol_idx" ON "_decisions_v" USING btree ("version_symbol");
  CREATE INDEX "_decisions_v_version_version_slug_idx" ON "_decisions_v" USING btree ("version_slug");
  CREATE INDEX "_decisions_v_version_version_sort_key_idx" ON "_decisions_v" USING btree ("version_sort_key");
  CREATE INDEX "_decisions_v_version_version_updated_at_idx" ON "_decisions_v" USING btree ("version_updated_at");
  CREATE INDEX "_decisions_v_version_version_created_at_idx" ON "_decisions_v" USING btree ("version_created_at");
  CREATE INDEX "_decisions_v_created_at_idx" ON "_decisions_v" USING btree ("created_at");
  CREATE INDEX "_decisions_v_updated_at_idx" ON "_decisions_v" USING btree ("updated_at");
  CREATE INDEX "_decisions_v_snapshot_idx" ON "_decisions_v" USING btree ("snapshot");
  CREATE INDEX "_decisions_v_published_locale_idx" ON "_decisions_v" USING btree ("published_locale");
  CREATE INDEX "_decisions_v_latest_idx" ON "_decisions_v" USING btree ("latest");
  CREATE INDEX "_decisions_v_version_version__status_idx" ON "_decisions_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_decisions_v_locales_locale_parent_id_unique" ON "_decisions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_decisions_v_rels_order_idx" ON "_decisions_v_rels" USING btree ("order");
  CREATE INDEX "_decisions_v_rels_parent_idx" ON "_decisions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_decisions_v_rels_path_idx" ON "_decisions_v_rels" USING btree ("path");
  CREATE INDEX "_decisions_v_rels_resolutions_id_idx" ON "_decisions_v_rels" USING btree ("resolutions_id");
  CREATE INDEX "_decisions_v_rels_decisions_id_idx" ON "_decisions_v_rels" USING btree ("decisions_id");
  CREATE INDEX "_decisions_v_rels_partners_id_idx" ON "_decisions_v_rels" USING btree ("partners_id");
  CREATE INDEX "_decisions_v_rels_themes_id_idx" ON "_decisions_v_rels" USING btree ("themes_id");
  CREATE INDEX "decision_groups_verification_verification_verified_throu_idx" ON "decision_groups" USING btree ("verification_verified_through_id");
  CREATE INDEX "decision_groups_verification_verification_checked_by_idx" ON "decision_groups" USING btree ("verification_checked_by_id");
  CREATE INDEX "decision_groups_updated_at_idx" ON "decision_groups" USING btree ("updated_at");
  CREATE INDEX "decision_groups_created_at_idx" ON "decision_groups" USING btree ("created_at");
  CREATE INDEX "decision_groups__status_idx" ON "decision_groups_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "decision_groups_locales_locale_parent_id_unique" ON "decision_groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_decision_groups_v_parent_idx" ON "_decision_groups_v" USING btree ("parent_id");
  CREATE INDEX "_decision_groups_v_version_verification_version_verifica_idx" ON "_decision_groups_v" USING btree ("version_verification_verified_through_id");
  CREATE INDEX "_decision_groups_v_version_verification_version_verifi_1_idx" ON "_decision_groups_v" USING btree ("version_verification_checked_by_id");
  CREATE INDEX "_decision_groups_v_version_version_updated_at_idx" ON "_decision_groups_v" USING btree ("version_updated_at");
  CREATE INDEX "_decision_groups_v_version_version_created_at_idx" ON "_decision_groups_v" USING btree ("version_created_at");
  CREATE INDEX "_decision_groups_v_created_at_idx" ON "_decision_groups_v" USING btree ("created_at");
  CREATE INDEX "_decision_groups_v_updated_at_idx" ON "_decision_groups_v" USING btree ("updated_at");
  CREATE INDEX "_decision_groups_v_snapshot_idx" ON "_decision_groups_v" USING btree ("snapshot");
  CREATE INDEX "_decision_groups_v_published_locale_idx" ON "_decision_groups_v" USING btree ("published_locale");
  CREATE INDEX "_decision_groups_v_latest_idx" ON "_decision_groups_v" USING btree ("latest");
  CREATE INDEX "_decision_groups_v_version_version__status_idx" ON "_decision_groups_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_decision_groups_v_locales_locale_parent_id_unique" ON "_decision_groups_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "meetings_verification_verification_verified_through_idx" ON "meetings" USING btree ("verification_verified_through_id");
  CREATE INDEX "meetings_verification_verification_checked_by_idx" ON "meetings" USING btree ("verification_checked_by_id");
  CREATE INDEX "meetings_code_idx" ON "meetings" USING btree ("code");
  CREATE UNIQUE INDEX "meetings_slug_idx" ON "meetings" USING btree ("slug");
  CREATE INDEX "meetings_updated_at_idx" ON "meetings" USING btree ("updated_at");
  CREATE INDEX "meetings_created_at_idx" ON "meetings" USING btree ("created_at");
  CREATE UNIQUE INDEX "body_kind_number_idx" ON "meetings" USING btree ("body","kind","number");
  CREATE INDEX "meetings__status_idx" ON "meetings_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "meetings_locales_locale_parent_id_unique" ON "meetings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_meetings_v_parent_idx" ON "_meetings_v" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_version_verification_version_verification_ve_idx" ON "_meetings_v" USING btree ("version_verification_verified_through_id");
  CREATE INDEX "_meetings_v_version_verification_version_verification_ch_idx" ON "_meetings_v" USING btree ("version_verification_checked_by_id");
  CREATE INDEX "_meetings_v_version_version_code_idx" ON "_meetings_v" USING btree ("version_code");
  CREATE INDEX "_meetings_v_version_version_slug_idx" ON "_meetings_v" USING btree ("version_slug");
  CREATE INDEX "_meetings_v_version_version_updated_at_idx" ON "_meetings_v" USING btree ("version_updated_at");
  CREATE INDEX "_meetings_v_version_version_created_at_idx" ON "_meetings_v" USING btree ("version_created_at");
  CREATE INDEX "_meetings_v_created_at_idx" ON "_meetings_v" USING btree ("created_at");
  CREATE INDEX "_meetings_v_updated_at_idx" ON "_meetings_v" USING btree ("updated_at");
  CREATE INDEX "_meetings_v_snapshot_idx" ON "_meetings_v" USING btree ("snapshot");
  CREATE INDEX "_meetings_v_published_locale_idx" ON "_meetings_v" USING btree ("published_locale");
  CREATE INDEX "_meetings_v_latest_idx" ON "_meetings_v" USING btree ("latest");
  CREATE INDEX "version_body_version_kind_version_number_idx" ON "_meetings_v" USING btree ("version_body","version_kind","version_number");
  CREATE INDEX "_meetings_v_version_version__status_idx" ON "_meetings_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_meetings_v_locales_locale_parent_id_unique" ON "_meetings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_prose_order_idx" ON "pages_blocks_prose" USING btree ("_order");
  CREATE INDEX "pages_blocks_prose_parent_id_idx" ON "pages_blocks_prose" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_prose_path_idx" ON "pages_blocks_prose" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_prose_locales_locale_parent_id_unique" ON "pages_blocks_prose_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_theme_order_idx" ON "pages_blocks_theme" USING btree ("_order");
  CREATE INDEX "pages_blocks_theme_parent_id_idx" ON "pages_blocks_theme" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_theme_path_idx" ON "pages_blocks_theme" USING btree ("_path");
  CREATE INDEX "pages_blocks_theme_theme_idx" ON "pages_blocks_theme" USING btree ("theme_id");
  CREATE UNIQUE INDEX "pages_blocks_theme_locales_locale_parent_id_unique" ON "pages_blocks_theme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_partners_of_theme_order_idx" ON "pages_blocks_partners_of_theme" USING btree ("_order");
  CREATE INDEX "pages_blocks_partners_of_theme_parent_id_idx" ON "pages_blocks_partners_of_theme" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_partners_of_theme_path_idx" ON "pages_blocks_partners_of_theme" USING btree ("_path");
  CREATE INDEX "pages_blocks_partners_of_theme_theme_idx" ON "pages_blocks_partners_of_theme" USING btree ("theme_id");
  CREATE UNIQUE INDEX "pages_blocks_partners_of_theme_locales_locale_parent_id_uniq" ON "pages_blocks_partners_of_theme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_members_order_idx" ON "pages_blocks_members" USING btree ("_order");
  CREATE INDEX "pages_blocks_members_parent_id_idx" ON "pages_blocks_members" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_members_path_idx" ON "pages_blocks_members" USING btree ("_path");
  CREATE INDEX "pages_blocks_members_partner_idx" ON "pages_blocks_members" USING btree ("partner_id");
  CREATE UNIQUE INDEX "pages_blocks_members_locales_locale_parent_id_unique" ON "pages_blocks_members_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_register_extract_order_idx" ON "pages_blocks_register_extract" USING btree ("_order");
  CREATE INDEX "pages_blocks_register_extract_parent_id_idx" ON "pages_blocks_register_extract" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_register_extract_path_idx" ON "pages_blocks_register_extract" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_register_extract_locales_locale_parent_id_uniqu" ON "pages_blocks_register_extract_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_callout_order_idx" ON "pages_blocks_callout" USING btree ("_order");
  CREATE INDEX "pages_blocks_callout_parent_id_idx" ON "pages_blocks_callout" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_callout_path_idx" ON "pages_blocks_callout" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_callout_locales_locale_parent_id_unique" ON "pages_blocks_callout_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_former_slugs_order_idx" ON "pages_former_slugs" USING btree ("_order");
  CREATE INDEX "pages_former_slugs_parent_id_idx" ON "pages_former_slugs" USING btree ("_parent_id");
  CREATE INDEX "pages_former_slugs_slug_idx" ON "pages_former_slugs" USING btree ("slug");
  CREATE INDEX "pages_verification_verification_verified_through_idx" ON "pages" USING btree ("verification_verified_through_id");
  CREATE INDEX "pages_verification_verification_checked_by_idx" ON "pages" USING btree ("verification_checked_by_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages_locales" USING btree ("slug","_locale");
  CREATE INDEX "pages__status_idx" ON "pages_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_resolutions_id_idx" ON "pages_rels" USING btree ("resolutions_id");
  CREATE INDEX "pages_rels_decision_groups_id_idx" ON "pages_rels" USING btree ("decision_groups_id");
  CREATE INDEX "_pages_v_blocks_prose_order_idx" ON "_pages_v_blocks_prose" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_prose_parent_id_idx" ON "_pages_v_blocks_prose" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_prose_path_idx" ON "_pages_v_blocks_prose" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_prose_locales_locale_parent_id_unique" ON "_pages_v_blocks_prose_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_theme_order_idx" ON "_pages_v_blocks_theme" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_theme_parent_id_idx" ON "_pages_v_blocks_theme" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_theme_path_idx" ON "_pages_v_blocks_theme" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_theme_theme_idx" ON "_pages_v_blocks_theme" USING btree ("theme_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_theme_locales_locale_parent_id_unique" ON "_pages_v_blocks_theme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_partners_of_theme_order_idx" ON "_pages_v_blocks_partners_of_theme" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_partners_of_theme_parent_id_idx" ON "_pages_v_blocks_partners_of_theme" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_partners_of_theme_path_idx" ON "_pages_v_blocks_partners_of_theme" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_partners_of_theme_theme_idx" ON "_pages_v_blocks_partners_of_theme" USING btree ("theme_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_partners_of_theme_locales_locale_parent_id_u" ON "_pages_v_blocks_partners_of_theme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_members_order_idx" ON "_pages_v_blocks_members" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_members_parent_id_idx" ON "_pages_v_blocks_members" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_members_path_idx" ON "_pages_v_blocks_members" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_members_partner_idx" ON "_pages_v_blocks_members" USING btree ("partner_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_members_locales_locale_parent_id_unique" ON "_pages_v_blocks_members_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_register_extract_order_idx" ON "_pages_v_blocks_register_extract" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_register_extract_parent_id_idx" ON "_pages_v_blocks_register_extract" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_register_extract_path_idx" ON "_pages_v_blocks_register_extract" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_register_extract_locales_locale_parent_id_un" ON "_pages_v_blocks_register_extract_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_callout_order_idx" ON "_pages_v_blocks_callout" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_callout_parent_id_idx" ON "_pages_v_blocks_callout" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_callout_path_idx" ON "_pages_v_blocks_callout" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_callout_locales_locale_parent_id_unique" ON "_pages_v_blocks_callout_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_former_slugs_order_idx" ON "_pages_v_version_former_slugs" USING btree ("_order");
  CREATE INDEX "_pages_v_version_former_slugs_parent_id_idx" ON "_pages_v_version_former_slugs" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_former_slugs_slug_idx" ON "_pages_v_version_former_slugs" USING btree ("slug");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_verification_version_verification_verif_idx" ON "_pages_v" USING btree ("version_verification_verified_through_id");
  CREATE INDEX "_pages_v_version_verification_version_verification_check_idx" ON "_pages_v" USING btree ("version_verification_checked_by_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_resolutions_id_idx" ON "_pages_v_rels" USING btree ("resolutions_id");
  CREATE INDEX "_pages_v_rels_decision_groups_id_idx" ON "_pages_v_rels" USING btree ("decision_groups_id");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_themes_id_idx" ON "payload_locked_documents_rels" USING btree ("themes_id");
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_agreements_id_idx" ON "payload_locked_documents_rels" USING btree ("agreements_id");
  CREATE INDEX "payload_locked_documents_rels_resolutions_id_idx" ON "payload_locked_documents_rels" USING btree ("resolutions_id");
  CREATE INDEX "payload_locked_documents_rels_decisions_id_idx" ON "payload_locked_documents_rels" USING btree ("decisions_id");
  CREATE INDEX "payload_locked_documents_rels_decision_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("decision_groups_id");
  CREATE INDEX "payload_locked_documents_rels_meetings_id_idx" ON "payload_locked_documents_rels" USING btree ("meetings_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_locales_locale_parent_id_unique" ON "site_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_rels_order_idx" ON "site_rels" USING btree ("order");
  CREATE INDEX "site_rels_parent_idx" ON "site_rels" USING btree ("parent_id");
  CREATE INDEX "site_rels_path_idx" ON "site_rels" USING btree ("path");
  CREATE INDEX "site_rels_pages_id_idx" ON "site_rels" USING btree ("pages_id");
  CREATE INDEX "_site_v_created_at_idx" ON "_site_v" USING btree ("created_at");
  CREATE INDEX "_site_v_updated_at_idx" ON "_site_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_site_v_locales_locale_parent_id_unique" ON "_site_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_rels_order_idx" ON "_site_v_rels" USING btree ("order");
  CREATE INDEX "_site_v_rels_parent_idx" ON "_site_v_rels" USING btree ("parent_id");
  CREATE INDEX "_site_v_rels_path_idx" ON "_site_v_rels" USING btree ("path");
  CREATE INDEX "_site_v_rels_pages_id_idx" ON "_site_v_rels" USING btree ("pages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "themes_former_slugs" CASCADE;
  DROP TABLE "themes" CASCADE;
  DROP TABLE "themes_locales" CASCADE;
  DROP TABLE "_themes_v_version_former_slugs" CASCADE;
  DROP TABLE "_themes_v" CASCADE;
  DROP TABLE "_themes_v_locales" CASCADE;
  DROP TABLE "partners_relations" CASCADE;
  DROP TABLE "partners_aliases" CASCADE;
  DROP TABLE "partners_former_names" CASCADE;
  DROP TABLE "partners_former_names_locales" CASCADE;
  DROP TABLE "partners_former_slugs" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partners_locales" CASCADE;
  DROP TABLE "partners_rels" CASCADE;
  DROP TABLE "_partners_v_version_relations" CASCADE;
  DROP TABLE "_partners_v_version_aliases" CASCADE;
  DROP TABLE "_partners_v_version_former_names" CASCADE;
  DROP TABLE "_partners_v_version_former_names_locales" CASCADE;
  DROP TABLE "_partners_v_version_former_slugs" CASCADE;
  DROP TABLE "_partners_v" CASCADE;
  DROP TABLE "_partners_v_locales" CASCADE;
  DROP TABLE "_partners_v_rels" CASCADE;
  DROP TABLE "agreements_parties" CASCADE;
  DROP TABLE "agreements_events" CASCADE;
  DROP TABLE "agreements_events_locales" CASCADE;
  DROP TABLE "agreements_documents" CASCADE;
  DROP TABLE "agreements_documents_locales" CASCADE;
  DROP TABLE "agreements_former_slugs" CASCADE;
  DROP TABLE "agreements" CASCADE;
  DROP TABLE "agreements_locales" CASCADE;
  DROP TABLE "agreements_rels" CASCADE;
  DROP TABLE "_agreements_v_version_parties" CASCADE;
  DROP TABLE "_agreements_v_version_events" CASCADE;
  DROP TABLE "_agreements_v_version_events_locales" CASCADE;
  DROP TABLE "_agreements_v_version_documents" CASCADE;
  DROP TABLE "_agreements_v_version_documents_locales" CASCADE;
  DROP TABLE "_agreements_v_version_former_slugs" CASCADE;
  DROP TABLE "_agreements_v" CASCADE;
  DROP TABLE "_agreements_v_locales" CASCADE;
  DROP TABLE "_agreements_v_rels" CASCADE;
  DROP TABLE "resolutions_revisions_links" CASCADE;
  DROP TABLE "resolutions_revisions" CASCADE;
  DROP TABLE "resolutions_revisions_locales" CASCADE;
  DROP TABLE "resolutions_events" CASCADE;
  DROP TABLE "resolutions_events_locales" CASCADE;
  DROP TABLE "resolutions_relations" CASCADE;
  DROP TABLE "resolutions" CASCADE;
  DROP TABLE "resolutions_locales" CASCADE;
  DROP TABLE "resolutions_rels" CASCADE;
  DROP TABLE "_resolutions_v_version_revisions_links" CASCADE;
  DROP TABLE "_resolutions_v_version_revisions" CASCADE;
  DROP TABLE "_resolutions_v_version_revisions_locales" CASCADE;
  DROP TABLE "_resolutions_v_version_events" CASCADE;
  DROP TABLE "_resolutions_v_version_events_locales" CASCADE;
  DROP TABLE "_resolutions_v_version_relations" CASCADE;
  DROP TABLE "_resolutions_v" CASCADE;
  DROP TABLE "_resolutions_v_locales" CASCADE;
  DROP TABLE "_resolutions_v_rels" CASCADE;
  DROP TABLE "decisions_addressees" CASCADE;
  DROP TABLE "decisions_addressees_locales" CASCADE;
  DROP TABLE "decisions_revisions_links" CASCADE;
  DROP TABLE "decisions_revisions" CASCADE;
  DROP TABLE "decisions_revisions_locales" CASCADE;
  DROP TABLE "decisions_events" CASCADE;
  DROP TABLE "decisions_events_locales" CASCADE;
  DROP TABLE "decisions_relations" CASCADE;
  DROP TABLE "decisions" CASCADE;
  DROP TABLE "decisions_locales" CASCADE;
  DROP TABLE "decisions_rels" CASCADE;
  DROP TABLE "_decisions_v_version_addressees" CASCADE;
  DROP TABLE "_decisions_v_version_addressees_locales" CASCADE;
  DROP TABLE "_decisions_v_version_revisions_links" CASCADE;
  DROP TABLE "_decisions_v_version_revisions" CASCADE;
  DROP TABLE "_decisions_v_version_revisions_locales" CASCADE;
  DROP TABLE "_decisions_v_version_events" CASCADE;
  DROP TABLE "_decisions_v_version_events_locales" CASCADE;
  DROP TABLE "_decisions_v_version_relations" CASCADE;
  DROP TABLE "_decisions_v" CASCADE;
  DROP TABLE "_decisions_v_locales" CASCADE;
  DROP TABLE "_decisions_v_rels" CASCADE;
  DROP TABLE "decision_groups" CASCADE;
  DROP TABLE "decision_groups_locales" CASCADE;
  DROP TABLE "_decision_groups_v" CASCADE;
  DROP TABLE "_decision_groups_v_locales" CASCADE;
  DROP TABLE "meetings" CASCADE;
  DROP TABLE "meetings_locales" CASCADE;
  DROP TABLE "_meetings_v" CASCADE;
  DROP TABLE "_meetings_v_locales" CASCADE;
  DROP TABLE "pages_blocks_prose" CASCADE;
  DROP TABLE "pages_blocks_prose_locales" CASCADE;
  DROP TABLE "pages_blocks_theme" CASCADE;
  DROP TABLE "pages_blocks_theme_locales" CASCADE;
  DROP TABLE "pages_blocks_partners_of_theme" CASCADE;
  DROP TABLE "pages_blocks_partners_of_theme_locales" CASCADE;
  DROP TABLE "pages_blocks_members" CASCADE;
  DROP TABLE "pages_blocks_members_locales" CASCADE;
  DROP TABLE "pages_blocks_register_extract" CASCADE;
  DROP TABLE "pages_blocks_register_extract_locales" CASCADE;
  DROP TABLE "pages_blocks_callout" CASCADE;
  DROP TABLE "pages_blocks_callout_locales" CASCADE;
  DROP TABLE "pages_former_slugs" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_blocks_prose" CASCADE;
  DROP TABLE "_pages_v_blocks_prose_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_theme" CASCADE;
  DROP TABLE "_pages_v_blocks_theme_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_partners_of_theme" CASCADE;
  DROP TABLE "_pages_v_blocks_partners_of_theme_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_members" CASCADE;
  DROP TABLE "_pages_v_blocks_members_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_register_extract" CASCADE;
  DROP TABLE "_pages_v_blocks_register_extract_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_callout" CASCADE;
  DROP TABLE "_pages_v_blocks_callout_locales" CASCADE;
  DROP TABLE "_pages_v_version_former_slugs" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TABLE "site_locales" CASCADE;
  DROP TABLE "site_rels" CASCADE;
  DROP TABLE "_site_v" CASCADE;
  DROP TABLE "_site_v_locales" CASCADE;
  DROP TABLE "_site_v_rels" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_themes_former_slugs_locale";
  DROP TYPE "public"."enum_themes_verification_state";
  DROP TYPE "public"."enum_themes_status";
  DROP TYPE "public"."enum__themes_v_version_former_slugs_locale";
  DROP TYPE "public"."enum__themes_v_version_verification_state";
  DROP TYPE "public"."enum__themes_v_published_locale";
  DROP TYPE "public"."enum__themes_v_version_status";
  DROP TYPE "public"."enum_partners_relations_type";
  DROP TYPE "public"."enum_partners_aliases_lang";
  DROP TYPE "public"."enum_partners_aliases_kind";
  DROP TYPE "public"."enum_partners_former_slugs_locale";
  DROP TYPE "public"."enum_partners_kind";
  DROP TYPE "public"."enum_partners_verification_state";
  DROP TYPE "public"."enum_partners_status";
  DROP TYPE "public"."enum__partners_v_version_relations_type";
  DROP TYPE "public"."enum__partners_v_version_aliases_lang";
  DROP TYPE "public"."enum__partners_v_version_aliases_kind";
  DROP TYPE "public"."enum__partners_v_version_former_slugs_locale";
  DROP TYPE "public"."enum__partners_v_version_kind";
  DROP TYPE "public"."enum__partners_v_version_verification_state";
  DROP TYPE "public"."enum__partners_v_published_locale";
  DROP TYPE "public"."enum__partners_v_version_status";
  DROP TYPE "public"."enum_agreements_events_kind";
  DROP TYPE "public"."enum_agreements_documents_language";
  DROP TYPE "public"."enum_agreements_former_slugs_locale";
  DROP TYPE "public"."enum_agreements_form";
  DROP TYPE "public"."enum_agreements_signed_precision";
  DROP TYPE "public"."enum_agreements_renewal";
  DROP TYPE "public"."enum_agreements_verification_state";
  DROP TYPE "public"."enum_agreements_status";
  DROP TYPE "public"."enum__agreements_v_version_events_kind";
  DROP TYPE "public"."enum__agreements_v_version_documents_language";
  DROP TYPE "public"."enum__agreements_v_version_former_slugs_locale";
  DROP TYPE "public"."enum__agreements_v_version_form";
  DROP TYPE "public"."enum__agreements_v_version_signed_precision";
  DROP TYPE "public"."enum__agreements_v_version_renewal";
  DROP TYPE "public"."enum__agreements_v_version_verification_state";
  DROP TYPE "public"."enum__agreements_v_published_locale";
  DROP TYPE "public"."enum__agreements_v_version_status";
  DROP TYPE "public"."enum_resolutions_revisions_links_language";
  DROP TYPE "public"."enum_resolutions_revisions_links_format";
  DROP TYPE "public"."enum_resolutions_revisions_title_status";
  DROP TYPE "public"."enum_resolutions_events_kind";
  DROP TYPE "public"."enum_resolutions_relations_type";
  DROP TYPE "public"."enum_resolutions_verification_state";
  DROP TYPE "public"."enum_resolutions_title_status";
  DROP TYPE "public"."enum_resolutions_status";
  DROP TYPE "public"."enum__resolutions_v_version_revisions_links_language";
  DROP TYPE "public"."enum__resolutions_v_version_revisions_links_format";
  DROP TYPE "public"."enum__resolutions_v_version_revisions_title_status";
  DROP TYPE "public"."enum__resolutions_v_version_events_kind";
  DROP TYPE "public"."enum__resolutions_v_version_relations_type";
  DROP TYPE "public"."enum__resolutions_v_version_verification_state";
  DROP TYPE "public"."enum__resolutions_v_published_locale";
  DROP TYPE "public"."enum__resolutions_v_version_title_status";
  DROP TYPE "public"."enum__resolutions_v_version_status";
  DROP TYPE "public"."enum_decisions_addressees_body";
  DROP TYPE "public"."enum_decisions_addressees_role";
  DROP TYPE "public"."enum_decisions_revisions_links_language";
  DROP TYPE "public"."enum_decisions_revisions_links_format";
  DROP TYPE "public"."enum_decisions_revisions_title_status";
  DROP TYPE "public"."enum_decisions_events_kind";
  DROP TYPE "public"."enum_decisions_relations_type";
  DROP TYPE "public"."enum_decisions_verification_state";
  DROP TYPE "public"."enum_decisions_title_status";
  DROP TYPE "public"."enum_decisions_status";
  DROP TYPE "public"."enum__decisions_v_version_addressees_body";
  DROP TYPE "public"."enum__decisions_v_version_addressees_role";
  DROP TYPE "public"."enum__decisions_v_version_revisions_links_language";
  DROP TYPE "public"."enum__decisions_v_version_revisions_links_format";
  DROP TYPE "public"."enum__decisions_v_version_revisions_title_status";
  DROP TYPE "public"."enum__decisions_v_version_events_kind";
  DROP TYPE "public"."enum__decisions_v_version_relations_type";
  DROP TYPE "public"."enum__decisions_v_version_verification_state";
  DROP TYPE "public"."enum__decisions_v_published_locale";
  DROP TYPE "public"."enum__decisions_v_version_title_status";
  DROP TYPE "public"."enum__decisions_v_version_status";
  DROP TYPE "public"."enum_decision_groups_verification_state";
  DROP TYPE "public"."enum_decision_groups_title_status";
  DROP TYPE "public"."enum_decision_groups_status";
  DROP TYPE "public"."enum__decision_groups_v_version_verification_state";
  DROP TYPE "public"."enum__decision_groups_v_published_locale";
  DROP TYPE "public"."enum__decision_groups_v_version_title_status";
  DROP TYPE "public"."enum__decision_groups_v_version_status";
  DROP TYPE "public"."enum_meetings_body";
  DROP TYPE "public"."enum_meetings_kind";
  DROP TYPE "public"."enum_meetings_verification_state";
  DROP TYPE "public"."enum_meetings_status";
  DROP TYPE "public"."enum__meetings_v_version_body";
  DROP TYPE "public"."enum__meetings_v_version_kind";
  DROP TYPE "public"."enum__meetings_v_version_verification_state";
  DROP TYPE "public"."enum__meetings_v_published_locale";
  DROP TYPE "public"."enum__meetings_v_version_status";
  DROP TYPE "public"."enum_pages_blocks_callout_tone";
  DROP TYPE "public"."enum_pages_former_slugs_locale";
  DROP TYPE "public"."enum_pages_verification_state";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_blocks_callout_tone";
  DROP TYPE "public"."enum__pages_v_version_former_slugs_locale";
  DROP TYPE "public"."enum__pages_v_version_verification_state";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_documents_language";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_role";`)
}
