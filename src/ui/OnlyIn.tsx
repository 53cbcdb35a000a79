import { writtenIn } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { messages } from './messages'

/** The mark of a record whose text is in another language than the page alone; nothing for any other. */
export function OnlyIn({ locale, language }: { locale: Locale; language: Locale | undefined }) {
  return language ? <span className="only-in"> ({messages.onlyIn[locale](writtenIn(language, locale))})</span> : null
}
