import { type Hit, mark, type SearchAnswer, type Searched } from '#/data/search'
import { formatNumber } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { parameterNames, writeQuery } from '#/parameters'
import { paths } from '#/paths'
import { searchMessages as words } from './messages'

export const hitHref = ({ collection, slug, home }: Omit<Hit, 'extract'>, locale: Locale): string =>
  collection === 'pages'
    ? home
      ? paths.home(locale)
      : paths.page(locale, slug)
    : paths.record(collection, locale, slug)

/** The form of the search, with what was looked for. */
export function SearchForm({ locale, text }: { locale: Locale; text: string }) {
  return (
    <search className="search">
      <form action={paths.view('search', locale)} method="get">
        <label htmlFor="search">{words.label[locale]}</label>
        <input
          id="search"
          type="search"
          name={parameterNames.query[locale]}
          defaultValue={text}
          maxLength={300}
          aria-describedby="search-hint"
        />
        <button type="submit">{words.submit[locale]}</button>
        <span id="search-hint" className="hint">
          {typeset(words.hint[locale], locale)}
        </span>
      </form>
    </search>
  )
}

type Props = { locale: Locale; text: string; answer: SearchAnswer; types: Searched[] }

/** How many there are of each type, each a way to see these alone. */
export function Types({ locale, text, answer, types }: Props) {
  if (answer.types.length < 2 && types.length === 0) return null
  const href = (type: Searched | null) =>
    `${paths.view('search', locale)}${writeQuery('search', locale, { query: [text], ...(type ? { type: [words.slugs[type][locale]] } : {}) })}`
  const all = answer.types.reduce((sum, { count }) => sum + count, 0)
  return (
    <nav className="types" aria-label={words.narrow[locale]}>
      <ul>
        <li>
          <a href={href(null)} aria-current={types.length === 0 ? 'true' : undefined}>
            {words.everything[locale]} ({formatNumber(all, locale)})
          </a>
        </li>
        {answer.types.map(({ type, count }) => (
          <li key={type}>
            <a href={href(type)} aria-current={types.includes(type) ? 'true' : undefined}>
              {words.types[type][locale]} ({formatNumber(count, locale)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What was found, each with what it is and where its text speaks of what was looked for. */
export function Hits({ locale, hits, start }: { locale: Locale; hits: Hit[]; start: number }) {
  return (
    <ol className="entries hits" start={start}>
      {hits.map((hit) => (
        <li key={`${hit.collection} ${hit.id}`}>
          <a href={hitHref(hit, locale)}>{typeset(hit.title, locale)}</a>
          <p className="entry-facts">{words.type[hit.collection][locale]}</p>
          {hit.extract ? (
            <p className="extract">
              <Extract locale={locale} text={hit.extract} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** Prose with the words that were looked for between marks. */
function Extract({ locale, text }: { locale: Locale; text: string }) {
  return typeset(text, locale)
    .split(mark.start)
    .map((part, i) => {
      const [found = '', after] = part.split(mark.end)
      if (after === undefined) return part
      return (
        <span key={i}>
          <mark>{found}</mark>
          {after}
        </span>
      )
    })
}
