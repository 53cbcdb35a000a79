import type { Locale } from '#/i18n/locales'
import { typesetVerbatim } from '#/i18n/typography'
import { publicMessages } from '#/register/messages'
import { type Cited, citationBibTex, citationCsl, citationRis, citationText } from './citation'

/** The citation of an instrument: as text, and verbatim for reference managers. */
export function Citation({ locale, cited }: { locale: Locale; cited: Cited }) {
  return (
    <section className="citation" aria-labelledby="citation">
      <h2 id="citation">{publicMessages.cite[locale]}</h2>
      <p>{typesetVerbatim(citationText(cited, locale))}</p>
      {(
        [
          ['BibTeX', citationBibTex(cited, locale)],
          ['RIS', citationRis(cited, locale)],
          ['CSL-JSON', citationCsl(cited, locale)],
        ] as const
      ).map(([name, text]) => (
        <details key={name}>
          <summary>{name}</summary>
          <pre>{text}</pre>
        </details>
      ))}
    </section>
  )
}
