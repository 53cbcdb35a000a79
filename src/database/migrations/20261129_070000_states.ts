import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The columns that lists are sorted by, in an order of letters: by bytes, accented ones come after z. */
const collated = (collation: string) =>
  sql.raw(`DO $$ DECLARE it record; BEGIN
    FOR it IN SELECT c.table_name, c.column_name FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = 'character varying'
        AND c.column_name IN ('name', 'title', 'preferred', 'label', 'city')
        AND c.table_name ~ '^(themes|partners|agreements|resolutions|decisions|decision_groups|meetings|pages|terms|documents|users)(_locales)?$'
    LOOP
      EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE varchar COLLATE ${collation}', it.table_name, it.column_name);
    END LOOP;
  END $$;`)

/** What is public of each working copy, by language, and what it is found by; kept at each save and publication. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE desk.states (
    collection text NOT NULL, record uuid NOT NULL, locale text NOT NULL,
    state text NOT NULL CHECK (state IN ('never', 'public', 'changed', 'withdrawn')),
    name text, search text NOT NULL, saved_by uuid, unverified boolean NOT NULL,
    PRIMARY KEY (collection, record, locale)
  );
  CREATE INDEX states_state ON desk.states (collection, locale, state);
  CREATE INDEX states_record ON desk.states (record);
  CREATE INDEX states_saved_by ON desk.states (saved_by, state);`)
  await db.execute(collated('"und-x-icu"'))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE desk.states;`)
  await db.execute(collated('"default"'))
}
