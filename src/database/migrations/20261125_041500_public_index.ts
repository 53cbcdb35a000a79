import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * One row for each public record and language: what lists, filters, counts, feeds and the search read. It is written by
 * `cms/publicIndex.ts` in the transaction of each change, and can be made anew at any time.
 *
 * Stems lose their endings' accents when accents go first ("adoptée" is no longer found by "adopter"), so every text is
 * kept twice: as its language reads it, and bare.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE EXTENSION IF NOT EXISTS unaccent;
  CREATE EXTENSION IF NOT EXISTS pg_trgm;

  CREATE TEXT SEARCH CONFIGURATION french_bare (COPY = french);
  ALTER TEXT SEARCH CONFIGURATION french_bare ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
  CREATE TEXT SEARCH CONFIGURATION english_bare (COPY = english);
  ALTER TEXT SEARCH CONFIGURATION english_bare ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
  CREATE TEXT SEARCH CONFIGURATION names_bare (COPY = simple);
  ALTER TEXT SEARCH CONFIGURATION names_bare ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

  CREATE TABLE public_index (
    collection text NOT NULL,
    id uuid NOT NULL,
    locale text NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    names text NOT NULL,
    body text NOT NULL,
    terms text[] NOT NULL,
    starts date[] NOT NULL,
    statuses text[] NOT NULL,
    sort_key text COLLATE "C" NOT NULL,
    title_key text COLLATE "C" NOT NULL,
    record jsonb NOT NULL,
    updated timestamptz NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (collection, locale, id)
  );
  CREATE INDEX public_index_order ON public_index (collection, locale, sort_key, id);
  CREATE INDEX public_index_title_order ON public_index (collection, locale, title_key, id);
  CREATE INDEX public_index_terms ON public_index USING gin (terms);
  CREATE INDEX public_index_words ON public_index USING gin (words);
  CREATE INDEX public_index_names ON public_index USING gin (names gin_trgm_ops);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE public_index;
  DROP TEXT SEARCH CONFIGURATION names_bare;
  DROP TEXT SEARCH CONFIGURATION english_bare;
  DROP TEXT SEARCH CONFIGURATION french_bare;`)
}
