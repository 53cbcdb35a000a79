import { Fragment } from 'react'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Decision, Resolution } from '#/payload-types'
import { publicMessages } from './messages'

type Link = NonNullable<NonNullable<NonNullable<(Resolution | Decision)['revisions']>[number]['links']>[number]>

type Props = { locale: Locale; links: Link[] }

/** Where the text of an instrument can be read: "Texte officiel sur cites.org : français, anglais". */
export function InstrumentLinks({ locale, links }: Props) {
  const addressed = links.flatMap((link) => {
    const href = link.url ?? (typeof link.file === 'object' ? link.file?.url : null)
    return href ? [{ ...link, href, host: hostOf(href) ?? publicMessages.thisSite[locale] }] : []
  })
  const places = new Map<string, typeof addressed>()
  for (const link of addressed) {
    const words = link.official ? publicMessages.officialText : publicMessages.otherText
    const place = words[locale](link.host)
    places.set(place, [...(places.get(place) ?? []), link])
  }
  return [...places].map(([place, there]) => (
    <p key={place}>
      {typeset(place, locale)}
      {there.map(({ href, language, format }, i) => (
        <Fragment key={`${href}-${language}`}>
          {i > 0 ? ', ' : null}
          <a href={href} hrefLang={language}>
            {languageName(language, locale)}
            {format === 'pdf' ? ' (PDF)' : null}
          </a>
        </Fragment>
      ))}
    </p>
  ))
}

/** "français", "French": as the language is called in the middle of a sentence of the reader's own. */
function languageName(language: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
}

/** Null for an address of this site. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null
}
