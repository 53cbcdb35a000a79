import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** From which browser a session was begun. Payload writes its own table of sessions anew at each change of a person. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`CREATE TABLE accounts.browsers (session text PRIMARY KEY, browser text);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE accounts.browsers;`)
}
