import { directionOf } from '#/i18n/direction'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'

/** `title` is the full name of an acronym, in the language of the page; left out where that is printed beside it. */
type Props = { locale: Locale; text: string; title?: string | undefined; elsewhere?: { lang: Locale } }

/** A name, marked where it is in another language than the page. An acronym carries its full name as a title. */
export function Name({ locale, text, title, elsewhere }: Props) {
  const lang = elsewhere?.lang
  const set = typeset(text, lang ?? locale)
  if (title) {
    return (
      <abbr lang={lang} {...directionOf(text)} title={typeset(title, lang ?? locale)}>
        {set}
      </abbr>
    )
  }
  const { dir } = directionOf(text)
  return lang || dir ? (
    <span lang={lang} dir={dir}>
      {set}
    </span>
  ) : (
    set
  )
}
