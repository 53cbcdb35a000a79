/** The search of the start page: working copies, public or not, by any name, acronym or symbol in either language. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isStaff } from '#/cms/accounts/access'
import { adminLanguage, fieldLabel } from '#/cms/adminText'
import { databaseOf } from '#/cms/transaction'
import { plain } from '#/i18n/slugify'
import { rows } from '#/live/ledger'
import { wordsFound } from '../selections'

const most = 20

export type Found = {
  collection: CollectionSlug
  id: string
  name: string | null
  /** What it is, in the language of the administration. */
  kind: string
  /** The field of its name, where that is written language by language. */
  nameField: string | null
}

/** @returns the records that have every word, those whose name begins with the words first */
export async function found(words: string, req: PayloadRequest): Promise<Found[]> {
  const has = wordsFound(words)
  if (!has || !isStaff(req)) return []
  const records = await rows<Pick<Found, 'collection' | 'id' | 'name'>>(
    await databaseOf(req),
    sql`select collection, record::text as id, name from desk.states
      where locale = ${adminLanguage(req)} and ${has}
      order by strpos(search, ${plain(words)}) <> 1, name collate "und-x-icu", record limit ${most}`,
  )
  return records.map((record) => {
    const { config } = req.payload.collections[record.collection]
    const field = config.flattenedFields.find(({ name }) => name === config.custom.nameField)
    const isWritten = field && 'localized' in field && field.localized && ['text', 'textarea'].includes(field.type)
    const kind = fieldLabel(req, config.labels.singular, record.collection)
    return { ...record, kind, nameField: isWritten ? field.name : null }
  })
}
