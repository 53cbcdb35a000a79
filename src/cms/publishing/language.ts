import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { defaultLocale, isLocale } from '#/i18n/locales'

/**
 * A text is written in a language that was named. Payload takes a call of the REST API that names none, or one that we
 * do not have, as it comes: it answers that all went well and keeps none of the texts, and cannot sort by a name.
 * Reading without a language is reading in the first; visitors are held to one language by the guard of public reads.
 *
 * @throws APIError 400 for a language that we do not have, and for a change that names none, unless it publishes or
 *   withdraws all of them
 */
export const inALanguage: CollectionBeforeOperationHook & GlobalBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || isLocale(req.locale)) return args
  const { publishAllLocales, unpublishAllLocales } = args as {
    publishAllLocales?: boolean
    unpublishAllLocales?: boolean
  }
  const ofAll = publishAllLocales || unpublishAllLocales
  const writes = (operation === 'create' || operation === 'update') && !ofAll
  // Payload says null where no language was named; its type has no word for it.
  const asked = req.locale as string | null | undefined
  if (writes || (asked && asked !== 'all')) {
    throw new APIError(adminText(req, messages.guards.oneLanguage), 400, undefined, true)
  }
  if (!asked && req.user) req.locale = defaultLocale
  return args
}
