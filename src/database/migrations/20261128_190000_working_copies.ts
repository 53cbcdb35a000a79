import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const kinds = ['themes', 'partners', 'agreements', 'resolutions', 'decisions', 'decision_groups', 'meetings', 'pages']
/** Kinds whose address is a text of each language, with the former ones beside it. */
const named = ['themes', 'partners', 'agreements', 'pages']
/** Kinds whose address is made of their numbers. */
const numbered = ['resolutions', 'decisions', 'meetings']

/**
 * A record is one row, its newest state in every language; what is public stands in the schema `live` alone. What was
 * public is noted before the words for it go: `live.carried` and `live.newest` are read, and dropped, by
 * `cms/publishing/carryOver.ts` at the start that follows.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE public_index SET SCHEMA live;
  ALTER TABLE live.public_index RENAME TO records;
  ALTER TABLE live.records ADD COLUMN first_at timestamptz(3) NOT NULL DEFAULT now();
  ALTER TABLE live.records ALTER COLUMN first_at DROP DEFAULT, ALTER COLUMN document DROP DEFAULT;
  CREATE INDEX records_slug ON live.records (collection, locale, slug);
  ALTER TABLE public_globals SET SCHEMA live;
  ALTER TABLE live.public_globals RENAME TO globals;
  ALTER TABLE public_words SET SCHEMA live;
  ALTER TABLE live.public_words RENAME TO words;
  ALTER TABLE public_index_writer SET SCHEMA live;
  ALTER TABLE live.public_index_writer RENAME TO writer;

  CREATE TABLE live.addresses (
    collection text NOT NULL,
    locale text NOT NULL,
    slug text NOT NULL,
    record uuid NOT NULL,
    since timestamptz(3) NOT NULL,
    until timestamptz(3),
    before_ledger boolean NOT NULL DEFAULT false,
    PRIMARY KEY (collection, locale, slug, record, since)
  );
  CREATE INDEX addresses_record ON live.addresses (collection, record);
  CREATE INDEX addresses_slug ON live.addresses (collection, slug);

  CREATE TABLE record_uses (
    collection text NOT NULL,
    record uuid NOT NULL,
    target_collection text NOT NULL,
    target uuid NOT NULL,
    PRIMARY KEY (collection, record, target_collection, target)
  );
  CREATE INDEX record_uses_target ON record_uses (target);

  CREATE TABLE live.carried (collection text, record uuid, locale text, moment timestamptz);
  CREATE TABLE live.newest (collection text, version uuid);`)

  for (const kind of kinds) await db.execute(sql.raw(whatWasPublic(kind)))
  for (const kind of named) await db.execute(sql.raw(addressesOf(kind, `vl.version_slug`)))
  for (const kind of numbered) await db.execute(sql.raw(addressesOf(kind, `v.version_slug`)))
  for (const kind of named) await db.execute(sql.raw(formerAddresses(kind)))
  await db.execute(sql.raw(files('agreements', '_agreements_v_version_documents f')))
  for (const kind of ['resolutions', 'decisions']) {
    const rows = `_${kind}_v_version_revisions`
    await db.execute(sql.raw(files(kind, `${rows}_links l JOIN ${rows} f ON f.id = l._parent_id`, 'l.file_id')))
  }
  for (const kind of kinds) await db.execute(sql.raw(withoutDrafts(kind)))
  for (const kind of named) await db.execute(sql.raw(withoutFormerSlugs(kind)))
  await db.execute(sql.raw(onlyByPublication))
}

/** Nothing but a transaction that holds the chain writes the live store: see `holdChain` in `live/ledger.ts`. */
const onlyByPublication = `
  CREATE FUNCTION live.only_by_publication() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF coalesce(current_setting('live.writing', true), '') <> 'yes' THEN
      RAISE EXCEPTION 'live.% is written by publications alone.', TG_TABLE_NAME;
    END IF;
    RETURN NULL;
  END $$;
  ${['ledger', 'records', 'addresses', 'globals']
    .map(
      (table) => `CREATE TRIGGER only_by_publication BEFORE INSERT OR UPDATE OR DELETE ON live.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION live.only_by_publication();`,
    )
    .join('\n  ')}`

