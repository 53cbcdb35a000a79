/** Globals that stand around every page, as the public reads them in each language: they have no draft. */
import { sql } from '@payloadcms/db-postgres'
import type { GlobalSlug, PayloadRequest } from 'payload'
import { databaseOf } from '#/cms/transaction'
import { locales } from '#/i18n/locales'
import { asNobody } from './publicIndex'

/** Writes what the public reads of a global, relations as ids. */
export async function indexGlobal(req: PayloadRequest, slug: GlobalSlug): Promise<void> {
  const database = await databaseOf(req)
  for (const locale of locales) {
    const document = await req.payload.findGlobal({ slug, ...asNobody(req, locale), depth: 0 })
    await database.execute(sql`
      insert into public_globals (slug, locale, document) values (${slug}, ${locale}, ${JSON.stringify(document)}::jsonb)
      on conflict (slug, locale) do update set document = excluded.document`)
  }
}
