/**
 * Publication is per language, shared fields are not: these hooks keep the draft of a shared field from becoming public
 * with the publication of one language. See docs/decisions/0004-per-locale-status.md.
 */
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type FlattenedField,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'
import { adminText, fieldLabel } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { type Locale, locales } from '#/i18n/locales'
import { otherLocales, withdrawals } from './guards'
import { sharedDifferences } from './sharedFields'

type Raw = Record<string, unknown>

/** The public row of a record in all languages; null when there is none. */
export async function publicRow(collection: string, id: unknown, req: PayloadRequest): Promise<Raw | null> {
  const row = await req.payload.db.findOne<Raw & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return row as Raw | null
}

/** The languages in which a raw row is public. */
export function publicLocales(row: Raw | null): Locale[] {
  const status = row?._status
  if (!status || typeof status !== 'object') return []
  return locales.filter((locale) => (status as Raw)[locale] === 'published')
}

/**
 * Refuses to publish one language while a shared field or row differs from what another language shows in public, and
 * to publish every language while one of them lacks a required text.
 * @throws ValidationError naming each field, in the language of the admin
 */
export const sharedFieldsRule: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  // Payload hands the status of every language to hooks when all of them are published in one call.
  const everyLanguage = typeof originalDoc?._status === 'object'
  if (everyLanguage) {
    await requireEveryLanguage(collection, originalDoc.id, req)
    return data
  }
  if (operation === 'create') return data
  const row = await publicRow(collection.slug, originalDoc.id, req)
  if (publicLocales(row).every((locale) => locale === req.locale)) return data
  const differences = sharedDifferences(collection.flattenedFields, data, row)
  if (differences.length > 0) {
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: differences.map(({ path, label }) => ({
          path,
          message: adminText(req, messages.guards.sharedChanged)(fieldLabel(req, label, path)),
        })),
        req,
      },
      req.t,
    )
  }
  return data
}

/**
 * Payload validates only the language of the call; this function checks the other languages.
 * @throws ValidationError naming each required text that a language lacks
 */
async function requireEveryLanguage(
  collection: SanitizedCollectionConfig,
  id: string,
  req: PayloadRequest,
): Promise<void> {
  const errors: { path: string; message: string }[] = []
  for (const locale of otherLocales(req.locale)) {
    const latest = await draftIn(collection.slug, id, locale, req)
    for (const field of missingLocalised(collection.flattenedFields, latest)) {
      const label = fieldLabel(req, 'label' in field ? field.label : '', field.name)
      const language = adminText(req, messages.languageNames[locale])
      errors.push({ path: field.name, message: adminText(req, messages.guards.languageIncomplete)(label, language) })
    }
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

function missingLocalised(fields: FlattenedField[], doc: Raw): (FlattenedField & { name: string })[] {
  return fields.filter(
    (field): field is FlattenedField & { name: string } =>
      'name' in field &&
      'localized' in field &&
      Boolean(field.localized) &&
      'required' in field &&
      Boolean(field.required) &&
      (doc[field.name] === null || doc[field.name] === undefined || doc[field.name] === ''),
  )
}

async function draftIn(collection: string, id: string, locale: Locale, req: PayloadRequest): Promise<Raw> {
  const doc = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: true, // compares the record with itself; the rights of the caller were checked before
    // The Local API writes the language into its request: a copy keeps that of the caller.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return doc as unknown as Raw
}

/**
 * Withdrawing one language must not publish the draft's shared fields in the languages that stay: this hook restores the
 * public row, and `saveHeldBackDraft` saves the draft again after it.
 */
export const withdrawOneLanguage: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const key = `${collection.slug}:${originalDoc?.id}`
  if (!withdrawals(req).has(key)) return data
  withdrawals(req).delete(key)
  const row = await publicRow(collection.slug, originalDoc.id, req)
  const stays = publicLocales(row).some((locale) => locale !== req.locale)
  if (!stays || sharedDifferences(collection.flattenedFields, data, row).length === 0) return data

  const drafts: Partial<Record<Locale, Raw>> = {}
  for (const locale of locales) drafts[locale] = await draftIn(collection.slug, originalDoc.id, locale, req)
  req.context[`heldBack:${key}`] = drafts
  const shown = await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id: originalDoc.id,
    draft: false,
    depth: 0,
    overrideAccess: true, // the public row is written back to itself
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return { ...(shown as unknown as Raw), _status: 'draft' }
}

export const saveHeldBackDraft: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const key = `heldBack:${collection.slug}:${doc.id}`
  const drafts = req.context[key] as Partial<Record<Locale, Raw>> | undefined
  if (!drafts) return doc
  delete req.context[key]
  for (const locale of locales) {
    const { id: _id, _status, createdAt, updatedAt, ...data } = drafts[locale] ?? {}
    await req.payload.update({
      collection: collection.slug as CollectionSlug,
      id: doc.id,
      data,
      draft: true,
      locale,
      depth: 0,
      overrideAccess: true, // puts back what was there before the withdrawal
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
  }
  return doc
}
