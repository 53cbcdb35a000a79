import { directionOf } from '#/i18n/direction'
import type { Locale } from '#/i18n/locales'
import { typesetIn } from './Name'

type Props = {
  /** The language of the page. */
  locale: Locale
  mention: { text: string; href: string; lang?: string }
}

/** A link to another record by its name, which is marked where it is in another language than the page. */
export function RecordLink({ locale, mention: { text, href, lang } }: Props) {
  return (
    <a href={href} lang={lang} {...directionOf(text)}>
      {typesetIn(lang, text, locale)}
    </a>
  )
}
