import type { TypedUser } from 'payload'
import type { Locale } from '#/i18n/locales'

/** Rights of the public: access rules on, one language and no other. */
export const asAnonymous = (locale: Locale) => ({ locale, fallbackLocale: false as const, overrideAccess: false })

/** Rights of a signed-in user in the preview: access rules on, no other language. */
export const asUser = (locale: Locale, user: TypedUser) => ({
  ...asAnonymous(locale),
  user,
})
