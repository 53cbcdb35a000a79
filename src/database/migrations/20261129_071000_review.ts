import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The review of texts, and what the team says of them. Each step of a review is a row, never altered; the newest one of a
 * record and language is its state. `looked_at` is the hash of what the person saw. The names stand beside the ids: a
 * person who leaves stays named.
 *
 * `desk.current_reviews` has the newest step of each record and language: those with the state `asked` wait for a decision.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE desk.reviews (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collection text NOT NULL, record uuid NOT NULL, locale text NOT NULL,
    state text NOT NULL CHECK (state IN ('asked', 'returned', 'approved', 'published')),
    looked_at text NOT NULL, comment text,
    by_id uuid, by_name text, at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX reviews_of_record ON desk.reviews (collection, record, locale, id DESC);
  CREATE VIEW desk.current_reviews AS
    SELECT DISTINCT ON (collection, record, locale) * FROM desk.reviews ORDER BY collection, record, locale, id DESC;
  CREATE TABLE desk.comments (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    collection text NOT NULL, record uuid NOT NULL, locale text NOT NULL, text text NOT NULL,
    mentioned uuid[] NOT NULL DEFAULT '{}',
    by_id uuid, by_name text, at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    done_by_id uuid, done_by_name text, done_at timestamptz(3)
  );
  CREATE INDEX comments_of_record ON desk.comments (collection, record, at);
  CREATE TABLE desk.review_settings (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    is_required boolean NOT NULL DEFAULT false, is_own_allowed boolean NOT NULL DEFAULT false,
    by_id uuid, by_name text, at timestamptz(3)
  );
  INSERT INTO desk.review_settings DEFAULT VALUES;
  CREATE TABLE desk.administration_languages (person uuid PRIMARY KEY, locale text NOT NULL);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE desk.administration_languages, desk.review_settings, desk.comments;
  DROP VIEW desk.current_reviews;
  DROP TABLE desk.reviews;`)
}
