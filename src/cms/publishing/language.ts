import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { defaultLocale, isLocale } from '#/i18n/locales'

/**
 * A write names its language. Without one, or with an unknown one, Payload answers success, stores none of the localised
 * texts, and cannot sort by a localised field. A read without a language is one in the default language, and so is a move
 * to the trash or out of it, which has no text.
 *
 * @throws APIError (400) for an unknown language, and for a write of texts without one
 */
export const inALanguage: CollectionBeforeOperationHook & GlobalBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || isLocale(req.locale)) return args
  const { data } = args as { data?: Record<string, unknown> }
  const isTrash = data !== undefined && Object.keys(data).length === 1 && 'deletedAt' in data
  const writes = (operation === 'create' || operation === 'update') && !isTrash
  // Payload sets null where no language was named; its type does not say so.
  const asked = req.locale as string | null | undefined
  if (writes || (asked && asked !== 'all')) {
    throw new APIError(adminText(req, messages.guards.oneLanguage), 400, undefined, true)
  }
  if (!asked && req.user) req.locale = defaultLocale
  return args
}
