/** Globals that stand around every page, as the public reads them in each language: a save is their publication. */
import { sql } from '@payloadcms/db-postgres'
import { type GlobalSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { databaseOf } from '#/cms/transaction'
import { locales } from '#/i18n/locales'
import { holdChain } from '#/live/ledger'

/** Writes what the public reads of a global, relations as ids. */
export async function writeGlobal(req: PayloadRequest, slug: GlobalSlug): Promise<void> {
  const database = await databaseOf(req)
  await holdChain(database)
  for (const locale of locales) {
    // Read as nobody, so that what the team alone may read is left out; the Local API writes into its request.
    const nobody = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user', 'query'])
    nobody.user = null
    const document = await req.payload.findGlobal({
      slug,
      req: nobody,
      locale,
      fallbackLocale: false,
      overrideAccess: false,
      depth: 0,
    })
    await database.execute(sql`
      insert into live.globals (slug, locale, document) values (${slug}, ${locale}, ${JSON.stringify(document)}::jsonb)
      on conflict (slug, locale) do update set document = excluded.document`)
  }
}
