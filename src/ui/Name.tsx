import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'

/** `title` is what an acronym stands for, in the language of the page; left out where the name stands beside it. */
type Props = { locale: Locale; text: string; title?: string | undefined }

/** A name, which says its whole length where it is cut to an acronym. */
export function Name({ locale, text, title }: Props) {
  const set = typeset(text, locale)
  return title ? <abbr title={typeset(title, locale)}>{set}</abbr> : set
}
