/**
 * What a person may change of a working copy, for every door: the form, REST, bulk change, restoring, copying between
 * languages, and the trash.
 */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { isTranslator, writableLocales } from '#/cms/accounts/access'
import { adminText, fieldLabel } from '#/cms/adminText'
import { normalisedInput } from '#/cms/input/normalisedInput'
import { messages } from '#/cms/messages'
import { isLocale } from '#/i18n/locales'
import { workingCopy } from './composition'
import { type Difference, differencesOf } from './differences'
import type { Values } from './room'

const refuse = (message: string, status = 403) => new APIError(message, status, undefined, true)

/**
 * A translator writes in their own languages, and localised fields only: asked of every record that is written. What
 * holds for every language stays as it is. Payload drops what a person may not write, and in rows within rows it drops
 * what was stored, too.
 * @throws APIError (403) for another language, for the trash, and for restoring
 */
export const translatorRule: CollectionBeforeChangeHook = ({ collection, data, originalDoc, operation, req }) => {
  if (!isTranslator(req) || operation !== 'update') return data
  if (req.context.isRestoringVersion) throw refuse(adminText(req, messages.guards.restoreEveryLanguage))
  requireLanguage(req)
  if ('deletedAt' in data && (data.deletedAt ?? null) !== (originalDoc?.deletedAt ?? null)) {
    throw refuse(adminText(req, messages.guards.translatorTrash))
  }
  return withTextsOf(collection.flattenedFields, originalDoc, data)
}

/** A record with the texts of another state of it: rows are matched by their ids. */
function withTextsOf(fields: FlattenedField[], record: Values, texts: Values): Values {
  const written = fields.flatMap((field) => {
    const { name } = field
    const [own, other] = [record[name], texts[name]]
    if ('localized' in field && field.localized) return name in texts ? [[name, other]] : []
    switch (field.type) {
      case 'group':
      case 'tab':
        return own ? [[name, withTextsOf(field.flattenedFields, own as Values, (other ?? {}) as Values)]] : []
      case 'array':
      case 'blocks': {
        const rows = Array.isArray(own) ? (own as Values[]) : []
        const named = new Map((Array.isArray(other) ? (other as Values[]) : []).map((row) => [row.id, row]))
        const fieldsOf = (row: Values) =>
          field.type === 'array'
            ? field.flattenedFields
            : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
        return [[name, rows.map((row) => withTextsOf(fieldsOf(row), row, named.get(row.id) ?? {}))]]
      }
      default:
        return []
    }
  })
  return { ...record, ...Object.fromEntries(written) }
}

/**
 * Refuses what a translator's call itself names and may not change, which would otherwise be dropped without a word.
 * @throws APIError (403) for another language, and for fields that hold for every language, which it names
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
  // A form sends back what was stored before texts were normalised at the door: that is no change of the person's.
  const row = id === undefined ? null : normalisedInput(of.flattenedFields, await workingCopy(of.slug, id, req))
  requireNone(differencesOf(of.flattenedFields, data, row as Values | null, { partial: true }), req)
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
