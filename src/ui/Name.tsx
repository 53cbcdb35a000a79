import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'

/** `title` is the full name of an acronym, in the language of the page; left out where that is printed beside it. */
type Props = { locale: Locale; text: string; title?: string | undefined }

/** A name. An acronym carries its full name as a title. */
export function Name({ locale, text, title }: Props) {
  const set = typeset(text, locale)
  return title ? <abbr title={typeset(title, locale)}>{set}</abbr> : set
}
