import { type CitationFormat, paths } from '#/paths'
import { Verbatim } from '#/ui/Verbatim'
import { type Cited, citationFiles, citationText } from './citation'
import { publicMessages } from './messages'

type Props = {
  cited: Cited
  /** The address of the page whose text is cited. */
  page: string
}

/** The citation of a text: in words, and for reference managers verbatim and as files. */
export function Citation({ cited, page }: Props) {
  const { locale } = cited
  const files = Object.entries(citationFiles) as [CitationFormat, (typeof citationFiles)[CitationFormat]][]
  return (
    <section className="citation" aria-labelledby="citation">
      <h2 id="citation">{publicMessages.cite[locale]}</h2>
      <p>
        <Verbatim text={citationText(cited)} />
      </p>
      {files.map(([format, { name, type, write }]) => (
        <details key={format}>
          <summary>{name}</summary>
          <p>
            <a href={paths.citation(page, format)} type={type} download>
              {publicMessages.download[locale](name)}
            </a>
          </p>
          <pre>{write(cited)}</pre>
        </details>
      ))}
    </section>
  )
}
