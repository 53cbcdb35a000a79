/**
 * Who may correct a file: those who write, until a public record has it; after that, those who publish, and translators
 * while it has no words in their language.
 */
import { sql } from '@payloadcms/db-postgres'
import { type Access, APIError, type CollectionBeforeOperationHook, type CollectionSlug } from 'payload'
import { isStaff, isTranslator, mayPublish } from '#/cms/accounts/access'
import { adminText } from '#/cms/adminText'
import { translatorsCall } from '#/cms/publishing/rights'
import { databaseOf } from '#/cms/transaction'
import { rows } from '#/live/ledger'
import { fileMessages as words } from './messages'

/**
 * The rule of a collection of files; translators change its texts alone (`translatorRule`).
 * @param words the localised field of it
 */
export const untilPublic =
  (collection: CollectionSlug, words: string): Access =>
  async ({ req }) => {
    if (mayPublish(req)) return true
    if (!isStaff(req)) return false
    const shown = await rows<{ id: string }>(
      await databaseOf(req),
      sql`select distinct slug as id from live.addresses where collection = ${collection} and until is null`,
    )
    const hidden = { id: { not_in: shown.map(({ id }) => id) } }
    return isTranslator(req) ? { or: [hidden, { [words]: { exists: false } }] } : hidden
  }

/** What Payload says of a file itself; a form sends it back. */
const ofFile = new Set([
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'url',
  'thumbnailURL',
  'sizes',
])

/** @throws APIError (403) for a translator who replaces the file, or changes what holds for every language */
export const translatorsTexts: CollectionBeforeOperationHook = async (call) => {
  const { args, operation, overrideAccess, req } = call
  if (operation !== 'update' || overrideAccess || !isTranslator(req)) return args
  if (req.file) throw new APIError(adminText(req, words.translatorFile), 403, undefined, true)
  const { data = {} } = args as { data?: Record<string, unknown> }
  const own = Object.fromEntries(Object.entries(data).filter(([name]) => !ofFile.has(name)))
  await translatorsCall({ ...call, args: { ...args, data: own } } as typeof call)
  return args
}
