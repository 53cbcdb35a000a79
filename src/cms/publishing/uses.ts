/**
 * What refers to a record: from working copies, whose relations are kept in a table of their own, prose included, and from
 * what is public.
 */
import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterDeleteHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { fieldLabel } from '#/cms/adminText'
import { databaseOf } from '#/cms/transaction'
import { defaultLocale, isLocale } from '#/i18n/locales'
import { rows } from '#/live/ledger'
import { liveGlobalsNaming, livePointingTo } from '#/live/records'
import { workingCopy } from './composition'
import { nameFieldOf, shownName } from './names'
import { relationsOf } from './relations'
import type { Values } from './room'

/** A record that refers to another. */
export type Use = {
  collection: string
  id: string
  title: string
  /** The working copy refers to it. */
  inWorkingCopy: boolean
  /** What is public refers to it. */
  inPublic: boolean
}

/** Writes to what a working copy refers. A record in the trash refers to nothing. */
export async function noteUses(
  collection: SanitizedCollectionConfig,
  id: string,
  row: Values | null,
  req: PayloadRequest,
): Promise<void> {
  const database = await databaseOf(req)
  const relations = row?.deletedAt ? [] : relationsOf(collection.flattenedFields as FlattenedField[], row)
  const targets = [...new Set(relations.map((relation) => `${relation.collection} ${relation.id}`))].map((target) =>
    target.split(' '),
  )
  await database.execute(sql`delete from record_uses where collection = ${collection.slug} and record = ${id}`)
  await database.execute(sql`
    insert into record_uses (collection, record, target_collection, target)
    select ${collection.slug}, ${id}, target->>0, (target->>1)::uuid
    from jsonb_array_elements(${JSON.stringify(targets)}::jsonb) target`)
}

export const usesForgotten: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await noteUses(collection, String(id), null, req)
}

/** Every record that refers to one, itself left out. */
export async function usesOf(id: string, req: PayloadRequest): Promise<Use[]> {
  const database = await databaseOf(req)
  const [working, shown] = [
    await rows<{ collection: string; id: string }>(
      database,
      sql`select distinct collection, record::text as id from record_uses where target = ${id} and record <> ${id}`,
    ),
    await livePointingTo(database, id),
  ]
  const uses = new Map<string, Use>()
  for (const { collection, id: record } of working) {
    const title = await titleOf(collection, record, req)
    uses.set(record, { collection, id: record, title, inWorkingCopy: true, inPublic: false })
  }
  for (const { collection, id: record, title } of shown) {
    const known = uses.get(record)
    if (known) known.inPublic = true
    else uses.set(record, { collection, id: record, title, inWorkingCopy: false, inPublic: true })
  }
  for (const { slug } of await liveGlobalsNaming(database, id)) {
    const label = req.payload.config.globals.find((global) => global.slug === slug)?.label
    const title = fieldLabel(req, label, slug)
    uses.set(slug, { collection: 'globals', id: slug, title, inWorkingCopy: true, inPublic: true })
  }
  return [...uses.values()].toSorted((a, b) => a.title.localeCompare(b.title))
}

/** How the admin calls a working copy. */
export async function titleOf(collection: string, id: string, req: PayloadRequest): Promise<string> {
  const of = req.payload.collections[collection as CollectionSlug] // a slug that the database holds
  const row = await workingCopy(collection, id, req)
  const locale = isLocale(req.locale) ? req.locale : defaultLocale
  return (row && shownName(nameFieldOf(of.config), row, locale)) ?? id
}
