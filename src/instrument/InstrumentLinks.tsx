import { Fragment } from 'react'
import { languageName } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Decision, Resolution } from '#/payload-types'
import { fileIn, formatInWords, hostOf, type LinkedFiles } from '#/register/files'
import { publicMessages } from '#/register/messages'

type Link = NonNullable<NonNullable<NonNullable<(Resolution | Decision)['revisions']>[number]['links']>[number]>

type Props = { locale: Locale; links: Link[]; files: LinkedFiles }

/** Links to the text of an instrument: "Texte officiel sur cites.org : français, anglais (PDF)". */
export function InstrumentLinks({ locale, links, files }: Props) {
  const addressed = links.flatMap((link) => {
    const { official, language, format, url } = link
    const file = fileIn(files, link.file)
    const shared = { official, language }
    const here = file && { ...shared, href: file.href, host: publicMessages.thisSite[locale] }
    return [
      ...(here ? [{ ...here, words: formatInWords(file, locale) }] : []),
      ...(url ? [{ ...shared, href: url, host: hostOf(url), words: format === 'pdf' ? 'PDF' : null }] : []),
    ]
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
      {there.map(({ href, language, words }, i) => (
        <Fragment key={`${href}-${language}`}>
          {i > 0 ? ', ' : null}
          <a href={href} hrefLang={language}>
            {languageName(language, locale)}
            {words ? typeset(` (${words})`, locale) : null}
          </a>
        </Fragment>
      ))}
    </p>
  ))
}