/** The languages in which each record is public, where no ledger says so, and its newest state. */
const whatWasPublic = (kind: string) => `
  INSERT INTO live.carried
  SELECT '${slugOf(kind)}', l._parent_id, l._locale::text, coalesce((
      SELECT max(v.created_at) FROM _${kind}_v v
      JOIN _${kind}_v_locales vl ON vl._parent_id = v.id AND vl._locale = l._locale AND vl.version__status = 'published'
      WHERE v.parent_id = l._parent_id AND v.snapshot IS NOT TRUE
        AND (v.published_locale IS NULL OR v.published_locale::text = l._locale::text)), now())
  FROM ${kind}_locales l WHERE l._status = 'published' AND NOT EXISTS (SELECT FROM live.ledger);
  INSERT INTO live.newest SELECT '${slugOf(kind)}', id FROM _${kind}_v WHERE latest;`

/** Every address at which a record was published; until now where it is not public at it any more. */
const addressesOf = (kind: string, slug: string) => `
  INSERT INTO live.addresses (collection, locale, slug, record, since, until, before_ledger)
  SELECT '${slugOf(kind)}', vl._locale::text, ${slug}, v.parent_id, min(v.created_at),
    CASE WHEN EXISTS (SELECT FROM live.records r WHERE r.collection = '${slugOf(kind)}' AND r.id = v.parent_id
      AND r.locale = vl._locale::text AND r.slug = ${slug}) THEN NULL ELSE max(v.updated_at) END, true
  FROM _${kind}_v v JOIN _${kind}_v_locales vl ON vl._parent_id = v.id
  WHERE vl.version__status = 'published' AND v.parent_id IS NOT NULL AND ${slug} <> ''
  GROUP BY v.parent_id, vl._locale, ${slug};`

const formerAddresses = (kind: string) => `
  INSERT INTO live.addresses (collection, locale, slug, record, since, until, before_ledger)
  SELECT DISTINCT '${kind}', locale::text, slug, _parent_id, coalesce(until, now()), coalesce(until, now()), true
  FROM ${kind}_former_slugs f WHERE NOT EXISTS (SELECT FROM live.addresses a WHERE a.collection = '${kind}'
    AND a.record = f._parent_id AND a.locale = f.locale::text AND a.slug = f.slug);`

/** Files that were public through a published version. */
const files = (kind: string, from: string, file = 'f.file_id') => `
  INSERT INTO live.addresses (collection, locale, slug, record, since, until, before_ledger)
  SELECT 'documents', v.published_locale::text, ${file}::text, v.parent_id, min(v.created_at), max(v.created_at), true
  FROM ${from} JOIN _${kind}_v v ON v.id = f._parent_id
  WHERE ${file} IS NOT NULL AND v.published_locale IS NOT NULL AND v.parent_id IS NOT NULL
  GROUP BY 2, 3, 4;`

const slugOf = (kind: string) => kind.replace('_', '-')

const withoutDrafts = (kind: string) => `
  ALTER TABLE ${kind} ADD COLUMN saved_by_id uuid, ADD COLUMN deleted_at timestamp(3) with time zone;
  ALTER TABLE _${kind}_v ADD COLUMN version_saved_by_id uuid, ADD COLUMN version_deleted_at timestamp(3) with time zone;
  ALTER TABLE ${kind} ADD CONSTRAINT ${kind}_saved_by_id_users_id_fk
    FOREIGN KEY (saved_by_id) REFERENCES users(id) ON DELETE set null;
  ALTER TABLE _${kind}_v ADD CONSTRAINT _${kind}_v_version_saved_by_id_users_id_fk
    FOREIGN KEY (version_saved_by_id) REFERENCES users(id) ON DELETE set null;
  CREATE INDEX ${kind}_saved_by_idx ON ${kind} USING btree (saved_by_id);
  CREATE INDEX ${kind}_deleted_at_idx ON ${kind} USING btree (deleted_at);
  CREATE INDEX _${kind}_v_version_version_saved_by_idx ON _${kind}_v USING btree (version_saved_by_id);
  CREATE INDEX _${kind}_v_version_version_deleted_at_idx ON _${kind}_v USING btree (version_deleted_at);
  ALTER TABLE ${kind}_locales DROP COLUMN _status;
  ALTER TABLE _${kind}_v DROP COLUMN snapshot, DROP COLUMN published_locale, DROP COLUMN latest;
  ALTER TABLE _${kind}_v_locales DROP COLUMN version__status;
  DROP TYPE enum_${kind}_status, enum__${kind}_v_published_locale, enum__${kind}_v_version_status;`

const withoutFormerSlugs = (kind: string) => `
  DROP TABLE ${kind}_former_slugs, _${kind}_v_version_former_slugs;
  DROP TYPE enum_${kind}_former_slugs_locale, enum__${kind}_v_version_former_slugs_locale;`

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('What was published since cannot be told by drafts: restore a backup from before this migration.')
}
