import { directionOf } from '#/i18n/direction'
import { isLocale, type Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'

type Props = {
  locale: Locale
  text: string
  /** The full name of an acronym; left out where that is printed beside it. */
  title?: string | undefined
  /** The language of the name, where it is not that of the page. */
  lang?: string | undefined
}

/** A name, marked where it is in another language than the page. An acronym carries its full name as a title. */
export function Name({ locale, text, title, lang }: Props) {
  const set = typesetIn(lang, text, locale)
  if (title) {
    return (
      <abbr lang={lang} {...directionOf(text)} title={typesetIn(lang, title, locale)}>
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

/** Sets a text by the rules of its language; one whose rules are not known here keeps its spaces. */
export function typesetIn(lang: string | undefined, text: string, locale: Locale): string {
  if (lang && !isLocale(lang)) return typesetVerbatim(text)
  return typeset(text, isLocale(lang) ? lang : locale)
}
