import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The words of the public index, each once for each language, without case and accents: by them the search finds what a
 * misspelt word may have meant. A word is rarely new, so its table is small where the index is large. And an index for
 * what is found by its address: a symbol.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // Every text of the index is read once: longer than any other statement may take.
  await db.execute(sql`SET LOCAL statement_timeout = 0;`)
  await db.execute(sql`
  DROP INDEX public_index_names;
  CREATE INDEX public_index_slug ON public_index (locale, collection, slug);
  CREATE TABLE public_words (locale text NOT NULL, word text NOT NULL);
  CREATE INDEX public_words_word ON public_words (locale, word);
  CREATE INDEX public_words_alike ON public_words USING gin (word gin_trgm_ops);

  INSERT INTO public_words (locale, word)
  SELECT DISTINCT locale, word
  FROM public_index, unnest(tsvector_to_array(to_tsvector('names_bare', names || ' ' || body))) word
  WHERE word ~ '^[[:alpha:]]{4,40}$';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE public_words;
  DROP INDEX public_index_slug;
  CREATE INDEX public_index_names ON public_index USING gin (names gin_trgm_ops);`)
}
