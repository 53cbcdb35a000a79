import { directionOf } from '#/i18n/direction'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'

type Props = {
  /** The language of the page. */
  locale: Locale
  mention: { text: string; href: string; elsewhere?: { lang: Locale } }
}

/** A link to another record by its name, which is marked where it is in another language than the page. */
export function RecordLink({ locale, mention: { text, href, elsewhere } }: Props) {
  return (
    <a href={href} lang={elsewhere?.lang} {...directionOf(text)}>
      {typeset(text, elsewhere?.lang ?? locale)}
    </a>
  )
}
