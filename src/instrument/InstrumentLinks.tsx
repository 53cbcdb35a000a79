import { Fragment } from 'react'
import { languageName } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Decision, Resolution } from '#/payload-types'
import { fileIn, formatInWords, hostOf, type LinkedFiles } from '#/register/files'
import { publicMessages } from '#/register/messages'

type Link = NonNullable<NonNullable<NonNullable<(Resolution | Decision)['revisions']>[number]['links']>[number]>

/** `of`: the symbol of the text, which completes the names of the links. */
type Props = { locale: Locale; links: Link[]; files: LinkedFiles; of: string }

/** Links to the text of an instrument: "Texte officiel sur cites.org : français, anglais (PDF)". */
export function InstrumentLinks({ locale, links, files, of }: Props) {
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
      {there.map(({ href, host, language, words }, i) => (
        <Fragment key={`${href}-${language}`}>
          {i > 0 ? ', ' : null}
          <a href={href} hrefLang={language} aria-label={`${of}, ${named(language, words, locale)}, ${host}`}>
            {named(language, words, locale)}
          </a>
        </Fragment>
      ))}
    </p>
  ))
}

/** "français (PDF)". */
const named = (language: Link['language'], words: string | null, locale: Locale) =>
  typeset(`${languageName(language, locale)}${words ? ` (${words})` : ''}`, locale)
