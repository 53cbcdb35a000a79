/**
 * What a person may change of a working copy, for every door: the form, REST, bulk change, restoring, copying between
 * languages, and the trash.
 */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { isTranslator, writableLocales } from '#/cms/accounts/access'
import { adminText, fieldLabel } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { isLocale } from '#/i18n/locales'
import { workingCopy } from './composition'
import { type Difference, differencesOf } from './differences'

const refuse = (message: string, status = 403) => new APIError(message, status, undefined, true)

/**
 * A translator writes in their own languages, and localised fields only: asked of every record that is written.
 * @throws APIError (403) for another language, and for fields that hold for every language, which it names
 */
export const translatorRule: CollectionBeforeChangeHook = ({ collection, data, originalDoc, operation, req }) => {
  if (!isTranslator(req) || operation !== 'update') return data
  if (req.context.isRestoringVersion) throw refuse(adminText(req, messages.guards.restoreEveryLanguage))
  requireLanguage(req)
  if ('deletedAt' in data && (data.deletedAt ?? null) !== (originalDoc?.deletedAt ?? null)) {
    throw refuse(adminText(req, messages.guards.translatorTrash))
  }
  requireNone(differencesOf(collection.flattenedFields, data, originalDoc), req)
  return data
}

/**
 * Payload drops a field that a person may not write without a word, before `translatorRule` could see it: what the call
 * itself names is asked here.
 * @throws APIError (403), as `translatorRule` does
 */
export const translatorsCall: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
  collection,
}) => {
  if (operation !== 'update' || overrideAccess || !isTranslator(req)) return args
  const { id, data } = args as { id?: string; data?: Record<string, unknown> }
  requireLanguage(req)
  const of = collection as SanitizedCollectionConfig
  const row = id === undefined ? null : await workingCopy(of.slug, id, req)
  requireNone(differencesOf(of.flattenedFields, data, row, { partial: true }), req)
  return args
}

function requireLanguage(req: PayloadRequest): void {
  const language = String(req.locale)
  if (writableLocales(req).some((locale) => locale === language)) return
  const name = isLocale(language) ? adminText(req, messages.languageNames[language]) : language
  throw refuse(adminText(req, messages.guards.foreignLanguage)(name))
}

function requireNone(differences: Difference[], req: PayloadRequest): void {
  if (differences.length === 0) return
  const names = [...new Set(differences.map(({ label, path }) => fieldLabel(req, label, path)))].join(', ')
  throw refuse(adminText(req, messages.guards.translatorShared)(names))
}
