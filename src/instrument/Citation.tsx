import type { Locale } from '#/i18n/locales'
import { typesetVerbatim } from '#/i18n/typography'
import { type CitationFormat, paths } from '#/paths'
import { publicMessages } from '#/register/messages'
import { type Cited, citationFiles, citationText } from './citation'

type Props = {
  locale: Locale
  cited: Cited
  /** The address of the page of the version. */
  address: string
}

/** The citation of an instrument: as text, and for reference managers verbatim and as files. */
export function Citation({ locale, cited, address }: Props) {
  const files = Object.entries(citationFiles) as [CitationFormat, (typeof citationFiles)[CitationFormat]][]
  return (
    <section className="citation" aria-labelledby="citation">
      <h2 id="citation">{publicMessages.cite[locale]}</h2>
      <p>{typesetVerbatim(citationText(cited, locale))}</p>
      {files.map(([format, { name, type, write }]) => (
        <details key={format}>
          <summary>{name}</summary>
          <p>
            <a href={paths.citation(address, format)} type={type} download>
              {publicMessages.download[locale](name)}
            </a>
          </p>
          <pre>{write(cited, locale)}</pre>
        </details>
      ))}
    </section>
  )
}
